//! Forms from a people table and a folder of pictures, without a package and so without 表号.

use super::batch::{Batch, Entry, Picture};
use crate::photo::Folder;
use crate::report::{Note, NoteCode, Progress, Refusal, Voice, file_name};
use crate::table::{self, Row};
use rayon::prelude::*;
use sicard_form::Photo;
use sicard_person::IdChoiceRule;
use std::path::{Path, PathBuf};

/// Where people and pictures come from.
pub struct Source<'a> {
    pub people: &'a Path,
    pub photos: &'a Path,
    pub title: String,
    pub unit_code: String,
    pub unit_name: String,
    pub id_choice: IdChoiceRule,
}

/// Reads table and folder. People without a picture that can be printed are left out and named in the notes; a number that
/// stands there twice, a check digit or the size of a picture keeps nobody from a form.
///
/// # Errors
/// [`Refusal::RowsRefused`] where a line cannot be read at all or a font does not hold a character; errors of the file
/// system.
pub fn from_table(source: Source<'_>, voice: Voice) -> Result<(Batch, Vec<Note>), Refusal> {
    let table = table::read(source.people)?;
    let hinders = |note: &Note| note.refuses() && note.code != NoteCode::PersonalNoTwice;
    if table.notes.iter().any(hinders) {
        return Err(Refusal::RowsRefused(table.notes));
    }
    let pictures = Folder::list(source.photos)?.find(&table.rows).pictures;
    let found = pictures.iter().flatten().count() as u64;
    let progress = Progress::of(voice.say("检查照片", "checking photos"), found);
    let looked_at = table
        .rows
        .into_par_iter()
        .zip(pictures)
        .map(|(row, picture)| entry(row, picture, &progress));
    let looked_at: Vec<Result<Entry, Note>> = looked_at.collect::<Result<_, Refusal>>()?;
    drop(progress);
    let mut notes = table.notes;
    let mut entries = Vec::with_capacity(looked_at.len());
    for one in looked_at {
        match one {
            Ok(entry) => entries.push(entry),
            Err(note) => notes.push(note),
        }
    }
    notes.sort_by_key(|note| note.line);
    let batch = Batch {
        title: source.title,
        unit_code: source.unit_code,
        unit_name: source.unit_name,
        id_choice: source.id_choice,
        entries,
        package: None,
    };
    Ok((batch, notes))
}

/// The person with the picture, or the note that says why there is no form.
fn entry(
    row: Row,
    picture: Option<PathBuf>,
    progress: &Progress,
) -> Result<Result<Entry, Note>, Refusal> {
    let left_out = |code| {
        let note = Note::at_line(code, row.line).of_person(&row.person.personal_no);
        note.with_detail(row.person.name.as_str())
    };
    let Some(path) = picture else {
        return Ok(Err(left_out(NoteCode::FormWithoutPhoto)));
    };
    let bytes = std::fs::read(&path).map_err(Refusal::io(&path))?;
    progress.one_more();
    if Photo::new(bytes).is_err() {
        let file = Some(file_name(&path));
        return Ok(Err(Note {
            file,
            ..left_out(NoteCode::FormPhotoUnusable)
        }));
    }
    Ok(Ok(Entry {
        person: row.person,
        line: Some(row.line),
        code: None,
        picture: Picture::File(path),
    }))
}
