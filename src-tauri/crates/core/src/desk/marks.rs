//! Marks and confirming, for a selection.

use rusqlite::Connection;

use super::Desk;
use crate::error::Failure;
use crate::view::{
    ConfirmPlan, ConfirmRequest, Confirmed, MarkRequest, Marked, PersonId, PersonsRequest,
};
use crate::work::{UndoSteps, confirm, mark};

/// One of the marks of [`mark`] that need a reason.
pub type SetMark = fn(&mut Connection, &mut UndoSteps, &MarkRequest) -> Result<Marked, Failure>;
/// One of the marks of [`mark`] that need none.
pub type ChangeMark = fn(&mut Connection, &mut UndoSteps, &[PersonId]) -> Result<Marked, Failure>;

impl Desk {
    /// Sets a mark: [`mark::remove`], [`mark::defer`], [`mark::correct`].
    ///
    /// # Errors
    /// `reason-missing`, the store's.
    pub fn mark(&mut self, set: SetMark, request: &MarkRequest) -> Result<Marked, Failure> {
        let marked = set(&mut self.store, &mut self.undo, request)?;
        self.lists.changed(&self.store, &request.persons)?;
        Ok(marked)
    }

    /// Changes a mark: the others of [`mark`].
    ///
    /// # Errors
    /// The store's.
    pub fn change_mark(
        &mut self,
        change: ChangeMark,
        request: &PersonsRequest,
    ) -> Result<Marked, Failure> {
        let marked = change(&mut self.store, &mut self.undo, &request.persons)?;
        self.lists.changed(&self.store, &request.persons)?;
        Ok(marked)
    }

    /// Takes a step back, by the `undo` of its answer.
    ///
    /// # Errors
    /// `undo-gone`, the store's.
    pub fn undo(&mut self, id: u32) -> Result<Marked, Failure> {
        let (marked, touched) = mark::undo(&mut self.store, &mut self.undo, id)?;
        self.lists.changed(&self.store, &touched)?;
        Ok(marked)
    }

    /// What confirming a selection would do.
    ///
    /// # Errors
    /// The store's.
    pub fn confirm_plan(&self, request: &PersonsRequest) -> Result<ConfirmPlan, Failure> {
        confirm::plan(&self.store, &request.persons)
    }

    /// Confirms those of a selection who can be.
    ///
    /// # Errors
    /// See [`confirm::confirm`].
    pub fn confirm(&mut self, request: &ConfirmRequest) -> Result<Confirmed, Failure> {
        let confirmed = confirm::confirm(&mut self.store, &mut self.undo, request)?;
        self.lists.changed(&self.store, &request.persons)?;
        Ok(confirmed)
    }
}
