//! Whom an entry touched, and why: row ids in few bytes, so that a batch of a hundred thousand people takes a hundred thousand bytes.

use std::collections::HashSet;

use super::chain::{Hash, hash_of_particulars};
use crate::view::PersonId;

/// What is personal of an entry.
pub struct Particulars {
    pub salt: [u8; 16],
    /// As [`pack`] makes them.
    pub people: Vec<u8>,
    pub reason: Option<String>,
}

impl Particulars {
    /// Of [`distinct`] people; `None` where there is nothing to keep.
    pub fn of(people: &[PersonId], reason: Option<&str>) -> Option<Self> {
        let reason = reason.filter(|reason| !reason.is_empty());
        (!people.is_empty() || reason.is_some()).then(|| Self {
            salt: uuid::Uuid::new_v4().into_bytes(),
            people: pack(people),
            reason: reason.map(str::to_owned),
        })
    }

    pub fn hash(&self) -> Hash {
        hash_of_particulars(&self.salt, &self.people, self.reason.as_deref())
    }
}

/// In ascending order, each once.
pub fn distinct(people: &[PersonId]) -> Vec<PersonId> {
    let mut people = people.to_vec();
    people.sort_unstable();
    people.dedup();
    people
}

/// [`distinct`] row ids, each as the difference to the one before in LEB128.
fn pack(people: &[PersonId]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(people.len() + 4);
    let mut last = 0;
    for &person in people {
        let mut rest = person - last;
        last = person;
        while rest >= 0x80 {
            // The low seven bits.
            packed.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        packed.push(rest as u8);
    }
    packed
}

/// The row ids again; what is no such list gives what can be read of it.
pub fn unpack(packed: &[u8]) -> impl Iterator<Item = PersonId> + '_ {
    let (mut bytes, mut last) = (packed.iter(), 0_u32);
    std::iter::from_fn(move || {
        let (mut difference, mut shift) = (0_u32, 0_u32);
        loop {
            let byte = *bytes.next()?;
            difference |= u32::from(byte & 0x7f).checked_shl(shift)?;
            shift += 7;
            if byte & 0x80 == 0 {
                last = last.checked_add(difference)?;
                return Some(last);
            }
        }
    })
}

/// Whether one of these is in the list.
pub fn holds_one_of(packed: &[u8], people: &HashSet<PersonId>) -> bool {
    unpack(packed).any(|person| people.contains(&person))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_read_back_in_order_and_each_once() {
        let people = [300, 7, 7, u32::MAX, 1];
        assert_eq!(
            unpack(&pack(&distinct(&people))).collect::<Vec<_>>(),
            [1, 7, 300, u32::MAX]
        );
        assert_eq!(unpack(&pack(&[])).count(), 0);
    }

    #[test]
    fn a_hundred_thousand_people_in_a_row_take_a_byte_each() {
        let everyone: Vec<PersonId> = (1..=100_000).collect();
        assert_eq!(pack(&everyone).len(), 100_000);
    }

    #[test]
    fn what_is_no_list_ends_where_it_cannot_be_read() {
        for broken in [
            &[0x80][..],
            &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
            &[1, 0x80],
        ] {
            assert!(unpack(broken).count() <= 1);
        }
    }
}
