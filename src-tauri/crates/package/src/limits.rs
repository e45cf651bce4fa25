//! Limits of the format, for reading and for writing.

/// manifest.json.
pub(crate) const MANIFEST_BYTES: u64 = 64 * 1024;
/// The roster, decrypted.
pub(crate) const ROSTER_BYTES: u64 = 128 * 1024 * 1024;
/// One JPEG, decrypted.
pub(crate) const PHOTO_BYTES: u64 = 2 * 1024 * 1024;
/// People in a roster.
pub(crate) const PEOPLE: u32 = 200_000;
/// The whole file.
pub(crate) const PACKAGE_BYTES: u64 = 16 * 1024 * 1024 * 1024;
/// ZIP entries: a photo each, the roster, the manifest and its signature.
pub(crate) const ENTRIES: u64 = PEOPLE as u64 + 3;
/// ZIP comment.
pub(crate) const COMMENT_BYTES: u16 = 256;
/// Numbers offered to one person.
pub(crate) const ID_NUMBERS: usize = 2;
/// Insurance accounts of one person.
pub(crate) const ACCOUNTS: usize = 100;
/// The city's own words.
pub(crate) const NOTES: usize = 100;
/// Earlier returns that were withdrawn.
pub(crate) const VOIDS: usize = 10_000;
