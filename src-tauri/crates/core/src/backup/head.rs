//! The head of a backup: what stands in it in clear.
//!
//! ```text
//! magic        16 bytes  "sicard-backup" 0D 0A 1A
//! length        4 bytes  of the JSON, big-endian, at most 64 KiB
//! JSON                   [`Head`]
//! checksum     32 bytes  SHA-256 of everything before
//! ```
//!
//! The checksum tells a damaged head from a wrong secret. What holds the head together with the chunks behind it is their authentication:
//! every one is bound to this checksum. These four parts stay the same in every version.

use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use sicard_package::kept_key::{KeptByKey, KeptByPassphrase};
use sicard_package::{Code, Secret32};

use crate::error::{ErrorCode, Failure};
use crate::export::disk_failure;
use crate::view::{BackupPreview, BackupPurpose, BackupSecret, FileHandle, Secret};

const MAGIC: &[u8; 16] = b"sicard-backup\r\n\x1a";
/// What begins a ZIP file.
const ZIP: &[u8] = b"PK\x03\x04";
const FORMAT: &str = "sicard-backup";
/// Of this format.
const VERSION: u32 = 1;
const LONGEST: u32 = 64 * 1024;

/// The JSON of the head.
#[derive(Clone, Serialize, Deserialize)]
pub struct Head {
    format: String,
    version: u32,
    /// What it was made for.
    pub purpose: BackupPurpose,
    /// When: RFC 3339.
    pub made_at: String,
    /// Version of the program.
    pub program: String,
    #[serde(flatten)]
    slots: Kept,
    /// The key of the chunks, wrapped by what the slots hold.
    key: KeptByKey,
    /// Bytes of the sealed facts before they were sealed.
    pub facts: u32,
    /// Bytes of the database before it was sealed.
    pub database: u64,
}

/// The ways to the key that opens a backup. A way by the computer's keychain never travels: no other computer has it.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Kept {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    password: Option<KeptByPassphrase>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    recovery: Option<KeptByPassphrase>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    passphrase: Option<KeptByPassphrase>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    code: Option<KeptByPassphrase>,
}

/// What will open a backup that is about to be made.
pub struct Slots {
    kept: Kept,
    /// What the slots hold.
    opening: Secret32,
}

impl Slots {
    /// 本机密码 and recovery code as a key ring keeps them: they travel as they are, so that nothing has to be typed. `opening` is what they
    /// hold.
    ///
    /// # Errors
    /// `backup-without-secret` where there is neither.
    pub fn own(
        opening: Secret32,
        password: Option<KeptByPassphrase>,
        recovery: Option<KeptByPassphrase>,
    ) -> Result<Self, Failure> {
        if password.is_none() && recovery.is_none() {
            return Err(Failure::new(ErrorCode::BackupWithoutSecret));
        }
        let kept = Kept {
            password,
            recovery,
            ..Kept::default()
        };
        Ok(Self { kept, opening })
    }

    /// A passphrase of its own.
    ///
    /// # Errors
    /// `password-too-short`; `io` without random bytes or memory.
    pub fn passphrase(passphrase: &str) -> Result<Self, Failure> {
        let min = super::SHORTEST_PASSPHRASE;
        if passphrase.chars().count() < min {
            return Err(Failure::new(ErrorCode::PasswordTooShort).with("min", min));
        }
        let opening = Secret32::generate()?;
        let kept = Kept {
            passphrase: Some(KeptByPassphrase::wrap(passphrase, &opening)?),
            ..Kept::default()
        };
        Ok(Self { kept, opening })
    }

    /// A code that the program made: see [`new_code`].
    ///
    /// # Errors
    /// `io` without random bytes or memory.
    pub fn code(code: &str) -> Result<Self, Failure> {
        let opening = Secret32::generate()?;
        let kept = Kept {
            code: Some(KeptByPassphrase::wrap(code, &opening)?),
            ..Kept::default()
        };
        Ok(Self { kept, opening })
    }
}

/// Two 领取码 in a row, 157 bits: what recovery codes and handover codes look like.
///
/// # Errors
/// `io` without random bytes.
pub fn new_code() -> Result<Secret, Failure> {
    let (first, second) = (Code::generate()?.reveal(), Code::generate()?.reveal());
    // With room for both: what grows moves, and leaves a copy behind.
    let mut code = String::with_capacity(first.len() + 1 + second.len());
    code.extend([first.as_str(), "-", second.as_str()]);
    Ok(code.into())
}

impl Head {
    /// Of a new backup; `key` is the key of its chunks.
    pub fn new(
        purpose: BackupPurpose,
        made_at: String,
        slots: &Slots,
        key: &Secret32,
        facts: u32,
        database: u64,
    ) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            purpose,
            made_at,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            slots: slots.kept.clone(),
            key: KeptByKey::wrap(&slots.opening, key),
            facts,
            database,
        }
    }

    /// As it stands at the beginning of the file, with its checksum.
    ///
    /// # Errors
    /// `internal`.
    pub fn to_bytes(&self) -> Result<(Vec<u8>, [u8; 32]), Failure> {
        let internal = || Failure::new(ErrorCode::Internal);
        let json = serde_json::to_vec_pretty(self).map_err(|_| internal())?;
        let length = u32::try_from(json.len()).map_err(|_| internal())?;
        let mut bytes = [MAGIC.as_slice(), &length.to_be_bytes(), &json].concat();
        let checksum: [u8; 32] = Sha256::digest(&bytes).into();
        bytes.extend_from_slice(&checksum);
        Ok((bytes, checksum))
    }

    /// Reads the head and leaves `file` behind it.
    ///
    /// # Errors
    /// `not-a-backup`, `backup-is-package`, `backup-cut-off`, `backup-damaged`, `backup-newer`; what the disk says.
    pub fn read(file: &mut File) -> Result<(Self, [u8; 32]), Failure> {
        let damaged = || Failure::new(ErrorCode::BackupDamaged);
        let mut start = Vec::new();
        file.take(MAGIC.len() as u64)
            .read_to_end(&mut start)
            .map_err(disk_failure)?;
        if start != MAGIC {
            return Err(Failure::new(match start.starts_with(ZIP) {
                true => ErrorCode::BackupIsPackage,
                false => ErrorCode::NotABackup,
            }));
        }
        let mut length = [0; 4];
        read_exactly(file, &mut length)?;
        let bytes = u32::from_be_bytes(length);
        if bytes > LONGEST {
            return Err(damaged());
        }
        let mut json = vec![0; bytes as usize];
        read_exactly(file, &mut json)?;
        let mut checksum = [0; 32];
        read_exactly(file, &mut checksum)?;
        let found = Sha256::new()
            .chain_update(MAGIC)
            .chain_update(length)
            .chain_update(&json);
        if <[u8; 32]>::from(found.finalize()) != checksum {
            return Err(damaged());
        }
        #[derive(Deserialize)]
        struct Version {
            format: String,
            version: u32,
        }
        let version: Version = serde_json::from_slice(&json).map_err(|_| damaged())?;
        match (version.format.as_str(), version.version) {
            (FORMAT, VERSION) => {}
            (FORMAT, later) if later > VERSION => return Err(Failure::new(ErrorCode::BackupNewer)),
            _ => return Err(damaged()),
        }
        let head = serde_json::from_slice(&json).map_err(|_| damaged())?;
        Ok((head, checksum))
    }

    /// The key of the chunks.
    ///
    /// # Errors
    /// `backup-wrong-secret`; `backup-damaged` for a head that no program of ours wrote.
    pub fn open(&self, secret: &str) -> Result<Secret32, Failure> {
        let damaged = |_| Failure::new(ErrorCode::BackupDamaged);
        let as_typed = [&self.slots.password, &self.slots.passphrase];
        let code = Code::parse(secret).ok().map(|code| code.reveal());
        let code = code.as_ref().map(|code| code.as_str());
        let as_code = [&self.slots.recovery, &self.slots.code];
        let tries = as_typed
            .into_iter()
            .map(|slot| (slot, Some(secret)))
            .chain(as_code.into_iter().map(|slot| (slot, code)));
        for (slot, secret) in tries {
            if let (Some(slot), Some(secret)) = (slot, secret)
                && let Some(opening) = slot.unwrap(secret).map_err(damaged)?
            {
                return self.open_with(&opening);
            }
        }
        Err(Failure::new(ErrorCode::BackupWrongSecret))
    }

    /// The key of the chunks, by what the slots hold.
    fn open_with(&self, opening: &Secret32) -> Result<Secret32, Failure> {
        let key = self.key.unwrap(opening);
        key.ok_or(Failure::new(ErrorCode::BackupDamaged))
    }

    /// The same for whoever has made it a moment ago.
    ///
    /// # Errors
    /// `backup-damaged`.
    pub fn open_by_maker(&self, slots: &Slots) -> Result<Secret32, Failure> {
        self.open_with(&slots.opening)
    }

    fn opened_by(&self) -> Vec<BackupSecret> {
        let slots = [
            (&self.slots.password, BackupSecret::Password),
            (&self.slots.recovery, BackupSecret::Recovery),
            (&self.slots.passphrase, BackupSecret::Passphrase),
            (&self.slots.code, BackupSecret::Code),
        ];
        let there = slots.into_iter().filter(|(slot, _)| slot.is_some());
        there.map(|(_, secret)| secret).collect()
    }
}

/// What can be said of a backup before its secret.
///
/// # Errors
/// Those of [`Head::read`].
pub fn preview(path: &Path, handle: FileHandle) -> Result<BackupPreview, Failure> {
    let (head, _) = Head::read(&mut File::open(path).map_err(disk_failure)?)?;
    Ok(BackupPreview {
        file: handle,
        purpose: head.purpose,
        opened_by: head.opened_by(),
        made_at: head.made_at,
        program: head.program,
    })
}

/// Reads so many bytes.
///
/// # Errors
/// `backup-cut-off` where there are fewer; what the disk says.
pub fn read_exactly(file: &mut File, bytes: &mut [u8]) -> Result<(), Failure> {
    file.read_exact(bytes).map_err(|error| match error.kind() {
        ErrorKind::UnexpectedEof => Failure::new(ErrorCode::BackupCutOff),
        _ => disk_failure(error),
    })
}
