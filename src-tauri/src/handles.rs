//! Files and folders whose paths the page never learns to make up: it holds an id, the path stays here.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

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
        let handle = FileHandle {
            id: Uuid::new_v4().to_string(),
            name: path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
        };
        self.known().files.insert(handle.id.clone(), path);
        handle
    }

    /// A new handle on a folder.
    pub fn folder(&self, path: PathBuf) -> FolderHandle {
        let handle = FolderHandle {
            id: Uuid::new_v4().to_string(),
            path: shown(&path),
        };
        self.known().folders.insert(handle.id.clone(), path);
        handle
    }

    /// The file behind an id; `None` where this run of the program never gave it out.
    pub fn file_path(&self, id: &str) -> Option<PathBuf> {
        self.known().files.get(id).cloned()
    }

    /// The folder behind an id; `None` where this run of the program never gave it out.
    pub fn folder_path(&self, id: &str) -> Option<PathBuf> {
        self.known().folders.get(id).cloned()
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A path as it is shown to people.
fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
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
        assert_eq!(
            handles.file_path(&handle.id),
            Some(PathBuf::from("/home/clerk/1111011(1).zip"))
        );
    }

    #[test]
    fn an_id_that_was_never_given_out_leads_nowhere() {
        let handles = Handles::default();
        handles.file(PathBuf::from("/home/clerk/1111011.zip"));
        assert_eq!(handles.file_path("/etc/passwd"), None);
        assert_eq!(handles.file_path(""), None);
    }

    #[test]
    fn a_file_is_not_taken_for_a_folder() {
        let handles = Handles::default();
        let file = handles.file(PathBuf::from("/home/clerk/1111011.zip"));
        let folder = handles.folder(PathBuf::from("/home/clerk"));
        assert_eq!(handles.folder_path(&file.id), None);
        assert_eq!(handles.file_path(&folder.id), None);
    }
}
