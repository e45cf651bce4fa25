//! A folder of pictures, each named by its person's personal number or ID number.

use crate::report::{Note, NoteCode, Refusal};
use crate::table::Row;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

/// The pictures of a folder by the number they are named by.
pub struct Folder {
    by_number: HashMap<String, PathBuf>,
}

/// The picture of each row, in the rows' order.
pub struct Found {
    pub pictures: Vec<Option<PathBuf>>,
    pub notes: Vec<Note>,
}

impl Folder {
    /// Lists the `.jpg` and `.jpeg` files, in any case, of a folder; not of the folders in it.
    pub fn list(path: &Path) -> Result<Self, Refusal> {
        let mut by_number = HashMap::new();
        for entry in std::fs::read_dir(path).map_err(Refusal::io(path))? {
            let file = entry.map_err(Refusal::io(path))?.path();
            let is_jpeg = file.extension().is_some_and(|extension| {
                extension.eq_ignore_ascii_case("jpg") || extension.eq_ignore_ascii_case("jpeg")
            });
            if let (true, Some(stem)) = (is_jpeg, file.file_stem().and_then(|stem| stem.to_str())) {
                by_number.insert(stem.to_ascii_uppercase(), file);
            }
        }
        Ok(Self { by_number })
    }

    /// Finds each row's picture: by personal number, else by one of its ID numbers.
    pub fn find(&self, rows: &[Row]) -> Found {
        let mut found = Found {
            pictures: Vec::with_capacity(rows.len()),
            notes: vec![],
        };
        let mut used: HashMap<&Path, u32> = HashMap::new();
        let mut spare: HashSet<&Path> = HashSet::new();
        for row in rows {
            let numbers = [&row.person.personal_no]
                .into_iter()
                .chain(&row.person.id_numbers);
            let mut candidates =
                numbers.filter_map(|number| self.by_number.get(&number.to_ascii_uppercase()));
            let picture = candidates.next();
            for other in candidates {
                spare.insert(other);
                found.notes.push(note(NoteCode::PhotoTwice, row, other));
            }
            if let Some(picture) = picture
                && let Some(line) = used.insert(picture, row.line)
            {
                found
                    .notes
                    .push(note(NoteCode::PhotoShared, row, picture).with_detail(line.to_string()));
            }
            found.pictures.push(picture.cloned());
        }
        spare.extend(used.keys().copied());
        let unused = self.by_number.len() - spare.len();
        if unused > 0 {
            found
                .notes
                .push(Note::new(NoteCode::PhotosUnused).with_detail(unused.to_string()));
        }
        found
    }
}

fn note(code: NoteCode, row: &Row, picture: &Path) -> Note {
    Note {
        file: Some(crate::report::file_name(picture)),
        ..Note::at_line(code, row.line)
    }
}
