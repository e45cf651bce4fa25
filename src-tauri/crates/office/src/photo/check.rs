//! Looks at every picture before the package is begun, so that all of them are reported in one run.

use super::jpeg;
use crate::report::{Note, NoteCode, Progress, Refusal, file_name};
use crate::stop;
use crate::table::Row;
use rayon::prelude::*;
use sicard_package::PhotoRule;
use std::path::{Path, PathBuf};

/// Largest picture the format allows, in bytes.
const LARGEST: u64 = 2 * 1024 * 1024;
/// Notes on the pictures that cannot be used or that the rules do not want.
///
/// # Errors
/// An error of the file system.
pub fn check(
    rows: &[Row],
    pictures: &[Option<PathBuf>],
    rule: &PhotoRule,
    progress: &Progress,
) -> Result<Vec<Note>, Refusal> {
    let of_row = |(row, picture): (&Row, &Option<PathBuf>)| {
        let Some(path) = picture else {
            return Ok(None);
        };
        stop::look()?;
        let note = look(path, rule).map_err(Refusal::io(path))?;
        progress.one_more();
        Ok(note.map(|(code, detail)| Note {
            file: Some(file_name(path)),
            ..Note::at_line(code, row.line).with_detail(detail)
        }))
    };
    let notes: Vec<Option<Note>> = rows
        .par_iter()
        .zip(pictures)
        .map(of_row)
        .collect::<Result<_, Refusal>>()?;
    Ok(notes.into_iter().flatten().collect())
}

fn look(path: &Path, rule: &PhotoRule) -> std::io::Result<Option<(NoteCode, String)>> {
    let length = std::fs::metadata(path)?.len();
    if length > LARGEST {
        return Ok(Some((NoteCode::PhotoTooLarge, length.to_string())));
    }
    let Some((width, height)) = jpeg::dimensions(&std::fs::read(path)?) else {
        return Ok(Some((NoteCode::PhotoNotJpeg, String::new())));
    };
    let too_small = rule
        .min_kib
        .is_some_and(|least| length < u64::from(least) * 1024);
    let too_large = rule
        .max_kib
        .is_some_and(|most| length > u64::from(most) * 1024);
    if too_small || too_large {
        return Ok(Some((
            NoteCode::PhotoOffProfile,
            length.div_ceil(1024).to_string(),
        )));
    }
    let fits = (width, height) == (rule.width, rule.height);
    Ok((!fits).then(|| (NoteCode::PhotoDimensions, format!("{width}×{height}"))))
}
