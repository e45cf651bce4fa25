//! What the roster of an issue must satisfy.

use super::checks::{agree, check_photo_entries, match_entries, need, once_each, parse};
use super::{IssueRoster, Issued, OfficeFacts, Rules, Unit};
use crate::container::PhotoName;
use crate::error::PackageError;
use crate::limits;
use crate::manifest::Manifest;
use crate::rules::{
    is_date, is_id_number, is_list_code, is_personal_no, is_phone_number, is_text, is_unit_code,
};

const PIXELS: std::ops::RangeInclusive<u32> = 1..=10_000;

/// Reads and checks a roster against the manifest and the photo entries that are stored.
pub(crate) fn parse_issue(
    bytes: &[u8],
    manifest: &Manifest,
    stored: impl ExactSizeIterator<Item = PhotoName>,
) -> Result<IssueRoster, PackageError> {
    let roster: IssueRoster = parse(bytes)?;
    check_issue_facts(&roster.unit, &roster.office.facts, &roster.rules)?;
    check_people_to_issue(&roster.people)?;
    let photos = roster
        .people
        .iter()
        .enumerate()
        .filter_map(|(index, person)| Some((index, person.photo.as_ref()?)));
    let listed = check_photo_entries(photos)?;
    agree("unit_code", roster.unit.code.as_str(), &manifest.unit_code)?;
    agree("people", roster.people.len(), manifest.people as usize)?;
    agree("photos", listed.len(), manifest.photos as usize)?;
    match_entries(&listed, stored)?;
    Ok(roster)
}

/// Everything but the people.
pub(crate) fn check_issue_facts(
    unit: &Unit,
    office: &OfficeFacts,
    rules: &Rules,
) -> Result<(), PackageError> {
    need(is_unit_code(&unit.code), || "unit.code".into())?;
    let photo = &rules.photo;
    let texts = [
        (&unit.name, "unit.name"),
        (&unit.agency, "unit.agency"),
        (&office.city, "office.city"),
        (&office.name, "office.name"),
        (&office.address, "office.address"),
        (&office.phone, "office.phone"),
        (&office.hours, "office.hours"),
        (&rules.form_title, "rules.form_title"),
        (&photo.profile, "rules.photo.profile"),
    ];
    for (text, path) in texts {
        need(is_text(text), || path.into())?;
    }
    for (value, name) in [
        (photo.width, "width"),
        (photo.height, "height"),
        (photo.dpi, "dpi"),
    ] {
        need(PIXELS.contains(&value), || format!("rules.photo.{name}"))?;
    }
    let ordered = photo
        .min_kib
        .zip(photo.max_kib)
        .is_none_or(|(min, max)| min <= max);
    need(ordered && photo.max_kib != Some(0), || {
        "rules.photo.max_kib".into()
    })?;
    need(rules.deadline.as_deref().is_none_or(is_text), || {
        "rules.deadline".into()
    })?;
    need(rules.notes.len() <= limits::NOTES, || "rules.notes".into())?;
    for (index, note) in rules.notes.iter().enumerate() {
        need(is_text(note), || format!("rules.notes[{index}]"))?;
    }
    Ok(())
}

/// The people, whatever is known of their photos.
pub(crate) fn check_people_to_issue<P>(people: &[Issued<P>]) -> Result<(), PackageError> {
    people
        .iter()
        .enumerate()
        .try_for_each(|(index, person)| check_person(index, person))?;
    once_each(people.iter().map(|person| person.personal_no.as_str()))
}

fn check_person<P>(index: usize, person: &Issued<P>) -> Result<(), PackageError> {
    let field = |holds: bool, name: &'static str| need(holds, || format!("people[{index}].{name}"));
    field(is_personal_no(&person.personal_no), "personal_no")?;
    field(person.category.as_deref().is_none_or(is_text), "category")?;
    field(
        is_text(&person.name) && !person.name.trim().is_empty(),
        "name",
    )?;
    field(is_list_code(&person.sex), "sex")?;
    field(is_list_code(&person.ethnic), "ethnic")?;
    field(is_date(&person.birth_date), "birth_date")?;
    field(is_list_code(&person.id_type), "id_type")?;
    let numbers = &person.id_numbers;
    field(
        matches!(numbers.len(), 1 | 2) && numbers.iter().all(|number| is_id_number(number)),
        "id_numbers",
    )?;
    field(numbers.len() == 1 || numbers[0] != numbers[1], "id_numbers")?;
    field(
        person.id_number_settled || numbers.len() == 2,
        "id_number_settled",
    )?;
    field(
        person.mobile.as_deref().is_none_or(is_phone_number),
        "mobile",
    )?;
    field(person.accounts.len() <= limits::ACCOUNTS, "accounts")?;
    for account in &person.accounts {
        field(
            is_text(&account.agency) && is_personal_no(&account.personal_no),
            "accounts",
        )?;
    }
    Ok(())
}
