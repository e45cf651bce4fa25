//! A unit's forms, each made when it is asked for.

use crate::report::{Note, NoteCode, Refusal};
use sicard_form::{Form, FormCode, Numbers, PageMark, Photo, Sheet, Sheets, font, pdf};
use sicard_package::{OpenedIssue, PackageError, PersonToIssue, Unwatched};
use sicard_person::{Ethnic, IdChoiceRule, IdType, Sex};
use std::path::PathBuf;

/// What the forms of a batch have in common, and who is on them.
pub struct Batch {
    pub title: String,
    pub unit_code: String,
    pub unit_name: String,
    /// Which of two numbers may be chosen.
    pub id_choice: IdChoiceRule,
    pub entries: Vec<Entry>,
    /// The package that pictures of [`Picture::Place`] come out of.
    pub package: Option<OpenedIssue>,
}

/// A person and their picture.
pub struct Entry {
    pub person: PersonToIssue,
    /// Line of the people table, where there is one.
    pub line: Option<u32>,
    pub code: Option<FormCode>,
    pub picture: Picture,
}

/// Where a picture comes from.
pub enum Picture {
    File(PathBuf),
    /// The person's place in the package's roster.
    Place(usize),
}

impl Batch {
    /// What the documents say of themselves.
    pub fn about(&self) -> pdf::About {
        let title = [self.title.as_str(), &self.unit_code];
        pdf::About {
            title: title.join(" ").trim_end().to_owned(),
            author: self.unit_name.clone(),
        }
    }

    /// A note on everybody whose form has a character that no font holds, and on title and unit if they have.
    pub fn missing_characters(&self) -> Vec<Note> {
        let common = [&self.title, &self.unit_code, &self.unit_name].map(String::as_str);
        let mut notes: Vec<Note> = characters(&common, "").into_iter().collect();
        for Entry { person, line, .. } in &self.entries {
            let mut texts = vec![
                person.name.as_str(),
                &person.id_type,
                &person.sex,
                &person.ethnic,
            ];
            texts.extend(person.id_numbers.iter().map(String::as_str));
            texts.extend(person.mobile.as_deref());
            let note = characters(&texts, &person.name);
            notes.extend(note.map(|note| Note {
                line: *line,
                ..note.of_person(&person.personal_no)
            }));
        }
        notes
    }

    fn photo(&self, picture: &Picture) -> Result<Photo, Refusal> {
        let (bytes, name) = match picture {
            Picture::File(path) => {
                let bytes = std::fs::read(path).map_err(Refusal::io(path))?;
                (bytes, crate::report::file_name(path))
            }
            Picture::Place(place) => {
                let mut bytes = vec![];
                if let Some(package) = &self.package {
                    package.photos(&[*place], &Unwatched, |_, jpeg| {
                        bytes = jpeg;
                        Ok::<_, PackageError>(())
                    })?;
                }
                (bytes, format!("#{place}"))
            }
        };
        Photo::new(bytes).map_err(|_| PackageError::PhotoNotJpeg { entry: name }.into())
    }
}

impl Sheets for Batch {
    type Error = Refusal;

    fn len(&self) -> usize {
        self.entries.len()
    }

    fn sheet(&self, index: usize) -> Result<Sheet, Refusal> {
        let Entry {
            person,
            code,
            picture,
            ..
        } = &self.entries[index];
        let form = Form {
            title: self.title.clone(),
            unit_code: self.unit_code.clone(),
            unit_name: self.unit_name.clone(),
            filing: None,
            name: person.name.clone(),
            personal_no: person.personal_no.clone(),
            sex: Sex::word_of(&person.sex).zh.to_string(),
            ethnic: Ethnic::word_of(&person.ethnic).zh.to_string(),
            birth_date: person.birth_date.clone(),
            id_type: IdType::word_of(&person.id_type).zh.to_string(),
            numbers: Numbers::of_roster(
                &person.id_numbers,
                person.id_number_settled,
                self.id_choice,
                &person.id_type,
            ),
            mobile: person.mobile.clone(),
            photo: self.photo(picture)?,
            code: code.clone(),
            mark: PageMark {
                number: index + 1,
                of: self.entries.len(),
            },
        };
        Ok(form.into())
    }
}

/// A note that names the person and the code points, if any of the texts has characters that no font holds.
fn characters(texts: &[&str], name: &str) -> Option<Note> {
    let missing = font::missing(&texts.concat());
    let code_points: Vec<String> = missing
        .iter()
        .map(|&c| format!("U+{:04X}", u32::from(c)))
        .collect();
    let detail = format!("{name} {}", code_points.join(" "));
    (!missing.is_empty())
        .then(|| Note::new(NoteCode::FormCharacters).with_detail(detail.trim_start()))
}
