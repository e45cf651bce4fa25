//! Making a backup.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use sicard_package::{Secret32, Sha256Hex};
use zeroize::Zeroizing;

use super::body;
use super::entry::deed;
use super::head::{Head, Slots};
use super::known::{Known, mark};
use super::read::Opened;
use super::standing::{Facts, Standing, check};
use super::{ENDING, MAKING};
use crate::clock::now;
use crate::error::{ErrorCode, Failure};
use crate::export::{disk_failure, forget_cached};
use crate::journal;
use crate::store::{DATABASE, copy_database, work_folder_failure};
use crate::unfinished::{Noted, Notes, Owed};
use crate::view::{BackupPurpose, LastBackup};
use crate::watch::JobWatch;

/// What to make.
pub struct Make {
    /// The work folder of the store.
    pub work_folder: PathBuf,
    /// Where the backup goes.
    pub folder: PathBuf,
    /// What for.
    pub purpose: BackupPurpose,
    /// What opens it.
    pub slots: Slots,
}

/// A backup that was made.
#[derive(Debug)]
pub struct Made {
    /// The file.
    pub path: PathBuf,
    /// Length of the file.
    pub bytes: u64,
    /// People in it.
    pub people: u32,
    /// When the copy was taken.
    at: String,
    /// The newest entry of its record.
    record: (u32, Sha256Hex),
    /// That it owes the record its entry.
    owing: Option<Noted>,
}

impl Made {
    /// Its entry stands in the record.
    pub fn is_entered(&mut self) {
        self.owing = None;
    }

    /// Remembers it as the newest backup, of the database as it stands now.
    ///
    /// # Errors
    /// `no-space`, `work-folder-unwritable`, those of [`Known::load`]: what cannot be read is not written over.
    pub fn remember(&self, store: &Connection, request: &Make) -> Result<(), Failure> {
        let folder = &request.work_folder;
        let known = Known {
            last: Some(LastBackup {
                made_at: self.at.clone(),
                folder: request.folder.display().to_string(),
                file: name_of(&self.path),
                bytes: self.bytes,
            }),
            mark: mark(folder),
            record: Some(self.record),
            ..Known::load(store, folder)?
        };
        known.save(folder)
    }
}

/// Makes a backup of an open store: a copy under a key of its own, looked at page by page; sealed into a file under a temporary name; read
/// back whole and compared with the copy; and only then named. No file is overwritten. What fails or is cancelled leaves nothing. It owes the record its
/// entry until what is returned is told so: after a crash the next opening enters it ([`enter_owed`](super::enter_owed)).
///
/// # Errors
/// `folder-gone`, `folder-unwritable`, `no-space`, `work-folder-unwritable`, `store-damaged`, `verify-failed`, `cancelled`, `io`.
pub fn make(store: &Connection, request: &Make, watch: &dyn JobWatch) -> Result<Made, Failure> {
    if !request.folder.is_dir() {
        return Err(Failure::new(ErrorCode::FolderGone));
    }
    let part = request
        .folder
        .join(format!("{}.part", uuid::Uuid::now_v7()));
    let owed = Owed {
        deed: deed(request.purpose),
        after: journal::head(store)?.number,
    };
    let noted = Notes::in_folder(&request.work_folder).note_owing(part, Some(owed))?;
    let made = made(store, request, now(), noted, watch);
    let _ = fs::remove_dir_all(request.work_folder.join(MAKING));
    made
}

fn made(
    store: &Connection,
    request: &Make,
    at: String,
    mut part: Noted,
    watch: &dyn JobWatch,
) -> Result<Made, Failure> {
    let making = request.work_folder.join(MAKING);
    let _ = fs::remove_dir_all(&making);
    fs::create_dir_all(&making).map_err(work_folder_failure)?;
    let database = request.work_folder.join(DATABASE);
    let length = fs::metadata(database).map_err(work_folder_failure)?.len();
    room_for(length, &making)?;
    room_for(length, &request.folder)?;

    let copy = making.join(DATABASE);
    let database_key = Secret32::generate()?;
    let standing = Standing::of(store)?;
    copied(store, &copy, &database_key, &standing, watch)?;
    let (people, record) = (standing.people(), standing.record());

    let facts = Facts {
        database_key,
        standing,
    };
    let sealed = sealed(request, &at, facts, &copy, part.file(), watch)?;
    let same = read_back(part.file(), &request.slots, &sealed, watch)?;
    if !same {
        let failure = Failure::new(ErrorCode::VerifyFailed);
        return Err(failure.with("reason", "backup-differs"));
    }
    let bytes = fs::metadata(part.file()).map_err(disk_failure)?.len();
    let path = named(&mut part, &request.folder, request.purpose, &at)?;
    Ok(Made {
        path,
        bytes,
        people,
        at,
        record,
        owing: Some(part),
    })
}

/// Says before minutes of work what the disk would say in the middle of it. A folder that cannot tell is tried.
///
/// # Errors
/// `no-space`.
pub fn room_for(bytes: u64, folder: &Path) -> Result<(), Failure> {
    match fs4::available_space(folder) {
        Ok(space) if space < bytes => Err(Failure::new(ErrorCode::NoSpace)),
        _ => Ok(()),
    }
}

/// A copy of the store that stands as the store does, in which nothing is damaged.
fn copied(
    store: &Connection,
    copy: &Path,
    key: &Secret32,
    standing: &Standing,
    watch: &dyn JobWatch,
) -> Result<(), Failure> {
    let copy = copy_database(store, copy, key, watch)?;
    check(&copy)?;
    if Standing::of(&copy)? != *standing {
        let failure = Failure::new(ErrorCode::VerifyFailed);
        return Err(failure.with("reason", "copy-differs"));
    }
    Ok(())
}

/// Bytes that facts never have: a key, a hash and a number for each table.
const ROOM_FOR_FACTS: usize = 64 << 10;

/// What was sealed.
struct Sealed {
    sha256: [u8; 32],
    standing: Standing,
}

fn sealed(
    request: &Make,
    at: &str,
    facts: Facts,
    copy: &Path,
    part: &Path,
    watch: &dyn JobWatch,
) -> Result<Sealed, Failure> {
    // With room for all of it: what grows moves, and leaves a copy of the key behind.
    let mut json = Zeroizing::new(Vec::with_capacity(ROOM_FOR_FACTS));
    serde_json::to_writer(&mut *json, &facts).map_err(|_| Failure::new(ErrorCode::Internal))?;
    let mut database = File::open(copy).map_err(disk_failure)?;
    let key = Secret32::generate()?;
    let head = Head::new(
        request.purpose,
        at.to_owned(),
        &request.slots,
        &key,
        u32::try_from(json.len()).map_err(|_| Failure::new(ErrorCode::Internal))?,
        database.metadata().map_err(disk_failure)?.len(),
    );
    let (bytes, context) = head.to_bytes()?;
    let file = File::create_new(part).map_err(disk_failure)?;
    let mut to = BufWriter::new(file);
    to.write_all(&bytes).map_err(disk_failure)?;
    let seal = (&key, context);
    // It is encrypted where it lies.
    let json = std::mem::take(&mut *json);
    let sha256 = body::seal(&head, seal, json, &mut database, &mut to, watch)?;
    to.flush().map_err(disk_failure)?;
    to.get_ref().sync_all().map_err(disk_failure)?;
    Ok(Sealed {
        sha256,
        standing: facts.standing,
    })
}

/// Whether what lies on the disk opens, whole, and holds what was sealed.
fn read_back(
    part: &Path,
    slots: &Slots,
    sealed: &Sealed,
    watch: &dyn JobWatch,
) -> Result<bool, Failure> {
    let failed = |failure: Failure| match failure.code {
        ErrorCode::BackupDamaged | ErrorCode::BackupCutOff | ErrorCode::NotABackup => {
            Failure::new(ErrorCode::VerifyFailed).with("reason", "backup-damaged")
        }
        _ => failure,
    };
    forget_cached(part);
    let mut hash = Sha256::new();
    let opened = Opened::by(part, |head| head.open_by_maker(slots)).map_err(failed)?;
    let piece = |bytes: &[u8]| {
        hash.update(bytes);
        Ok(())
    };
    let (_, facts) = opened.body(piece, watch).map_err(failed)?;
    let sha256: [u8; 32] = hash.finalize().into();
    Ok(sha256 == sealed.sha256 && facts.standing == sealed.standing)
}

/// Gives a finished backup the first name that is free.
fn named(
    part: &mut Noted,
    folder: &Path,
    purpose: BackupPurpose,
    at: &str,
) -> Result<PathBuf, Failure> {
    let what = match purpose {
        BackupPurpose::Backup => "社保卡备份",
        BackupPurpose::Move => "社保卡搬家",
        BackupPurpose::Handover => "社保卡移交",
    };
    let when = at
        .get(..16)
        .unwrap_or(at)
        .replace('T', "_")
        .replace(':', "");
    let names = (1..100).map(|again| match again {
        1 => folder.join(format!("{what}_{when}.{ENDING}")),
        again => folder.join(format!("{what}_{when}_{again}.{ENDING}")),
    });
    part.give_free_name(names)
        .map_err(|failure| match failure.code {
            ErrorCode::FileExists => failure.with("name", what),
            _ => failure,
        })
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
