//! 收表, and what the unit files its people by.

use super::Desk;
use crate::error::Failure;
use crate::stack;
use crate::view::{DepartmentRequest, FoundForm, Marked, ScannedForm, StackView, TakeForm, UnitId};
use crate::work::own_data;

impl Desk {
    /// How far the stack of signed forms is.
    ///
    /// # Errors
    /// The store's.
    pub fn stack(&mut self, unit: UnitId) -> Result<StackView, Failure> {
        Ok(stack::view(self.lists.of(&self.store, unit)?))
    }

    /// Finds the person of a signed form.
    ///
    /// # Errors
    /// The store's.
    pub fn find_form(&self, request: &ScannedForm) -> Result<FoundForm, Failure> {
        stack::find(&self.store, request)
    }

    /// Takes a signed form back.
    ///
    /// # Errors
    /// See [`stack::take`].
    pub fn take_form(&mut self, request: &TakeForm) -> Result<Marked, Failure> {
        let marked = stack::take(&mut self.store, &mut self.undo, request)?;
        self.lists.changed(&self.store, &[request.person])?;
        Ok(marked)
    }

    /// Gives people a 部门.
    ///
    /// # Errors
    /// The store's.
    pub fn set_department(&mut self, request: &DepartmentRequest) -> Result<Marked, Failure> {
        let marked = own_data::set_department(&mut self.store, &mut self.undo, request)?;
        self.lists.changed(&self.store, &request.persons)?;
        Ok(marked)
    }
}
