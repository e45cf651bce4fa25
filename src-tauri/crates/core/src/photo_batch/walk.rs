//! The files that the clerk has chosen.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::archive::Archive;
use super::place::Place;
use crate::error::{ErrorCode, Failure};
use crate::watch::JobWatch;

/// Most files of one batch.
pub const MOST_FILES: usize = 20_000;
/// Most folders that are looked into: who chooses a whole disk is told so soon.
const MOST_FOLDERS: usize = 20_000;
/// What systems leave in folders of pictures.
const OF_THE_SYSTEM: [&str; 4] = ["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r"];

/// What the clerk has chosen.
pub enum PictureSource {
    /// A folder with everything in it.
    Folder(PathBuf),
    /// Single files.
    Files(Vec<PathBuf>),
    /// A ZIP with everything in it.
    Zip(PathBuf),
    /// Whatever was dropped on the window: folders, ZIPs and files.
    Dropped(Vec<PathBuf>),
}

/// A file that was found.
pub struct Found {
    /// Where it lies.
    pub place: Place,
    /// Its name, with the folders that lead to it from the chosen one.
    pub shown: String,
    /// A link, which is not followed: it may lead anywhere.
    pub link: bool,
}

/// Every file of a source, ordered by name. Hidden files and those of the system are passed over.
///
/// # Errors
/// `too-many-pictures`, `folder-gone`, `cancelled`; of a ZIP, see [`Archive::open`].
pub fn files_of(source: &PictureSource, watch: &dyn JobWatch) -> Result<Vec<Found>, Failure> {
    let mut found = match source {
        PictureSource::Folder(folder) => in_folder(folder, watch)?,
        PictureSource::Files(files) => {
            let files = files.iter().map(|path| found(path, path.parent(), false));
            refuse_too_many(files.len())?;
            files.collect()
        }
        PictureSource::Zip(path) => in_zip(path)?,
        PictureSource::Dropped(paths) => dropped(paths, watch)?,
    };
    found.sort_by(|one, other| one.shown.cmp(&other.shown));
    found.dedup_by(|one, other| one.place == other.place);
    Ok(found)
}

/// Of several things, the names of folders and ZIPs lead to what is in them.
fn dropped(paths: &[PathBuf], watch: &dyn JobWatch) -> Result<Vec<Found>, Failure> {
    let mut all = Vec::new();
    for path in paths {
        let mut files = if path.is_dir() {
            in_folder(path, watch)?
        } else if is_zip(path) {
            in_zip(path)?
        } else {
            all.push(found(path, path.parent(), false));
            continue;
        };
        if paths.len() > 1 {
            let top = path.file_name().unwrap_or_default().to_string_lossy();
            for file in &mut files {
                file.shown = format!("{top}/{}", file.shown);
            }
        }
        all.append(&mut files);
        refuse_too_many(all.len())?;
    }
    refuse_too_many(all.len())?;
    Ok(all)
}

/// By its name: workbooks and documents are ZIP files too.
pub fn is_zip(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("zip"))
}

fn in_zip(path: &Path) -> Result<Vec<Found>, Failure> {
    let archive = Arc::new(Archive::open(path)?);
    let files = archive.entries.iter().map(|entry| Found {
        place: Place::Entry(Arc::clone(&archive), entry.index),
        shown: entry.name.clone(),
        link: entry.link,
    });
    Ok(files.collect())
}

fn in_folder(top: &Path, watch: &dyn JobWatch) -> Result<Vec<Found>, Failure> {
    let mut files = Vec::new();
    let mut waiting = vec![top.to_owned()];
    let mut folders = 0;
    while let Some(folder) = waiting.pop() {
        folders += 1;
        if watch.cancelled() {
            return Err(Failure::new(ErrorCode::Cancelled));
        }
        if folders > MOST_FOLDERS {
            return Err(too_many());
        }
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(_) if folder == top => return Err(Failure::new(ErrorCode::FolderGone)),
            // A folder that cannot be read counts as one thing that cannot be.
            Err(_) => {
                files.push(found(&folder, Some(top), false));
                continue;
            }
        };
        for entry in entries.flatten() {
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            if is_passed_over(&entry.file_name().to_string_lossy()) {
                continue;
            }
            if kind.is_dir() {
                waiting.push(entry.path());
            } else {
                files.push(found(&entry.path(), Some(top), kind.is_symlink()));
                refuse_too_many(files.len())?;
            }
        }
    }
    Ok(files)
}

fn found(path: &Path, top: Option<&Path>, link: bool) -> Found {
    let shown = top.and_then(|top| path.strip_prefix(top).ok());
    Found {
        shown: shown.unwrap_or(path).to_string_lossy().replace('\\', "/"),
        place: Place::File(path.to_owned()),
        link,
    }
}

/// Whether it is hidden or of the system.
pub fn is_passed_over(name: &str) -> bool {
    name.starts_with('.') || OF_THE_SYSTEM.contains(&name.to_ascii_lowercase().as_str())
}

fn refuse_too_many(files: usize) -> Result<(), Failure> {
    match files > MOST_FILES {
        true => Err(too_many()),
        false => Ok(()),
    }
}

/// There are more files than one batch takes.
pub fn too_many() -> Failure {
    let most = u32::try_from(MOST_FILES).unwrap_or(u32::MAX);
    Failure::new(ErrorCode::TooManyPictures).with("max", most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::Unwatched;

    fn shown(folder: &Path) -> Vec<String> {
        let source = PictureSource::Folder(folder.to_owned());
        let files = files_of(&source, &Unwatched).unwrap();
        files.into_iter().map(|file| file.shown).collect()
    }

    #[test]
    fn folders_are_looked_into_and_what_the_system_left_is_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("一车间/二组")).unwrap();
        fs::create_dir(at(".hidden")).unwrap();
        for name in [
            "b.jpg",
            "a.txt",
            "一车间/二组/c.jpg",
            ".hidden/d.jpg",
            ".DS_Store",
            "._b.jpg",
            "Thumbs.db",
            "一车间/desktop.ini",
        ] {
            fs::write(at(name), "x").unwrap();
        }
        assert_eq!(
            shown(folder.path()),
            ["a.txt", "b.jpg", "一车间/二组/c.jpg"]
        );
    }

    #[cfg(unix)]
    #[test]
    fn links_are_named_and_not_followed() {
        use std::os::unix::fs::symlink;
        let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(elsewhere.path().join("a.jpg"), "x").unwrap();
        symlink(elsewhere.path(), folder.path().join("folder")).unwrap();
        symlink(elsewhere.path().join("a.jpg"), folder.path().join("file")).unwrap();
        symlink(folder.path(), folder.path().join("itself")).unwrap();
        let source = PictureSource::Folder(folder.path().to_owned());
        let files = files_of(&source, &Unwatched).unwrap();
        assert_eq!(files.len(), 3);
        assert!(files.iter().all(|file| file.link));
    }

    #[test]
    fn a_folder_that_is_not_there_is_gone() {
        let source = PictureSource::Folder(PathBuf::from("/nowhere/at/all"));
        let outcome = files_of(&source, &Unwatched);
        assert_eq!(
            outcome.err().map(|failure| failure.code),
            Some(ErrorCode::FolderGone)
        );
    }

    #[test]
    fn more_files_than_a_batch_takes_are_refused() {
        let files = (0..=MOST_FILES).map(|n| PathBuf::from(format!("/x/{n}.jpg")));
        let outcome = files_of(&PictureSource::Files(files.collect()), &Unwatched);
        assert_eq!(
            outcome.err().map(|failure| failure.code),
            Some(ErrorCode::TooManyPictures)
        );
    }
}
