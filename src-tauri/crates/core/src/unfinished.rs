//! What is being written outside of the work folder: a note of it is there before the file is made, so that the next start can remove what a crash leaves,
//! and nothing but whole files under their names stays in the clerk's folders.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::error::{ErrorCode, Failure};
use crate::export::{disk_failure, rename_without_overwriting};
use crate::store::{replace, work_folder_failure};
use crate::view::Deed;

const FOLDER: &str = "unfinished";

/// Where it is noted.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// `None` for a store in memory, which no start finds again.
    folder: Option<PathBuf>,
}

impl Notes {
    /// Beside a store.
    pub fn of(store: &Connection) -> Self {
        let work_folder = store.path().and_then(|file| Path::new(file).parent());
        Self {
            folder: work_folder.map(|work_folder| work_folder.join(FOLDER)),
        }
    }

    /// In a work folder.
    pub fn in_folder(work_folder: &Path) -> Self {
        Self {
            folder: Some(work_folder.join(FOLDER)),
        }
    }

    /// Notes a file that is about to be made under a temporary name.
    ///
    /// # Errors
    /// `no-space`, `work-folder-unwritable`.
    pub fn note(&self, file: PathBuf) -> Result<Noted, Failure> {
        self.note_owing(file, None)
    }

    /// Makes a whole file under a temporary name in a folder, and makes that last.
    ///
    /// # Errors
    /// `no-space`, `work-folder-unwritable`, and what the folder's disk says.
    pub fn make(
        &self,
        folder: &Path,
        write: impl FnOnce(&File) -> io::Result<()>,
    ) -> Result<Noted, Failure> {
        let noted = self.note(folder.join(format!(".sicard-{}", uuid::Uuid::new_v4())))?;
        let written = || {
            let file = File::create_new(noted.file())?;
            write(&file)?;
            file.sync_all()
        };
        written().map_err(disk_failure)?;
        Ok(noted)
    }

    /// As [`Self::note`], with what is to be entered in the record once the file has its name.
    ///
    /// # Errors
    /// `no-space`, `work-folder-unwritable`.
    pub fn note_owing(&self, file: PathBuf, owed: Option<Owed>) -> Result<Noted, Failure> {
        self.noted(Left {
            file,
            name: None,
            owed,
        })
    }

    /// Removes a temporary file, and an empty one that holds its `name` for it. Where that cannot be done now it is noted.
    ///
    /// # Errors
    /// `no-space`, `work-folder-unwritable`.
    pub fn remove(&self, file: PathBuf, name: PathBuf) -> Result<(), Failure> {
        let left = Left {
            file,
            name: Some(name),
            owed: None,
        };
        match left.remove() {
            true => Ok(()),
            false => self.noted(left).map(drop),
        }
    }

    /// Removes every file that was noted, and its note. One on a stick that is not plugged in waits for the start at which it is; one that has its name
    /// and owes the record an entry, for the store to be open.
    pub fn remove_all(&self) {
        for (note, left) in self.all() {
            // Half a note is one of a file that was not begun. What cannot be removed now is tried again at the next start.
            if left.is_none_or(|left| left.remove() && left.owing().is_none()) {
                let _ = fs::remove_file(&note);
            }
        }
        self.remove_folder();
    }

    /// Lets `enter` enter what whole files owe the record since a crash. What it fails to enter is tried again at the next opening.
    ///
    /// # Errors
    /// Those of `enter`.
    pub fn pay(&self, mut enter: impl FnMut(&Owed) -> Result<(), Failure>) -> Result<(), Failure> {
        for (note, left) in self.all() {
            if let Some(owed) = left.as_ref().and_then(Left::owing) {
                enter(owed)?;
                let _ = fs::remove_file(&note);
            }
        }
        self.remove_folder();
        Ok(())
    }

    /// Every note that can be read, and what it says where it is whole.
    fn all(&self) -> Vec<(PathBuf, Option<Left>)> {
        let notes = self.folder.iter().flat_map(fs::read_dir).flatten();
        notes
            .flatten()
            .map(|entry| entry.path())
            .filter_map(|note| {
                let text = fs::read(&note).ok()?;
                Some((note, serde_json::from_slice(&text).ok()))
            })
            .collect()
    }

    /// Only where it is empty.
    fn remove_folder(&self) {
        if let Some(folder) = &self.folder {
            let _ = fs::remove_dir(folder);
        }
    }

    fn noted(&self, left: Left) -> Result<Noted, Failure> {
        // A path that is no text cannot stand in a note.
        let folder = self
            .folder
            .as_ref()
            .filter(|_| left.file.to_str().is_some());
        let name = format!("{}.json", uuid::Uuid::new_v4());
        let noted = Noted {
            left,
            note: folder.map(|folder| (folder.clone(), name)),
        };
        noted.write().map_err(work_folder_failure)?;
        Ok(noted)
    }
}

/// An entry that the record is to have once a file has its name.
#[derive(Serialize, Deserialize)]
pub struct Owed {
    /// What was done.
    pub deed: Deed,
    /// Number of the newest entry before it.
    pub after: u32,
}

/// What a crash may leave.
#[derive(Serialize, Deserialize)]
struct Left {
    /// The file under its temporary name.
    file: PathBuf,
    /// The name that it is being given. Where a disk has no hard links, an empty file holds that for a moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<PathBuf>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    owed: Option<Owed>,
}

impl Left {
    /// Removes what is there of it; whether nothing of it can be there any more.
    fn remove(&self) -> bool {
        let is_reached = self.file.parent().is_some_and(Path::is_dir);
        match self.file.try_exists() {
            Ok(false) => is_reached,
            Ok(true) => {
                self.remove_placeholder();
                fs::remove_file(&self.file).is_ok()
            }
            Err(_) => false,
        }
    }

    /// What it owes the record, where it has its name and no other one any more.
    fn owing(&self) -> Option<&Owed> {
        let named = self.name.as_ref().is_some_and(|name| {
            fs::symlink_metadata(name).is_ok_and(|found| found.is_file() && found.len() > 0)
        });
        let only_name = matches!(self.file.try_exists(), Ok(false));
        self.owed.as_ref().filter(|_| named && only_name)
    }

    /// First: once the temporary file is gone nobody knows any more whose the empty one is.
    fn remove_placeholder(&self) {
        if let Some(name) = &self.name
            && fs::symlink_metadata(name).is_ok_and(|found| found.is_file() && found.len() == 0)
        {
            let _ = fs::remove_file(name);
        }
    }
}

/// A file that is noted. Dropped, it is removed where it has no name yet, and its note with it; what cannot be removed then is removed at a start at which it
/// can. What it owes the record is entered before it is dropped.
pub struct Noted {
    left: Left,
    /// The folder of notes, and which it is; `None` where nothing is noted.
    note: Option<(PathBuf, String)>,
}

impl Noted {
    /// The file under its temporary name.
    pub fn file(&self) -> &Path {
        &self.left.file
    }

    /// Gives the file, which is whole, a name in the same folder, and makes that last.
    ///
    /// # Errors
    /// `file-exists` where the name is taken; `no-space`, `work-folder-unwritable`, and what the folder's disk says.
    pub fn give_name(&mut self, name: &Path) -> Result<(), Failure> {
        // An empty file of somebody else is none of ours.
        if name.symlink_metadata().is_ok() {
            return Err(Failure::new(ErrorCode::FileExists));
        }
        self.left.name = name.to_str().is_some().then(|| name.to_owned());
        self.write().map_err(work_folder_failure)?;
        rename_without_overwriting(&self.left.file, name).map_err(disk_failure)
    }

    /// Gives it the first of some names that is free; returns that.
    ///
    /// # Errors
    /// As [`Self::give_name`].
    pub fn give_free_name(
        &mut self,
        names: impl IntoIterator<Item = PathBuf>,
    ) -> Result<PathBuf, Failure> {
        for name in names {
            match self.give_name(&name) {
                Err(failure) if failure.code == ErrorCode::FileExists => {}
                given => return given.map(|()| name),
            }
        }
        Err(Failure::new(ErrorCode::FileExists))
    }

    fn write(&self) -> io::Result<()> {
        let Some((folder, name)) = &self.note else {
            return Ok(());
        };
        // Not those above it: a work folder that is gone is not begun elsewhere.
        match fs::create_dir(folder) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        replace(folder, name, &serde_json::to_vec(&self.left)?)
    }
}

impl fmt::Debug for Noted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Noted").finish_non_exhaustive()
    }
}

impl Drop for Noted {
    fn drop(&mut self) {
        if self.left.remove()
            && let Some((folder, name)) = &self.note
        {
            // A note of what is not there harms nobody.
            let _ = fs::remove_file(folder.join(name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A work folder with its notes, and a stick.
    struct Places {
        root: tempfile::TempDir,
        notes: Notes,
    }

    impl Places {
        fn new() -> Self {
            let root = tempfile::tempdir().unwrap();
            fs::create_dir(root.path().join("stick")).unwrap();
            fs::create_dir(root.path().join("work")).unwrap();
            let notes = Notes::in_folder(&root.path().join("work"));
            Self { root, notes }
        }

        fn on_stick(&self, name: &str) -> PathBuf {
            self.root.path().join("stick").join(name)
        }

        fn names(&self, folder: &str) -> Vec<String> {
            let Ok(entries) = fs::read_dir(self.root.path().join(folder)) else {
                return Vec::new();
            };
            let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
            let mut names: Vec<String> = names.collect();
            names.sort();
            names
        }

        /// Half a file on the stick of somebody who is killed while he gives it a name, where there are no hard links.
        fn killed(&self) {
            let mut noted = self.notes.note(self.on_stick("part")).unwrap();
            fs::write(noted.file(), "half").unwrap();
            noted.left.name = Some(self.on_stick("named"));
            noted.write().unwrap();
            fs::write(self.on_stick("named"), "").unwrap();
            // Who is killed drops nothing.
            std::mem::forget(noted);
        }
    }

    #[test]
    fn what_gets_its_name_stays_and_its_note_goes() {
        let places = Places::new();
        let mut noted = places.notes.note(places.on_stick("part")).unwrap();
        assert_eq!(places.names("work/unfinished").len(), 1);
        fs::write(noted.file(), "whole").unwrap();
        noted.give_name(&places.on_stick("named")).unwrap();
        drop(noted);
        assert_eq!(places.names("stick"), ["named"]);
        assert!(places.names("work/unfinished").is_empty());
    }

    #[test]
    fn what_gets_none_goes_and_its_note_too() {
        let places = Places::new();
        let noted = places.notes.note(places.on_stick("part")).unwrap();
        fs::write(noted.file(), "half").unwrap();
        drop(noted);
        assert!(places.names("stick").is_empty());
        assert!(places.names("work/unfinished").is_empty());
    }

    #[test]
    fn a_name_that_is_taken_stays_with_whoever_has_it_and_the_next_one_is_given() {
        let places = Places::new();
        fs::write(places.on_stick("1"), "").unwrap();
        let mut noted = places.notes.note(places.on_stick("part")).unwrap();
        fs::write(noted.file(), "whole").unwrap();
        let names = ["1", "2"].map(|name| places.on_stick(name));
        let given = noted.give_free_name(names).unwrap();
        drop(noted);
        assert_eq!(given, places.on_stick("2"));
        assert_eq!(places.names("stick"), ["1", "2"]);
        assert_eq!(fs::read(places.on_stick("1")).unwrap(), b"");
    }

    #[test]
    fn what_a_kill_leaves_goes_at_the_next_start_with_the_empty_file_that_holds_its_name() {
        let places = Places::new();
        places.killed();
        fs::write(places.on_stick("another"), "").unwrap();
        assert_eq!(places.names("stick"), ["another", "named", "part"]);
        places.notes.remove_all();
        assert_eq!(places.names("stick"), ["another"]);
        assert!(places.names("work").is_empty());
    }

    #[test]
    fn what_lies_on_a_stick_that_was_pulled_waits_for_it() {
        let places = Places::new();
        places.killed();
        let (stick, pulled) = (
            places.root.path().join("stick"),
            places.root.path().join("pulled"),
        );
        fs::rename(&stick, &pulled).unwrap();
        places.notes.remove_all();
        assert_eq!(places.names("work/unfinished").len(), 1);
        fs::rename(&pulled, &stick).unwrap();
        places.notes.remove_all();
        assert!(places.names("stick").is_empty() && places.names("work").is_empty());
    }

    #[test]
    fn a_whole_file_that_has_its_name_already_is_not_taken_for_an_empty_one() {
        let places = Places::new();
        places.killed();
        fs::write(places.on_stick("named"), "whole").unwrap();
        places.notes.remove_all();
        assert_eq!(places.names("stick"), ["named"]);
    }

    #[test]
    fn a_store_in_memory_notes_nothing_and_the_files_are_made_all_the_same() {
        let notes = Notes::of(&Connection::open_in_memory().unwrap());
        let places = Places::new();
        let mut noted = notes.note(places.on_stick("part")).unwrap();
        fs::write(noted.file(), "whole").unwrap();
        noted.give_name(&places.on_stick("named")).unwrap();
        drop(noted);
        assert_eq!(places.names("stick"), ["named"]);
        assert!(notes.folder.is_none());
    }
}
