//! Importing packages.

use std::path::Path;

use super::Desk;
use crate::error::Failure;
use crate::import::{self, Import};
use crate::view::{FileHandle, ImportSummary, PackagePreview};
use crate::watch::JobWatch;

impl Desk {
    /// What can be said of a package before the 领取码 is asked for; `handle` goes back to the page.
    ///
    /// # Errors
    /// See [`import::preview`].
    pub fn preview(&self, path: &Path, handle: FileHandle) -> Result<PackagePreview, Failure> {
        import::preview(&self.store, path, handle)
    }

    /// Imports a package. What was decided about the unit's people before can then no longer be taken back.
    ///
    /// # Errors
    /// See [`import::import`].
    pub fn import(
        &mut self,
        request: &Import,
        watch: &dyn JobWatch,
    ) -> Result<ImportSummary, Failure> {
        let summary = self.change_unit(|store| import::import(store, request, watch))?;
        self.undo.forget_unit(&self.store, summary.unit);
        Ok(summary)
    }
}
