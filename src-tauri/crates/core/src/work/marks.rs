//! What the clerk has decided about a person: the part of the store's row that marks change and undo restores.

use rusqlite::{Connection, OptionalExtension as _, Row, named_params};

use crate::error::Failure;
use crate::view::{ExportId, Mark, PersonId};

/// The clerk's decisions about one person.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Marks {
    /// 已移出.
    pub removed: Option<Mark>,
    /// 暂缓办理.
    pub deferred: Option<Mark>,
    /// 待更正.
    pub correction: Option<Mark>,
    /// 选择号码: 1-based, 0 for 都与证件不符.
    pub choice: Option<u8>,
    /// 已收表, since when.
    pub form_back_at: Option<String>,
    /// 已确认, since when.
    pub confirmed_at: Option<String>,
    /// The batch that the person stands in.
    pub export: Option<ExportId>,
    /// A printed datum has changed since that batch.
    pub changed_after_export: bool,
    /// The batch whose entry the next one replaces.
    pub replaces: Option<ExportId>,
}

/// The answer 都与证件不符 as it is stored.
pub const NEITHER: u8 = 0;

const COLUMNS: &str = "removed_reason, removed_at, deferred_reason, deferred_at, correction_reason, correction_at, \
     choice, form_back_at, confirmed_at, export, changed_after_export, replaces";

impl Marks {
    /// The columns that [`Marks::from_row`] reads, for a select.
    pub const COLUMNS: &str = COLUMNS;

    /// From the columns of a row, by their names.
    pub fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let mark = |reason: &str, at: &str| -> rusqlite::Result<Option<Mark>> {
            let at: Option<String> = row.get(at)?;
            let reason: Option<String> = row.get(reason)?;
            Ok(at.map(|at| Mark {
                reason: reason.unwrap_or_default(),
                at,
            }))
        };
        Ok(Self {
            removed: mark("removed_reason", "removed_at")?,
            deferred: mark("deferred_reason", "deferred_at")?,
            correction: mark("correction_reason", "correction_at")?,
            choice: row.get("choice")?,
            form_back_at: row.get("form_back_at")?,
            confirmed_at: row.get("confirmed_at")?,
            export: row.get("export")?,
            changed_after_export: row.get("changed_after_export")?,
            replaces: row.get("replaces")?,
        })
    }

    /// Of one person; `None` where there is no such person.
    ///
    /// # Errors
    /// The store's.
    pub fn read(store: &Connection, person: PersonId) -> Result<Option<Self>, Failure> {
        let mut select =
            store.prepare_cached(&format!("SELECT {COLUMNS} FROM person WHERE id = ?1"))?;
        Ok(select.query_row([person], Self::from_row).optional()?)
    }

    /// Makes these the marks of one person.
    ///
    /// # Errors
    /// The store's.
    pub fn write(&self, store: &Connection, person: PersonId) -> Result<(), Failure> {
        let mut update = store.prepare_cached(
            "UPDATE person SET removed_reason = :removed_reason, removed_at = :removed_at, \
             deferred_reason = :deferred_reason, deferred_at = :deferred_at, \
             correction_reason = :correction_reason, correction_at = :correction_at, choice = :choice, \
             form_back_at = :form_back_at, confirmed_at = :confirmed_at, export = :export, \
             changed_after_export = :changed_after_export, replaces = :replaces WHERE id = :id",
        )?;
        let reason = |mark: &Option<Mark>| mark.as_ref().map(|mark| mark.reason.clone());
        let at = |mark: &Option<Mark>| mark.as_ref().map(|mark| mark.at.clone());
        update.execute(named_params! {
            ":removed_reason": reason(&self.removed),
            ":removed_at": at(&self.removed),
            ":deferred_reason": reason(&self.deferred),
            ":deferred_at": at(&self.deferred),
            ":correction_reason": reason(&self.correction),
            ":correction_at": at(&self.correction),
            ":choice": self.choice,
            ":form_back_at": self.form_back_at,
            ":confirmed_at": self.confirmed_at,
            ":export": self.export,
            ":changed_after_export": self.changed_after_export,
            ":replaces": self.replaces,
            ":id": person,
        })?;
        Ok(())
    }

    /// Neither removed nor exported: open to what the clerk decides.
    pub fn open(&self) -> bool {
        self.removed.is_none() && self.export.is_none()
    }
}
