//! The commands of the table, one file an area: each a few lines over the core.

pub mod backup;
pub mod confirm;
pub mod copied;
pub mod export;
pub mod import;
pub mod job;
pub mod journal;
pub mod list;
pub mod marks;
pub mod office_help;
pub mod overview;
pub mod own_data;
pub mod paper;
pub mod person;
pub mod photo;
pub mod photo_batch;
pub mod photo_notice;
pub mod places;
pub mod release;
pub mod settings;
pub mod stack;
pub mod start;
pub mod table_import;
#[cfg(test)]
mod tests;
pub mod unit;

use std::path::{Path, PathBuf};

use sicard_core::error::{ErrorCode, Failure};
use sicard_core::store::{place, settings as stored};
use sicard_core::view::{FolderHandle, SavedTable, Settings};

use crate::computer::Computer;
use crate::opened_papers;
use crate::picker::{Picker, Wanted, speaks_chinese};
use crate::program::Program;

/// What a command works with.
pub struct Call<'a> {
    /// The program's state.
    pub program: &'a Program,
    /// The computer it runs on.
    pub computer: &'a dyn Computer,
}

impl Call<'_> {
    /// What the page is told of a failure. Where the work folder has gone meanwhile, such as with its stick, that is what has happened, whatever
    /// the database makes of it; the store is closed as by a lock, and opens once the folder is back.
    pub fn told(&self, failure: Failure) -> Failure {
        match self.program.close_if_gone() {
            Some(gone) => {
                self.forget_what_was_shown();
                gone
            }
            None => failure,
        }
    }

    /// Once the store is closed: what was copied leaves the clipboard, what a viewer was given goes, and the page ends with its process.
    fn forget_what_was_shown(&self) {
        opened_papers::clear(self.computer);
        self.program.copied.forget(self.computer);
        self.computer.renew_page();
    }

    /// The program's own folder, where the work folder is unless the clerk chose another place.
    fn home(&self) -> Result<PathBuf, Failure> {
        let home = self.computer.home();
        home.ok_or(Failure::new(ErrorCode::WorkFolderUnwritable))
    }

    /// Where what a viewer or a printer is lent lies.
    fn lending_folder(&self) -> Result<PathBuf, Failure> {
        let folder = self.computer.lending_folder();
        folder.ok_or(Failure::new(ErrorCode::WorkFolderUnwritable))
    }

    /// Where this user's data are.
    fn work_folder(&self) -> Result<PathBuf, Failure> {
        place::read(&self.home()?)
    }

    /// What the clerk has set; the usual settings where the work folder is gone.
    fn settings(&self) -> Settings {
        self.work_folder()
            .map(|folder| stored::load(&folder))
            .unwrap_or_default()
    }

    /// Asks the clerk for a file or folder; `None`: none chosen.
    fn ask(&self, wanted: Wanted, start: Option<PathBuf>) -> Result<Option<PathBuf>, Failure> {
        Ok(self.ask_many(wanted, start)?.into_iter().next())
    }

    /// The same where the clerk may choose more than one; none: none chosen.
    fn ask_many(&self, wanted: Wanted, start: Option<PathBuf>) -> Result<Vec<PathBuf>, Failure> {
        let settings = self.settings();
        let chinese = speaks_chinese(&settings, self.computer.locale().as_deref());
        self.program.ask(wanted, |left_in| {
            let start = left_in.or(start.as_deref());
            self.computer.pick(&Picker::of(wanted, chinese, start))
        })
    }

    /// The folder of a handle, or the one that is proposed first.
    fn folder_or_proposed(&self, id: Option<String>) -> Result<(PathBuf, FolderHandle), Failure> {
        let handles = &self.program.handles;
        match id {
            Some(id) => handles.known_folder(&id),
            None => {
                let folder = self.proposed_folder()?;
                Ok((folder.clone(), handles.folder(folder)))
            }
        }
    }

    /// The folder that is proposed for an export: the first of the usual ones that is there.
    fn proposed_folder(&self) -> Result<PathBuf, Failure> {
        let mut usual = self.computer.usual_folders().into_iter();
        let found = usual.find(|folder| folder.is_dir());
        found.map_or_else(|| self.work_folder(), Ok)
    }
}

/// A file that was saved, as the page is told of it.
fn saved_table(file: &Path, folder: FolderHandle) -> SavedTable {
    let name = file.file_name().unwrap_or_default();
    SavedTable {
        file: name.to_string_lossy().into_owned(),
        folder,
    }
}
