//! The pages of an SQLCipher database, as whoever knows its key can write them: AES-256-CBC and HMAC-SHA-512, page by page
//! (<https://www.zetetic.net/sqlcipher/design/>).

use aes::Aes256;
use aes::cipher::block_padding::NoPadding;
use aes::cipher::{BlockModeDecrypt as _, BlockModeEncrypt as _, KeyIvInit as _};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha512;

/// Bytes of a page, as the store sets them.
const PAGE: usize = 16_384;
/// At the beginning of the file, in place of what SQLite begins its own with.
const SALT: [u8; 16] = [5; 16];
const IN_CLEAR: &[u8; 16] = b"SQLite format 3\0";
/// At the end of each page stand its IV and its MAC.
const IV: usize = PAGE - 80;
const MAC: usize = PAGE - 64;

/// Seals the pages of a plain database, the last one filled up with zeros.
pub fn seal(pages: &[u8], key: &[u8; 32]) -> Vec<u8> {
    let mac_key = mac_key(key, &SALT);
    let mut sealed = Vec::with_capacity(pages.len() + PAGE);
    for (place, plain) in pages.chunks(PAGE).enumerate() {
        let mut page = plain.to_vec();
        page.resize(PAGE, 0);
        let begins = begins(place);
        let iv = [3; 16];
        cbc::Encryptor::<Aes256>::new(key.into(), &iv.into())
            .encrypt_padded::<NoPadding>(&mut page[begins..IV], IV - begins)
            .expect("whole blocks");
        page[IV..MAC].copy_from_slice(&iv);
        let number = u32::try_from(place + 1).expect("a small database");
        let mac = hmac(&mac_key, &[&page[begins..MAC], &number.to_le_bytes()]);
        page[MAC..].copy_from_slice(&mac);
        page[..begins].copy_from_slice(&SALT[..begins]);
        sealed.extend(page);
    }
    sealed
}

/// The reverse of [`seal`] for a database that was read before.
pub fn open(database: &[u8], key: &[u8; 32]) -> Vec<u8> {
    let mut pages = database.to_vec();
    for (place, page) in pages.chunks_mut(PAGE).enumerate() {
        let begins = begins(place);
        let iv: [u8; 16] = page[IV..MAC].try_into().expect("16 bytes");
        cbc::Decryptor::<Aes256>::new(key.into(), &iv.into())
            .decrypt_padded::<NoPadding>(&mut page[begins..IV])
            .expect("whole blocks");
        page[IV..].fill(0);
        page[..begins].copy_from_slice(&IN_CLEAR[..begins]);
    }
    pages
}

/// Where the sealed part of a page begins.
fn begins(place: usize) -> usize {
    match place {
        0 => SALT.len(),
        _ => 0,
    }
}

/// PBKDF2-HMAC-SHA-512 of the key and a salt that differs from the file's in every byte: one block of two rounds.
fn mac_key(key: &[u8; 32], salt: &[u8; 16]) -> [u8; 32] {
    let salt = salt.map(|byte| byte ^ 0x3A);
    let first = hmac(key, &[&salt, &1_u32.to_be_bytes()]);
    let second = hmac(key, &[&first]);
    std::array::from_fn(|place| first[place] ^ second[place])
}

fn hmac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 64] {
    let mut mac = Hmac::<Sha512>::new_from_slice(key).expect("any length");
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}
