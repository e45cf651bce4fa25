//! Backups as somebody makes them who knows a secret that opens them: whatever head, facts and database they are given, every seal holds.
//!
//! What is sealed is written for fuzzing as one line of bytes: the JSON of the head, 0, the JSON of the facts, 0, and the pages of the plain
//! database, in which a run of zeros is a 0 and how many follow it, in two bytes: pages are empty for the most part.

use std::path::Path;

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use sicard_core::backup::{Make, Slots, make, prepare, preview};
use sicard_core::error::ErrorCode;
use sicard_core::store::{DATABASE, create_database};
use sicard_core::view::{BackupPurpose, FileHandle};
use sicard_core::watch::Unwatched;
use sicard_package::Secret32;
use sicard_package::chunks::{Chunks, sealed_length};
use sicard_package::kept_key::{KeptByKey, KeptByPassphrase};

use crate::scratch::as_file;
use crate::{sqlcipher, unit};

const MAGIC: &[u8; 16] = b"sicard-backup\r\n\x1a";
/// Bytes of a chunk of the database.
const CHUNK: usize = 1 << 20;
/// Larger databases say nothing that smaller ones do not.
const LARGEST: usize = 4 << 20;
/// Opens every backup made here, for as little work as is allowed.
const SECRET: &str = "opens every backup made here";
const ANOTHER: &str = "opens no backup made here";
/// What the secret leads to.
const OPENING: [u8; 32] = [9; 32];
/// Refused last of all, before the work that a real one takes.
const TOO_SHORT: &str = "x";

/// A backup as it comes on a stick, and one of what the bytes are the inside of.
pub fn knock(bytes: &[u8]) {
    assert_ne!(restored(bytes, ANOTHER), ErrorCode::PasswordTooShort);
    restored(bytes, SECRET);
    if let Some(file) = sealed(bytes) {
        restored(&file, SECRET);
    }
}

/// What it says before its secret, and restores it up to the new password; the error.
fn restored(file: &[u8], secret: &str) -> ErrorCode {
    as_file(file, |path| {
        let handle = FileHandle {
            id: String::new(),
            name: String::new(),
        };
        let previewed = preview(path, handle);
        let folder = path.parent().expect("the folder of the file");
        let prepared = prepare(folder, path, secret, Some(TOO_SHORT), &Unwatched);
        assert!(!folder.join("restore.new").exists(), "nothing is left");
        let failure = prepared.err().expect("a password that is too short");
        if let Err(refused) = previewed {
            assert_eq!(failure, refused, "nobody comes further than the head");
        }
        failure.code
    })
}

/// The inside of a real backup, and a small one as a file.
pub fn seeds() -> Vec<Vec<u8>> {
    let place = tempfile::tempdir().expect("a temporary folder");
    let inside = inside(&real(place.path()));
    let mut small = inside.clone();
    small.truncate(small.len() / 4);
    let small = sealed(&small).expect("a head and facts");
    vec![inside, small]
}

/// A backup of the unit's people.
fn real(place: &Path) -> Vec<u8> {
    let key = Secret32::from_bytes([1; 32]);
    let store = create_database(&place.join(DATABASE), &key).expect("a database");
    let store = unit::with_people(store);
    let cheap = json!({
        "m_kib": 19 * 1024, "t": 1, "p": 1, "salt": "BQUFBQUFBQUFBQUFBQUFBQ",
        // OPENING under Argon2id of SECRET, by another program.
        "wrapped": "CyLQ3xySjlziV8hENwtzNURxqAvhj2DNOQ9w2XFbdx1fX31Tby1gDQ",
    });
    let cheap: KeptByPassphrase = serde_json::from_value(cheap).expect("a wrapped key");
    let slots = Slots::own(Secret32::from_bytes(OPENING), Some(cheap), None).expect("a way in");
    let request = Make {
        work_folder: place.to_owned(),
        folder: place.to_owned(),
        purpose: BackupPurpose::Backup,
        slots,
    };
    let made = make(&store, &request, &Unwatched).expect("a backup");
    std::fs::read(made.path).expect("its file")
}

/// Takes a real backup apart.
fn inside(file: &[u8]) -> Vec<u8> {
    let (length, rest) = file[MAGIC.len()..].split_at(4);
    let length = u32::from_be_bytes(length.try_into().expect("four bytes"));
    let (head, rest) = rest.split_at(length as usize);
    let (checksum, mut body) = rest.split_at(32);
    let members: Value = serde_json::from_slice(head).expect("JSON");
    let mut chunks = Chunks::new(&key_of_chunks(&members), checksum.try_into().expect("32"));
    let mut next = |length: usize, last: bool| {
        let sealed = usize::try_from(sealed_length(length as u64)).expect("small");
        let (chunk, behind) = body.split_at(sealed);
        body = behind;
        chunks.open(chunk.to_vec(), last).expect("a real chunk")
    };
    let number = |name: &str| members[name].as_u64().expect("a length") as usize;
    let facts = next(number("facts"), false);
    let mut database = Vec::new();
    while database.len() < number("database") {
        let left = number("database") - database.len();
        database.extend(next(left.min(CHUNK), left <= CHUNK));
    }
    let pages = sqlcipher::open(&database, key_of_database(&facts).expose());
    [head, &[0], &facts, &[0], &packed(&pages)].concat()
}

/// Makes a backup of its inside, with the lengths that it has; `None` where the head is no JSON object.
fn sealed(inside: &[u8]) -> Option<Vec<u8>> {
    let mut parts = inside.splitn(3, |byte| *byte == 0);
    let (head, facts, pages) = (parts.next()?, parts.next()?, parts.next()?);
    let mut head: Value = serde_json::from_slice(head).ok()?;
    let key = key_of_chunks(&head);
    let database = sqlcipher::seal(&unpacked(pages), key_of_database(facts).expose());
    let members = head.as_object_mut()?;
    members.insert("facts".to_owned(), facts.len().into());
    members.insert("database".to_owned(), database.len().into());
    let json = head.to_string();
    let length = u32::try_from(json.len()).ok()?.to_be_bytes();
    let mut file = [MAGIC.as_slice(), &length, json.as_bytes()].concat();
    let checksum = Sha256::digest(&file);
    file.extend(checksum);
    let mut chunks = Chunks::new(&key, checksum.into());
    let mut seal = |plain: &[u8], last: bool| {
        let sealed = chunks.seal(plain.to_vec(), last).expect("random bytes");
        file.extend(sealed);
    };
    seal(facts, database.is_empty());
    let pieces = database.chunks(CHUNK);
    let last = pieces.len();
    for (place, piece) in pieces.enumerate() {
        seal(piece, place + 1 == last);
    }
    Some(file)
}

/// As the head keeps it, where that can be read.
fn key_of_chunks(head: &Value) -> Secret32 {
    let kept: Option<KeptByKey> = serde_json::from_value(head["key"].clone()).ok();
    let key = kept.and_then(|kept| kept.unwrap(&Secret32::from_bytes(OPENING)));
    key.unwrap_or(Secret32::from_bytes([7; 32]))
}

/// As the facts keep it, where that can be read.
fn key_of_database(facts: &[u8]) -> Secret32 {
    let facts: Value = serde_json::from_slice(facts).unwrap_or_default();
    let key = serde_json::from_value(facts["database_key"].clone());
    key.unwrap_or(Secret32::from_bytes([8; 32]))
}

/// Each run of zeros as a 0 and the number of those that follow it.
fn packed(pages: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = pages;
    while let Some((&byte, behind)) = rest.split_first() {
        bytes.push(byte);
        rest = behind;
        if byte == 0 {
            let zeros = rest.iter().take_while(|byte| **byte == 0).count();
            let more = u16::try_from(zeros).unwrap_or(u16::MAX);
            bytes.extend(more.to_le_bytes());
            rest = &rest[usize::from(more)..];
        }
    }
    bytes
}

fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut pages = Vec::new();
    let mut bytes = bytes.iter().copied();
    while let Some(byte) = bytes.next()
        && pages.len() < LARGEST
    {
        pages.push(byte);
        if byte == 0 {
            let more = [(); 2].map(|()| bytes.next().unwrap_or_default());
            pages.resize(pages.len() + usize::from(u16::from_le_bytes(more)), 0);
        }
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_that_was_sealed_anew_is_restored_up_to_the_new_password() {
        let place = tempfile::tempdir().unwrap();
        let file = real(place.path());
        assert_eq!(restored(&file, SECRET), ErrorCode::PasswordTooShort);
        assert_eq!(restored(&file, ANOTHER), ErrorCode::BackupWrongSecret);
        let inside = inside(&file);
        assert!(inside.len() < 262_144, "fuzzing takes no more");
        let again = sealed(&inside).unwrap();
        assert_eq!(restored(&again, SECRET), ErrorCode::PasswordTooShort);
    }

    #[test]
    fn the_small_one_is_opened_and_its_database_is_not_whole() {
        let small = &seeds()[1];
        assert_eq!(restored(small, SECRET), ErrorCode::BackupDamaged);
        assert_eq!(restored(small, ANOTHER), ErrorCode::BackupWrongSecret);
    }
}
