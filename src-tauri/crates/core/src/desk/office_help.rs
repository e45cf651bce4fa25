//! The card centre's help for whoever forgets the 本机密码, each step with its entry.

use rusqlite::Connection;

use super::Desk;
use crate::error::Failure;
use crate::journal::Note;
use crate::office_help::{self, HelpingOffice};
use crate::store::WorkFolder;
use crate::view::{Deed, OfficeHelpOffer, UnitId, Unlock};

impl Desk {
    /// Opens the store with 本机密码, recovery code or the office's code; the last is entered.
    ///
    /// # Errors
    /// See [`WorkFolder::unlock`], the store's.
    pub fn unlock(folder: &mut WorkFolder, request: &Unlock) -> Result<Self, Failure> {
        let mut desk = Self::new(folder.unlock(request)?)?;
        if folder.opened_by_office()? {
            let office = helping_office(&desk.store, folder)?;
            let transaction = desk.store.transaction()?;
            note(Deed::OpenedByOffice, office.as_ref()).enter(&transaction)?;
            transaction.commit()?;
        }
        Ok(desk)
    }

    /// What setting up the office's help for a unit would mean.
    ///
    /// # Errors
    /// See [`office_help::offer`].
    pub fn office_help_offer(
        &self,
        folder: &WorkFolder,
        unit: UnitId,
    ) -> Result<OfficeHelpOffer, Failure> {
        office_help::offer(&self.store, folder, unit)
    }

    /// Lets the office of a unit's newest package help; entered in the same way as the password.
    ///
    /// # Errors
    /// See [`HelpingOffice::of`] and [`WorkFolder::set_office_help`].
    pub fn set_office_help(&mut self, folder: &WorkFolder, unit: UnitId) -> Result<(), Failure> {
        let office = HelpingOffice::of(&self.store, unit)?;
        let deeds = vec![(Deed::OfficeHelpSet, Some(unit))];
        self.change_keys(deeds, |entries| {
            folder.set_office_help(Some(office), entries)
        })
    }

    /// Takes that back. It is no error where there is nothing to take back.
    ///
    /// # Errors
    /// See [`WorkFolder::set_office_help`], the store's.
    pub fn drop_office_help(&mut self, folder: &WorkFolder) -> Result<(), Failure> {
        if folder.office_way()?.is_none() {
            return Ok(());
        }
        let office = helping_office(&self.store, folder)?;
        let deeds = vec![(Deed::OfficeHelpDropped, office.map(|office| office.unit))];
        self.change_keys(deeds, |entries| folder.set_office_help(None, entries))
    }
}

/// An entry in the unit that the office helps, where that is still there.
pub(super) fn note(deed: Deed, office: Option<&HelpingOffice>) -> Note<'static> {
    match office {
        Some(office) => Note::of(deed).unit(office.unit),
        None => Note::of(deed),
    }
}

/// The office that a new code is sealed to when the present one was used: that of the same unit, as its packages name it now.
pub(super) fn helping_office(
    store: &Connection,
    folder: &WorkFolder,
) -> Result<Option<HelpingOffice>, Failure> {
    match folder.office_way()? {
        Some(way) => HelpingOffice::of_unit_code(store, way.unit_code()),
        None => Ok(None),
    }
}
