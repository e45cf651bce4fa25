//! What is written is read back, and nothing is left behind by what fails.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use sicard_package::{
    Code, PackageError, SealedPackage, Unwatched, Watch, Written, write_issue, write_return,
};

use crate::common::{Office, everyone, jpeg, photos_of_issue, photos_of_return, unit_of};

fn files_in(folder: &Path) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

fn write(folder: &Path, office: &Office, people: usize) -> Written {
    write_issue::<PackageError>(
        &folder.join("u.zip"),
        unit_of(office, people),
        &Unwatched,
        |place| Ok(jpeg(place)),
    )
    .unwrap()
}

#[test]
fn trying_codes_costs_64_mib_each_and_there_are_2_to_the_78_of_them() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &Office::new(), 1);
    let file = std::fs::File::open(folder.path().join("u.zip")).unwrap();
    let mut manifest = String::new();
    let mut zip = zip::ZipArchive::new(file).unwrap();
    let mut entry = zip.by_name("manifest.json").unwrap();
    entry.read_to_string(&mut manifest).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    let mut ways = manifest["keys"].as_array().unwrap().iter();
    let by_code = ways.find(|way| way["method"] == "passphrase").unwrap();
    assert_eq!(by_code["kdf"], "argon2id");
    assert_eq!(
        ["m_kib", "t", "p"].map(|cost| &by_code[cost]),
        [65_536, 3, 1]
    );

    let mut characters = BTreeSet::new();
    for _ in 0..100 {
        let code = Code::generate().unwrap().reveal().replace('-', "");
        assert_eq!(code.len(), 16);
        characters.extend(code.into_bytes());
    }
    // Each of 30 is missing among 1,600 once in 10^22 times.
    assert!((characters.len() as f64).log2() * 16.0 > 78.0);
}

#[test]
fn an_issue_is_read_back_by_code_and_by_key() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::new();
    let written = write(folder.path(), &office, 40);
    let bytes = std::fs::read(folder.path().join("u.zip")).unwrap();
    assert_eq!(written.bytes, bytes.len() as u64);
    assert_eq!(written.sha256, sicard_package::Sha256Hex::of(&bytes).0);

    let sealed = SealedPackage::open(&folder.path().join("u.zip")).unwrap();
    assert_eq!(sealed.manifest().package_id, written.package_id);
    for opened in [
        sealed.unlock_with_code(&office.code),
        sealed.unlock_issue_with_key(&office.open),
    ] {
        let opened = opened.unwrap();
        let expected = unit_of(&office, 40);
        assert_eq!(opened.roster().unit, expected.unit);
        assert_eq!(opened.roster().rules, expected.rules);
        for (read, given) in opened.roster().people.iter().zip(&expected.people) {
            assert_eq!(
                (&read.personal_no, &read.id_numbers),
                (&given.personal_no, &given.id_numbers)
            );
            assert_eq!(read.photo.is_some(), given.photo);
        }
        let photos = photos_of_issue(&opened, &everyone(40)).unwrap();
        assert_eq!(
            photos.len(),
            expected.people.iter().filter(|person| person.photo).count()
        );
        for (place, bytes) in photos {
            assert_eq!(bytes, jpeg(place));
        }
    }
}

#[test]
fn a_return_is_read_back_by_the_office_and_by_its_writer() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::new();
    let issued = write(folder.path(), &office, 5);
    let issue = SealedPackage::open(&folder.path().join("u.zip"))
        .unwrap()
        .unlock_with_code(&office.code)
        .unwrap();
    let path = folder.path().join("u_out_1.zip");
    let answer = office.answer(&issue, 5);
    let written =
        write_return::<PackageError>(&path, answer, &Unwatched, |place| Ok(jpeg(place))).unwrap();
    let sealed = SealedPackage::open(&path).unwrap();
    assert_eq!(
        sealed.manifest().reply_to.as_ref(),
        Some(&issued.package_id)
    );
    for opened in [
        sealed.unlock_return(&office.open),
        sealed.verify_return(&written.content_key),
    ] {
        let opened = opened.unwrap();
        assert_eq!(opened.roster().people.len(), 5);
        assert_eq!(
            photos_of_return(&opened, &[4, 0])
                .unwrap()
                .keys()
                .copied()
                .collect::<Vec<_>>(),
            [0, 4]
        );
    }
}

#[test]
fn only_the_office_that_issued_opens_and_only_with_the_return_secret_of_that_issue() {
    let folder = tempfile::tempdir().unwrap();
    let (office, other) = (Office::new(), Office::new());
    write(folder.path(), &office, 2);
    let sealed = SealedPackage::open(&folder.path().join("u.zip")).unwrap();
    assert_eq!(
        sealed
            .unlock_issue_with_key(&other.open)
            .unwrap_err()
            .code(),
        "wrong-office-key"
    );
    assert_eq!(
        sealed.unlock_with_code(&other.code).unwrap_err().code(),
        "wrong-code"
    );
    assert_eq!(
        sealed.unlock_return(&office.open).unwrap_err().code(),
        "wrong-kind"
    );

    let issue = sealed.unlock_with_code(&office.code).unwrap();
    let mut answer = office.answer(&issue, 2);
    let guessed = sicard_package::Secret32::from_bytes([7; 32]);
    answer.return_secret = &guessed;
    let path = folder.path().join("out.zip");
    write_return::<PackageError>(&path, answer, &Unwatched, |place| Ok(jpeg(place))).unwrap();
    let sealed = SealedPackage::open(&path).unwrap();
    assert_eq!(
        sealed.unlock_return(&office.open).unwrap_err().code(),
        "key-damaged"
    );
    assert_eq!(
        sealed.unlock_return(&other.open).unwrap_err().code(),
        "wrong-office-key"
    );
    assert_eq!(
        sealed.unlock_with_code(&office.code).unwrap_err().code(),
        "wrong-kind"
    );
}

#[test]
fn an_existing_file_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::new();
    std::fs::write(folder.path().join("u.zip"), b"precious").unwrap();
    let refused = write_issue::<PackageError>(
        &folder.path().join("u.zip"),
        unit_of(&office, 1),
        &Unwatched,
        |_| Ok(jpeg(0)),
    );
    assert_eq!(refused.unwrap_err().code(), "file-exists");
    assert_eq!(
        std::fs::read(folder.path().join("u.zip")).unwrap(),
        b"precious"
    );
}

#[test]
fn a_photo_that_cannot_be_had_or_is_no_jpeg_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let (office, path) = (Office::new(), folder.path().join("u.zip"));
    let failing = |place: usize| {
        if place < 30 {
            Ok(jpeg(place))
        } else {
            Err(PackageError::NoSpace)
        }
    };
    assert_eq!(
        write_issue(&path, unit_of(&office, 60), &Unwatched, failing)
            .unwrap_err()
            .code(),
        "no-space"
    );
    let not_jpeg = |place: usize| {
        Ok::<_, PackageError>(if place < 30 {
            jpeg(place)
        } else {
            b"GIF89a".to_vec()
        })
    };
    assert_eq!(
        write_issue(&path, unit_of(&office, 60), &Unwatched, not_jpeg)
            .unwrap_err()
            .code(),
        "photo-not-jpeg"
    );
    let huge = |_| Ok::<_, PackageError>([jpeg(0), vec![0; 2 * 1024 * 1024]].concat());
    assert_eq!(
        write_issue(&path, unit_of(&office, 60), &Unwatched, huge)
            .unwrap_err()
            .code(),
        "too-large"
    );
    assert_eq!(files_in(folder.path()), 0);
}

/// Cancels after some steps.
struct Impatient {
    seen: AtomicU64,
    after: u64,
}

impl Watch for Impatient {
    fn step(&self, done: u64, _: u64) {
        self.seen.store(done, Ordering::Relaxed);
    }

    fn cancelled(&self) -> bool {
        self.seen.load(Ordering::Relaxed) >= self.after
    }
}

#[test]
fn cancelling_leaves_no_file_and_hands_over_no_more_photos() {
    let folder = tempfile::tempdir().unwrap();
    let (office, path) = (Office::new(), folder.path().join("u.zip"));
    let watch = Impatient {
        seen: AtomicU64::new(0),
        after: 20,
    };
    let cancelled = write_issue::<PackageError>(&path, unit_of(&office, 200), &watch, |place| {
        Ok(jpeg(place))
    });
    assert_eq!(cancelled.unwrap_err().code(), "cancelled");
    assert_eq!(files_in(folder.path()), 0);

    write(folder.path(), &office, 200);
    let opened = SealedPackage::open(&path)
        .unwrap()
        .unlock_with_code(&office.code)
        .unwrap();
    let watch = Impatient {
        seen: AtomicU64::new(0),
        after: 20,
    };
    let mut handed_over = 0;
    let cancelled = opened.photos::<PackageError>(&everyone(200), &watch, |_, _| {
        handed_over += 1;
        Ok(())
    });
    assert_eq!(cancelled.unwrap_err().code(), "cancelled");
    assert_eq!(handed_over, 20);
}

#[test]
fn what_a_reader_would_refuse_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let (office, path) = (Office::new(), folder.path().join("u.zip"));
    let refusal = |change: &dyn Fn(&mut sicard_package::IssueSpec)| {
        let mut spec = unit_of(&office, 3);
        change(&mut spec);
        let refused = write_issue::<PackageError>(&path, spec, &Unwatched, |place| Ok(jpeg(place)))
            .unwrap_err();
        assert_eq!(files_in(folder.path()), 0);
        (
            refused.code(),
            refused
                .params()
                .into_iter()
                .map(|(_, value)| value)
                .collect::<String>(),
        )
    };
    let field = |field: &str| ("roster-field", field.to_owned());
    assert_eq!(
        refusal(&|spec| spec.people[1].name = "a\nb".into()),
        field("people[1].name")
    );
    assert_eq!(
        refusal(&|spec| spec.people[2].personal_no = spec.people[0].personal_no.clone()),
        field("people[2].personal_no")
    );
    assert_eq!(
        refusal(&|spec| spec.people[0].birth_date = "1975-02-30".into()),
        field("people[0].birth_date")
    );
    assert_eq!(
        refusal(&|spec| spec.people[0].id_numbers.clear()),
        field("people[0].id_numbers")
    );
    assert_eq!(
        refusal(&|spec| spec.unit.code = "NUL".into()),
        field("unit.code")
    );
    assert_eq!(
        refusal(&|spec| spec.package_id = Some("not-a-uuid".into())),
        ("manifest-field", "package_id".into())
    );
    let short = sicard_package::Code::parse("1234 567").unwrap();
    let mut spec = unit_of(&office, 1);
    spec.code = &short;
    let refused = write_issue::<PackageError>(&path, spec, &Unwatched, |place| Ok(jpeg(place)));
    assert_eq!(refused.unwrap_err().code(), "weak-code");
}
