//! Tables that the program writes: each a new file under a name that is free, which it gets once it is whole.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use sicard_table::{Page, write_csv, write_xlsx};

use crate::error::{ErrorCode, Failure};
use crate::unfinished::Notes;

/// Writes a workbook as `<stem>.xlsx`, or with `(2)`, `(3)`, … where that is taken. What fails leaves no file, and what a crash leaves is removed by `notes`.
///
/// # Errors
/// `folder-gone`, `folder-unwritable`, `no-space`, `work-folder-unwritable`.
pub fn save(
    folder: &Path,
    stem: &str,
    pages: &[Page<'_>],
    notes: &Notes,
) -> Result<PathBuf, Failure> {
    save_as((folder, stem, "xlsx"), notes, |file| {
        write_xlsx(file, pages)
    })
}

/// Writes lines as `<stem>.csv`; otherwise as [`save`].
///
/// # Errors
/// As [`save`].
pub fn save_csv(
    folder: &Path,
    stem: &str,
    lines: &[Vec<&str>],
    notes: &Notes,
) -> Result<PathBuf, Failure> {
    save_as((folder, stem, "csv"), notes, |file| {
        write_csv(file, lines.iter().map(|line| line.iter().copied()))
    })
}

fn save_as(
    (folder, stem, ending): (&Path, &str, &str),
    notes: &Notes,
    write: impl FnOnce(&File) -> io::Result<()>,
) -> Result<PathBuf, Failure> {
    if !folder.is_dir() {
        return Err(Failure::new(ErrorCode::FolderGone));
    }
    let mut noted = notes.make(folder, write)?;
    let again = (2_u32..).map(|number| format!("({number})"));
    let names = std::iter::once(String::new())
        .chain(again)
        .map(|again| folder.join(format!("{stem}{again}.{ending}")));
    noted.give_free_name(names)
}

#[cfg(test)]
mod tests {
    use std::fs;

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
        let notes = Notes::default();
        let first = save(folder.path(), "表", &pages, &notes).unwrap();
        let second = save(folder.path(), "表", &pages, &notes).unwrap();
        assert_eq!(first, folder.path().join("表.xlsx"));
        assert_eq!(second, folder.path().join("表(2).xlsx"));
    }

    #[test]
    fn a_folder_that_is_gone_is_told() {
        let outcome = save(Path::new("/nowhere/at/all"), "表", &[], &Notes::default());
        assert_eq!(
            outcome.err().map(|failure| failure.code),
            Some(ErrorCode::FolderGone)
        );
    }

    #[test]
    fn a_table_has_its_name_once_it_is_whole_and_what_a_kill_leaves_before_that_is_noted() {
        let (work, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let count = |folder: &Path| fs::read_dir(folder).map_or(0, Iterator::count);
        let unfinished = work.path().join("unfinished");
        let notes = Notes::in_folder(work.path());
        let half = save_as((folder.path(), "表", "csv"), &notes, |_| {
            assert!(!folder.path().join("表.csv").exists());
            assert_eq!((count(folder.path()), count(&unfinished)), (1, 1));
            Err(io::ErrorKind::StorageFull.into())
        });
        assert_eq!(half.unwrap_err().code, ErrorCode::NoSpace);
        assert_eq!((count(folder.path()), count(&unfinished)), (0, 0));
        let whole = save_csv(folder.path(), "表", &[vec!["姓名"]], &notes).unwrap();
        assert!(fs::read_to_string(whole).unwrap().contains("姓名"));
        assert_eq!((count(folder.path()), count(&unfinished)), (1, 0));
    }
}
