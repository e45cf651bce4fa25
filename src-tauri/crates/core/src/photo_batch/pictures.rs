//! A batch of pictures that was read and waits for the clerk.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sicard_package::Sha256Hex;
use sicard_person::id_number;
use sicard_portrait::likeness::Likeness;

use super::look::{Look, look, show};
use super::place::Place;
use super::roll::RollPerson;
use super::room::Room;
use crate::error::{ErrorCode, Failure};
use crate::photo::{findings, measures};
use crate::unfinished::Notes;
use crate::view::{
    AlikePerson, PersonId, PhotoBatchId, PhotoBatchView, PhotoMeasure, PhotoProfile, PictureCount,
    PictureOf, PictureRow, PictureState, ReportDone,
};
use crate::work::unit::UnitName;

/// Fewest digits in a row that are hidden in a file's name: those of an ID number.
const HIDDEN_DIGITS: usize = 15;

/// One file of a batch.
pub struct Picture {
    pub place: Place,
    pub shown: String,
    pub person: Option<PersonId>,
    pub sight: Option<Sight>,
}

/// What was seen of a picture that can be a photo.
pub struct Sight {
    /// Of the file: another one is there where it is different.
    pub file_sha256: [u8; 32],
    /// Pixels of the file, upright.
    pub file_size: (u32, u32),
    pub as_is: bool,
    pub by_face: bool,
    /// Every measure.
    pub measures: Vec<PhotoMeasure>,
    /// What the clerk has to know of.
    pub findings: Vec<PhotoMeasure>,
    pub likeness: Option<Likeness>,
    /// Whose photos or pictures show the same.
    pub alike: Vec<AlikePerson>,
    /// Of the photo.
    pub sha256: [u8; 32],
    /// The photo, as long as there is room for it; else it is made again.
    pub jpeg: Option<Vec<u8>>,
}

/// Everything that was read, and nothing of it in the store. Decoded pictures are not kept.
pub struct PhotoBatch {
    pub(super) unit: UnitName,
    pub(super) profile: PhotoProfile,
    pub(super) people: HashMap<PersonId, RollPerson>,
    pub(super) pictures: Vec<(Picture, PictureState)>,
    pub(super) room: Room,
    /// Where its report is noted while it is written.
    pub(super) notes: Notes,
    /// What became of the rows that were to be taken, once they were.
    pub(super) done: Mutex<Option<HashMap<u32, ReportDone>>>,
}

impl PhotoBatch {
    /// The report's figures.
    pub fn view(&self, id: PhotoBatchId) -> PhotoBatchView {
        let count = |files: usize| u32::try_from(files).unwrap_or(u32::MAX);
        let counts = PictureState::ALL.map(|state| {
            let files = self.pictures.iter().filter(|one| one.1 == state).count();
            PictureCount {
                state,
                files: count(files),
            }
        });
        PhotoBatchView {
            id,
            total: count(self.pictures.len()),
            counts: counts.into_iter().filter(|one| one.files > 0).collect(),
        }
    }

    /// Every file, in the order of the names. `masked`: with the middle of ID numbers hidden.
    pub fn rows(&self, masked: bool) -> Vec<PictureRow> {
        (0..)
            .zip(&self.pictures)
            .map(|(row, (picture, state))| {
                let sight = picture.sight.as_ref();
                let (width, height) = sight.map_or((0, 0), |sight| sight.file_size);
                PictureRow {
                    row,
                    file: match masked {
                        true => hide_numbers(&picture.shown),
                        false => picture.shown.clone(),
                    },
                    state: *state,
                    person: picture.person.and_then(|id| self.person(id)),
                    width,
                    height,
                    as_is: sight.is_some_and(|sight| sight.as_is),
                    by_face: sight.is_some_and(|sight| sight.by_face),
                    findings: sight.map_or(Vec::new(), |sight| sight.findings.clone()),
                    alike: sight.map_or(Vec::new(), |sight| sight.alike.clone()),
                }
            })
            .collect()
    }

    /// Every measure of the photo that a file would become; none where it was not looked at.
    ///
    /// # Errors
    /// `handle-gone` for a row there is none of.
    pub fn measures(&self, row: u32) -> Result<Vec<PhotoMeasure>, Failure> {
        let sight = self.picture(row)?.0.sight.as_ref();
        Ok(sight.map_or(Vec::new(), |sight| sight.measures.clone()))
    }

    /// The photo that a file would become. One that is not kept is made again.
    ///
    /// # Errors
    /// `handle-gone` for a row there is none of, and for a file that has changed; those of [`PhotoError`](crate::photo::PhotoError).
    pub fn after(&self, row: u32) -> Result<Vec<u8>, Failure> {
        Ok(self.made(row)?.0)
    }

    /// What a file shows, upright and small.
    ///
    /// # Errors
    /// As [`Self::after`].
    pub fn before(&self, row: u32) -> Result<Vec<u8>, Failure> {
        let (picture, _) = self.picture(row)?;
        Ok(show(&picture.place, &self.profile, &self.room)?)
    }

    /// The photo and its pixels.
    pub(super) fn made(&self, row: u32) -> Result<(Vec<u8>, (u32, u32)), Failure> {
        let (picture, _) = self.picture(row)?;
        let size = (self.profile.width, self.profile.height);
        if let Some(Sight {
            jpeg: Some(jpeg), ..
        }) = &picture.sight
        {
            return Ok((jpeg.clone(), size));
        }
        let seen = look(&picture.place, &self.profile, &self.room)?;
        match &picture.sight {
            Some(sight) if sight.file_sha256 != seen.file_sha256 => Err(gone()),
            _ => Ok((seen.made.jpeg, size)),
        }
    }

    pub(super) fn done(&self) -> MutexGuard<'_, Option<HashMap<u32, ReportDone>>> {
        self.done.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn picture(&self, row: u32) -> Result<&(Picture, PictureState), Failure> {
        self.pictures.get(row as usize).ok_or_else(gone)
    }

    fn person(&self, id: PersonId) -> Option<PictureOf> {
        let person = self.people.get(&id)?;
        Some(PictureOf {
            id,
            name: person.name.clone(),
            personal_no: person.personal_no.clone(),
            photo: person.photo.as_ref().map(|photo| photo.version()),
        })
    }
}

impl Sight {
    pub fn of(look: Look) -> Self {
        let made = look.made;
        Self {
            file_sha256: look.file_sha256,
            file_size: look.file_size,
            as_is: made.as_is(),
            by_face: made.portrait.face.is_some() && !made.as_is(),
            measures: measures(&made.measures),
            findings: findings(&made.measures),
            likeness: made.likeness(),
            alike: Vec::new(),
            sha256: Sha256Hex::of(&made.jpeg).0,
            jpeg: Some(made.jpeg),
        }
    }
}

fn gone() -> Failure {
    Failure::new(ErrorCode::HandleGone)
}

/// A file's name with the middle of every ID number starred.
fn hide_numbers(name: &str) -> String {
    let mut hidden = String::with_capacity(name.len());
    let mut digits = String::new();
    for c in name.chars().chain(['\0']) {
        // Full-width digits are digits as well.
        if c.is_numeric() {
            digits.push(c);
            continue;
        }
        if digits.chars().count() >= HIDDEN_DIGITS {
            hidden.push_str(&id_number::mask(&digits));
        } else {
            hidden.push_str(&digits);
        }
        digits.clear();
        if c != '\0' {
            hidden.push(c);
        }
    }
    hidden
}

#[cfg(test)]
mod tests {
    use super::hide_numbers;

    #[test]
    fn only_id_numbers_are_hidden_in_a_files_name() {
        assert_eq!(
            hide_numbers("一车间/测试甲990000199001011234(1).jpg"),
            "一车间/测试甲9900**********1234(1).jpg"
        );
        assert_eq!(hide_numbers("99000019900101123x"), "9900*********1123x");
        assert_eq!(hide_numbers("10000001.jpg"), "10000001.jpg");
    }
}
