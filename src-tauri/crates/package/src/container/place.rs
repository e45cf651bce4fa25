//! Where an entry's bytes stand.

/// The stored bytes of one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// First byte in the file.
    pub(crate) offset: u64,
    /// Length.
    pub(crate) bytes: u64,
    /// CRC-32 of them.
    pub(crate) crc: u32,
}
