//! Our ZIP files in another implementation, and the other way round.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;

use sicard_package::{PackageError, SealedPackage, Unwatched, write_issue};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::common::{Office, everyone, jpeg, photos_of_issue, unit_of};

fn entries_of(path: &Path) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(File::open(path).unwrap()).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut entry = archive.by_index(index).unwrap();
            assert_eq!(entry.compression(), CompressionMethod::Stored);
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn written_by_another(path: &Path, entries: &[(String, Vec<u8>)], options: SimpleFileOptions) {
    let mut archive = ZipWriter::new(File::create(path).unwrap());
    for (name, bytes) in entries {
        archive.start_file(name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap();
}

#[test]
fn another_program_reads_ours_and_ours_reads_what_it_stores_with_and_without_zip64() {
    let (folder, office) = (tempfile::tempdir().unwrap(), Office::new());
    let ours = folder.path().join("ours.zip");
    write_issue::<PackageError>(&ours, unit_of(&office, 9), &Unwatched, |place| {
        Ok(jpeg(place))
    })
    .unwrap();
    let entries = entries_of(&ours);
    let names: Vec<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.first(), Some(&"manifest.json"));
    assert!(
        names.contains(&"photos/000007.enc")
            && names.contains(&"people.enc")
            && names.contains(&"manifest.sig")
    );

    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, options) in [
        ("plain.zip", stored),
        ("zip64.zip", stored.large_file(true)),
    ] {
        let theirs = folder.path().join(name);
        written_by_another(&theirs, &entries, options);
        let opened = SealedPackage::open(&theirs)
            .unwrap()
            .unlock_issue_with_key(&office.open)
            .unwrap();
        assert_eq!(
            photos_of_issue(&opened, &everyone(9)).unwrap().len(),
            7,
            "{name}"
        );
    }
}

#[test]
fn a_zip_with_folders_of_another_program_is_called_what_it_is() {
    let (folder, office) = (tempfile::tempdir().unwrap(), Office::new());
    let ours = folder.path().join("ours.zip");
    write_issue::<PackageError>(&ours, unit_of(&office, 2), &Unwatched, |place| {
        Ok(jpeg(place))
    })
    .unwrap();
    let pictures = vec![("photos/1.jpg".to_owned(), jpeg(1))];
    for (entries, error) in [(entries_of(&ours), "rezipped"), (pictures, "not-a-package")] {
        let theirs = folder.path().join("theirs.zip");
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        let mut archive = ZipWriter::new(File::create(&theirs).unwrap());
        archive.add_directory("photos", options).unwrap();
        for (name, bytes) in &entries {
            archive.start_file(name, options).unwrap();
            archive.write_all(bytes).unwrap();
        }
        archive.finish().unwrap();
        let refused = SealedPackage::open(&theirs).unwrap_err();
        assert_eq!(refused.code(), error);
    }
}

#[test]
fn more_entries_than_a_plain_zip_can_count_are_written_and_read() {
    let (folder, office) = (tempfile::tempdir().unwrap(), Office::new());
    let path = folder.path().join("u.zip");
    let mut spec = unit_of(&office, 66_000);
    spec.people
        .iter_mut()
        .for_each(|person| person.photo = true);
    write_issue::<PackageError>(&path, spec, &Unwatched, |place| Ok(jpeg(place % 10))).unwrap();
    assert_eq!(
        ZipArchive::new(File::open(&path).unwrap()).unwrap().len(),
        66_003
    );
    let opened = SealedPackage::open(&path)
        .unwrap()
        .unlock_issue_with_key(&office.open)
        .unwrap();
    assert_eq!(opened.roster().people.len(), 66_000);
    let photos = photos_of_issue(&opened, &[0, 65_535, 65_999]).unwrap();
    assert_eq!(photos[&65_999], jpeg(9));
}
