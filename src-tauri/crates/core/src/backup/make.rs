//! Making a backup.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use sicard_package::{Secret32, Sha256Hex};

use super::body;
use super::head::{Head, Slots};
use super::known::{Known, mark};
use super::read::Opened;
use super::standing::{Facts, Standing, check};
use super::{ENDING, MAKING, unfinished};
use crate::clock::now;
use crate::error::{ErrorCode, Failure};
use crate::export::{disk_failure, forget_cached, rename_without_overwriting};
use crate::store::{DATABASE, copy_database, work_folder_failure};
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
    /// The newest entry of its record.
    record: (u32, Sha256Hex),
}

/// Makes a backup of an open store: a copy under a key of its own, looked at page by page; sealed into a file under a temporary name; read
/// back whole and compared with the copy; and only then named. No file is overwritten. What fails or is cancelled leaves nothing.
///
/// # Errors
/// `folder-gone`, `folder-unwritable`, `no-space`, `work-folder-unwritable`, `store-damaged`, `verify-failed`, `cancelled`, `io`.
pub fn make(store: &Connection, request: &Make, watch: &dyn JobWatch) -> Result<Made, Failure> {
    if !request.folder.is_dir() {
        return Err(Failure::new(ErrorCode::FolderGone));
    }
    let before = mark(&request.work_folder);
    let at = now();
    let part = request
        .folder
        .join(format!("{}.part", uuid::Uuid::now_v7()));
    let note = unfinished::note(&request.work_folder, &part)?;
    let made = made(store, request, &at, &part, watch);
    if made.is_err() {
        // The first failure is the one to tell; what cannot be removed now is removed at the next start.
        let _ = fs::remove_file(&part);
    }
    let _ = fs::remove_dir_all(request.work_folder.join(MAKING));
    if !part.exists() && request.folder.is_dir() {
        let _ = fs::remove_file(&note);
    }
    let made = made?;
    if request.purpose != BackupPurpose::Backup {
        // What is given away is no backup of one's own.
        return Ok(made);
    }
    let known = Known {
        last: Some(LastBackup {
            made_at: at,
            folder: request.folder.display().to_string(),
            file: name_of(&made.path),
            bytes: made.bytes,
        }),
        mark: before,
        record: Some(made.record),
        ..Known::load(&request.work_folder)
    };
    known.save(&request.work_folder)?;
    Ok(made)
}

fn made(
    store: &Connection,
    request: &Make,
    at: &str,
    part: &Path,
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
    let sealed = sealed(request, at, facts, &copy, part, watch)?;
    let same = read_back(part, &request.slots, &sealed, watch)?;
    if !same {
        let failure = Failure::new(ErrorCode::VerifyFailed);
        return Err(failure.with("reason", "backup-differs"));
    }
    let bytes = fs::metadata(part).map_err(disk_failure)?.len();
    let path = named(part, &request.folder, request.purpose, at)?;
    Ok(Made {
        path,
        bytes,
        people,
        record,
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
    let json = serde_json::to_vec(&facts).map_err(|_| Failure::new(ErrorCode::Internal))?;
    let json = zeroize::Zeroizing::new(json);
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
    let sha256 = body::seal(&head, seal, json.to_vec(), &mut database, &mut to, watch)?;
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
fn named(part: &Path, folder: &Path, purpose: BackupPurpose, at: &str) -> Result<PathBuf, Failure> {
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
    for again in 1..100 {
        let name = match again {
            1 => format!("{what}_{when}.{ENDING}"),
            again => format!("{what}_{when}_{again}.{ENDING}"),
        };
        let target = folder.join(name);
        match rename_without_overwriting(part, &target) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            named => return named.map(|()| target).map_err(disk_failure),
        }
    }
    Err(Failure::new(ErrorCode::FileExists).with("name", what))
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
