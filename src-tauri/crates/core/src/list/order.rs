//! Sorting by a column.

use std::cmp::Ordering;

use rayon::prelude::*;

use super::Entry;
use crate::paper::natural;
use crate::view::{Column, Sort};

/// The places of people who stand in list order, by one column. Equal people keep list order, in both directions.
///
/// A hundred thousand people lie all over the memory, and so do their texts: what most comparisons need is fetched once and laid side by side.
pub fn sorted(sort: Sort, entries: &[Entry]) -> Vec<u32> {
    let places = u32::try_from(entries.len()).unwrap_or(u32::MAX);
    let mut keyed: Vec<(u128, u32)> = (0..places)
        .into_par_iter()
        .map(|place| (beginning(sort.column, &entries[place as usize]), place))
        .collect();
    keyed.par_sort_unstable_by(|&(left, a), &(right, b)| {
        turned(sort, left.cmp(&right))
            .then_with(|| compare(sort, &entries[a as usize], &entries[b as usize]))
            .then(a.cmp(&b))
    });
    keyed.into_iter().map(|(_, place)| place).collect()
}

/// The first 16 bytes of the text that is compared first, in an order that is that of the bytes; the same for everyone where a column goes by
/// something else.
fn beginning(column: Column, entry: &Entry) -> u128 {
    let data = entry.data();
    let text = match column {
        Column::PersonalNo => &data.personal_no,
        Column::Name => entry.name_key(),
        Column::BirthDate => &data.birth_date,
        Column::IdNumber => entry.id_number().unwrap_or_default(),
        Column::Mobile => data.mobile.as_deref().unwrap_or_default(),
        _ => "",
    };
    let mut bytes = [0; 16];
    let length = text.len().min(bytes.len());
    bytes[..length].copy_from_slice(&text.as_bytes()[..length]);
    u128::from_be_bytes(bytes)
}

fn turned(sort: Sort, ascending: Ordering) -> Ordering {
    match sort.descending {
        true => ascending.reverse(),
        false => ascending,
    }
}

/// Compares by one column.
pub fn compare(sort: Sort, a: &Entry, b: &Entry) -> Ordering {
    let (left, right) = (a.data(), b.data());
    // Most people have no datum of the unit's own: they would hide those who have one.
    let own = |left: &Option<String>, right: &Option<String>| match (left, right) {
        (Some(left), Some(right)) => turned(sort, natural(left, right)),
        (left, right) => right.is_some().cmp(&left.is_some()),
    };
    let ascending = match sort.column {
        Column::Department => return own(&left.department, &right.department),
        Column::StaffNo => return own(&left.staff_no, &right.staff_no),
        Column::Remark => return own(&left.remark, &right.remark),
        Column::ListOrder => Ordering::Equal,
        Column::PersonalNo => left.personal_no.cmp(&right.personal_no),
        Column::Name => a.name_key().cmp(b.name_key()),
        Column::Sex => left.sex.cmp(&right.sex),
        Column::Ethnic => left.ethnic.cmp(&right.ethnic),
        Column::BirthDate => left.birth_date.cmp(&right.birth_date),
        Column::IdType => left.id_type.cmp(&right.id_type),
        Column::IdNumber => a.id_number().cmp(&b.id_number()),
        Column::Mobile => left.mobile.cmp(&right.mobile),
        Column::Photo => left.photo.is_some().cmp(&right.photo.is_some()),
        Column::State => a.state().cmp(&b.state()),
        Column::Confirmed => left.facts.confirmed.cmp(&right.facts.confirmed),
    };
    turned(sort, ascending)
}
