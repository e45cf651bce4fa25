//! ZIP files as other programs write them, and as none should: made byte by byte (APPNOTE 4.3).

/// A file in a ZIP.
#[derive(Clone)]
pub struct Entry {
    pub name: Vec<u8>,
    pub bytes: Vec<u8>,
    /// General purpose bit flags.
    pub flags: u16,
    /// 0: stored, 8: deflated (then `bytes` are already).
    pub method: u16,
    /// What the list says of its length; as a rule that of `bytes`.
    pub length: Option<u32>,
    /// What the list says of its checksum; as a rule the right one.
    pub crc: Option<u32>,
    /// Of Unix, in the upper half.
    pub attributes: u32,
}

/// A stored file; its name is neither marked as UTF-8 nor as anything else.
pub fn entry(name: impl AsRef<[u8]>, bytes: &[u8]) -> Entry {
    Entry {
        name: name.as_ref().to_vec(),
        bytes: bytes.to_vec(),
        flags: 0,
        method: 0,
        length: None,
        crc: None,
        attributes: 0,
    }
}

/// The ZIP.
pub fn zip(entries: &[Entry]) -> Vec<u8> {
    let (mut file, mut list) = (Vec::new(), Vec::new());
    for entry in entries {
        let at = u32::try_from(file.len()).unwrap();
        file.extend(b"PK\x03\x04");
        file.extend(20_u16.to_le_bytes());
        let facts = facts(entry);
        file.extend(&facts);
        file.extend(0_u16.to_le_bytes());
        file.extend(&entry.name);
        file.extend(&entry.bytes);
        list.extend(b"PK\x01\x02");
        // Made by Unix, where the upper half of the attributes is a mode.
        list.extend((0x031E_u16).to_le_bytes());
        list.extend(20_u16.to_le_bytes());
        list.extend(&facts);
        list.extend([0; 8]);
        list.extend(entry.attributes.to_le_bytes());
        list.extend(at.to_le_bytes());
        list.extend(&entry.name);
    }
    let (start, length) = (file.len() as u32, list.len() as u32);
    let count = (entries.len() as u16).to_le_bytes();
    file.extend(list);
    file.extend(b"PK\x05\x06\0\0\0\0");
    file.extend([count, count].concat());
    file.extend(length.to_le_bytes());
    file.extend(start.to_le_bytes());
    file.extend([0; 2]);
    file
}

/// From the flags to the length of the name: the same in both headers.
fn facts(entry: &Entry) -> Vec<u8> {
    let crc = entry.crc.unwrap_or_else(|| crc32(&entry.bytes));
    let packed = entry.bytes.len() as u32;
    let mut facts = Vec::new();
    facts.extend(entry.flags.to_le_bytes());
    facts.extend(entry.method.to_le_bytes());
    facts.extend([0; 4]);
    facts.extend(crc.to_le_bytes());
    facts.extend(packed.to_le_bytes());
    facts.extend(entry.length.unwrap_or(packed).to_le_bytes());
    facts.extend((entry.name.len() as u16).to_le_bytes());
    facts
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg())
        })
    };
    !bytes.iter().fold(!0, step)
}
