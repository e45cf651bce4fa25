//! The encrypted database: SQLCipher 4 with a raw key.

use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Once;
use std::thread;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use sicard_package::Secret32;
use zeroize::Zeroizing;

use super::disk::work_folder_failure;
use super::migrate::{self, migrate};
use crate::error::{ErrorCode, Failure};
use crate::view::{Phase, Progress};
use crate::watch::{JobWatch, Unwatched};

/// The database in a work folder.
pub const FILE: &str = "people.db";
/// The folder of the copies that are made before a new version changes the database.
pub const EARLIER: &str = "backups";

/// Opens the database under its key, and brings it to the present version. Only where it is `new` it is made when it is not there; otherwise one that
/// is gone, or of which nothing is left, is damage, and nothing is changed: not even by a journal that lies beside it.
///
/// Rollback journal and `synchronous = EXTRA`: see docs/decisions/0006.
///
/// # Errors
/// `store-newer`, `store-damaged` (which a wrong key looks like), `no-space`, `work-folder-unwritable`.
pub fn open(folder: &Path, key: &Secret32, new: bool) -> Result<Connection, Failure> {
    let path = folder.join(FILE);
    let fresh = is_empty(&path)?;
    let mut store = match (fresh, new) {
        (false, _) => connect(&path, key)?,
        (true, true) => create(&path, key)?,
        (true, false) => return Err(Failure::new(ErrorCode::StoreDamaged)),
    };
    if !fresh && migrate::outdated(&store)? {
        back_up(&store, folder, key)?;
    }
    migrate(&mut store)?;
    Ok(store)
}

/// Whether there is no file, or nothing in it.
fn is_empty(path: &Path) -> Result<bool, Failure> {
    match fs::metadata(path) {
        Ok(found) => Ok(found.len() == 0),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(_) => Err(Failure::new(ErrorCode::StoreDamaged)),
    }
}

/// Opens a database under its key, as it is. It may have come out of a backup that somebody else has made: what it is made of calls
/// no function that could do harm, no view of it is read (the program has none), and SQL cannot write to its schema or to pages as they are.
///
/// # Errors
/// `store-damaged` (which a wrong key looks like), `no-space`, `work-folder-unwritable`.
pub fn connect(path: &Path, key: &Secret32) -> Result<Connection, Failure> {
    let there = OpenFlags::default().difference(OpenFlags::SQLITE_OPEN_CREATE);
    wait_for_sqlcipher();
    under_key(Connection::open_with_flags(path, there)?, key)
}

/// Makes a database under a key where there is none.
///
/// # Errors
/// Those of [`connect`].
pub fn create(path: &Path, key: &Secret32) -> Result<Connection, Failure> {
    wait_for_sqlcipher();
    under_key(Connection::open(path)?, key)
}

/// Lets the first database of the process be the only one until SQLCipher is ready. SQLite says that it is initialised before it calls SQLCipher's
/// part of that (`SQLITE_EXTRA_INIT` in `sqlite3_initialize`): a second thread that opened a database at that moment was refused its key, which
/// looks like damage.
fn wait_for_sqlcipher() {
    static READY: Once = Once::new();
    READY.call_once(|| {
        for _ in 0..1000 {
            let keyed = Connection::open_in_memory()
                .and_then(|store| store.execute_batch("PRAGMA key = 'x'"));
            if keyed.is_ok() {
                return;
            }
            // Somebody who does not come through here has begun it.
            thread::sleep(Duration::from_millis(1));
        }
    });
}

fn under_key(store: Connection, key: &Secret32) -> Result<Connection, Failure> {
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
    ] {
        store.set_db_config(setting, on)?;
    }
    let mut pragma = Zeroizing::new(String::with_capacity(96));
    pragma.push_str("PRAGMA key = \"x'");
    for byte in key.expose() {
        // Writing to a String cannot fail.
        let _ = write!(pragma, "{byte:02x}");
    }
    pragma.push_str("'\"");
    store.execute_batch(&pragma)?;
    store.execute_batch(
        "PRAGMA cipher_page_size = 16384; PRAGMA cipher_memory_security = OFF; PRAGMA temp_store = MEMORY; \
         PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; PRAGMA busy_timeout = 3000; PRAGMA cell_size_check = ON; PRAGMA fullfsync = ON;",
    )?;
    store.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    store.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    store.pragma_update(None, "synchronous", "EXTRA")?;
    store.set_prepared_statement_cache_capacity(64);
    Ok(store)
}

/// A whole copy, encrypted with the same key, before anything is migrated; the newest one of each version is kept.
fn back_up(store: &Connection, folder: &Path, key: &Secret32) -> Result<(), Failure> {
    let version: u32 = store.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let backups = folder.join(EARLIER);
    fs::create_dir_all(&backups).map_err(work_folder_failure)?;
    let making = backups.join(format!("people-v{version}.db.new"));
    let _ = fs::remove_file(&making);
    let made = copy(store, &making, key, &Unwatched).and_then(|copy| {
        drop(copy);
        let kept = backups.join(format!("people-v{version}.db"));
        fs::rename(&making, kept).map_err(work_folder_failure)
    });
    made.inspect_err(|_| {
        // Half a copy is worth nothing, and on a full disk it takes the room that is wanted.
        let _ = fs::remove_file(&making);
    })
}

/// Pages that are copied before anyone is asked whether to go on: 4 MiB.
const PAGES_AT_ONCE: i32 = 256;

/// Copies a database page by page into a new one under another key, which is returned open. Nothing is in clear on the way.
///
/// # Errors
/// `cancelled`, those of opening, the store's.
pub fn copy(
    from: &Connection,
    to: &Path,
    key: &Secret32,
    watch: &dyn JobWatch,
) -> Result<Connection, Failure> {
    let mut copy = create(to, key)?;
    copy_into(from, &mut copy, watch)?;
    Ok(copy)
}

/// Makes one database what another one is, in one transaction.
///
/// # Errors
/// `cancelled`, the store's.
pub fn copy_into(
    from: &Connection,
    to: &mut Connection,
    watch: &dyn JobWatch,
) -> Result<(), Failure> {
    let backup = Backup::new(from, to)?;
    loop {
        if watch.cancelled() {
            return Err(Failure::new(ErrorCode::Cancelled));
        }
        let done = backup.step(PAGES_AT_ONCE)?;
        let pages = backup.progress();
        watch.progress(Progress {
            phase: Phase::Copying,
            done: u32::try_from(pages.pagecount - pages.remaining).unwrap_or_default(),
            total: u32::try_from(pages.pagecount).unwrap_or_default(),
        });
        match done {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            // Nobody else has these databases.
            _ => return Err(Failure::new(ErrorCode::StoreInUse)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_database_is_made_of_reads_no_view_calls_no_unsafe_function_and_cannot_be_written_to()
    {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let key = Secret32::from_bytes([7; 32]);
        let store = create(&path, &key).unwrap();
        store
            .execute_batch(
                "CREATE TABLE a (b); INSERT INTO a VALUES (1); CREATE VIEW c AS SELECT b FROM a;
                 CREATE TRIGGER d BEFORE DELETE ON a BEGIN SELECT sqlcipher_export('a'); END;",
            )
            .unwrap();
        let refusal = |sql: &str| store.execute_batch(sql).unwrap_err().to_string();
        assert!(refusal("SELECT b FROM c").contains("access to view"));
        assert!(refusal("DELETE FROM a").contains("unsafe use of sqlcipher_export"));
        store.execute_batch("PRAGMA writable_schema = ON").unwrap();
        assert!(refusal("DELETE FROM sqlite_schema").contains("may not be modified"));
        let checked: bool = store
            .pragma_query_value(None, "cell_size_check", |row| row.get(0))
            .unwrap();
        assert!(checked);
    }
}
