//! What the list knows of one person.

use sicard_person::{
    Colour, Ethnic, IdType, NumberWarning, PersonFacts, PersonState, SearchKey, Sex, id_number,
    mobile, warnings_of,
};

use crate::list::ChipFacts;
use crate::list::name_key::name_key;
use crate::view::{DatumField, PersonId, PersonRow};

/// A person's data as the store has them.
pub struct EntryData {
    /// Row id.
    pub id: PersonId,
    /// 个人编号.
    pub personal_no: String,
    /// 姓名.
    pub name: String,
    /// GB/T 2261.1.
    pub sex: String,
    /// GB/T 3304.
    pub ethnic: String,
    /// `YYYY-MM-DD`.
    pub birth_date: String,
    /// AAC058.
    pub id_type: String,
    /// The offered numbers.
    pub id_numbers: Vec<String>,
    /// One of them is settled or may be chosen.
    pub number_to_tick: bool,
    /// 手机号码 as it stands now.
    pub mobile: Option<String>,
    /// Version for the picture's address.
    pub photo: Option<String>,
    /// From which the state follows.
    pub facts: PersonFacts,
    /// Not in the newest package.
    pub missing: bool,
    /// Stands in a batch that is not marked as handed in.
    pub to_hand_in: bool,
    /// What the newest package changed.
    pub changed: Vec<DatumField>,
    /// The reason of the mark that names the state.
    pub note: Option<String>,
    /// When that mark was set.
    pub noted_at: Option<String>,
    /// 部门, the unit's own datum.
    pub department: Option<String>,
    /// 工号, the unit's own datum.
    pub staff_no: Option<String>,
    /// 备注, the unit's own datum.
    pub remark: Option<String>,
    /// When the newest form was printed.
    pub printed_at: Option<String>,
}

/// A person's data with what is searched, sorted and counted by.
pub struct Entry {
    data: EntryData,
    name_key: Box<str>,
    search: SearchKey,
    state: PersonState,
    warnings: u32,
}

impl Entry {
    /// Prepares a person for the list.
    pub fn new(data: EntryData) -> Self {
        let warnings: Vec<NumberWarning> = warnings_of(
            &data.id_type,
            &data.sex,
            &data.birth_date,
            &data.id_numbers,
            data.mobile.as_deref(),
        );
        Self {
            name_key: name_key(&data.name),
            search: SearchKey::new(
                &data.name,
                &data.personal_no,
                &data.id_numbers,
                data.mobile.as_deref(),
                [&data.department, &data.staff_no, &data.remark]
                    .into_iter()
                    .flatten()
                    .map(String::as_str),
            ),
            state: PersonState::of(&data.facts),
            warnings: u32::try_from(warnings.len()).unwrap_or(u32::MAX),
            data,
        }
    }

    /// The person's data.
    pub fn data(&self) -> &EntryData {
        &self.data
    }

    /// By what the name is sorted.
    pub fn name_key(&self) -> &str {
        &self.name_key
    }

    /// By what the person is found.
    pub fn search(&self) -> &SearchKey {
        &self.search
    }

    /// 状态.
    pub fn state(&self) -> PersonState {
        self.state
    }

    /// What the chips go by.
    pub fn chip_facts(&self) -> ChipFacts {
        ChipFacts {
            state: self.state,
            missing: self.data.missing,
            to_hand_in: self.data.to_hand_in,
            changed: !self.data.changed.is_empty() && !self.data.missing,
        }
    }

    /// The number that holds, or else the first that is offered.
    pub fn id_number(&self) -> Option<&str> {
        let index = self.data.facts.number().unwrap_or(1);
        self.data
            .id_numbers
            .get(usize::from(index).saturating_sub(1))
            .map(String::as_str)
    }

    /// The row to show, with the middle of ID and mobile numbers hidden if asked for. What a printed form no longer shows is not kept here.
    pub fn row(&self, masked: bool) -> PersonRow {
        let data = &self.data;
        let number = |text: &String| match masked {
            true => id_number::mask(text),
            false => text.clone(),
        };
        let phone = |text: &String| match masked {
            true => mobile::mask(text),
            false => text.clone(),
        };
        PersonRow {
            id: data.id,
            personal_no: data.personal_no.clone(),
            name: data.name.clone(),
            sex: Sex::word_of(&data.sex),
            ethnic: Ethnic::word_of(&data.ethnic),
            birth_date: data.birth_date.clone(),
            id_type: IdType::word_of(&data.id_type),
            id_numbers: data.id_numbers.iter().map(number).collect(),
            choice: data.facts.number(),
            settled: data.facts.settled,
            mobile: data.mobile.as_ref().map(phone),
            photo: data.photo.clone(),
            state: self.state,
            colour: Colour::of(&data.facts),
            confirmed: data.facts.confirmed,
            form_back: data.facts.form_back,
            missing: data.missing,
            // Who is missing in the newest package was changed by an earlier one.
            changed: match data.missing {
                true => Vec::new(),
                false => data.changed.clone(),
            },
            printed_changes: Vec::new(),
            warnings: self.warnings,
            note: data.note.clone(),
            noted_at: data.noted_at.clone(),
            department: data.department.clone(),
            staff_no: data.staff_no.clone(),
            remark: data.remark.clone(),
        }
    }
}
