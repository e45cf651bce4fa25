//! The person dialog and its photos.

use std::path::Path;

use super::Desk;
use crate::error::{ErrorCode, Failure};
use crate::photo::{Candidate, Offer};
use crate::view::{PersonId, PersonView, PhotoAccept, PhotoCandidate, PhotoProfile, SavePerson};
use crate::work::{Record, person, photo, unit};

impl Desk {
    /// Everything about one person.
    ///
    /// # Errors
    /// `person-gone`, the store's.
    pub fn person(&self, id: PersonId) -> Result<PersonView, Failure> {
        person::view(&self.store, id)
    }

    /// Saves what the dialog holds.
    ///
    /// # Errors
    /// See [`person::save`].
    pub fn save(&mut self, request: &SavePerson) -> Result<PersonView, Failure> {
        person::save(&mut self.store, request)?;
        self.changed_person(request.person)
    }

    /// What a new photo of a person must look like. Who is locked is told here, before a file is chosen or read.
    ///
    /// # Errors
    /// `person-gone`, `person-locked`, the store's.
    pub fn photo_profile(&self, id: PersonId) -> Result<PhotoProfile, Failure> {
        let record = Record::read(&self.store, id)?;
        person::refuse_locked(&record)?;
        Ok(unit::rules(&self.store, record.unit)?.photo)
    }

    /// Makes a candidate of a file that was read elsewhere, so that the desk is free meanwhile.
    pub fn keep_offer(&mut self, id: PersonId, offer: Offer) -> PhotoCandidate {
        self.candidates.keep(id, offer)
    }

    /// Makes a candidate of a picture's file. Who is locked is told before the file is read.
    ///
    /// # Errors
    /// `person-gone`, `person-locked`, those of [`PhotoError`](crate::photo::PhotoError), the store's.
    pub fn offer_photo(&mut self, id: PersonId, path: &Path) -> Result<PhotoCandidate, Failure> {
        let profile = self.photo_profile(id)?;
        Ok(self.candidates.add(id, path, &profile)?)
    }

    /// A candidate that waits, for its pictures.
    pub fn candidate(&self, id: u32) -> Option<&Candidate> {
        self.candidates.get(id)
    }

    /// Makes a candidate the person's photo.
    ///
    /// # Errors
    /// `handle-gone` for a candidate that no longer waits, `person-gone`, `person-locked`, the store's.
    pub fn accept_photo(&mut self, request: PhotoAccept) -> Result<PersonView, Failure> {
        let PhotoAccept { person, candidate } = request;
        let candidate = self
            .candidates
            .take(person, candidate)
            .ok_or(Failure::new(ErrorCode::HandleGone))?;
        photo::set(&mut self.store, person, &candidate.accepted)?;
        self.changed_person(person)
    }

    /// Forgets a candidate.
    pub fn discard_photo(&mut self, candidate: u32) {
        self.candidates.discard(candidate);
    }

    /// Forgets the clerk's photo: back to the office's, or to none.
    ///
    /// # Errors
    /// `person-gone`, `person-locked`, the store's.
    pub fn remove_photo(&mut self, id: PersonId) -> Result<PersonView, Failure> {
        photo::remove(&mut self.store, id)?;
        self.changed_person(id)
    }

    /// The JPEG of a person's photo.
    ///
    /// # Errors
    /// `person-gone` where there is none, the store's.
    pub fn photo(&self, id: PersonId) -> Result<Vec<u8>, Failure> {
        photo::jpeg(&self.store, id)
    }

    fn changed_person(&mut self, id: PersonId) -> Result<PersonView, Failure> {
        self.lists.changed(&self.store, &[id])?;
        self.person(id)
    }
}
