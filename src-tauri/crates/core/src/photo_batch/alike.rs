//! The same picture under two people.

use super::pictures::Picture;
use super::roll::PhotoRoll;
use crate::view::{AlikePerson, PersonId, PictureState};
use crate::work::alike::{KnownPhoto, alike};

/// Tells every picture whose photos show the same, and which other pictures of the batch do.
pub fn find_alike(pictures: &mut [(Picture, PictureState)], roll: &PhotoRoll) {
    let in_batch: Vec<KnownPhoto> = pictures
        .iter()
        .filter_map(|(picture, _)| {
            let sight = picture.sight.as_ref()?;
            Some(KnownPhoto {
                person: shown(picture.person?, roll)?,
                sha256: sight.sha256,
                likeness: sight.likeness,
            })
        })
        .collect();
    for (picture, _) in pictures {
        let (Some(person), Some(sight)) = (picture.person, &mut picture.sight) else {
            continue;
        };
        let mut found = alike(&roll.known, person, sight.sha256, sight.likeness);
        for other in alike(&in_batch, person, sight.sha256, sight.likeness) {
            if !found.iter().any(|one| one.id == other.id) {
                found.push(other);
            }
        }
        sight.alike = found;
    }
}

/// The photo of somebody of the batch may be there only once it is taken: no version then.
fn shown(person: PersonId, roll: &PhotoRoll) -> Option<AlikePerson> {
    let known = roll.people.get(&person)?;
    Some(AlikePerson {
        id: person,
        name: known.name.clone(),
        personal_no: known.personal_no.clone(),
        photo: known.photo.as_ref().map(|photo| photo.version()),
    })
}
