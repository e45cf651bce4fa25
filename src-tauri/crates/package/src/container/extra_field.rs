//! The ZIP64 extra field (APPNOTE 4.5.3).

use super::records::{Members, SEE_64, ZIP64_EXTRA};

const WRONG: &str = "extra field";

/// Replaces each 32-bit value that points to the ZIP64 extra field by what stands there, in order.
///
/// Other extra fields are passed over. A ZIP64 field that holds more or less than was pointed to,
/// stands twice or runs out of its place is refused; the error is the detail of a zip-structure.
pub(super) fn resolve<const N: usize>(
    extra: &[u8],
    short: [u32; N],
) -> Result<[u64; N], &'static str> {
    let mut long = find(extra)?.unwrap_or_default();
    if long.len() != 8 * short.iter().filter(|&&value| value == SEE_64).count() {
        return Err(WRONG);
    }
    Ok(short.map(|value| {
        if value != SEE_64 {
            return value.into();
        }
        let (head, rest) = long.split_at(8);
        long = rest;
        Members(head).u64()
    }))
}

fn find(mut extra: &[u8]) -> Result<Option<&[u8]>, &'static str> {
    let mut found = None;
    while !extra.is_empty() {
        let (header, rest) = extra.split_at_checked(4).ok_or(WRONG)?;
        let mut members = Members(header);
        let (id, length) = (members.u16(), members.u16());
        let (content, rest) = rest.split_at_checked(length.into()).ok_or(WRONG)?;
        if id == ZIP64_EXTRA && found.replace(content).is_some() {
            return Err(WRONG);
        }
        extra = rest;
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(id: u16, content: &[u8]) -> Vec<u8> {
        [
            &id.to_le_bytes(),
            &(content.len() as u16).to_le_bytes(),
            content,
        ]
        .concat()
    }

    #[test]
    fn values_that_point_to_the_field_are_taken_from_it_in_order() {
        let extra = [
            field(0x5455, b"time"),
            field(1, &[[1_u64, 2].map(u64::to_le_bytes).concat()].concat()),
        ]
        .concat();
        assert_eq!(resolve(&extra, [SEE_64, 7, SEE_64]).unwrap(), [1, 7, 2]);
    }

    #[test]
    fn a_field_that_is_missing_surplus_twice_or_cut_is_refused() {
        let eight = field(1, &[0; 8]);
        assert!(resolve(&[], [SEE_64]).is_err());
        assert!(resolve(&eight, [1]).is_err());
        assert!(resolve(&[eight.clone(), eight.clone()].concat(), [SEE_64]).is_err());
        assert!(resolve(&eight[..11], [SEE_64]).is_err());
        assert!(resolve(&[1, 0], [1]).is_err());
    }
}
