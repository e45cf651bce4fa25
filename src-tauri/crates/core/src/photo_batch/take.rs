//! From the report to the people's photos.

use std::collections::HashSet;

use rusqlite::{Connection, params};
use sicard_package::Sha256Hex;

use super::cores::on_all_cores;
use super::pictures::PhotoBatch;
use crate::error::Failure;
use crate::store::table;
use crate::view::{PersonId, Phase, PictureState, PicturesTaken};
use crate::watch::{InPhase, JobWatch};
use crate::work::{PhotoChange, Record, UndoSteps, person};

/// Makes the pictures of people without a photo theirs, and those of `replace` in place of the present ones, in one transaction: whatever
/// fails or is cancelled leaves everything as it was. What has changed since it was read is left out and named. Returns whom it touched.
///
/// # Errors
/// `cancelled`, the store's.
pub fn take_pictures(
    store: &mut Connection,
    undo: &mut UndoSteps,
    batch: &PhotoBatch,
    replace: &[u32],
    watch: &dyn JobWatch,
) -> Result<(PicturesTaken, Vec<PersonId>), Failure> {
    let wanted = wanted(batch, replace);
    let transaction = store.transaction()?;
    let (mut step, mut left_out, mut added) = (Vec::new(), Vec::new(), 0);
    on_all_cores(
        &wanted,
        Phase::Photos,
        watch,
        |&(row, _)| batch.made(row),
        |&(row, person), made| {
            let change = match made {
                Ok((jpeg, size)) => give(&transaction, batch, person, &jpeg, size)?,
                Err(_) => None,
            };
            match change {
                Some((change, is_new)) => {
                    added += u32::from(is_new);
                    step.push(change);
                }
                None => left_out.push(row),
            }
            Ok(())
        },
    )?;
    InPhase::begin(watch, Phase::Saving, 0);
    transaction.commit()?;
    left_out.sort_unstable();
    let touched: Vec<PersonId> = step.iter().map(|change| change.person).collect();
    let changed = u32::try_from(step.len()).unwrap_or(u32::MAX);
    let taken = PicturesTaken {
        added,
        replaced: changed - added,
        left_out,
        undo: undo.keep_photos(step),
    };
    Ok((taken, touched))
}

fn wanted(batch: &PhotoBatch, replace: &[u32]) -> Vec<(u32, PersonId)> {
    let replace: HashSet<u32> = replace.iter().copied().collect();
    let rows = (0..).zip(&batch.pictures);
    rows.filter(|(row, (_, state))| match state {
        PictureState::New => true,
        PictureState::Replaces => replace.contains(row),
        _ => false,
    })
    .filter_map(|(row, (picture, _))| Some((row, picture.person?)))
    .collect()
}

/// Gives a person the photo, and says whether it is the first; `None` where the person is not as the report has said.
fn give(
    store: &Connection,
    batch: &PhotoBatch,
    id: PersonId,
    jpeg: &[u8],
    size: (u32, u32),
) -> Result<Option<(PhotoChange, bool)>, Failure> {
    let Ok(record) = Record::read(store, id) else {
        return Ok(None);
    };
    let reported = batch.people.get(&id).and_then(|one| one.photo.as_ref());
    let present = record.photo.as_ref();
    if person::refuse_locked(&record).is_err()
        || present.map(|photo| photo.sha256) != reported.map(|photo| photo.sha256)
    {
        return Ok(None);
    }
    let after = Sha256Hex::of(jpeg).0;
    let change = PhotoChange::to(store, id, after)?;
    let photo = table::photo::keep(store, jpeg, after, size)?;
    store
        .prepare_cached("UPDATE person SET photo_clerk = ?2 WHERE id = ?1")?
        .execute(params![id, photo])?;
    Ok(Some((change, present.is_none())))
}
