//! AEAD_AES_256_CBC_HMAC_SHA_512 (RFC 7518, clause 5.2.5; construction in 5.2.2).

use aes::Aes256;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeDecrypt as _, BlockModeEncrypt as _, InnerIvInit as _, KeyInit as _};
use hmac::{Hmac, Mac as _};
use sha2::Sha512;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::secret::ContentKey;

/// Length of the initialisation vector in front of the ciphertext.
pub(crate) const IV_BYTES: usize = 16;
/// Length of the tag behind it.
pub(crate) const TAG_BYTES: usize = 32;
const BLOCK_BYTES: usize = 16;

/// One content key made ready: both key schedules are computed once for all entries.
pub(crate) struct Aead {
    mac: Hmac<Sha512>,
    cipher: Aes256,
}

/// IV ‖ C ‖ T, kept apart so that the ciphertext stays in the buffer that held the plaintext.
pub(crate) struct Sealed {
    pub(crate) iv: [u8; IV_BYTES],
    pub(crate) ciphertext: Vec<u8>,
    pub(crate) tag: [u8; TAG_BYTES],
}

/// The tag does not fit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Damaged;

impl Aead {
    pub(crate) fn new(key: &ContentKey) -> Self {
        let (mac_key, cipher_key) = key.expose().split_at(32);
        let mut block = Zeroizing::new([0; 128]);
        block[..32].copy_from_slice(mac_key);
        let mut schedule_key = Zeroizing::new([0; 32]);
        schedule_key.copy_from_slice(cipher_key);
        Self {
            mac: Hmac::new((&*block).into()),
            cipher: Aes256::new((&*schedule_key).into()),
        }
    }

    /// Encrypts `plaintext` in its own buffer. `iv` must be random and new for every call.
    pub(crate) fn seal(
        &self,
        mut plaintext: Vec<u8>,
        associated: &[u8],
        iv: [u8; IV_BYTES],
    ) -> Sealed {
        let length = plaintext.len();
        plaintext.resize(padded_length(length), 0);
        cbc::Encryptor::inner_iv_init(&self.cipher, &iv.into())
            .encrypt_padded::<Pkcs7>(&mut plaintext, length)
            .expect("the buffer has room for the padding");
        let tag = self.tag(&iv, &plaintext, associated);
        Sealed {
            iv,
            ciphertext: plaintext,
            tag,
        }
    }

    /// Verifies IV ‖ C ‖ T in constant time and only then decrypts it, in place.
    pub(crate) fn open(&self, mut sealed: Vec<u8>, associated: &[u8]) -> Result<Vec<u8>, Damaged> {
        let end = sealed.len().checked_sub(TAG_BYTES).ok_or(Damaged)?;
        let (body, tag) = sealed.split_at_mut(end);
        let (iv, ciphertext) = body.split_first_chunk_mut::<IV_BYTES>().ok_or(Damaged)?;
        if !bool::from(self.tag(iv, ciphertext, associated).ct_eq(tag)) {
            return Err(Damaged);
        }
        let decryptor = cbc::Decryptor::inner_iv_init(&self.cipher, (&*iv).into());
        let length = decryptor
            .decrypt_padded::<Pkcs7>(ciphertext)
            .map_err(|_| Damaged)?
            .len();
        sealed.copy_within(IV_BYTES..IV_BYTES + length, 0);
        sealed.truncate(length);
        Ok(sealed)
    }

    /// The first half of HMAC-SHA-512 over A ‖ IV ‖ C ‖ AL, AL being the bit length of A in 64 bits.
    fn tag(&self, iv: &[u8], ciphertext: &[u8], associated: &[u8]) -> [u8; TAG_BYTES] {
        let mut mac = self.mac.clone();
        mac.update(associated);
        mac.update(iv);
        mac.update(ciphertext);
        mac.update(&(associated.len() as u64 * 8).to_be_bytes());
        let full = mac.finalize().into_bytes();
        let mut tag = [0; TAG_BYTES];
        tag.copy_from_slice(&full[..TAG_BYTES]);
        tag
    }
}

/// PKCS#7 always adds between 1 and 16 bytes.
fn padded_length(length: usize) -> usize {
    (length / BLOCK_BYTES + 1) * BLOCK_BYTES
}

/// Length of IV ‖ C ‖ T for a plaintext of this many bytes.
pub(crate) fn sealed_length(plaintext: u64) -> u64 {
    (plaintext / BLOCK_BYTES as u64 + 1) * BLOCK_BYTES as u64 + (IV_BYTES + TAG_BYTES) as u64
}

/// What every entry of a package is bound to: the manifest and the entry's own name.
///
/// `"sicard-package/1" ‖ 0x00 ‖ SHA-256(manifest.json) ‖ 0x00 ‖ entry name`
pub(crate) fn associated_data(manifest_sha256: &[u8; 32], entry: &str) -> Vec<u8> {
    [
        b"sicard-package/1\0".as_slice(),
        manifest_sha256,
        b"\0",
        entry.as_bytes(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAINTEXT: &[u8] =
        b"A cipher system must not be required to be secret, and it must be able to fall \
into the hands of the enemy without inconvenience";
    const ASSOCIATED: &[u8] = b"The second principle of Auguste Kerckhoffs";
    const IV: [u8; 16] = [
        0x1a, 0xf3, 0x8c, 0x2d, 0xc2, 0xb9, 0x6f, 0xfd, 0xd8, 0x66, 0x94, 0x09, 0x23, 0x41, 0xbc,
        0x04,
    ];
    const CIPHERTEXT: &str = "4affaaadb78c31c5da4b1b590d10ffbd3dd8d5d302423526912da037ecbcc7bd\
822c301dd67c373bccb584ad3e9279c2e6d12a1374b77f077553df829410446b\
36ebd97066296ae6427ea75c2e0846a11a09ccf5370dc80bfecbad28c73f09b3\
a3b75e662a2594410ae496b2e2e6609e31e6e02cc837f053d21f37ff4f51950b\
be2638d09dd7a4930930806d0703b1f6";
    const TAG: &str = "4dd3b4c088a7f45c216839645b2012bf2e6269a8c56a816dbc1b267761955bc5";

    fn aead_of_the_rfc() -> Aead {
        let key: [u8; 64] = std::array::from_fn(|position| position as u8);
        Aead::new(&ContentKey::from_bytes(key))
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn joined(sealed: &Sealed) -> Vec<u8> {
        [sealed.iv.as_slice(), &sealed.ciphertext, &sealed.tag].concat()
    }

    #[test]
    fn sealing_gives_the_vector_of_rfc_7518_b_3() {
        let sealed = aead_of_the_rfc().seal(PLAINTEXT.to_vec(), ASSOCIATED, IV);
        assert_eq!(hex(&sealed.ciphertext), CIPHERTEXT);
        assert_eq!(hex(&sealed.tag), TAG);
    }

    #[test]
    fn the_vector_of_rfc_7518_b_3_opens() {
        let aead = aead_of_the_rfc();
        let sealed = joined(&aead.seal(PLAINTEXT.to_vec(), ASSOCIATED, IV));
        assert_eq!(aead.open(sealed, ASSOCIATED).unwrap(), PLAINTEXT);
    }

    #[test]
    fn every_flipped_bit_and_every_missing_byte_is_damage() {
        let aead = aead_of_the_rfc();
        let sealed = joined(&aead.seal(b"short".to_vec(), ASSOCIATED, IV));
        for bit in 0..sealed.len() * 8 {
            let mut altered = sealed.clone();
            altered[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(aead.open(altered, ASSOCIATED), Err(Damaged));
        }
        for length in 0..sealed.len() {
            assert_eq!(
                aead.open(sealed[..length].to_vec(), ASSOCIATED),
                Err(Damaged)
            );
        }
        assert_eq!(aead.open(sealed, b"something else"), Err(Damaged));
    }

    #[test]
    fn all_lengths_around_a_block_come_back_and_have_the_stated_sealed_length() {
        let aead = aead_of_the_rfc();
        for length in 0..50_usize {
            let plaintext = vec![7; length];
            let sealed = joined(&aead.seal(plaintext.clone(), ASSOCIATED, IV));
            assert_eq!(sealed.len() as u64, sealed_length(length as u64));
            assert_eq!(aead.open(sealed, ASSOCIATED).unwrap(), plaintext);
        }
    }
}
