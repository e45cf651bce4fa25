//! The forms of an earlier batch, in its order and with its numbers.

use rusqlite::{Connection, OptionalExtension as _};

use super::batch::order_name;
use super::document::{Document, FormPlan, SheetPlan, count};
use super::forms::{plan, sheets};
use super::left_out::{Fonts, left_out};
use crate::error::{ErrorCode, Failure};
use crate::list::ListIndex;
use crate::view::{DocumentKind, PaperOrder, PersonId, PrintBatchId, UnitId};

/// The unit of a batch.
///
/// # Errors
/// `handle-gone` where there is no such batch, the store's.
pub fn unit_of(store: &Connection, batch: PrintBatchId) -> Result<UnitId, Failure> {
    let mut select = store.prepare_cached("SELECT unit FROM print_batch WHERE id = ?1")?;
    let unit = select.query_row([batch], |row| row.get(0)).optional()?;
    unit.ok_or(Failure::new(ErrorCode::HandleGone))
}

/// Lays out a batch again. Whoever can have no form now is left out; the others keep their numbers. `next` is the first sheet
/// that was not printed yet.
///
/// # Errors
/// `handle-gone` where there is no such batch, the store's.
pub fn earlier(
    store: &Connection,
    list: &ListIndex,
    batch: PrintBatchId,
) -> Result<Document, Failure> {
    let unit = unit_of(store, batch)?;
    let (n, order, dividers): (u32, String, bool) = store
        .prepare_cached("SELECT n, sheet_order, dividers FROM print_batch WHERE id = ?1")?
        .query_row([batch], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let (mut plans, mut without) = (Vec::new(), Vec::new());
    let mut fonts = Fonts::default();
    let (mut forms, mut waiting) = (0, None);
    let mut select = store.prepare_cached(
        "SELECT place, person, sent_at IS NOT NULL FROM printed_form WHERE batch = ?1 ORDER BY place",
    )?;
    let mut rows = select.query([batch])?;
    while let Some(row) = rows.next()? {
        let (place, person): (u32, PersonId) = (row.get(0)?, row.get(1)?);
        let printed: bool = row.get(2)?;
        forms = place.max(forms);
        let Some(entry) = list.get(person) else {
            continue;
        };
        match left_out(entry, &mut fonts) {
            Some(one) => without.push(one),
            None => {
                if !printed {
                    waiting.get_or_insert(place);
                }
                plans.push(plan(place, entry));
            }
        }
    }
    let sheets = sheets(plans, dividers);
    let next = waiting.and_then(|place| sheet_before(&sheets, place));
    Ok(Document {
        unit,
        kind: DocumentKind::Forms,
        sheets,
        forms,
        left_out: without,
        departments: 0,
        order: order_of(&order),
        dividers,
        batch: Some((batch, n)),
        next,
    })
}

/// The sheet of a form, or the divider that lies right before it.
fn sheet_before(sheets: &[SheetPlan], place: u32) -> Option<u32> {
    let is = |form: &FormPlan| form.number == place;
    let sheet = sheets
        .iter()
        .position(|sheet| sheet.form().is_some_and(is))?;
    let divider = sheet
        .checked_sub(1)
        .filter(|&before| matches!(sheets[before], SheetPlan::Divider(_)));
    Some(count(divider.unwrap_or(sheet)))
}

fn order_of(name: &str) -> PaperOrder {
    [PaperOrder::Department, PaperOrder::StaffNo]
        .into_iter()
        .find(|&order| order_name(order) == name)
        .unwrap_or(PaperOrder::List)
}
