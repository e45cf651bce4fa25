//! `keys.json`: the ways to the database's key.
//!
//! The key is random and never changes; each way wraps it on its own, so that adding or dropping a way re-encrypts nothing.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sicard_package::kept_key::{KeptByKey, KeptByPassphrase};
use sicard_package::{Code, Secret32};

use super::disk::{self, work_folder_failure};
use super::keychain;
use super::office_way::OfficeWay;
use crate::backup::Slots;
use crate::error::{ErrorCode, Failure};
use crate::journal::Note;
use crate::office_help::HelpingOffice;
use crate::view::{Deed, UnitId};

const FORMAT: &str = "sicard-key-ring";
const VERSION: u32 = 1;
/// The keys of the store, each wrapped.
pub const FILE: &str = "keys.json";

/// The ways to one database's key.
#[derive(Clone, Serialize, Deserialize)]
pub struct KeyRing {
    format: String,
    version: u32,
    /// Name of the key in the computer's keychain.
    store: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    keychain: Option<KeptByKey>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    password: Option<KeptByPassphrase>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    recovery: Option<KeptByPassphrase>,
    /// Only beside a 本机密码.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    office: Option<OfficeWay>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    entries: Vec<KeyEntry>,
    /// Its database was never opened yet, and may not be there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    unopened: bool,
}

/// An entry of the record that belongs to the last change of the keys. They lie beside the database and change before its transaction is
/// committed: where the program is broken off between the two, the next opening finds here what is still to be entered.
#[derive(Clone, Serialize, Deserialize)]
pub struct KeyEntry {
    /// Its number.
    pub number: u32,
    /// What was done.
    pub deed: Deed,
    /// In which unit, where it is one's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

impl KeyEntry {
    /// As it is entered.
    pub fn note(&self) -> Note<'static> {
        let note = Note::of(self.deed.clone());
        match self.unit {
            Some(unit) => note.unit(unit),
            None => note,
        }
    }
}

/// What somebody typed, and what it turned out to be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// The 本机密码.
    Password,
    /// The recovery code.
    Recovery,
    /// The code that the office has read from a request.
    OfficeCode,
}

impl KeyRing {
    /// Without any way yet.
    pub fn new() -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            store: uuid::Uuid::now_v7().to_string(),
            keychain: None,
            password: None,
            recovery: None,
            office: None,
            entries: Vec::new(),
            unopened: false,
        }
    }

    /// Of a store whose database is made when it is opened for the first time.
    pub fn before_its_store() -> Self {
        Self {
            unopened: true,
            ..Self::new()
        }
    }

    /// Whether its database was never opened yet.
    pub fn is_unopened(&self) -> bool {
        self.unopened
    }

    /// From now on its database must be there.
    pub fn was_opened(&mut self) {
        self.unopened = false;
    }

    /// Of a work folder; `None` where there is none.
    ///
    /// # Errors
    /// `store-newer` for a later version, `store-damaged` for what cannot be read.
    pub fn load(folder: &Path) -> Result<Option<Self>, Failure> {
        let text = match fs::read(folder.join(FILE)) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(_) => return Err(Failure::new(ErrorCode::StoreDamaged)),
        };
        #[derive(Deserialize)]
        struct Version {
            format: String,
            version: u32,
        }
        let damaged = |_| Failure::new(ErrorCode::StoreDamaged);
        let version: Version = serde_json::from_slice(&text).map_err(damaged)?;
        match (version.format.as_str(), version.version) {
            (FORMAT, VERSION) => serde_json::from_slice(&text).map(Some).map_err(damaged),
            (FORMAT, _) => Err(Failure::new(ErrorCode::StoreNewer)),
            _ => Err(Failure::new(ErrorCode::StoreDamaged)),
        }
    }

    /// Replaces the file as a whole, so that a crash leaves the old or the new one.
    ///
    /// # Errors
    /// `no-space`, `work-folder-unwritable`.
    pub fn save(&self, folder: &Path) -> Result<(), Failure> {
        let text =
            serde_json::to_vec_pretty(self).map_err(|_| Failure::new(ErrorCode::Internal))?;
        disk::replace(folder, FILE, &text).map_err(work_folder_failure)
    }

    /// Whether it is this one, with nothing otherwise, that lies in the folder.
    pub fn lies_in(&self, folder: &Path) -> bool {
        let text = serde_json::to_vec_pretty(self);
        text.is_ok_and(|text| fs::read(folder.join(FILE)).is_ok_and(|found| found == text))
    }

    /// Whether it opens with the computer's login.
    pub fn opens_with_login(&self) -> bool {
        self.keychain.is_some()
    }

    /// Whether a 本机密码 is set.
    pub fn has_password(&self) -> bool {
        self.password.is_some()
    }

    /// Whether a recovery code was made.
    pub fn has_recovery(&self) -> bool {
        self.recovery.is_some()
    }

    /// The key by the computer's keychain.
    ///
    /// # Errors
    /// `keychain-lost`.
    pub fn open_with_login(&self) -> Result<Secret32, Failure> {
        let lost = || Failure::new(ErrorCode::KeychainLost);
        let kept = self.keychain.as_ref().ok_or_else(lost)?;
        let by = keychain::recall(&self.store).ok_or_else(lost)?;
        kept.unwrap(&by).ok_or_else(lost)
    }

    /// Whether it opens with the computer's login, and the keychain has lost what it takes.
    pub fn has_lost_login(&self) -> bool {
        self.opens_with_login() && keychain::has_lost(&self.store)
    }

    /// The key by 本机密码, recovery code or the office's code, and which of them it was.
    ///
    /// # Errors
    /// `wrong-password`.
    pub fn open_with_secret(&self, secret: &str) -> Result<(Secret32, Typed), Failure> {
        if let Some(kept) = &self.password
            && let Some(key) = kept.unwrap(secret)?
        {
            return Ok((key, Typed::Password));
        }
        let code = Code::parse(secret).ok();
        if let (Some(kept), Some(code)) = (&self.recovery, &code)
            && let Some(key) = kept.unwrap(&code.reveal())?
        {
            return Ok((key, Typed::Recovery));
        }
        if let (Some(way), Some(code)) = (&self.office, &code)
            && let Some(key) = way.open(code)?
        {
            return Ok((key, Typed::OfficeCode));
        }
        Err(Failure::new(ErrorCode::WrongPassword))
    }

    /// Opens with the computer's login from now on, without a 本机密码. What the keychain has of this store stays: the file on the disk opens
    /// by it until another one is in its place.
    ///
    /// # Errors
    /// `no-keychain`.
    pub fn keep_in_keychain(&mut self, key: &Secret32) -> Result<(), Failure> {
        let by = match keychain::recall(&self.store) {
            Some(by) => by,
            None => {
                let by = Secret32::generate()?;
                keychain::keep(&self.store, &by)?;
                by
            }
        };
        self.keychain = Some(KeptByKey::wrap(&by, key));
        self.password = None;
        // Whoever opens with the login has no password to forget.
        self.office = None;
        Ok(())
    }

    /// Asks for a 本机密码 from now on, and no longer opens with the login.
    ///
    /// # Errors
    /// `io` without random bytes or memory.
    pub fn set_password(&mut self, password: &str, key: &Secret32) -> Result<(), Failure> {
        self.password = Some(KeptByPassphrase::wrap(password, key)?);
        self.keychain = None;
        Ok(())
    }

    /// Notes which entries belong to what was just changed; nothing where it has none.
    pub fn entered_as(&mut self, entries: Vec<KeyEntry>) {
        if !entries.is_empty() {
            self.entries = entries;
        }
    }

    /// The entries that belong to the last change.
    pub fn entries(&self) -> &[KeyEntry] {
        &self.entries
    }

    /// What a backup takes along: the ways that lead to the key on any computer.
    ///
    /// # Errors
    /// `backup-without-secret` where there is none.
    pub fn travelling(&self, key: Secret32) -> Result<Slots, Failure> {
        Slots::own(key, self.password.clone(), self.recovery.clone())
    }

    /// Forgets what the keychain still holds, once the file says so too.
    pub fn clear_keychain(&self) {
        if self.keychain.is_none() {
            keychain::forget(&self.store);
        }
    }

    /// Makes `code` open the store, in place of an earlier recovery code.
    ///
    /// # Errors
    /// `io` without random bytes or memory.
    pub fn set_recovery(&mut self, code: &str, key: &Secret32) -> Result<(), Failure> {
        self.recovery = Some(KeptByPassphrase::wrap(code, key)?);
        Ok(())
    }

    /// The office's way, where the clerk has chosen it.
    pub fn office(&self) -> Option<&OfficeWay> {
        self.office.as_ref()
    }

    /// Seals a new code to an office, in place of an earlier one; `None`: the office cannot help any more.
    ///
    /// # Errors
    /// `office-help-without-password`; those of [`OfficeWay::make`].
    pub fn set_office(
        &mut self,
        office: Option<HelpingOffice>,
        key: &Secret32,
    ) -> Result<(), Failure> {
        if office.is_some() && !self.has_password() {
            return Err(Failure::new(ErrorCode::OfficeHelpWithoutPassword));
        }
        self.office = office
            .map(|office| OfficeWay::make(&self.store, office, key))
            .transpose()?;
        Ok(())
    }
}

/// Takes the office's way away where it is that of a unit that is deleted.
///
/// # Errors
/// Those of reading and saving a key ring.
pub fn forget_unit(folder: &Path, unit_code: &str) -> Result<(), Failure> {
    match KeyRing::load(folder)? {
        Some(mut ring)
            if ring
                .office()
                .is_some_and(|way| way.unit_code() == unit_code) =>
        {
            ring.office = None;
            ring.save(folder)
        }
        _ => Ok(()),
    }
}
