//! From the chosen files to the report.

use std::collections::HashSet;
use std::sync::Mutex;

use super::alike::find_alike;
use super::cores::on_all_cores;
use super::look::{Look, look, state_of};
use super::pictures::{PhotoBatch, Picture, Sight};
use super::roll::PhotoRoll;
use super::room::Room;
use super::sort::sort;
use super::walk::{PictureSource, files_of};
use crate::error::Failure;
use crate::photo::PhotoError;
use crate::view::{MeasureVerdict, Phase, PictureState};
use crate::watch::{InPhase, JobWatch};

/// Bytes of photos that are kept from reading until they are taken; what is beyond is made again then.
const KEPT: usize = 64 << 20;

/// Finds the files, whose each is and what would become of it. Changes nothing and needs no store.
///
/// # Errors
/// `too-many-pictures`, `folder-gone`, `cancelled`; of a ZIP `pictures-zip-unreadable`, `pictures-zip-encrypted`, `pictures-zip-is-package`.
pub fn read_pictures(
    mut roll: PhotoRoll,
    source: &PictureSource,
    watch: &dyn JobWatch,
) -> Result<PhotoBatch, Failure> {
    InPhase::begin(watch, Phase::Files, 0);
    let mut sorted = sort(files_of(source, watch)?, &roll, watch)?;
    let wanted: Vec<usize> = (0..sorted.len())
        .filter(|&place| sorted[place].1.is_none())
        .collect();
    let places: Vec<_> = wanted
        .iter()
        .map(|&place| (place, sorted[place].0.place.clone()))
        .collect();
    let room = Room::default();
    let mut left = KEPT;
    on_all_cores(
        &places,
        Phase::Photos,
        watch,
        |(_, place)| look(place, &roll.profile, &room),
        |&(place, _), looked| {
            let (picture, state) = &mut sorted[place];
            *state = Some(seen(picture, looked, &roll, &mut left));
            Ok(())
        },
    )?;
    let mut pictures: Vec<_> = sorted
        .into_iter()
        .map(|(picture, state)| (picture, state.unwrap_or(PictureState::Unreadable)))
        .collect();
    find_alike(&mut pictures, &roll, watch)?;
    for (picture, state) in &mut pictures {
        if let Some(sight) = &picture.sight
            && matches!(state, PictureState::New | PictureState::Replaces)
        {
            *state = judged(*state, sight);
        }
    }
    let named: HashSet<_> = pictures.iter().filter_map(|(one, _)| one.person).collect();
    roll.people.retain(|id, _| named.contains(id));
    Ok(PhotoBatch {
        unit: roll.unit,
        profile: roll.profile,
        people: roll.people,
        notes: roll.notes,
        pictures,
        room,
        done: Mutex::default(),
    })
}

fn seen(
    picture: &mut Picture,
    looked: Result<Look, PhotoError>,
    roll: &PhotoRoll,
    left: &mut usize,
) -> PictureState {
    let look = match looked {
        Ok(look) => look,
        Err(error) => return state_of(error),
    };
    let present = picture
        .person
        .and_then(|id| roll.people.get(&id)?.photo.as_ref());
    let mut sight = Sight::of(look);
    let state = match present {
        None => PictureState::New,
        Some(photo) if photo.sha256 == sight.sha256 => PictureState::Same,
        Some(_) => PictureState::Replaces,
    };
    let bytes = sight.jpeg.as_ref().map_or(0, Vec::len);
    if state == PictureState::Same || bytes > *left {
        sight.jpeg = None;
    } else {
        *left -= bytes;
    }
    picture.sight = Some(sight);
    state
}

/// What the measures make of a picture that could be taken.
fn judged(state: PictureState, sight: &Sight) -> PictureState {
    let verdicts = sight.findings.iter().map(|finding| finding.verdict);
    match verdicts.max() {
        Some(MeasureVerdict::Fails) => PictureState::Fails,
        None if sight.alike.is_empty() => state,
        _ => PictureState::Warns,
    }
}
