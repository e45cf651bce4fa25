//! Whose a row is.

use sicard_person::{fold_name, id_number, without_private_use};

use super::roll::TableRoll;
use crate::view::{PersonId, TableRowState};

/// What a row says of whose it is; cells without blanks around them, empty where there is nothing.
#[derive(Default)]
pub struct Given<'a> {
    pub ids: Vec<&'a str>,
    pub personal_no: &'a str,
    pub name: &'a str,
}

/// The person of a row.
#[derive(Debug, PartialEq, Eq)]
pub struct Whose {
    pub person: PersonId,
    /// There is no number, and nobody else of the unit has this name.
    pub by_name: bool,
}

impl Given<'_> {
    /// As the report shows it; `masked`: with the middle of ID numbers hidden.
    pub fn shown(&self, masked: bool) -> String {
        // Of a figure nobody can tell a person, and the clerk has to see what became of the number.
        let number = |id: &&str| match masked && !is_figure(id) {
            true => id_number::mask(id),
            false => (*id).to_owned(),
        };
        let mut parts: Vec<String> = self.ids.iter().map(number).collect();
        parts.extend([self.personal_no, self.name].map(str::to_owned));
        parts.retain(|part| !part.is_empty());
        parts.join(" · ")
    }

    /// Whose the row is: by ID number, or else by personal number, or else by name; and what else it says must be true of the same person.
    ///
    /// # Errors
    /// Why it is nobody's.
    pub fn whose(&self, roll: &TableRoll) -> Result<Whose, TableRowState> {
        if self
            .ids
            .iter()
            .any(|id| id_number::is_damaged_by_spreadsheet(id))
            || is_figure(self.personal_no)
        {
            return Err(TableRowState::NumberDamaged);
        }
        let mut found = self.by_numbers(roll)?;
        let name = fold_name(&without_private_use(self.name));
        let by_name = found.is_none();
        let people = match &mut found {
            Some(people) if name.is_empty() => people,
            Some(people) => {
                people.retain(|id| fold_name(&roll.people[id].name) == name);
                if people.is_empty() {
                    return Err(TableRowState::Contradiction);
                }
                people
            }
            None if name.is_empty() => return Err(TableRowState::Unnamed),
            None => found.insert(roll.names.get(&name).cloned().unwrap_or_default()),
        };
        match people[..] {
            [] => Err(TableRowState::Nobody),
            [person] => Ok(Whose { person, by_name }),
            _ if by_name => Err(TableRowState::NameNotUnique),
            _ => Err(TableRowState::SeveralPeople),
        }
    }

    /// Everyone of whom all the numbers are; `None` where there is no number.
    fn by_numbers(&self, roll: &TableRoll) -> Result<Option<Vec<PersonId>>, TableRowState> {
        let ids: Vec<String> = self.ids.iter().map(|id| id_number::normalise(id)).collect();
        let short: Vec<String> = ids
            .iter()
            .filter_map(|id| id_number::short_form(id))
            .collect();
        let mut lists: Vec<&[PersonId]> = Vec::new();
        for id in &ids {
            let people = roll.ids.people_of(id);
            // The 15 digits of an 18-digit number beside it say nothing new.
            if !(people.is_empty() && short.contains(id)) {
                lists.push(people);
            }
        }
        if !self.personal_no.is_empty() {
            lists.push(roll.personal_numbers.people_of(self.personal_no));
        }
        let Some((first, others)) = lists.split_first() else {
            return Ok(None);
        };
        if first.is_empty() {
            return Err(TableRowState::Nobody);
        }
        let mut people = first.to_vec();
        people.retain(|person| others.iter().all(|list| list.contains(person)));
        match people.is_empty() {
            true => Err(TableRowState::Contradiction),
            false => Ok(Some(people)),
        }
    }
}

/// Whether a spreadsheet has turned this into a figure such as 2.1E+09.
pub fn is_figure(text: &str) -> bool {
    id_number::normalise(text).contains('E') && id_number::is_damaged_by_spreadsheet(text)
}
