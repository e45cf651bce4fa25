//! What was printed: batches of forms, and on whom the newest form is.

use std::ops::Range;

use rusqlite::{Connection, params};

use super::document::{Document, FormPlan, SheetPlan, count};
use super::shows::Shows;
use crate::clock::now;
use crate::error::{ErrorCode, Failure};
use crate::journal::Note;
use crate::store::to_json;
use crate::view::{Deed, PaperOrder, PersonId, PrintBatch, PrintBatchId, UnitId};
use crate::work::{PrintChange, Record, UnitRules};

/// Notes that the sheets of a range were printed: the batch is entered with its first sheets, everyone on them is printed, and
/// a signed form that came back before with other data on it no longer counts. `elsewhere`: by the clerk's word. Nothing where no form is among them. In one
/// transaction; returns the number of its entry in the record and what has changed of each person.
///
/// # Errors
/// `document-outdated` where someone's form could not be made any more, the store's.
pub fn mark_printed(
    store: &mut Connection,
    document: &mut Document,
    range: Range<usize>,
    elsewhere: bool,
) -> Result<(u32, Vec<PrintChange>), Failure> {
    let end = range.end;
    let forms = || {
        document.sheets[range.clone()]
            .iter()
            .filter_map(SheetPlan::form)
    };
    let mut batch = document.batch;
    let people: Vec<PersonId> = forms().map(|form| form.person).collect();
    let (mut entry, mut changes) = (0, Vec::new());
    if !people.is_empty() {
        let transaction = store.transaction()?;
        let rules = UnitRules::read(&transaction, document.unit)?;
        let (id, n) = match batch {
            Some(batch) => batch,
            None => enter(&transaction, document)?,
        };
        let at = now();
        for form in forms() {
            changes.push(note(&transaction, &rules, id, form, &at)?);
        }
        let deed = Deed::FormsPrinted {
            batch: n,
            elsewhere,
        };
        let note = Note::of(deed).unit(document.unit);
        entry = note.people(&people).enter(&transaction)?.number;
        transaction.commit()?;
        batch = Some((id, n));
    }
    document.batch = batch;
    document.next = (end < document.sheets.len()).then(|| count(end));
    Ok((entry, changes))
}

/// A new batch with everyone who has a form in the document.
fn enter(store: &Connection, document: &Document) -> Result<(PrintBatchId, u32), Failure> {
    let n: u32 = store
        .prepare_cached("SELECT coalesce(max(n), 0) + 1 FROM print_batch WHERE unit = ?1")?
        .query_row([document.unit], |row| row.get(0))?;
    let id: PrintBatchId = store
        .prepare_cached(
            "INSERT INTO print_batch (unit, n, created_at, sheet_order, dividers) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id",
        )?
        .query_row(
            params![
                document.unit,
                n,
                now(),
                order_name(document.order),
                document.dividers
            ],
            |row| row.get(0),
        )?;
    let mut insert = store
        .prepare_cached("INSERT INTO printed_form (batch, place, person) VALUES (?1, ?2, ?3)")?;
    for form in document.sheets.iter().filter_map(SheetPlan::form) {
        insert.execute([id, form.number, form.person])?;
    }
    Ok((id, n))
}

/// One form was printed.
fn note(
    store: &Connection,
    rules: &UnitRules,
    batch: PrintBatchId,
    form: &FormPlan,
    at: &str,
) -> Result<PrintChange, Failure> {
    let record = Record::read(store, form.person)?;
    let outdated = || Failure::new(ErrorCode::DocumentOutdated);
    let code = rules.code_of(&record).ok_or_else(outdated)?;
    PrintChange::by(store, &record, (batch, form.number), || {
        store
            .prepare_cached(
                "UPDATE printed_form SET code = ?3, shows = ?4, sent_at = ?5 WHERE batch = ?1 AND place = ?2",
            )?
            .execute(params![
                batch,
                form.number,
                code,
                to_json(&Shows::of(&record))?,
                at
            ])?;
        store
            .prepare_cached(
                "UPDATE person SET form_back_at = iif(printed_code IS NOT NULL AND printed_code <> ?2 AND export IS NULL, \
                 NULL, form_back_at), printed_code = ?2, printed_at = ?3, printed_batch = ?4 WHERE id = ?1",
            )?
            .execute(params![record.id, code, at, batch])?;
        Ok(())
    })
}

/// The batches of a unit, the newest first.
///
/// # Errors
/// The store's.
pub fn batches(store: &Connection, unit: UnitId) -> Result<Vec<PrintBatch>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT id, n, created_at, count(*), count(sent_at) FROM print_batch \
         JOIN printed_form ON printed_form.batch = print_batch.id WHERE unit = ?1 GROUP BY id ORDER BY n DESC",
    )?;
    let batches = select.query_map([unit], |row| {
        Ok(PrintBatch {
            id: row.get(0)?,
            n: row.get(1)?,
            created_at: row.get(2)?,
            forms: row.get(3)?,
            printed: row.get(4)?,
        })
    })?;
    Ok(batches.collect::<Result<_, _>>()?)
}

/// As it is kept in the record of a batch.
pub fn order_name(order: PaperOrder) -> &'static str {
    match order {
        PaperOrder::List => "list",
        PaperOrder::Department => "department",
        PaperOrder::StaffNo => "staff-no",
    }
}
