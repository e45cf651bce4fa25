//! From the report to the people's photos.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;
use sicard_package::Sha256Hex;

use super::cores::on_all_cores;
use super::pictures::PhotoBatch;
use crate::error::{ErrorCode, Failure};
use crate::journal::Note;
use crate::view::{Deed, PersonId, Phase, PictureState, PicturesTaken, ReportDone};
use crate::watch::{InPhase, JobWatch};
use crate::work::photo::NewPhoto;
use crate::work::{PhotoChange, Record, UndoSteps, person, photo};

/// Makes the pictures of people without a photo theirs, and those of `chosen` in place of the present ones or in spite of what was found,
/// in one transaction: whatever fails or is cancelled leaves everything as it was. What has changed since it was read is left out and named. Returns whom it touched.
///
/// # Errors
/// `cancelled`, `reason-missing`, the store's.
pub fn take_pictures(
    store: &mut Connection,
    undo: &mut UndoSteps,
    batch: &PhotoBatch,
    (chosen, reason): (&[u32], Option<&str>),
    watch: &dyn JobWatch,
) -> Result<(PicturesTaken, Vec<PersonId>), Failure> {
    let wanted = wanted(batch, chosen);
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    let mut states = wanted
        .iter()
        .map(|&(row, _)| batch.pictures[row as usize].1);
    if reason.is_none() && states.any(is_doubtful) {
        return Err(Failure::new(ErrorCode::ReasonMissing));
    }
    let transaction = store.transaction()?;
    let (mut step, mut left_out, mut done) = (Vec::new(), Vec::new(), HashMap::new());
    let mut overridden = 0_u32;
    on_all_cores(
        &wanted,
        Phase::Photos,
        watch,
        |&(row, _)| batch.made(row),
        |&(row, person), made| {
            let change = match made {
                Ok((jpeg, size)) => {
                    give(&transaction, batch, (row, person), (&jpeg, size), reason)?
                }
                Err(_) => None,
            };
            match change {
                Some((change, what)) => {
                    done.insert(row, what);
                    overridden += u32::from(is_doubtful(batch.pictures[row as usize].1));
                    step.push(change);
                }
                None => {
                    done.insert(row, ReportDone::Outdated);
                    left_out.push(row);
                }
            }
            Ok(())
        },
    )?;
    InPhase::begin(watch, Phase::Saving, 0);
    left_out.sort_unstable();
    let touched: Vec<PersonId> = step.iter().map(|change| change.person).collect();
    let count = |what| done.values().filter(|&&one| one == what).count();
    let count = |what| u32::try_from(count(what)).unwrap_or(u32::MAX);
    let mut entry = 0;
    if !touched.is_empty() {
        let deed = Deed::PhotosImported {
            added: count(ReportDone::Taken),
            replaced: count(ReportDone::Replaced),
            overridden,
            left_out: u32::try_from(left_out.len()).unwrap_or(u32::MAX),
        };
        let note = Note::of(deed).people(&touched);
        entry = note
            .reason(reason.filter(|_| overridden > 0))
            .enter(&transaction)?
            .number;
    }
    transaction.commit()?;
    let taken = PicturesTaken {
        added: count(ReportDone::Taken),
        replaced: count(ReportDone::Replaced),
        left_out,
        undo: undo.keep_photos(entry, step),
    };
    *batch.done() = Some(done);
    Ok((taken, touched))
}

fn wanted(batch: &PhotoBatch, chosen: &[u32]) -> Vec<(u32, PersonId)> {
    let chosen: HashSet<u32> = chosen.iter().copied().collect();
    let rows = (0..).zip(&batch.pictures);
    rows.filter(|(row, (_, state))| match state {
        PictureState::New => true,
        PictureState::Replaces | PictureState::Warns | PictureState::Fails => chosen.contains(row),
        _ => false,
    })
    .filter_map(|(row, (picture, _))| Some((row, picture.person?)))
    .collect()
}

fn is_doubtful(state: PictureState) -> bool {
    matches!(state, PictureState::Warns | PictureState::Fails)
}

/// Gives a person the photo, and says whether it was taken or has replaced another; `None` where the person is not as the report has said.
fn give(
    store: &Connection,
    batch: &PhotoBatch,
    (row, id): (u32, PersonId),
    (jpeg, size): (&[u8], (u32, u32)),
    reason: Option<&str>,
) -> Result<Option<(PhotoChange, ReportDone)>, Failure> {
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
    let (picture, state) = batch.picture(row)?;
    let sight = picture.sight.as_ref();
    let new = NewPhoto {
        jpeg,
        sha256: Sha256Hex::of(jpeg).0,
        size,
        likeness: sight.and_then(|sight| sight.likeness),
        findings: sight.map_or(&[], |sight| &sight.findings),
        reason: reason.filter(|_| is_doubtful(*state)),
    };
    let change = photo::give(store, id, &new)?;
    let what = match present {
        None => ReportDone::Taken,
        Some(_) => ReportDone::Replaced,
    };
    Ok(Some((change, what)))
}
