//! The forms as files: PDF for paper, SVG to look at.

use super::batch::Batch;
use crate::files;
use crate::report::{Progress, Refusal, Voice, file_name};
use crate::staging::Staging;
use crate::stop;
use rayon::prelude::*;
use serde::Serialize;
use sicard_form::pdf::{self, Split, WriteError};
use sicard_form::svg::{self, Picture};
use sicard_form::{FormError, Scene, Sheets};
use sicard_package::PackageError;
use std::path::{Path, PathBuf};
use tempfile::TempPath;

/// What is to be written, and where.
pub struct Places<'a> {
    pub pdf: Option<&'a Path>,
    pub split: Split,
    /// A new or empty folder for one SVG a page.
    pub svg: Option<&'a Path>,
}

/// What was written.
#[derive(Serialize)]
pub struct Made {
    /// Names of the PDF files, in the order of the pages.
    pub files: Vec<String>,
    pub pages: usize,
    /// How many SVG files.
    pub svg: usize,
}

/// Writes everything, or nothing.
///
/// # Errors
/// [`Refusal::RowsRefused`] with everybody whose characters no font holds; those of pictures and file system.
pub fn write(batch: &Batch, places: &Places<'_>, voice: Voice) -> Result<Made, Refusal> {
    places.svg.map_or(Ok(()), files::must_be_empty)?;
    if let Some(out) = places.pdf {
        for name in pdf::file_names(out, batch.len(), places.split) {
            files::must_be_new(&name)?;
        }
    }
    let missing = batch.missing_characters();
    if !missing.is_empty() {
        return Err(Refusal::RowsRefused(missing));
    }
    let drawn = places
        .svg
        .map(|folder| draw(batch, folder, voice))
        .transpose()?
        .unwrap_or_default();
    let documents = places
        .pdf
        .map(|out| documents(batch, out, places.split, voice))
        .transpose();
    let documents = documents
        .inspect_err(|_| remove(&drawn))?
        .unwrap_or_default();
    Ok(Made {
        files: documents.iter().map(|path| file_name(path)).collect(),
        pages: batch.len(),
        svg: drawn.len(),
    })
}

fn documents(
    batch: &Batch,
    out: &Path,
    split: Split,
    voice: Voice,
) -> Result<Vec<PathBuf>, Refusal> {
    let progress = Progress::of(voice.say("制作确认表", "forms"), batch.len() as u64);
    let watch = |_| {
        progress.one_more();
        !stop::asked()
    };
    let staging = Staging::beside(out).map_err(Refusal::io(out))?;
    let inside = staging.made().join(out.file_name().unwrap_or_default());
    let made = pdf::write(batch, &batch.about(), &inside, split, &watch);
    let made = made.map_err(|error| match error {
        WriteError::Source(refusal) => refusal,
        WriteError::Form(error) => refused(error, out),
    })?;
    appear(made, pdf::file_names(out, batch.len(), split))
}

/// Gives every file its name, or none; never that of one that is there.
fn appear(made: Vec<PathBuf>, names: Vec<PathBuf>) -> Result<Vec<PathBuf>, Refusal> {
    for (index, (file, name)) in made.into_iter().zip(&names).enumerate() {
        let file = TempPath::try_from_path(file).map_err(Refusal::io(name))?;
        file.persist_noclobber(name).map_err(|error| {
            remove(&names[..index]);
            refused(error.error.into(), name)
        })?;
    }
    Ok(names)
}

/// One SVG a page, named by page and personal number; on an error none is left.
fn draw(batch: &Batch, folder: &Path, voice: Voice) -> Result<Vec<PathBuf>, Refusal> {
    std::fs::create_dir_all(folder).map_err(Refusal::io(folder))?;
    let progress = Progress::of(voice.say("绘制预览", "pages"), batch.len() as u64);
    let digits = batch.len().to_string().len().max(4);
    let names: Vec<PathBuf> = (1..)
        .zip(&batch.entries)
        .map(|(number, entry)| {
            folder.join(format!(
                "{number:0digits$}-{}.svg",
                entry.person.personal_no
            ))
        })
        .collect();
    let page = |(index, name): (usize, &PathBuf)| {
        stop::look()?;
        let sheet = batch.sheet(index)?;
        let scene = Scene::of(&sheet).map_err(|error| refused(error, name))?;
        let svg = svg::page(&scene, Picture::Embedded);
        files::write_private(name, svg.as_bytes())?;
        progress.one_more();
        Ok(())
    };
    let drawn: Result<(), Refusal> = names.par_iter().enumerate().try_for_each(page);
    drawn.inspect_err(|_| remove(&names))?;
    Ok(names)
}

fn remove(files: &[PathBuf]) {
    for file in files {
        // the first error is the one to tell
        let _ = std::fs::remove_file(file);
    }
}

fn refused(error: FormError, file: &Path) -> Refusal {
    match error {
        FormError::Stopped => PackageError::Cancelled.into(),
        FormError::Io(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            Refusal::of(file)(PackageError::FileExists)
        }
        FormError::Io(error) => Refusal::io(file)(error),
        other => Refusal::io(file)(std::io::Error::other(other)),
    }
}
