//! Who gets no form, and why.

use sicard_form::font;
use sicard_person::{Ethnic, IdType, PersonState, Sex};

use crate::list::Entry;
use crate::view::{LeftOut, LeftOutReason};

/// Why a person gets no form now; `None`: a form can be made.
pub fn left_out(entry: &Entry) -> Option<LeftOut> {
    let data = entry.data();
    let missing = missing_characters(entry);
    let reason = match entry.state() {
        PersonState::Removed => LeftOutReason::Removed,
        PersonState::ChangedAfterExport => LeftOutReason::ChangedAfterExport,
        PersonState::Deferred => LeftOutReason::Deferred,
        PersonState::Correction => LeftOutReason::Correction,
        PersonState::Red => LeftOutReason::Red,
        _ if data.photo.is_none() => LeftOutReason::NoPhoto,
        _ if missing.is_some() => LeftOutReason::Characters,
        _ => return None,
    };
    Some(LeftOut {
        person: data.id,
        personal_no: data.personal_no.clone(),
        name: data.name.clone(),
        characters: missing.filter(|_| reason == LeftOutReason::Characters),
        reason,
    })
}

/// The code points of what no font holds of a person's form: `U+E000 U+F8FF`.
fn missing_characters(entry: &Entry) -> Option<String> {
    let data = entry.data();
    let words = [
        Sex::word_of(&data.sex).zh,
        Ethnic::word_of(&data.ethnic).zh,
        IdType::word_of(&data.id_type).zh,
    ];
    let optional = [&data.mobile, &data.department, &data.staff_no];
    let texts = [&data.name, &data.personal_no, &data.birth_date]
        .into_iter()
        .chain(&words)
        .chain(&data.id_numbers)
        .chain(optional.into_iter().flatten());
    code_points(texts.map(String::as_str))
}

/// The characters of texts that no font holds, as people look them up; `None` where every one is held.
pub fn code_points<'a>(texts: impl Iterator<Item = &'a str>) -> Option<String> {
    let missing = font::missing(&texts.collect::<String>());
    let points: Vec<String> = missing
        .iter()
        .map(|&c| format!("U+{:04X}", u32::from(c)))
        .collect();
    (!points.is_empty()).then(|| points.join(" "))
}
