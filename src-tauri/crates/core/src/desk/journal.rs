//! 操作记录, and what is done with the keys, which is entered there.

use std::collections::HashSet;

use super::Desk;
use crate::error::Failure;
use crate::journal::{self, JournalTable, Note, Wanted};
use crate::store::WorkFolder;
use crate::view::{
    Chip, Clerk, ClerkName, Deed, JournalCheck, JournalPage, JournalQuery, JournalRequest,
    ListQuery, RecoveryCode, SetPassword,
};

/// Most entries of a page.
const MOST_ENTRIES: u32 = 500;
/// People who are named of each.
const NAMES: usize = 3;

impl Desk {
    /// A page of the record.
    ///
    /// # Errors
    /// The store's.
    pub fn journal(&mut self, request: &JournalRequest) -> Result<JournalPage, Failure> {
        let wanted = self.wanted(&request.query)?;
        let limit = request.limit.min(MOST_ENTRIES) as usize;
        journal::page(&self.store, &wanted, request.below, (limit, NAMES))
    }

    /// Whether the record holds.
    ///
    /// # Errors
    /// The store's.
    pub fn journal_check(&self) -> Result<JournalCheck, Failure> {
        journal::check(&self.store)
    }

    /// Entries to be written as a file; the desk is free meanwhile.
    ///
    /// # Errors
    /// The store's.
    pub fn journal_table(&mut self, query: &JournalQuery) -> Result<JournalTable, Failure> {
        let wanted = self.wanted(query)?;
        JournalTable::read(&self.store, &wanted)
    }

    /// Who works here.
    ///
    /// # Errors
    /// The store's.
    pub fn clerk(&self) -> Result<Clerk, Failure> {
        journal::clerk(&self.store)
    }

    /// Takes another name of the clerk.
    ///
    /// # Errors
    /// The store's.
    pub fn name_clerk(&mut self, request: &ClerkName) -> Result<Clerk, Failure> {
        journal::name_clerk(&mut self.store, request)
    }

    /// Sets, changes or drops the 本机密码. The keys lie beside the store: they are replaced within the transaction of the entry, and the
    /// program has to be broken off in the instant between the two for the one to be without the other.
    ///
    /// # Errors
    /// See [`WorkFolder::set_password`], the store's.
    pub fn set_password(
        &mut self,
        folder: &WorkFolder,
        request: &SetPassword,
    ) -> Result<(), Failure> {
        let deed = match (folder.status()?.password_set, &request.new) {
            (false, Some(_)) => Some(Deed::PasswordSet),
            (true, Some(_)) => Some(Deed::PasswordChanged),
            (true, None) => Some(Deed::PasswordDropped),
            (false, None) => None,
        };
        let transaction = self.store.transaction()?;
        if let Some(deed) = deed {
            Note::of(deed).enter(&transaction)?;
        }
        folder.set_password(request)?;
        Ok(transaction.commit()?)
    }

    /// Makes a recovery code in place of an earlier one; entered in the same way as the password.
    ///
    /// # Errors
    /// See [`WorkFolder::make_recovery_code`], the store's.
    pub fn make_recovery_code(&mut self, folder: &WorkFolder) -> Result<RecoveryCode, Failure> {
        let transaction = self.store.transaction()?;
        Note::of(Deed::RecoveryCodeMade).enter(&transaction)?;
        let code = folder.make_recovery_code()?;
        transaction.commit()?;
        Ok(code)
    }

    fn wanted(&mut self, query: &JournalQuery) -> Result<Wanted, Failure> {
        let mut people: Option<HashSet<_>> = None;
        if !query.search.trim().is_empty() {
            let found = self.lists.ids(
                &self.store,
                &ListQuery {
                    unit: query.unit,
                    chip: Chip::Everyone,
                    search: query.search.clone(),
                    sort: None,
                },
            )?;
            people = Some(found.into_iter().collect());
        }
        if let Some(person) = query.person {
            let found = people.is_none_or(|people| people.contains(&person));
            people = Some(found.then_some(person).into_iter().collect());
        }
        Ok(Wanted {
            unit: query.unit,
            group: query.group,
            people,
        })
    }
}
