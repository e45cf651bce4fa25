//! The work folder: one database for all units, its keys, and one program at a time.

use std::cell::RefCell;
use std::fs::{self, File, Metadata, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
use sicard_package::Secret32;
use sicard_package::unlock::UnlockRequest;

use super::changed_keys::ChangedKeys;
use super::disk::{self, work_folder_failure};
use super::key_ring::{KeyEntry, KeyRing, Typed};
use super::office_way::OfficeWay;
use super::{database, key_ring, keychain};
use crate::backup::{self, Prepared, Slots};
use crate::erase;
use crate::error::{ErrorCode, Failure};
use crate::journal;
use crate::office_help::HelpingOffice;
use crate::view::{
    CreateStore, OfficeHelp, RecoveryCode, SetPassword, StartPhase, StartStatus, Unlock,
};

/// Characters of the shortest 本机密码.
const SHORTEST_PASSWORD: usize = 6;

/// So often a folder that cannot be found is looked for, before it is gone.
const LOOKS: u32 = 3;
const LOOK_AGAIN: Duration = Duration::from_millis(200);

/// The file by which a program holds a work folder.
const LOCK: &str = "lock";

/// A work folder that this program holds.
pub struct WorkFolder {
    path: PathBuf,
    /// Known while the store is open.
    key: Option<Secret32>,
    /// The office's way as it was when its code has opened the store: until another code takes its place that one goes on working.
    opened_by_office: Option<OfficeWay>,
    held_by: RefCell<File>,
}

impl WorkFolder {
    /// Takes the folder for this program; makes it where it is not there, readable by its owner only. What a crash has left of a backup or
    /// a restore is finished or removed.
    ///
    /// # Errors
    /// `no-space`, `work-folder-unwritable`, `store-in-use`.
    pub fn take(path: &Path) -> Result<Self, Failure> {
        make_private(path).map_err(work_folder_failure)?;
        let lock = locked(path)?;
        backup::settle(path)?;
        disk::sweep(path);
        disk::sweep(&path.join(database::EARLIER));
        Ok(Self {
            path: path.to_owned(),
            key: None,
            opened_by_office: None,
            held_by: RefCell::new(lock),
        })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Holds it anew where it was gone and is back, as on a stick that was pulled: meanwhile any other program could take it.
    ///
    /// # Errors
    /// `work-folder-gone`, also where it is back and the store is still open: what was opened before reaches nothing any more, and is to be
    /// locked first; those of [`Self::take`].
    pub fn hold(&mut self) -> Result<(), Failure> {
        if self.is_there() {
            return Ok(());
        }
        let back = Self::holds_store(&self.path) || self.path.join(LOCK).exists();
        if self.key.is_some() || !back {
            return Err(self.gone());
        }
        // Where it is the same file after all, it would be in its own way.
        let _ = self.held_by.borrow().unlock();
        *self = Self::take(&self.path)?;
        Ok(())
    }

    /// `work-folder-gone` where the folder has gone while its store is open.
    pub fn gone_while_open(&self) -> Option<Failure> {
        (self.key.is_some() && !self.is_there()).then(|| self.gone())
    }

    /// Whether the file by which it is held is still where it was, or was taken by what tidies up and could be put there again. A share that does not
    /// answer for a moment is looked for again.
    fn is_there(&self) -> bool {
        (0..LOOKS).any(|look| {
            if look > 0 {
                thread::sleep(LOOK_AGAIN);
            }
            let held = self.held_by.borrow().metadata();
            match (held, fs::metadata(self.path.join(LOCK))) {
                (Ok(held), Ok(found)) => same_file(&held, &found),
                // Somebody has tidied up; the people are there.
                (Ok(_), Err(error)) if error.kind() == ErrorKind::NotFound => {
                    self.path.join(database::FILE).exists() && self.hold_again()
                }
                _ => false,
            }
        })
    }

    /// Otherwise another program could take the folder beside this one.
    fn hold_again(&self) -> bool {
        let lock = locked(&self.path);
        lock.map(|lock| self.held_by.replace(lock)).is_ok()
    }

    fn gone(&self) -> Failure {
        let folder = self.path.display().to_string();
        Failure::new(ErrorCode::WorkFolderGone).with("folder", folder)
    }

    /// Whether a folder holds a store: keys or people.
    pub fn holds_store(path: &Path) -> bool {
        path.join(key_ring::FILE).exists() || path.join(database::FILE).exists()
    }

    /// How things stand.
    ///
    /// # Errors
    /// `store-newer`, `store-damaged`; `work-folder-gone` where it lay on a stick that was pulled; `work-folder-unwritable` where a restore was
    /// broken off and cannot be finished.
    pub fn status(&self) -> Result<StartStatus, Failure> {
        if !self.is_there() {
            // Without its files it would look like a place where nothing has begun yet.
            return Err(self.gone());
        }
        if self.key.is_none() {
            // A store that is half exchanged would look like none.
            backup::go_on(&self.path)?;
        }
        let ring = KeyRing::load(&self.path)?;
        Ok(StartStatus {
            phase: match (&ring, &self.key) {
                (None, _) => StartPhase::FirstRun,
                (Some(_), None) => StartPhase::Locked,
                (Some(ring), Some(_)) if self.spent(ring) => StartPhase::NewPassword,
                (Some(_), Some(_)) => StartPhase::Ready,
            },
            keychain: keychain::available(),
            password_set: ring.as_ref().is_some_and(KeyRing::has_password),
            recovery_set: ring.as_ref().is_some_and(KeyRing::has_recovery),
            office_help: ring.as_ref().and_then(KeyRing::office).map(OfficeWay::view),
            work_folder: self.path.display().to_string(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    /// Makes the store. A store that is there already is never replaced.
    ///
    /// # Errors
    /// `password-too-short`, `no-keychain`, `file-exists` where there is a store, those of opening.
    pub fn create(&mut self, request: &CreateStore) -> Result<Connection, Failure> {
        if KeyRing::load(&self.path)?.is_some() || self.path.join(database::FILE).exists() {
            return Err(Failure::new(ErrorCode::FileExists).with("name", database::FILE));
        }
        let key = Secret32::generate()?;
        // The keys first: a database without them could never be opened. They say that it may not be there yet.
        let ring = KeyRing::before_its_store();
        keep(ring, &self.path, &key, request.password.as_deref())?;
        self.opened(key, None)
    }

    /// Opens with the computer's login; `None` where a 本机密码 is asked for or there is no store yet.
    ///
    /// # Errors
    /// `keychain-lost`, those of opening.
    pub fn open_with_login(&mut self) -> Result<Option<Connection>, Failure> {
        match KeyRing::load(&self.path)? {
            Some(ring) if ring.opens_with_login() => {
                self.opened(ring.open_with_login()?, None).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// Opens with 本机密码, recovery code or the office's code. The last opens once: how the store opens from then on is to be said before
    /// anything else. Where the keychain has lost its key, the recovery code gives it a new one: the store opens with the login again.
    ///
    /// # Errors
    /// `no-store`, `wrong-password`, those of opening.
    pub fn unlock(&mut self, request: &Unlock) -> Result<Connection, Failure> {
        let ring = self.ring()?;
        let (key, typed) = ring.open_with_secret(&request.secret)?;
        let by = ring.office().filter(|_| typed == Typed::OfficeCode);
        let store = self.opened(key, by.cloned())?;
        if ring.has_lost_login() {
            // Without a keychain the code is asked for again at the next start.
            let _ = self.keep_in_keychain_again();
        }
        Ok(store)
    }

    fn keep_in_keychain_again(&self) -> Result<(), Failure> {
        let mut ring = self.ring()?;
        ring.keep_in_keychain(&self.key()?)?;
        ring.save(&self.path)
    }

    /// Forgets the key; the caller has closed the store.
    pub fn lock(&mut self) {
        self.key = None;
        self.opened_by_office = None;
    }

    /// Sets, changes or drops the 本机密码. Nothing is encrypted again. Where the office's code has opened the store no present one is asked
    /// for, and `office` gets a new code in place of that one, in the same file at the same time; `None`: there is no such office any more.
    /// `entries` are those of the record, in a transaction not yet committed.
    ///
    /// # Errors
    /// `locked`, `wrong-password`, `password-too-short`, `no-keychain`.
    pub fn set_password(
        &self,
        request: &SetPassword,
        office: Option<HelpingOffice>,
        entries: Vec<KeyEntry>,
    ) -> Result<ChangedKeys<()>, Failure> {
        let key = self.key.as_ref().ok_or(Failure::new(ErrorCode::Locked))?;
        let mut ring = self.ring()?;
        let before = ring.clone();
        let mut spent = self.spent(&ring);
        if ring.has_password() && !spent {
            let current = request.current.as_deref().unwrap_or_default();
            spent = ring.open_with_secret(current)?.1 == Typed::OfficeCode;
        }
        match &request.new {
            Some(password) => ring.set_password(long_enough(password)?, key)?,
            None => ring.keep_in_keychain(key)?,
        }
        if spent && ring.has_password() {
            ring.set_office(office, key)?;
        }
        Ok(self.changed(before, ring, entries, ()))
    }

    /// Makes a recovery code in place of an earlier one: two 领取码 in a row, 157 bits. `entries` as with the password.
    ///
    /// # Errors
    /// `locked`, `io` without random bytes or memory.
    pub fn make_recovery_code(
        &self,
        entries: Vec<KeyEntry>,
    ) -> Result<ChangedKeys<RecoveryCode>, Failure> {
        let key = self.key.as_ref().ok_or(Failure::new(ErrorCode::Locked))?;
        let code = backup::new_code()?;
        let mut ring = self.ring()?;
        let before = ring.clone();
        ring.set_recovery(&code, key)?;
        Ok(self.changed(before, ring, entries, RecoveryCode { code }))
    }

    /// Lets an office help whoever forgets the 本机密码, with a new code in place of an earlier one; `None`: none can any more. `entries` as with
    /// the password.
    ///
    /// # Errors
    /// `locked`, `office-help-without-password`.
    pub fn set_office_help(
        &self,
        office: Option<HelpingOffice>,
        entries: Vec<KeyEntry>,
    ) -> Result<ChangedKeys<()>, Failure> {
        let key = self.key.as_ref().ok_or(Failure::new(ErrorCode::Locked))?;
        let mut ring = self.ring()?;
        let before = ring.clone();
        ring.set_office(office, key)?;
        Ok(self.changed(before, ring, entries, ()))
    }

    fn changed<T>(
        &self,
        before: KeyRing,
        mut after: KeyRing,
        entries: Vec<KeyEntry>,
        told: T,
    ) -> ChangedKeys<T> {
        after.entered_as(entries);
        ChangedKeys {
            folder: self.path.clone(),
            before,
            after,
            told,
        }
    }

    /// The office's way, where the clerk has chosen it.
    ///
    /// # Errors
    /// Those of [`KeyRing::load`].
    pub fn office_way(&self) -> Result<Option<OfficeWay>, Failure> {
        Ok(self.ring()?.office().cloned())
    }

    /// Whether the store was opened by the office's code, and how it opens from now on is still to be said.
    ///
    /// # Errors
    /// Those of [`KeyRing::load`].
    pub fn opened_by_office(&self) -> Result<bool, Failure> {
        Ok(self.spent(&self.ring()?))
    }

    /// A request to the office for its code; the store may be closed.
    ///
    /// # Errors
    /// `no-office-help`, those of [`KeyRing::load`].
    pub fn unlock_request(&self) -> Result<(UnlockRequest, OfficeHelp), Failure> {
        let way = self.office_way()?;
        let way = way.ok_or(Failure::new(ErrorCode::NoOfficeHelp))?;
        Ok((way.request(), way.view()))
    }

    fn spent(&self, ring: &KeyRing) -> bool {
        match (&self.opened_by_office, ring.office()) {
            (Some(used), Some(now)) => now.has_the_code_of(used),
            _ => false,
        }
    }

    /// What opens a backup that is made with this store's own secrets.
    ///
    /// # Errors
    /// `locked`, `backup-without-secret`.
    pub fn own_slots(&self) -> Result<Slots, Failure> {
        self.ring()?.travelling(self.key()?)
    }

    /// The key of the open store.
    ///
    /// # Errors
    /// `locked`.
    pub fn key(&self) -> Result<Secret32, Failure> {
        self.key.clone().ok_or(Failure::new(ErrorCode::Locked))
    }

    /// Puts a store that was prepared from a backup into the place of the present one, which must be closed, and opens it.
    ///
    /// # Errors
    /// `work-folder-unwritable`, those of opening.
    pub fn take_restored(&mut self, prepared: Prepared) -> Result<Connection, Failure> {
        self.key = None;
        backup::swap(&self.path)?;
        self.opened(prepared.key, None)
    }

    fn ring(&self) -> Result<KeyRing, Failure> {
        KeyRing::load(&self.path)?.ok_or(Failure::new(ErrorCode::NoStore))
    }

    /// `by`: the office's way, where its code has opened it.
    fn opened(&mut self, key: Secret32, by: Option<OfficeWay>) -> Result<Connection, Failure> {
        let mut ring = self.ring()?;
        let mut store = database::open(&self.path, &key, ring.is_unopened())?;
        if ring.is_unopened() {
            ring.was_opened();
            ring.save(&self.path)?;
        }
        journal::enter_missing(&mut store, ring.entries())?;
        if by.is_none() {
            // Else it would take that way away before there is another one in its place.
            erase::go_on(&mut store, (&self.path, &key))?;
        }
        self.key = Some(key);
        self.opened_by_office = by;
        Ok(store)
    }
}

impl Drop for WorkFolder {
    fn drop(&mut self) {
        // Closing alone lets go only once nobody has a copy, as a program that is just being started has for a moment.
        let _ = self.held_by.borrow().unlock();
    }
}

/// Makes and keeps the ways to a new store's key: a 本机密码, or the computer's login where there is none.
///
/// # Errors
/// `password-too-short`, `no-keychain`, `work-folder-unwritable`.
pub fn new_keys(folder: &Path, key: &Secret32, password: Option<&str>) -> Result<(), Failure> {
    keep(KeyRing::new(), folder, key, password)
}

fn keep(
    mut ring: KeyRing,
    folder: &Path,
    key: &Secret32,
    password: Option<&str>,
) -> Result<(), Failure> {
    match password {
        Some(password) => ring.set_password(long_enough(password)?, key)?,
        None => ring.keep_in_keychain(key)?,
    }
    ring.save(folder)
}

/// Makes the file by which a folder is held where it is not there, and locks it.
fn locked(folder: &Path) -> Result<File, Failure> {
    let lock = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join(LOCK))
        .map_err(work_folder_failure)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(Failure::new(ErrorCode::StoreInUse)),
        Err(TryLockError::Error(_)) => Err(Failure::new(ErrorCode::WorkFolderUnwritable)),
    }
}

fn long_enough(password: &str) -> Result<&str, Failure> {
    match password.chars().count() >= SHORTEST_PASSWORD {
        true => Ok(password),
        false => Err(Failure::new(ErrorCode::PasswordTooShort).with("min", SHORTEST_PASSWORD)),
    }
}

/// Whether two files are one. A stick that was pulled and put in again has another number.
#[cfg(unix)]
fn same_file(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Windows says nothing any more of a file whose disk was pulled, so that who has both has one.
#[cfg(not(unix))]
fn same_file(_: &Metadata, _: &Metadata) -> bool {
    true
}

/// Makes a folder, and those above it, for its owner only.
pub(super) fn make_private(path: &Path) -> std::io::Result<()> {
    let mut folder = fs::DirBuilder::new();
    folder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        folder.mode(0o700);
    }
    folder.create(path)
}
