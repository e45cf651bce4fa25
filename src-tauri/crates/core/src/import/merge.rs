//! One person of a newer package over the same person in the store. Nothing here touches a disk.
//!
//! The office's data are taken as they come. The clerk's mobile number, photo and choice stay where they still mean something; a
//! confirmation stays only where the form that was signed still says the truth.

use sicard_package::{Account, PersonToIssue};
use sicard_person::{IdChoiceRule, offered_choices};

use super::words::Changes;
use crate::view::{DatumChange, DatumField};
use crate::work::{Marks, NEITHER};

/// What the store knows of a person, as far as merging is concerned.
#[derive(Clone, PartialEq, Eq)]
pub struct Standing {
    /// The office's data, as of the last package; `photo` says nothing here.
    pub issued: PersonToIssue,
    /// SHA-256 of the office's photo.
    pub issued_photo: Option<[u8; 32]>,
    /// 手机号码 as it stands: the clerk's, or the office's.
    pub mobile: Option<String>,
    /// The clerk has chosen a photo of his own.
    pub clerks_photo: bool,
    /// The clerk's decisions.
    pub marks: Marks,
    /// What was returned, for those who were exported.
    pub returned: Option<ReturnedData>,
}

/// The entry of a return, as far as merging is concerned.
#[derive(Clone, PartialEq, Eq)]
pub struct ReturnedData {
    /// The number that was chosen.
    pub id_number: String,
    /// 手机号码.
    pub mobile: Option<String>,
    /// SHA-256 of the photo.
    pub photo: [u8; 32],
}

/// What becomes of the person.
#[derive(Clone, PartialEq, Eq)]
pub struct Merged {
    /// 手机号码 as it stands from now on.
    pub mobile: Option<String>,
    /// The clerk's decisions from now on.
    pub marks: Marks,
    /// Old and new of everything the office has changed.
    pub changes: Vec<DatumChange>,
    /// A confirmation was taken back.
    pub confirmation_taken_back: bool,
}

/// Merges what the office says `now`.
pub fn merge(
    before: &Standing,
    now: &PersonToIssue,
    now_photo: Option<[u8; 32]>,
    rule: IdChoiceRule,
) -> Merged {
    let old = &before.issued;
    let mobile = match before.mobile == old.mobile {
        true => now.mobile.clone(),
        false => before.mobile.clone(),
    };
    let mut marks = before.marks.clone();
    marks.choice = choice(before, now, rule);
    if marks.export.is_some() {
        marks.changed_after_export |= changed_since_return(before, now, now_photo);
    } else {
        let form_is_stale = identity_differs(old, now)
            || old.id_numbers != now.id_numbers
            || mobile != before.mobile
            || (!before.clerks_photo && before.issued_photo != now_photo);
        if form_is_stale {
            marks.form_back_at = None;
        }
        let number_is_open =
            !now.id_number_settled && now.id_numbers.len() > 1 && marks.choice.is_none();
        if form_is_stale || is_red(&now.accounts) || number_is_open {
            marks.confirmed_at = None;
        }
    }
    Merged {
        mobile,
        confirmation_taken_back: before.marks.confirmed_at.is_some()
            && marks.confirmed_at.is_none(),
        marks,
        changes: changes(before, now, now_photo),
    }
}

/// The choice by the number itself, wherever it stands now; none where it is no longer offered or no longer allowed.
fn choice(before: &Standing, now: &PersonToIssue, rule: IdChoiceRule) -> Option<u8> {
    let old = &before.issued;
    let chosen = before.marks.choice?;
    if chosen == NEITHER {
        return (old.id_numbers == now.id_numbers).then_some(NEITHER);
    }
    let number = old.id_numbers.get(usize::from(chosen) - 1)?;
    let place = now
        .id_numbers
        .iter()
        .position(|offered| offered == number)?;
    let offered = offered_choices(rule, &now.id_type, &now.id_numbers);
    offered
        .get(place)
        .filter(|offer| offer.refused.is_none())
        .map(|offer| offer.number)
}

fn identity_differs(old: &PersonToIssue, now: &PersonToIssue) -> bool {
    old.name != now.name
        || old.sex != now.sex
        || old.ethnic != now.ethnic
        || old.birth_date != now.birth_date
        || old.id_type != now.id_type
}

fn is_red(accounts: &[Account]) -> bool {
    accounts.len() > 1
}

/// What the office took over from the return is no change: the number settled as chosen, the mobile number and photo as returned.
fn changed_since_return(
    before: &Standing,
    now: &PersonToIssue,
    now_photo: Option<[u8; 32]>,
) -> bool {
    let (old, returned) = (&before.issued, before.returned.as_ref());
    let accepted_number = returned.is_some_and(|returned| {
        (now.id_number_settled || now.id_numbers.len() == 1)
            && now.id_numbers.first() == Some(&returned.id_number)
    });
    let same_numbers =
        old.id_numbers == now.id_numbers && old.id_number_settled == now.id_number_settled;
    let same_mobile =
        old.mobile == now.mobile || returned.is_some_and(|returned| returned.mobile == now.mobile);
    let same_photo = before.issued_photo == now_photo
        || returned.is_some_and(|returned| Some(returned.photo) == now_photo);
    identity_differs(old, now) || !(accepted_number || same_numbers) || !same_mobile || !same_photo
}

fn changes(
    before: &Standing,
    now: &PersonToIssue,
    now_photo: Option<[u8; 32]>,
) -> Vec<DatumChange> {
    let old = &before.issued;
    let mut changes = Changes::default();
    changes.text(DatumField::Name, Some(&old.name), Some(&now.name));
    changes.code(DatumField::Sex, &old.sex, &now.sex);
    changes.code(DatumField::Ethnic, &old.ethnic, &now.ethnic);
    changes.text(
        DatumField::BirthDate,
        Some(&old.birth_date),
        Some(&now.birth_date),
    );
    changes.code(DatumField::IdType, &old.id_type, &now.id_type);
    changes.numbers(&old.id_numbers, &now.id_numbers);
    changes.settled(old.id_number_settled, now.id_number_settled);
    changes.text(
        DatumField::Mobile,
        old.mobile.as_deref(),
        now.mobile.as_deref(),
    );
    changes.text(
        DatumField::Category,
        old.category.as_deref(),
        now.category.as_deref(),
    );
    changes.accounts(&old.accounts, &now.accounts);
    changes.photo(before.issued_photo, now_photo);
    changes.into_vec()
}
