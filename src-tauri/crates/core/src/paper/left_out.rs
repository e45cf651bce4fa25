//! Who gets no form, and why.

use std::collections::HashSet;

use sicard_form::font;
use sicard_person::{Ethnic, IdType, PersonState, Sex};

use crate::list::Entry;
use crate::view::{LeftOut, LeftOutReason};

/// The characters that are known to be held by a font: those of a large unit are asked for once each.
#[derive(Default)]
pub struct Fonts {
    held: HashSet<char>,
}

impl Fonts {
    /// The code points of what no font holds of some texts, `U+E000 U+F8FF`; `None` where every one is held.
    fn missing<'a>(&mut self, texts: impl Iterator<Item = &'a str>) -> Option<String> {
        let mut points: Vec<String> = Vec::new();
        // Every font holds the printable ones of ASCII, and most of a form is digits.
        let in_question = |c: &char| !c.is_ascii_graphic() && *c != ' ';
        for character in texts.flat_map(str::chars).filter(in_question) {
            if self.held.contains(&character) {
                continue;
            }
            if font::missing(character.encode_utf8(&mut [0; 4])).is_empty() {
                self.held.insert(character);
            } else {
                let point = format!("U+{:04X}", u32::from(character));
                if !points.contains(&point) {
                    points.push(point);
                }
            }
        }
        (!points.is_empty()).then(|| points.join(" "))
    }

    /// Of everything that stands on a person's form.
    fn missing_of(&mut self, entry: &Entry) -> Option<String> {
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
        self.missing(texts.map(String::as_str))
    }
}

/// Why a person gets no form now; `None`: a form can be made.
pub fn left_out(entry: &Entry, fonts: &mut Fonts) -> Option<LeftOut> {
    let data = entry.data();
    let mut characters = None;
    let reason = match entry.state() {
        PersonState::Removed => LeftOutReason::Removed,
        PersonState::ChangedAfterExport => LeftOutReason::ChangedAfterExport,
        PersonState::Deferred => LeftOutReason::Deferred,
        PersonState::Correction => LeftOutReason::Correction,
        PersonState::Red => LeftOutReason::Red,
        _ if data.photo.is_none() => LeftOutReason::NoPhoto,
        _ if !data.number_to_tick => LeftOutReason::NoNumber,
        _ => {
            characters = Some(fonts.missing_of(entry)?);
            LeftOutReason::Characters
        }
    };
    Some(LeftOut {
        person: data.id,
        personal_no: data.personal_no.clone(),
        name: data.name.clone(),
        characters,
        reason,
    })
}
