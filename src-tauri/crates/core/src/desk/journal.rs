//! 操作记录, and what is done with the keys, which is entered there.

use std::collections::HashSet;

use super::Desk;
use super::office_help::helping_office;
use crate::error::Failure;
use crate::journal::{self, Head, JournalTable, Wanted};
use crate::store::{ChangedKeys, KeyEntry, WorkFolder};
use crate::view::{
    Chip, Clerk, ClerkName, Deed, JournalCheck, JournalPage, JournalQuery, JournalRequest,
    ListQuery, RecoveryCode, SetPassword, UnitId,
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

    /// Whether the record holds, and goes on from what was backed up. What guards it is put back where a hand has taken it away.
    ///
    /// # Errors
    /// The store's.
    pub fn journal_check(&self, backed_up: Option<Head>) -> Result<JournalCheck, Failure> {
        // What cannot be put back now is told as gone, and tried again the next time.
        let _ = journal::guard(&self.store);
        journal::check(&self.store, backed_up)
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

    /// Sets, changes or drops the 本机密码.
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
            // It opens with the login, as it did: the keychain is given what it has lost.
            (false, None) => None,
        };
        let office = helping_office(&self.store, folder)?;
        let mut deeds: Vec<_> = deed.map(|deed| (deed, None)).into_iter().collect();
        if let (Some(office), None) = (&office, &request.new) {
            deeds.push((Deed::OfficeHelpDropped, Some(office.unit)));
        }
        self.change_keys(deeds, |entries| {
            folder.set_password(request, office, entries)
        })
    }

    /// Makes a recovery code in place of an earlier one.
    ///
    /// # Errors
    /// See [`WorkFolder::make_recovery_code`], the store's.
    pub fn make_recovery_code(&mut self, folder: &WorkFolder) -> Result<RecoveryCode, Failure> {
        self.change_keys(vec![(Deed::RecoveryCodeMade, None)], |entries| {
            folder.make_recovery_code(entries)
        })
    }

    /// Changes the keys, which lie beside the store, within the transaction of the entries, each of a unit or of none. Where that fails both are as they
    /// were. The keys know their entries: broken off between the two, they are made up for when the store is opened.
    pub(super) fn change_keys<T>(
        &mut self,
        deeds: Vec<(Deed, Option<UnitId>)>,
        change: impl FnOnce(Vec<KeyEntry>) -> Result<ChangedKeys<T>, Failure>,
    ) -> Result<T, Failure> {
        let transaction = self.store.transaction()?;
        let (mut entries, mut last) = (Vec::new(), None);
        for (deed, unit) in deeds {
            let mut entry = KeyEntry {
                number: 0,
                deed,
                unit,
            };
            let entered = entry.note().enter(&transaction)?;
            entry.number = entered.number;
            entries.push(entry);
            last = Some(entered);
        }
        let changed = change(entries)?;
        let committed = changed.put().and_then(|()| Ok(transaction.commit()?));
        let committed = committed.or_else(|failure| match last {
            // What is committed stays so, whatever a commit says behind that.
            Some(last) if journal::stands(&self.store, &last).unwrap_or(false) => Ok(()),
            _ => Err(failure),
        });
        changed.settle(committed)
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
