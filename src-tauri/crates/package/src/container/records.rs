//! The records of a ZIP file as fixed layouts, little-endian (PKWARE APPNOTE 6.3.10, clause 4.3).

pub(super) const LOCAL_SIGNATURE: u32 = 0x0403_4b50;
pub(super) const CENTRAL_SIGNATURE: u32 = 0x0201_4b50;
pub(super) const END_SIGNATURE: u32 = 0x0605_4b50;
pub(super) const END64_SIGNATURE: u32 = 0x0606_4b50;
pub(super) const LOCATOR64_SIGNATURE: u32 = 0x0706_4b50;

pub(super) const LOCAL_BYTES: usize = 30;
pub(super) const CENTRAL_BYTES: usize = 46;
pub(super) const END_BYTES: usize = 22;
pub(super) const END64_BYTES: usize = 56;
pub(super) const LOCATOR64_BYTES: usize = 20;

/// A member with all bits set says: see the ZIP64 record or extra field.
pub(super) const SEE_64: u32 = u32::MAX;
pub(super) const SEE_64_SHORT: u16 = u16::MAX;
/// Header ID of the ZIP64 extra field.
pub(super) const ZIP64_EXTRA: u16 = 0x0001;
/// Compression method: none.
pub(super) const STORED: u16 = 0;
/// General purpose bit 11: the name is UTF-8. Harmless, since names are ASCII.
pub(super) const FLAG_UTF8_NAME: u16 = 0x0800;

/// Reads the members of a record one after the other. Callers give it whole records.
pub(super) struct Members<'a>(pub(super) &'a [u8]);

impl Members<'_> {
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let (head, rest) = self.0.split_first_chunk().expect("records are read whole");
        self.0 = rest;
        *head
    }

    pub(super) fn u16(&mut self) -> u16 {
        u16::from_le_bytes(self.take())
    }

    pub(super) fn u32(&mut self) -> u32 {
        u32::from_le_bytes(self.take())
    }

    pub(super) fn u64(&mut self) -> u64 {
        u64::from_le_bytes(self.take())
    }

    pub(super) fn skip<const N: usize>(&mut self) {
        let _: [u8; N] = self.take();
    }
}
