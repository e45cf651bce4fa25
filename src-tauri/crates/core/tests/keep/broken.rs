//! Backups that cannot be restored, each by its own name; what is there stays as it is.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use sicard_core::backup::{self, Made, prepare};
use sicard_core::error::ErrorCode;
use sicard_core::watch::Unwatched;

use crate::computer::{Computer, PASSWORD, names};
use crate::office::Office;

struct Case {
    computer: Computer,
    made: Made,
    file: Vec<u8>,
}

impl Case {
    fn new() -> Self {
        let mut office = Office::new();
        let mut computer = Computer::with_people(&mut office);
        // More than two chunks.
        computer.grow();
        let made = computer.back_up();
        let file = fs::read(&made.path).unwrap();
        assert!(file.len() > 2 << 20, "{}", file.len());
        Self {
            computer,
            made,
            file,
        }
    }

    /// What restoring a file of these bytes says.
    fn refusal(&self, bytes: &[u8]) -> ErrorCode {
        let path = self.computer.stick().join("changed.sicardbak");
        fs::write(&path, bytes).unwrap();
        self.refusal_of(&path, PASSWORD)
    }

    fn refusal_of(&self, path: &Path, secret: &str) -> ErrorCode {
        let folder = self.computer.folder();
        let before = fs::read(folder.join("people.db")).unwrap();
        let refused = prepare(folder, path, secret, Some("新的密码123"), &Unwatched);
        assert!(!folder.join("restore.new").exists());
        assert!(fs::read(folder.join("people.db")).unwrap() == before);
        refused.err().unwrap().code
    }

    fn flipped(&self, place: usize) -> Vec<u8> {
        let mut bytes = self.file.clone();
        bytes[place] ^= 1;
        bytes
    }

    /// Length of the part in clear, the checksum included.
    fn head(&self) -> usize {
        let length = u32::from_be_bytes(self.file[16..20].try_into().unwrap());
        20 + length as usize + 32
    }

    /// The same with another JSON in its head, and a checksum that fits it.
    fn with_head(&self, change: impl FnOnce(&mut serde_json::Value)) -> Vec<u8> {
        let head = self.head();
        let mut json = serde_json::from_slice(&self.file[20..head - 32]).unwrap();
        change(&mut json);
        let json = serde_json::to_vec_pretty(&json).unwrap();
        let length = u32::try_from(json.len()).unwrap().to_be_bytes();
        let mut bytes = [&self.file[..16], &length, &json].concat();
        let checksum = Sha256::digest(&bytes);
        bytes.extend_from_slice(&checksum);
        bytes.extend_from_slice(&self.file[head..]);
        bytes
    }
}

#[test]
fn a_changed_byte_anywhere_is_damage_and_not_a_wrong_password() {
    let case = Case::new();
    let (head, end) = (case.head(), case.file.len());
    for place in 0..16 {
        assert_eq!(case.refusal(&case.flipped(place)), ErrorCode::NotABackup);
    }
    for place in 16..20 {
        let refusal = case.refusal(&case.flipped(place));
        assert!(
            [ErrorCode::BackupDamaged, ErrorCode::BackupCutOff].contains(&refusal),
            "{refusal:?}"
        );
    }
    for place in (20..head).step_by(7) {
        assert_eq!(
            case.refusal(&case.flipped(place)),
            ErrorCode::BackupDamaged,
            "{place}"
        );
    }
    let body = [
        head,
        head + 20,
        head + 400,
        (1 << 20) + 3000,
        (2 << 20) + 77,
        end - 40,
        end - 1,
    ];
    for place in body {
        assert_eq!(
            case.refusal(&case.flipped(place)),
            ErrorCode::BackupDamaged,
            "{place}"
        );
    }
}

#[test]
fn a_backup_that_is_cut_off_anywhere_is_cut_off() {
    let case = Case::new();
    let (head, end) = (case.head(), case.file.len());
    for length in [16, 19, 20, 300, head - 1, head, head + 1, 1 << 20, end - 1] {
        assert_eq!(
            case.refusal(&case.file[..length]),
            ErrorCode::BackupCutOff,
            "{length}"
        );
    }
    let longer = [case.file.as_slice(), b"more"].concat();
    assert_eq!(case.refusal(&longer), ErrorCode::BackupDamaged);
}

#[test]
fn chunks_that_are_left_out_repeated_or_moved_are_damage() {
    let case = Case::new();
    // Two whole chunks of the database stand one behind the other, after the facts.
    let chunk = (1 << 20) + 16 + 48;
    let json: serde_json::Value = serde_json::from_slice(&case.file[20..case.head() - 32]).unwrap();
    let facts = usize::try_from(json["facts"].as_u64().unwrap()).unwrap();
    let first = case.head() + (facts / 16 + 1) * 16 + 48;
    let (one, two) = (first..first + chunk, first + chunk..first + 2 * chunk);
    let mut swapped = case.file.clone();
    swapped[one.clone()].copy_from_slice(&case.file[two.clone()]);
    swapped[two.clone()].copy_from_slice(&case.file[one.clone()]);
    assert_eq!(case.refusal(&swapped), ErrorCode::BackupDamaged);
    let mut repeated = case.file.clone();
    repeated[two].copy_from_slice(&case.file[one]);
    assert_eq!(case.refusal(&repeated), ErrorCode::BackupDamaged);
}

#[test]
fn a_head_that_somebody_wrote_anew_does_not_lead_anywhere() {
    let case = Case::new();
    let refuse = |change: &dyn Fn(&mut serde_json::Value)| case.refusal(&case.with_head(change));
    assert_eq!(
        refuse(&|head| head["version"] = 2.into()),
        ErrorCode::BackupNewer
    );
    assert_eq!(
        refuse(&|head| head["version"] = 0.into()),
        ErrorCode::BackupDamaged
    );
    // The chunks are bound to the head as it was written.
    let later = "2099-01-01T00:00:00+08:00";
    assert_eq!(
        refuse(&|head| head["made_at"] = later.into()),
        ErrorCode::BackupDamaged
    );
    assert_eq!(
        refuse(&|head| head["facts"] = u32::MAX.into()),
        ErrorCode::BackupCutOff
    );
    let most = u64::MAX;
    assert_eq!(
        refuse(&|head| head["database"] = most.into()),
        ErrorCode::BackupCutOff
    );
    // Gigabytes of memory for a password are not taken.
    assert_eq!(
        refuse(&|head| head["password"]["m_kib"] = u32::MAX.into()),
        ErrorCode::BackupDamaged
    );
    assert_eq!(
        refuse(&|head| {
            head.as_object_mut().unwrap().remove("password");
        }),
        ErrorCode::BackupWrongSecret
    );
}

#[test]
fn the_chunks_of_another_backup_do_not_fit() {
    let mut case = Case::new();
    let other = fs::read(case.computer.back_up().path).unwrap();
    assert_eq!(other.len(), case.file.len());
    let mixed = [&case.file[..case.head()], &other[case.head()..]].concat();
    assert_eq!(case.refusal(&mixed), ErrorCode::BackupDamaged);
}

#[test]
fn a_wrong_secret_is_a_wrong_secret() {
    let case = Case::new();
    for secret in [
        "",
        "旧电脑的密碼",
        "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH",
    ] {
        assert_eq!(
            case.refusal_of(&case.made.path, secret),
            ErrorCode::BackupWrongSecret
        );
    }
}

#[test]
fn what_is_no_backup_is_told_by_what_it_is() {
    let case = Case::new();
    assert_eq!(case.refusal(b""), ErrorCode::NotABackup);
    assert_eq!(case.refusal(b"SQLite format 3\0"), ErrorCode::NotABackup);
    let database = case.computer.folder().join("people.db");
    assert_eq!(case.refusal_of(&database, PASSWORD), ErrorCode::NotABackup);
    let package = PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../fixtures/packages/v1/reference/1111011.zip"
    ));
    assert_eq!(
        case.refusal_of(&package, PASSWORD),
        ErrorCode::BackupIsPackage
    );
    let gone = case.computer.stick().join("gone.sicardbak");
    assert_eq!(case.refusal_of(&gone, PASSWORD), ErrorCode::FolderGone);
}

#[test]
fn a_database_in_a_backup_that_has_more_in_it_than_the_program_makes_is_damaged() {
    for more in [
        "CREATE TRIGGER unseen AFTER UPDATE OF confirmed_at ON person BEGIN UPDATE person SET mobile = '' WHERE id = NEW.id; END",
        "CREATE VIEW unseen AS WITH RECURSIVE a (b) AS (VALUES (1) UNION ALL SELECT b FROM a) SELECT b FROM a",
        "DROP TRIGGER journal_is_never_changed; CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal BEGIN SELECT 1; END",
    ] {
        let mut computer = Computer::with_people(&mut Office::new());
        computer.desk.store().execute_batch(more).unwrap();
        let slots = computer.work.own_slots().unwrap();
        let refused = computer.back_up_with(slots).err();
        assert_eq!(
            refused.map(|failure| failure.code),
            Some(ErrorCode::StoreDamaged),
            "{more}"
        );
        assert!(names(&computer.stick()).is_empty());
        // Whoever changes a store has another program for it.
        let request = computer.request(computer.work.own_slots().unwrap());
        let made = backup::make(computer.desk.store(), &request, &Unwatched).unwrap();
        let file = fs::read(&made.path).unwrap();
        let case = Case {
            computer,
            made,
            file,
        };
        let refusal = case.refusal_of(&case.made.path, PASSWORD);
        assert_eq!(refusal, ErrorCode::BackupDamaged, "{more}");
    }
}

#[test]
fn a_database_of_a_newer_program_in_a_backup_is_newer() {
    let mut office = Office::new();
    let computer = Computer::with_people(&mut office);
    computer
        .desk
        .store()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let request = computer.request(computer.work.own_slots().unwrap());
    let made = backup::make(computer.desk.store(), &request, &Unwatched).unwrap();
    let refused = prepare(
        computer.folder(),
        &made.path,
        PASSWORD,
        Some("新的密码123"),
        &Unwatched,
    );
    assert_eq!(refused.err().unwrap().code, ErrorCode::StoreNewer);
}
