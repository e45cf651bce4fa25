//! What the roster of a return must satisfy.

use super::checks::{agree, check_photo_entries, match_entries, need, once_each, parse};
use super::{Contact, Left, ReturnRoster, Returned};
use crate::container::PhotoName;
use crate::error::PackageError;
use crate::limits;
use crate::manifest::Manifest;
use crate::moment::Moment;
use crate::rules::{is_form_code, is_id_number, is_personal_no, is_phone_number, is_text, is_uuid};

/// Reads and checks a roster against the manifest and the photo entries that are stored.
pub(crate) fn parse_return(
    bytes: &[u8],
    manifest: &Manifest,
    stored: impl ExactSizeIterator<Item = PhotoName>,
) -> Result<ReturnRoster, PackageError> {
    let roster: ReturnRoster = parse(bytes)?;
    check_return_facts(
        &roster.contact,
        &roster.voids,
        &roster.deferred,
        &roster.removed,
    )?;
    check_people_to_return(&roster.people)?;
    let listed = check_photo_entries(roster.people.iter().map(|person| &person.photo).enumerate())?;
    agree("unit_code", &roster.unit_code, &manifest.unit_code)?;
    agree("batch", Some(roster.batch), manifest.batch)?;
    agree(
        "reply_to",
        Some(&roster.reply_to),
        manifest.reply_to.as_ref(),
    )?;
    agree("people", roster.people.len(), manifest.people as usize)?;
    agree("photos", listed.len(), manifest.photos as usize)?;
    match_entries(&listed, stored)?;
    Ok(roster)
}

/// Everything but the confirmed people.
pub(crate) fn check_return_facts(
    contact: &Contact,
    voids: &[String],
    deferred: &[Left],
    removed: &[Left],
) -> Result<(), PackageError> {
    need(is_text(&contact.name), || "contact.name".into())?;
    need(is_text(&contact.phone), || "contact.phone".into())?;
    need(
        voids.len() <= limits::VOIDS && voids.iter().all(|id| is_uuid(id)),
        || "voids".into(),
    )?;
    for (list, name) in [(deferred, "deferred"), (removed, "removed")] {
        if list.len() > limits::PEOPLE as usize {
            return Err(PackageError::TooLarge { what: "people" });
        }
        for (index, left) in list.iter().enumerate() {
            need(is_personal_no(&left.personal_no), || {
                format!("{name}[{index}].personal_no")
            })?;
            need(is_text(&left.reason), || format!("{name}[{index}].reason"))?;
        }
    }
    Ok(())
}

/// The confirmed people, whatever is known of their photos.
pub(crate) fn check_people_to_return<P>(people: &[Returned<P>]) -> Result<(), PackageError> {
    people
        .iter()
        .enumerate()
        .try_for_each(|(index, person)| check_person(index, person))?;
    once_each(people.iter().map(|person| person.personal_no.as_str()))
}

fn check_person<P>(index: usize, person: &Returned<P>) -> Result<(), PackageError> {
    let field = |holds: bool, name: &'static str| need(holds, || format!("people[{index}].{name}"));
    field(is_personal_no(&person.personal_no), "personal_no")?;
    field(
        is_text(&person.name) && !person.name.trim().is_empty(),
        "name",
    )?;
    field(is_id_number(&person.id_number), "id_number")?;
    field(matches!(person.id_number_choice, 1 | 2), "id_number_choice")?;
    field(
        person.mobile.as_deref().is_none_or(is_phone_number),
        "mobile",
    )?;
    field(
        Moment::parse(&person.confirmed_at).is_some(),
        "confirmed_at",
    )?;
    field(
        person.form_code.as_deref().is_none_or(is_form_code),
        "form_code",
    )?;
    field(person.replaces.as_deref().is_none_or(is_uuid), "replaces")
}
