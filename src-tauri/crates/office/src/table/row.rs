//! One line of the table as a person.

use super::heading::Field;
use super::{accounts, date};
use crate::report::{Note, NoteCode};
use sicard_package::PersonToIssue;
use sicard_person::{Ethnic, IdType, Sex, UnknownCode, id_number, without_private_use};
use sicard_table::narrow;

/// Longest text the format allows, in characters.
const LONGEST: usize = 200;

/// The cells of one line by column; a column that the table does not have is empty.
pub struct Cells<'a> {
    pub line: u32,
    pub get: &'a dyn Fn(Field) -> &'a str,
}

/// Whether the format allows `text` as a personal number. Windows device names are refused because a picture of that
/// name could not be saved there.
pub fn is_personal_no(text: &str) -> bool {
    let upper = text.to_ascii_uppercase();
    let numbered = |name: &str| {
        upper
            .strip_prefix(name)
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    (1..=32).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !["CON", "PRN", "AUX", "NUL"].contains(&upper.as_str())
        && !numbered("COM")
        && !numbered("LPT")
}

/// Reads a line; everything that is wrong with it goes to `notes`. The person can be used only if no note refuses it.
pub fn person<'a>(cells: &'a Cells<'a>, notes: &mut Vec<Note>) -> PersonToIssue {
    let mut reader = Reader { cells, notes };
    let personal_no = reader.personal_no();
    let name = reader.text(Field::Name);
    let sex = reader.code(Field::Sex, |text| Sex::parse(text).map(Sex::code));
    let ethnic = reader.code(Field::Ethnic, |text| Ethnic::parse(text).map(Ethnic::code));
    let birth_date = reader.birth_date();
    let id_type = reader.code(Field::IdType, |text| IdType::parse(text).map(IdType::code));
    let (id_numbers, id_number_settled) = reader.id_numbers();
    let mobile = reader.mobile();
    let category = Some(reader.text(Field::Category)).filter(|text| !text.is_empty());
    let accounts = reader.accounts();
    PersonToIssue {
        personal_no,
        category,
        name,
        sex,
        ethnic,
        birth_date,
        id_type,
        id_numbers,
        id_number_settled,
        mobile,
        accounts,
        photo: false,
    }
}

struct Reader<'a, 'n> {
    cells: &'a Cells<'a>,
    notes: &'n mut Vec<Note>,
}

impl<'a> Reader<'a, '_> {
    fn note(&mut self, code: NoteCode, field: Field) {
        self.notes.push(Note::at_cell(code, self.cells.line, field));
    }

    /// The cell without blanks around it; an empty one that must not be empty is noted.
    fn cell(&mut self, field: Field) -> &'a str {
        let text = (self.cells.get)(field)
            .trim_matches(|character: char| character.is_whitespace() || character == '\u{FEFF}');
        if text.is_empty() && Field::REQUIRED.contains(&field) {
            self.note(NoteCode::CellMissing, field);
        }
        text
    }

    /// The cell as text; the private-use code points of an old system become the characters that they stand for.
    fn text(&mut self, field: Field) -> String {
        let text = self.cell(field);
        if text.chars().any(char::is_control) || text.chars().count() > LONGEST {
            self.note(NoteCode::TextInvalid, field);
        }
        without_private_use(text).into_owned()
    }

    fn personal_no(&mut self) -> String {
        let field = Field::PersonalNo;
        let number = narrow(self.cell(field));
        if id_number::is_damaged_by_spreadsheet(&number) && number.contains('E') {
            self.note(NoteCode::DamagedBySpreadsheet, field);
        } else if !number.is_empty() && !is_personal_no(&number) {
            self.note(NoteCode::PersonalNoInvalid, field);
        }
        number
    }

    fn code(
        &mut self,
        field: Field,
        parse: impl Fn(&str) -> Result<&'static str, UnknownCode>,
    ) -> String {
        let text = self.cell(field);
        match parse(text) {
            Ok(code) => code.to_owned(),
            Err(_) => {
                if !text.is_empty() {
                    self.note(NoteCode::UnknownCode, field);
                }
                String::new()
            }
        }
    }

    fn birth_date(&mut self) -> String {
        let text = self.cell(Field::BirthDate);
        match date::parse(text) {
            Some(date) => date.to_string(),
            None => {
                if !text.is_empty() {
                    self.note(NoteCode::DateInvalid, Field::BirthDate);
                }
                String::new()
            }
        }
    }

    /// The offered numbers and whether the first of them holds.
    fn id_numbers(&mut self) -> (Vec<String>, bool) {
        let mut numbers = Vec::new();
        for field in [Field::IdNumber1, Field::IdNumber2] {
            let number = id_number::normalise(&self.text(field));
            if id_number::is_damaged_by_spreadsheet(&number) {
                self.note(NoteCode::DamagedBySpreadsheet, field);
            }
            if !number.is_empty() {
                numbers.push(number);
            }
        }
        if numbers.len() == 2 && numbers[0] == numbers[1] {
            self.note(NoteCode::NumbersSame, Field::IdNumber2);
            numbers.pop();
        }
        let settled = self.settled();
        if numbers.len() < 2 && settled == Some(false) {
            self.note(NoteCode::SingleNotSettled, Field::Settled);
        }
        let settled = numbers.len() < 2 || settled.unwrap_or(false);
        (numbers, settled)
    }

    fn settled(&mut self) -> Option<bool> {
        let text = narrow(self.cell(Field::Settled)).to_lowercase();
        match text.as_str() {
            "" => None,
            "1" | "是" | "yes" | "y" | "true" | "√" | "已确定" => Some(true),
            "0" | "否" | "no" | "n" | "false" | "×" | "未确定" => Some(false),
            _ => {
                self.note(NoteCode::SettledInvalid, Field::Settled);
                None
            }
        }
    }

    /// The mobile number in eleven digits where it is one, else as it stands: the unit's clerk sees it and corrects it.
    fn mobile(&mut self) -> Option<String> {
        let text = self.text(Field::Mobile);
        match sicard_person::Mobile::parse(&text) {
            Ok(mobile) => Some(mobile.as_str().to_owned()),
            Err(_) => Some(text).filter(|text| !text.is_empty()),
        }
    }

    fn accounts(&mut self) -> Vec<sicard_package::Account> {
        let text = self.text(Field::Accounts);
        accounts::parse(&text).unwrap_or_else(|| {
            self.note(NoteCode::AccountsInvalid, Field::Accounts);
            vec![]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn personal_numbers_are_those_of_the_format() {
        assert!(is_personal_no("2102000001") && is_personal_no("A-7") && is_personal_no("COM10"));
        for text in [
            "",
            "21 02",
            "编号",
            "a/b",
            "..",
            "nul",
            "COM1",
            "lpt9",
            &"1".repeat(33),
        ] {
            assert!(!is_personal_no(text), "{text}");
        }
    }
}
