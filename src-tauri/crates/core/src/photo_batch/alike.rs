//! The same picture under two people.

use std::collections::HashMap;

use sicard_portrait::likeness::{Likeness, LikenessIndex};

use super::cores::on_all_cores;
use super::pictures::Picture;
use super::roll::PhotoRoll;
use crate::error::Failure;
use crate::view::{AlikePerson, PersonId, Phase, PictureState};
use crate::watch::JobWatch;
use crate::work::alike::{KnownPhoto, MOST_NAMES};

/// A picture that is looked for.
struct Wanted {
    /// Its place in the batch.
    place: usize,
    person: PersonId,
    sha256: [u8; 32],
    likeness: Option<Likeness>,
}

/// Tells every picture whose photos show the same, and which other pictures of the batch do.
///
/// # Errors
/// `cancelled`.
pub fn find_alike(
    pictures: &mut [(Picture, PictureState)],
    roll: &PhotoRoll,
    watch: &dyn JobWatch,
) -> Result<(), Failure> {
    let wanted = pictures.iter().enumerate();
    let wanted: Vec<Wanted> = wanted
        .filter_map(|(place, (picture, _))| {
            let sight = picture.sight.as_ref()?;
            Some(Wanted {
                place,
                person: picture.person?,
                sha256: sight.sha256,
                likeness: sight.likeness,
            })
        })
        .collect();
    let in_batch: Vec<KnownPhoto> = wanted
        .iter()
        .filter_map(|one| {
            Some(KnownPhoto {
                person: shown(one.person, roll)?,
                sha256: one.sha256,
                likeness: one.likeness,
            })
        })
        .collect();
    let (known, in_batch) = (Photos::of(&roll.known), Photos::of(&in_batch));
    on_all_cores(
        &wanted,
        Phase::Comparing,
        watch,
        |one| {
            let mut found = known.alike(one);
            for other in in_batch.alike(one) {
                if !found.iter().any(|one| one.id == other.id) {
                    found.push(other);
                }
            }
            found
        },
        |one, found| {
            if let Some(sight) = &mut pictures[one.place].0.sight {
                sight.alike = found;
            }
            Ok(())
        },
    )
}

/// Photos, so kept that the same picture is soon found among a hundred thousand.
struct Photos<'a> {
    photos: &'a [KnownPhoto],
    of_file: HashMap<[u8; 32], Vec<usize>>,
    /// The places of those that show a face, in the order of the index.
    faces: Vec<usize>,
    index: LikenessIndex,
}

impl<'a> Photos<'a> {
    fn of(photos: &'a [KnownPhoto]) -> Self {
        let mut of_file: HashMap<[u8; 32], Vec<usize>> = HashMap::new();
        for (place, photo) in photos.iter().enumerate() {
            of_file.entry(photo.sha256).or_default().push(place);
        }
        let faces = photos.iter().enumerate();
        let faces = faces.filter_map(|(place, photo)| Some((place, photo.likeness?)));
        let (faces, likenesses): (Vec<usize>, Vec<Likeness>) = faces.unzip();
        Self {
            photos,
            of_file,
            faces,
            index: LikenessIndex::new(likenesses),
        }
    }

    /// Others with the same picture; a few of them, if there are many.
    fn alike(&self, one: &Wanted) -> Vec<AlikePerson> {
        let is_other = |place: &usize| self.photos[*place].person.id != one.person;
        let same_file = self.of_file.get(&one.sha256).into_iter().flatten().copied();
        let likeness = one.likeness.as_ref().into_iter();
        let same_face = likeness
            .flat_map(|likeness| self.index.of_the_picture(likeness))
            .map(|face| self.faces[face]);
        let mut found: Vec<usize> = same_file.filter(is_other).take(MOST_NAMES).collect();
        found.extend(same_face.filter(is_other).take(MOST_NAMES));
        found.sort_unstable();
        found.dedup();
        let found = found.into_iter().take(MOST_NAMES);
        found
            .map(|place| self.photos[place].person.clone())
            .collect()
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
