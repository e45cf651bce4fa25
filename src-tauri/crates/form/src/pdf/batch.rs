//! Everybody's sheets in files of bounded size, made side by side.

use super::About;
use super::file::PdfFile;
use crate::error::FormError;
use crate::sheets::Sheets;
use rayon::prelude::*;
use std::fs::{File, OpenOptions};
use std::io::BufWriter;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use tempfile::{Builder, NamedTempFile};

/// Pages of a document. More would make viewers slow, and a job that failed would have to be found in a larger heap.
pub const PAGES_PER_DOCUMENT: usize = 500;

/// Documents that are made at the same time, however many cores there are: each takes some 50 MB.
const AT_ONCE: usize = 4;

/// Into how many files the sheets go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Split {
    /// At most [`PAGES_PER_DOCUMENT`] pages each: what a printer and an old viewer like best.
    Bounded,
    /// Everything in one file.
    One,
}

/// Why no file was written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError<E> {
    /// The source of the sheets failed.
    #[error("the sheets could not be fetched")]
    Source(E),
    /// See [`FormError`].
    #[error(transparent)]
    Form(#[from] FormError),
}

/// The files that [`write`] makes of so many sheets, none if there are none: `out` itself if one is enough, else `out` with
/// `-1`, `-2`, … before its ending, with as many digits as the last one has.
pub fn file_names(out: &Path, sheets: usize, split: Split) -> Vec<PathBuf> {
    let count = sheets.div_ceil(PAGES_PER_DOCUMENT);
    if count < 2 || split == Split::One {
        return vec![out.to_owned(); count.min(1)];
    }
    let digits = count.to_string().len();
    let stem = out.file_stem().unwrap_or_default().to_string_lossy();
    let ending = out
        .extension()
        .map(|ending| format!(".{}", ending.to_string_lossy()));
    let ending = ending.unwrap_or_default();
    (1..=count)
        .map(|number| out.with_file_name(format!("{stem}-{number:0digits$}{ending}")))
        .collect()
}

/// Writes everybody's sheets into new files beside `out` and returns their names in order. Nothing appears under these
/// names before all of them are whole, and nothing is left behind by an error; a file that is there already is never
/// overwritten.
///
/// `watch` is called after each page, from several threads, with the number of pages made so far; when it says
/// `false`, everything is stopped.
///
/// # Errors
/// [`WriteError::Source`], or [`WriteError::Form`] with what is wrong with a sheet or with the place.
pub fn write<S: Sheets + Sync + ?Sized>(
    sheets: &S,
    about: &About,
    out: &Path,
    split: Split,
    watch: &(dyn Fn(usize) -> bool + Sync),
) -> Result<Vec<PathBuf>, WriteError<S::Error>> {
    write_noted(sheets, about, (out, split), &|_| Ok(()), watch)
}

/// As [`write`]. `note` is told of each file before it is made, by the temporary name that it has until all are whole: whoever is killed meanwhile leaves it
/// under that.
///
/// # Errors
/// Those of [`write`]; [`WriteError::Source`] with what `note` fails with.
pub fn write_noted<S: Sheets + Sync + ?Sized>(
    sheets: &S,
    about: &About,
    (out, split): (&Path, Split),
    note: &(dyn Fn(&Path) -> Result<(), S::Error> + Sync),
    watch: &(dyn Fn(usize) -> bool + Sync),
) -> Result<Vec<PathBuf>, WriteError<S::Error>> {
    let names = file_names(out, sheets.len(), split);
    if names.iter().any(|name| name.symlink_metadata().is_ok()) {
        return Err(io(std::io::ErrorKind::AlreadyExists.into()));
    }
    let made = AtomicUsize::new(0);
    let watch = || watch(made.fetch_add(1, Ordering::Relaxed) + 1);
    let batch = Batch {
        sheets,
        about,
        note,
        watch: &watch,
    };
    let whole = match (split, names.as_slice()) {
        (_, []) => vec![],
        (Split::One, _) => vec![batch.one_file(out)?],
        (Split::Bounded, _) => batch.files(out)?,
    };
    appear(whole, &names).map_err(io)?;
    Ok(names)
}

struct Batch<'a, S: Sheets + ?Sized> {
    sheets: &'a S,
    about: &'a About,
    note: &'a (dyn Fn(&Path) -> Result<(), S::Error> + Sync),
    watch: &'a (dyn Fn() -> bool + Sync),
}

impl<S: Sheets + Sync + ?Sized> Batch<'_, S> {
    /// Each part in a file of its own, which has no name yet.
    fn files(&self, out: &Path) -> Result<Vec<NamedTempFile>, WriteError<S::Error>> {
        let mut files = vec![];
        for wave in ranges(self.sheets.len()).chunks(AT_ONCE) {
            let made = wave.par_iter().map(|range| {
                let mut file = self.new_file(out)?;
                super::document(
                    self.sheets,
                    range.clone(),
                    self.about,
                    &mut file,
                    self.watch,
                )?;
                ended(file).map_err(io)
            });
            files.extend(made.collect::<Result<Vec<_>, _>>()?);
        }
        Ok(files)
    }

    /// All parts, one after the other, in one file, which has no name yet.
    fn one_file(&self, out: &Path) -> Result<NamedTempFile, WriteError<S::Error>> {
        let mut file = PdfFile::begin(self.new_file(out)?).map_err(io)?;
        for wave in ranges(self.sheets.len()).chunks(AT_ONCE) {
            let made = wave
                .par_iter()
                .map(|range| super::made(self.sheets, range.clone(), self.watch));
            for part in made.collect::<Result<Vec<_>, _>>()? {
                file.append(part).map_err(io)?;
            }
        }
        file.end(self.about).and_then(ended).map_err(io)
    }

    /// A file beside `out` that only its owner may read.
    fn new_file(&self, out: &Path) -> Result<BufWriter<NamedTempFile>, WriteError<S::Error>> {
        let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut refused = None;
        let made = Builder::new()
            .prefix(".sicard-")
            // So long that nobody else has a file of the name that is noted.
            .rand_bytes(16)
            .make_in(folder.unwrap_or(Path::new(".")), |path| {
                (self.note)(path).map_err(|error| {
                    refused = Some(error);
                    std::io::Error::other("it could not be noted")
                })?;
                private(path)
            });
        match refused {
            Some(error) => Err(WriteError::Source(error)),
            None => Ok(BufWriter::with_capacity(1 << 18, made.map_err(io)?)),
        }
    }
}

fn private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn ended(file: BufWriter<NamedTempFile>) -> std::io::Result<NamedTempFile> {
    let file = file.into_inner()?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Gives every file its name, or none.
fn appear(files: Vec<NamedTempFile>, names: &[PathBuf]) -> std::io::Result<()> {
    for (index, (file, name)) in files.into_iter().zip(names).enumerate() {
        if let Err(error) = file.persist_noclobber(name) {
            for earlier in &names[..index] {
                // the first error is the one to tell
                let _ = std::fs::remove_file(earlier);
            }
            return Err(error.error);
        }
    }
    Ok(())
}

/// The pages of each document, as even as can be: two cores have the same to do.
fn ranges(sheets: usize) -> Vec<Range<usize>> {
    let count = sheets.div_ceil(PAGES_PER_DOCUMENT);
    (0..count)
        .map(|index| sheets * index / count..sheets * (index + 1) / count)
        .collect()
}

fn io<E>(error: std::io::Error) -> WriteError<E> {
    WriteError::Form(FormError::Io(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_hold_at_most_500_pages_and_nearly_equal_numbers_of_them() {
        for forms in [0, 1, 499, 500, 501, 1_000, 1_001, 10_000, 12_345] {
            let ranges = ranges(forms);
            let sizes: Vec<usize> = ranges.iter().map(Range::len).collect();
            assert_eq!(sizes.iter().sum::<usize>(), forms);
            assert!(ranges.windows(2).all(|pair| pair[0].end == pair[1].start));
            let (least, most) = (
                sizes.iter().min().unwrap_or(&0),
                sizes.iter().max().unwrap_or(&0),
            );
            assert!(*most <= PAGES_PER_DOCUMENT && most - least <= 1);
        }
    }

    #[test]
    fn names_sort_as_they_count() {
        let names = |forms| file_names(Path::new("folder/forms.pdf"), forms, Split::Bounded);
        assert_eq!(names(0), [] as [&Path; 0]);
        assert_eq!(names(500), [Path::new("folder/forms.pdf")]);
        assert_eq!(
            names(501),
            [
                Path::new("folder/forms-1.pdf"),
                Path::new("folder/forms-2.pdf")
            ]
        );
        assert_eq!(names(10_000)[1], Path::new("folder/forms-02.pdf"));
        let one = file_names(Path::new("forms.pdf"), 10_000, Split::One);
        assert_eq!(one, [Path::new("forms.pdf")]);
    }
}
