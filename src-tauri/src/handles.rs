//! Files and folders whose paths the page never learns to make up: it holds an id, the path stays here.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sicard_core::error::{ErrorCode, Failure};
use sicard_core::view::{FileHandle, FolderHandle};
use uuid::Uuid;

/// Everything that was picked, dropped or opened since the program started.
#[derive(Default)]
pub struct Handles {
    known: Mutex<Known>,
}

/// Files and folders apart: the id of one is never taken for the other.
#[derive(Default)]
struct Known {
    files: HashMap<String, PathBuf>,
    folders: HashMap<String, PathBuf>,
}

impl Handles {
    /// A new handle on a file.
    pub fn file(&self, path: PathBuf) -> FileHandle {
        let id = Uuid::new_v4().to_string();
        let handle = file_handle(&id, &path);
        self.known().files.insert(id, path);
        handle
    }

    /// A new handle on a folder.
    pub fn folder(&self, path: PathBuf) -> FolderHandle {
        let id = Uuid::new_v4().to_string();
        let handle = folder_handle(&id, &path);
        self.known().folders.insert(id, path);
        handle
    }

    /// The handle that was given out on a folder, or a new one: for what is asked for again and again.
    pub fn folder_once(&self, path: PathBuf) -> FolderHandle {
        let known = self.known();
        let found = known.folders.iter().find(|(_, folder)| **folder == path);
        if let Some((id, folder)) = found {
            return folder_handle(id, folder);
        }
        drop(known);
        self.folder(path)
    }

    /// The file behind an id, and its handle.
    ///
    /// # Errors
    /// `handle-gone` where this run of the program never gave the id out, or has forgotten it.
    pub fn known_file(&self, id: &str) -> Result<(PathBuf, FileHandle), Failure> {
        let path = self.known().files.get(id).cloned().ok_or_else(gone)?;
        let handle = file_handle(id, &path);
        Ok((path, handle))
    }

    /// The folder behind an id, and its handle.
    ///
    /// # Errors
    /// `handle-gone` where this run of the program never gave the id out, or has forgotten it.
    pub fn known_folder(&self, id: &str) -> Result<(PathBuf, FolderHandle), Failure> {
        let path = self.known().folders.get(id).cloned().ok_or_else(gone)?;
        let handle = folder_handle(id, &path);
        Ok((path, handle))
    }

    /// Forgets everything that was given out.
    pub fn forget(&self) {
        *self.known() = Known::default();
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn gone() -> Failure {
    Failure::new(ErrorCode::HandleGone)
}

fn file_handle(id: &str, path: &Path) -> FileHandle {
    let name = path.file_name().unwrap_or_default();
    FileHandle {
        id: id.to_owned(),
        name: name.to_string_lossy().into_owned(),
    }
}

fn folder_handle(id: &str, path: &Path) -> FolderHandle {
    FolderHandle {
        id: id.to_owned(),
        path: path.to_string_lossy().into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_shows_the_name_and_keeps_the_path() {
        let handles = Handles::default();
        let handle = handles.file(PathBuf::from("/home/clerk/1111011(1).zip"));
        assert_eq!(handle.name, "1111011(1).zip");
        assert!(!handle.id.contains("clerk"));
        let path = PathBuf::from("/home/clerk/1111011(1).zip");
        assert_eq!(handles.known_file(&handle.id), Ok((path, handle)));
    }

    #[test]
    fn a_folder_that_is_told_of_again_and_again_keeps_its_id() {
        let handles = Handles::default();
        let first = handles.folder_once(PathBuf::from("/media/stick"));
        let second = handles.folder_once(PathBuf::from("/media/stick"));
        let other = handles.folder_once(PathBuf::from("/media/disk"));
        assert_eq!(first.id, second.id);
        assert_ne!(first.id, other.id);
    }

    #[test]
    fn an_id_that_was_never_given_out_leads_nowhere() {
        let handles = Handles::default();
        handles.file(PathBuf::from("/home/clerk/1111011.zip"));
        assert_eq!(handles.known_file("/etc/passwd"), Err(gone()));
        assert_eq!(handles.known_file(""), Err(gone()));
    }

    #[test]
    fn a_file_is_not_taken_for_a_folder() {
        let handles = Handles::default();
        let file = handles.file(PathBuf::from("/home/clerk/1111011.zip"));
        let folder = handles.folder(PathBuf::from("/home/clerk"));
        assert_eq!(handles.known_folder(&file.id), Err(gone()));
        assert_eq!(handles.known_file(&folder.id), Err(gone()));
    }

    #[test]
    fn what_was_forgotten_leads_nowhere() {
        let handles = Handles::default();
        let file = handles.file(PathBuf::from("/home/clerk/1111011.zip"));
        let folder = handles.folder(PathBuf::from("/home/clerk"));
        handles.forget();
        assert_eq!(handles.known_file(&file.id), Err(gone()));
        assert_eq!(handles.known_folder(&folder.id), Err(gone()));
    }
}
