//! Exporting, and the records of it.

use std::path::{Path, PathBuf};

use super::Desk;
use crate::error::Failure;
use crate::export::{self, Export};
use crate::unfinished::Notes;
use crate::view::{
    Deed, ExportDone, ExportId, ExportPlan, ExportRecord, ExportedPerson, FolderHandle, HandInTick,
    HandedIn, PersonId, UnitId,
};
use crate::watch::JobWatch;

impl Desk {
    /// What an export to `folder` would write; `handle` goes back to the page.
    ///
    /// # Errors
    /// `folder-gone`, `folder-unwritable`, the store's.
    pub fn export_plan(
        &self,
        unit: UnitId,
        persons: Option<&[PersonId]>,
        folder: &Path,
        handle: FolderHandle,
    ) -> Result<ExportPlan, Failure> {
        export::plan(&self.store, unit, persons, folder, handle)
    }

    /// Writes the returns.
    ///
    /// # Errors
    /// See [`export::export`].
    pub fn export(
        &mut self,
        request: &Export,
        watch: &dyn JobWatch,
    ) -> Result<ExportDone, Failure> {
        let done = export::export(&mut self.store, request, watch);
        // What fails may have finished an earlier one.
        self.lists.forget(request.unit);
        done
    }

    /// Every batch of a unit, the newest first.
    ///
    /// # Errors
    /// The store's.
    pub fn exports(&self, unit: UnitId) -> Result<Vec<ExportRecord>, Failure> {
        export::records(&self.store, unit)
    }

    /// The people of a batch in the order of the paper.
    ///
    /// # Errors
    /// `export-gone`, the store's.
    pub fn exported_people(&self, id: ExportId) -> Result<Vec<ExportedPerson>, Failure> {
        export::people(&self.store, id)
    }

    /// Where the newest file of a batch was written to.
    ///
    /// # Errors
    /// `export-gone`, the store's.
    pub fn exported_file(&self, id: ExportId) -> Result<PathBuf, Failure> {
        let record = export::record(&self.store, id)?;
        Ok(Path::new(&record.folder).join(record.file_name))
    }

    /// Copies a batch's file into a folder, and reads the copy back; returns the copy.
    ///
    /// # Errors
    /// See [`export::copy`]; `export-voided`.
    pub fn copy_export(
        &mut self,
        id: ExportId,
        folder: &Path,
        watch: &dyn JobWatch,
    ) -> Result<PathBuf, Failure> {
        let record = export::record(&self.store, id)?;
        export::refuse_voided(&record)?;
        let copy = export::copy(&record, folder, &Notes::of(&self.store), watch)?;
        let transaction = self.store.transaction()?;
        let deed = Deed::ExportCopied { n: record.n };
        export::enter(&transaction, &record, deed)?;
        transaction.commit()?;
        Ok(copy)
    }

    /// Writes a batch again from its record.
    ///
    /// # Errors
    /// See [`export::write_again`].
    pub fn write_again(
        &mut self,
        id: ExportId,
        folder: &Path,
        watch: &dyn JobWatch,
    ) -> Result<ExportRecord, Failure> {
        export::write_again(&mut self.store, id, folder, watch)
    }

    /// Withdraws a batch that was not handed in.
    ///
    /// # Errors
    /// See [`export::void`].
    pub fn void_export(&mut self, id: ExportId) -> Result<ExportRecord, Failure> {
        let record = export::void(&mut self.store, id)?;
        self.lists.forget(record.unit);
        Ok(record)
    }

    /// Sets or takes back the mark that a batch was handed in.
    ///
    /// # Errors
    /// See [`export::set_handed_in`].
    pub fn set_handed_in(&mut self, request: &HandedIn) -> Result<ExportRecord, Failure> {
        let record = export::set_handed_in(&mut self.store, request.export, request.handed_in)?;
        self.lists.forget(record.unit);
        Ok(record)
    }

    /// Ticks a line of a batch's 报送清单, or takes the tick back.
    ///
    /// # Errors
    /// See [`export::set_ticked`].
    pub fn tick(&mut self, request: &HandInTick) -> Result<(), Failure> {
        export::set_ticked(&mut self.store, request)
    }
}
