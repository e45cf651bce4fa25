//! One thing to say about the data, and where it is.

use super::code::{NoteCode, Weight};
use super::text;
use crate::table::Field;
use serde::Serialize;
use sicard_package::Lang;
use std::fmt::{self, Write as _};

/// A note. It says where something is (line, column, file, personal number), never what the person's data are; only `form`
/// names people, because who is left out is looked for among sheets of paper.
#[derive(Clone, PartialEq, Serialize)]
pub struct Note {
    /// What it is about.
    pub code: NoteCode,
    /// Line of the people table, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// Column of the people table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<Field>,
    /// Name of a picture or package, without its folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// 单位编号 of a return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_code: Option<String>,
    /// n of `out_<n>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch: Option<u32>,
    /// `package_id` of a return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_id: Option<String>,
    /// 个人编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal_no: Option<String>,
    /// What the text speaks of besides: an earlier line, a heading, batch numbers, a count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// What it is about and on which line: a picture is named after its person, and a personal number is one.
impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Note({:?}, {:?})", self.code, self.line)
    }
}

impl Note {
    /// A note that knows nothing but its code.
    pub fn new(code: NoteCode) -> Self {
        Self {
            code,
            line: None,
            field: None,
            file: None,
            unit_code: None,
            batch: None,
            package_id: None,
            personal_no: None,
            detail: None,
        }
    }

    /// A note on a line of the table.
    pub fn at_line(code: NoteCode, line: u32) -> Self {
        Self {
            line: Some(line),
            ..Self::new(code)
        }
    }

    /// A note on a cell of the table.
    pub fn at_cell(code: NoteCode, line: u32, field: Field) -> Self {
        Self {
            line: Some(line),
            field: Some(field),
            ..Self::new(code)
        }
    }

    /// The same with something more to say.
    pub fn with_detail(self, detail: impl Into<String>) -> Self {
        Self {
            detail: Some(detail.into()),
            ..self
        }
    }

    /// The same for a person.
    pub fn of_person(self, personal_no: &str) -> Self {
        Self {
            personal_no: Some(personal_no.to_owned()),
            ..self
        }
    }

    /// Whether nothing may be written because of it.
    pub fn refuses(&self) -> bool {
        self.code.weight() == Weight::Refuses
    }

    /// What happened and what to do.
    pub fn explain(&self, lang: Lang) -> sicard_package::Explained {
        let detail = self.detail.as_deref().unwrap_or_default();
        text::explain(self.code.as_str(), &[("detail", detail)], lang)
    }

    /// One line for people: place, code, what happened, what to do.
    pub fn to_line(&self, lang: Lang) -> String {
        let explained = self.explain(lang);
        let mut place = String::new();
        let zh = lang == Lang::Zh;
        let mut say = |chinese: &str, english: &str, value: &dyn fmt::Display, after: &str| {
            let (before, after) = if zh { (chinese, after) } else { (english, "") };
            // writing into a String cannot fail
            let _ = write!(place, "{before} {value}{after} ");
        };
        if let Some(line) = self.line {
            say("第", "line", &line, " 行");
        }
        if let Some(field) = self.field {
            say(
                "列",
                "column",
                &if zh { field.zh() } else { field.en() },
                "",
            );
        }
        if let Some(file) = &self.file {
            say("文件", "file", file, "");
        }
        if let Some(unit_code) = &self.unit_code {
            say("单位", "unit", unit_code, "");
        }
        if let Some(batch) = self.batch {
            say("第", "batch", &batch, " 批");
        }
        if let Some(personal_no) = &self.personal_no {
            say("个人编号", "personal number", personal_no, "");
        }
        let (colon, stop) = if zh { ("：", "") } else { (": ", " ") };
        format!(
            "{place}[{}]{colon}{}{stop}{}",
            self.code.as_str(),
            explained.what,
            explained.todo
        )
    }
}

/// A note together with its texts, for JSON.
#[derive(Serialize)]
pub struct ExplainedNote<'a> {
    #[serde(flatten)]
    note: &'a Note,
    what: String,
    todo: String,
}

/// The notes with their texts.
pub fn explained(notes: &[Note], lang: Lang) -> Vec<ExplainedNote<'_>> {
    let with_text = |note| {
        let explained = Note::explain(note, lang);
        ExplainedNote {
            note,
            what: explained.what,
            todo: explained.todo,
        }
    };
    notes.iter().map(with_text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_of_a_note_says_where_and_not_of_whom() {
        let note = Note {
            file: Some("张三.jpg".to_owned()),
            ..Note::at_line(NoteCode::FormCharacters, 12)
        };
        let note = note.of_person("2102000001").with_detail("张三");
        assert_eq!(format!("{note:?}"), "Note(FormCharacters, Some(12))");
    }
}
