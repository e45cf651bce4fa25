//! Tables that the program writes: each a new file under a name that is free.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use sicard_table::{Page, write_csv, write_xlsx};

use crate::error::{ErrorCode, Failure};
use crate::export::disk_failure;

/// Writes a workbook as `<stem>.xlsx`, or with `(2)`, `(3)`, … where that is taken. What fails leaves no file.
///
/// # Errors
/// `folder-gone`, `folder-unwritable`, `no-space`.
pub fn save(folder: &Path, stem: &str, pages: &[Page<'_>]) -> Result<PathBuf, Failure> {
    save_as(folder, stem, "xlsx", |file| write_xlsx(file, pages))
}

/// Writes lines as `<stem>.csv`; otherwise as [`save`].
///
/// # Errors
/// As [`save`].
pub fn save_csv(folder: &Path, stem: &str, lines: &[Vec<&str>]) -> Result<PathBuf, Failure> {
    save_as(folder, stem, "csv", |file| {
        write_csv(file, lines.iter().map(|line| line.iter().copied()))
    })
}

fn save_as(
    folder: &Path,
    stem: &str,
    ending: &str,
    write: impl FnOnce(File) -> io::Result<()>,
) -> Result<PathBuf, Failure> {
    let (file, path) = new_file(folder, stem, ending)?;
    write(file).map_err(|error| {
        // Half a table is none; the first error says what is wrong.
        let _ = fs::remove_file(&path);
        disk_failure(error)
    })?;
    Ok(path)
}

fn new_file(folder: &Path, stem: &str, ending: &str) -> Result<(File, PathBuf), Failure> {
    if !folder.is_dir() {
        return Err(Failure::new(ErrorCode::FolderGone));
    }
    for number in 1_u32.. {
        let again = match number {
            1 => String::new(),
            _ => format!("({number})"),
        };
        let path = folder.join(format!("{stem}{again}.{ending}"));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(disk_failure(error)),
            Ok(file) => return Ok((file, path)),
        }
    }
    Err(Failure::new(ErrorCode::FolderUnwritable))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let page = Page {
            name: "页",
            columns: vec![("姓名", 10.0)],
            lines: vec![],
        };
        let pages = [page];
        let first = save(folder.path(), "表", &pages).unwrap();
        let second = save(folder.path(), "表", &pages).unwrap();
        assert_eq!(first, folder.path().join("表.xlsx"));
        assert_eq!(second, folder.path().join("表(2).xlsx"));
    }

    #[test]
    fn a_folder_that_is_gone_is_told() {
        let outcome = save(Path::new("/nowhere/at/all"), "表", &[]);
        assert_eq!(
            outcome.err().map(|failure| failure.code),
            Some(ErrorCode::FolderGone)
        );
    }
}
