//! Packages as somebody makes them who knows the keys: whatever manifest, roster and photos they are given, signature and seals hold.

use std::sync::LazyLock;

use aes::Aes256;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeEncrypt as _, KeyIvInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signer as _, SigningKey};
use hmac::{Hmac, KeyInit as _, Mac as _};
use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256 as Kem;
use hpke::{Deserializable as _, OpModeS, Serializable as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256, Sha512};
use sicard_package::{ContentKey, OpenKey};

use crate::seeds::fixtures;

/// Every package that is made here has this content key.
const CONTENT_KEY: [u8; 64] = [7; 64];
const PACKAGE_ID: &str = "01930000-0000-7000-8000-0000000000f0";

/// Which of the two a package is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the clerk.
    Issue,
    /// Back to the office.
    Return,
}

/// What opens an issue made here.
pub static OPEN_KEY: LazyLock<OpenKey> = LazyLock::new(|| {
    OpenKey::load(&fixtures().join("packages/v1/bad/open.key"), None)
        .expect("a key of the fixtures")
});

/// What opens a return made here.
pub fn content_key() -> ContentKey {
    ContentKey::from_bytes(CONTENT_KEY)
}

/// The keys of the fixtures, and the content key sealed to the office once: the seal is bound to nothing of the package.
struct Office {
    signing: SigningKey,
    key_id: String,
    enc: String,
    wrapped: String,
}

static OFFICE: LazyLock<Office> = LazyLock::new(|| {
    let file = fixtures().join("packages/v1/bad/issue.key");
    let file = std::fs::read(file).expect("a key of the fixtures");
    let members: Value = serde_json::from_slice(&file).expect("JSON");
    let key = |name: &str| -> [u8; 32] {
        let text = members[name].as_str().expect("a key");
        let bytes = URL_SAFE_NO_PAD.decode(text).expect("base64url");
        bytes.try_into().expect("32 bytes")
    };
    let public = key("x25519_public");
    let recipient = <Kem as hpke::Kem>::PublicKey::from_bytes(&public).expect("a point");
    let (enc, wrapped) = hpke::single_shot_seal::<AesGcm256, HkdfSha256, Kem>(
        &OpModeS::Base,
        &recipient,
        b"sicard-package/1 issue",
        &CONTENT_KEY,
        &[],
    )
    .expect("sealed");
    let digest = Sha256::digest(public);
    Office {
        signing: SigningKey::from_bytes(&key("ed25519")),
        key_id: digest
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect(),
        enc: URL_SAFE_NO_PAD.encode(enc.to_bytes()),
        wrapped: URL_SAFE_NO_PAD.encode(wrapped),
    }
});

/// A manifest that fits a roster of so many people and photos.
pub fn manifest(direction: Direction, people: usize, photos: usize) -> Vec<u8> {
    let office = &*OFFICE;
    let hpke = json!({
        "method": "hpke", "kem": "X25519-HKDF-SHA256", "kdf": "HKDF-SHA256", "aead": "AES-256-GCM",
        "key_id": office.key_id, "enc": office.enc, "wrapped": office.wrapped,
    });
    let mut members = json!({
        "format": "sicard-package", "version": 1, "package_id": PACKAGE_ID,
        "created_at": "2026-11-23T08:00:00+08:00", "unit_code": "1111011",
        "people": people, "photos": photos, "suite": "A256CBC-HS512",
    });
    match direction {
        Direction::Issue => {
            members["kind"] = "issue".into();
            members["signer"] = URL_SAFE_NO_PAD
                .encode(office.signing.verifying_key().as_bytes())
                .into();
            let passphrase = json!({
                "method": "passphrase", "kdf": "argon2id", "m_kib": 19 * 1024, "t": 1, "p": 1,
                "salt": URL_SAFE_NO_PAD.encode([0; 16]), "wrapped": URL_SAFE_NO_PAD.encode([0; 72]),
            });
            members["keys"] = json!([passphrase, hpke]);
        }
        Direction::Return => {
            members["kind"] = "return".into();
            members["batch"] = 1.into();
            members["reply_to"] = PACKAGE_ID.into();
            members["keys"] = json!([hpke]);
        }
    }
    members.to_string().into_bytes()
}

/// A package of these parts; each photo has the name of its entry.
pub fn package(
    direction: Direction,
    manifest: Vec<u8>,
    roster: &[u8],
    photos: &[(String, Vec<u8>)],
) -> Vec<u8> {
    let people = sealed(&manifest, "people.enc", roster);
    let mut entries = Vec::new();
    if direction == Direction::Issue {
        let message = [
            b"sicard-package/1 issue\0".as_slice(),
            &Sha256::digest(&manifest),
            &Sha256::digest(&people),
        ]
        .concat();
        let signature = OFFICE.signing.sign(&message).to_bytes().to_vec();
        entries.push(("manifest.sig".to_owned(), signature));
    }
    for (name, jpeg) in photos {
        entries.push((name.clone(), sealed(&manifest, name, jpeg)));
    }
    entries.push(("manifest.json".to_owned(), manifest));
    entries.push(("people.enc".to_owned(), people));
    zip(entries
        .iter()
        .map(|(name, content)| (name.as_str(), content.as_slice())))
}

/// IV ‖ C ‖ T of docs/package-format.md.
fn sealed(manifest: &[u8], entry: &str, plain: &[u8]) -> Vec<u8> {
    let (mac_key, key) = CONTENT_KEY.split_at(32);
    let iv = [3; 16];
    let cipher = cbc::Encryptor::<Aes256>::new_from_slices(key, &iv).expect("the right lengths");
    let length = plain.len();
    let mut whole = Vec::with_capacity(length + 64);
    whole.extend(iv);
    whole.extend(plain);
    whole.resize(16 + (length / 16 + 1) * 16, 0);
    cipher
        .encrypt_padded::<Pkcs7>(&mut whole[16..], length)
        .expect("room for the padding");
    let associated = [
        b"sicard-package/1\0".as_slice(),
        &Sha256::digest(manifest),
        b"\0",
        entry.as_bytes(),
    ]
    .concat();
    let mut mac = Hmac::<Sha512>::new_from_slice(mac_key).expect("any length");
    mac.update(&associated);
    mac.update(&whole);
    mac.update(&(associated.len() as u64 * 8).to_be_bytes());
    whole.extend(&mac.finalize().into_bytes()[..32]);
    whole
}

/// A ZIP of stored entries (APPNOTE 4.3), ZIP64 in its end record only, whatever they are called and however many they are.
pub fn zip<'a>(entries: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let (mut file, mut directory, mut count) = (Vec::new(), Vec::new(), 0_u64);
    for (name, content) in entries {
        let offset = file.len() as u32;
        let mut common = Vec::with_capacity(26);
        for member in [20_u16, 0, 0, 0, 0x21] {
            common.extend(member.to_le_bytes());
        }
        let length = content.len() as u32;
        for member in [crc32fast::hash(content), length, length] {
            common.extend(member.to_le_bytes());
        }
        common.extend((name.len() as u16).to_le_bytes());
        common.extend([0; 2]);
        file.extend(b"PK\x03\x04");
        file.extend(&common);
        file.extend(name.as_bytes());
        file.extend(content);
        directory.extend(b"PK\x01\x02\x14\0");
        directory.extend(&common);
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
        count += 1;
    }
    let (start, bytes) = (file.len() as u64, directory.len() as u64);
    file.extend(directory);
    let end = file.len() as u64;
    file.extend(b"PK\x06\x06");
    file.extend(44_u64.to_le_bytes());
    file.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    for member in [count, count, bytes, start] {
        file.extend(member.to_le_bytes());
    }
    file.extend(b"PK\x06\x07\0\0\0\0");
    file.extend(end.to_le_bytes());
    file.extend(1_u32.to_le_bytes());
    file.extend(b"PK\x05\x06\0\0\0\0");
    file.extend([0xFF; 12]);
    file.extend([0; 2]);
    file
}
