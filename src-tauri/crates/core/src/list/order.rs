//! Sorting by a column.

use std::cmp::Ordering;

use super::Entry;
use crate::paper::natural;
use crate::view::{Column, Sort};

/// Compares by one column; equal people keep list order because the sort is stable, in both directions.
pub fn compare(sort: Sort, a: &Entry, b: &Entry) -> Ordering {
    let (left, right) = (a.data(), b.data());
    let turned = |ascending: Ordering| match sort.descending {
        true => ascending.reverse(),
        false => ascending,
    };
    // Most people have no datum of the unit's own: they would hide those who have one.
    let own = |left: &Option<String>, right: &Option<String>| match (left, right) {
        (Some(left), Some(right)) => turned(natural(left, right)),
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
    turned(ascending)
}
