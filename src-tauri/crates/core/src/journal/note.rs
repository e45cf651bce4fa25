//! Entering what was done.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::chain::{BEYOND, Head, Link, head};
use super::clerk::clerk;
use super::guard::out_of_turn;
use super::particulars::{Particulars, distinct};
use crate::clock::now;
use crate::error::Failure;
use crate::store::to_json;
use crate::view::{Deed, PersonId, UnitId};

/// What is to be entered.
pub struct Note<'a> {
    deed: Deed,
    unit: Option<UnitId>,
    people: &'a [PersonId],
    reason: Option<&'a str>,
}

impl<'a> Note<'a> {
    /// What was done.
    pub fn of(deed: Deed) -> Self {
        Self {
            deed,
            unit: None,
            people: &[],
            reason: None,
        }
    }

    /// In which unit. Where none is named, it is that of the people.
    pub fn unit(self, unit: UnitId) -> Self {
        Self {
            unit: Some(unit),
            ..self
        }
    }

    /// Whom it touched.
    pub fn people(self, people: &'a [PersonId]) -> Self {
        Self { people, ..self }
    }

    /// Why, in the clerk's words.
    pub fn reason(self, reason: Option<&'a str>) -> Self {
        Self { reason, ..self }
    }

    /// Writes the entry. `transaction` is that of what it records.
    ///
    /// # Errors
    /// The store's.
    pub fn enter(self, transaction: &Connection) -> Result<Head, Failure> {
        let last = head(transaction)?;
        let (number, in_turn) = next(transaction, last)?;
        let who = clerk(transaction)?;
        let unit = self.unit_code(transaction)?;
        let (at, deed) = (now(), to_json(&self.deed)?);
        let people = distinct(self.people);
        let particulars = Particulars::of(&people, self.reason);
        let link = Link {
            number,
            before: last.hash,
            at: &at,
            account: &who.account,
            clerk: who.name.as_deref(),
            unit: unit.as_deref(),
            deed: &deed,
            people: u32::try_from(people.len()).unwrap_or(u32::MAX),
            particulars: particulars.as_ref().map(Particulars::hash),
        };
        let write = || write(transaction, &link, particulars.as_ref());
        match in_turn {
            true => write()?,
            false => out_of_turn(transaction, write)?,
        }
        Ok(Head {
            number,
            hash: link.hash(),
        })
    }

    fn unit_code(&self, store: &Connection) -> Result<Option<String>, Failure> {
        let (sql, id) = match (self.unit, self.people.first()) {
            (Some(unit), _) => ("SELECT code FROM unit WHERE id = ?1", unit),
            (None, Some(&person)) => (
                "SELECT code FROM unit JOIN person ON person.unit = unit.id WHERE person.id = ?1",
                person,
            ),
            (None, None) => return Ok(None),
        };
        let mut select = store.prepare_cached(sql)?;
        Ok(select.query_row([id], |row| row.get(0)).optional()?)
    }
}

/// The number of the next entry, and whether it is the one that the store expects. It is not where a hand has changed numbers, or has cut the record
/// and left the particulars of what it took: these stay where they are, and so does the gap.
fn next(transaction: &Connection, last: Head) -> Result<(u32, bool), Failure> {
    let mut select = transaction.prepare_cached(
        "SELECT (SELECT coalesce(max(number), 0) FROM journal), \
         (SELECT coalesce(max(entry), 0) FROM journal_particulars WHERE entry < ?1)",
    )?;
    let (newest, left): (i64, i64) =
        select.query_row([BEYOND], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let left = u32::try_from(left).unwrap_or_default();
    let number = last.number.max(left) + 1;
    Ok((number, newest == i64::from(number) - 1))
}

fn write(
    transaction: &Connection,
    link: &Link<'_>,
    particulars: Option<&Particulars>,
) -> Result<(), Failure> {
    transaction
        .prepare_cached(
            "INSERT INTO journal (number, at, account, clerk, unit, deed, people, particulars, before, hash) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            link.number,
            link.at,
            link.account,
            link.clerk,
            link.unit,
            link.deed,
            link.people,
            link.particulars,
            link.before,
            link.hash(),
        ])?;
    if let Some(particulars) = particulars {
        transaction
            .prepare_cached(
                "INSERT INTO journal_particulars (entry, salt, people, reason) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![
                link.number,
                particulars.salt,
                particulars.people,
                particulars.reason
            ])?;
    }
    Ok(())
}
