//! Which files are pictures, and whose they are.

use std::collections::HashMap;

use super::archive::damage;
use super::cores::on_all_cores;
use super::keys::Whose;
use super::look::state_of;
use super::pictures::Picture;
use super::roll::PhotoRoll;
use super::walk::Found;
use sicard_picture::is_picture;
use sicard_picture::limits::MAX_FILE_MIB;

use crate::error::Failure;
use crate::view::{PersonId, Phase, PictureState};
use crate::watch::JobWatch;

/// As much of a file as tells its kind.
const BEGINNING: u64 = 64;

/// Gives every file its state by its beginning and its name. `None`: it is the only one of its person, and is to be looked at.
///
/// # Errors
/// `cancelled`.
pub fn sort(
    files: Vec<Found>,
    roll: &PhotoRoll,
    watch: &dyn JobWatch,
) -> Result<Vec<(Picture, Option<PictureState>)>, Failure> {
    let mut refused = vec![None; files.len()];
    let places: Vec<usize> = (0..files.len()).collect();
    let look = |&place: &usize| refusal(&files[place]);
    on_all_cores(&places, Phase::Files, watch, look, |&place, state| {
        refused[place] = state;
        Ok(())
    })?;
    let mut sorted: Vec<_> = files
        .into_iter()
        .zip(refused)
        .map(|(file, refused)| by_name(file, refused, roll))
        .collect();
    let mut files_of: HashMap<PersonId, u32> = HashMap::new();
    for person in sorted.iter().filter_map(waiting) {
        *files_of.entry(person).or_default() += 1;
    }
    for one in &mut sorted {
        if waiting(one).is_some_and(|person| files_of[&person] > 1) {
            one.1 = Some(PictureState::SeveralFiles);
        }
    }
    Ok(sorted)
}

fn waiting((picture, state): &(Picture, Option<PictureState>)) -> Option<PersonId> {
    picture.person.filter(|_| state.is_none())
}

/// Why a file is no picture that can be read, as far as its size and its beginning tell.
fn refusal(file: &Found) -> Option<PictureState> {
    if file.link {
        return Some(PictureState::NotAPicture);
    }
    match file.place.beginning(BEGINNING) {
        Err(error) => Some(state_of(damage(&error))),
        Ok((_, beginning)) if !is_picture(&beginning) => Some(PictureState::NotAPicture),
        Ok((length, _)) if length > u64::from(MAX_FILE_MIB) << 20 => Some(PictureState::TooLarge),
        Ok(_) => None,
    }
}

fn by_name(
    file: Found,
    refused: Option<PictureState>,
    roll: &PhotoRoll,
) -> (Picture, Option<PictureState>) {
    let name = file.shown.rsplit('/').next().unwrap_or_default();
    let whose = roll.keys.whose(name);
    let (person, state) = match whose {
        Whose::Nobody => (None, Some(PictureState::Nobody)),
        Whose::SeveralPeople => (None, Some(PictureState::SeveralPeople)),
        Whose::Of(person) => {
            let locked = roll.people[&person].locked;
            (Some(person), locked.then_some(PictureState::Locked))
        }
    };
    let picture = Picture {
        place: file.place,
        shown: file.shown,
        person,
        sight: None,
    };
    (picture, refused.or(state))
}
