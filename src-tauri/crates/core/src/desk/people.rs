//! The person dialog and its photos.

use std::path::Path;
use std::sync::Arc;

use sicard_package::Sha256Hex;

use super::Desk;
use crate::error::{ErrorCode, Failure};
use crate::photo::{Candidate, Offer, findings};
use crate::view::{
    PersonId, PersonSaved, PersonView, PhotoAccept, PhotoCandidate, PhotoProfile, SavePerson,
    Unsaved,
};
use crate::work::photo::NewPhoto;
use crate::work::{Record, alike, person, photo, unit, unsaved};

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
    pub fn save(&mut self, request: &SavePerson) -> Result<PersonSaved, Failure> {
        let undo = person::save(&mut self.store, &mut self.undo, request)?;
        self.saved(request.person, undo)
    }

    /// Keeps what the dialog holds and was not saved, if anything.
    ///
    /// # Errors
    /// See [`unsaved::keep`].
    pub fn keep_unsaved(&mut self, kept: Option<&Unsaved>) -> Result<(), Failure> {
        unsaved::keep(&self.store, kept)
    }

    /// Takes out what was kept so.
    ///
    /// # Errors
    /// See [`unsaved::take`].
    pub fn take_unsaved(&mut self) -> Result<Option<Unsaved>, Failure> {
        unsaved::take(&mut self.store)
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
    ///
    /// # Errors
    /// `person-gone`, the store's.
    pub fn keep_offer(&mut self, id: PersonId, offer: Offer) -> Result<PhotoCandidate, Failure> {
        let unit = Record::read(&self.store, id)?.unit;
        let made = offer.made();
        let known = alike::known_photos(&self.store, unit)?;
        let sha256 = Sha256Hex::of(&made.jpeg).0;
        let alike = alike::alike(&known, id, sha256, made.likeness());
        Ok(self.candidates.keep(id, offer, alike))
    }

    /// Makes a candidate of a picture's file. Who is locked is told before the file is read.
    ///
    /// # Errors
    /// `person-gone`, `person-locked`, those of [`PhotoError`](crate::photo::PhotoError), the store's.
    pub fn offer_photo(&mut self, id: PersonId, path: &Path) -> Result<PhotoCandidate, Failure> {
        let profile = self.photo_profile(id)?;
        self.keep_offer(id, Offer::read(path, &profile)?)
    }

    /// A candidate that waits, for its pictures and to be made anew: neither needs the desk.
    ///
    /// # Errors
    /// `handle-gone`.
    pub fn candidate(&self, id: u32) -> Result<Arc<Candidate>, Failure> {
        let candidate = self.candidates.get(id);
        candidate.ok_or(Failure::new(ErrorCode::HandleGone))
    }

    /// Makes a candidate the person's photo.
    ///
    /// # Errors
    /// `handle-gone` for a candidate that no longer waits, `reason-missing` where something speaks against it and the clerk has not
    /// said why it is taken, `photo-impossible` where no reason helps, `person-gone`, `person-locked`, the store's.
    pub fn accept_photo(&mut self, request: &PhotoAccept) -> Result<PersonSaved, Failure> {
        let candidate = self.candidate(request.candidate)?;
        if candidate.person() != request.person {
            return Err(Failure::new(ErrorCode::HandleGone));
        }
        let made = candidate.made();
        if made.is_impossible() {
            return Err(Failure::new(ErrorCode::PhotoImpossible));
        }
        let reason = request.reason.as_deref().map(str::trim);
        let reason = reason.filter(|reason| !reason.is_empty());
        if candidate.needs_reason() && reason.is_none() {
            return Err(Failure::new(ErrorCode::ReasonMissing));
        }
        let new = NewPhoto {
            jpeg: &made.jpeg,
            sha256: Sha256Hex::of(&made.jpeg).0,
            size: made.size,
            likeness: made.likeness(),
            findings: &findings(&made.measures),
            reason: reason.filter(|_| candidate.needs_reason()),
        };
        let undo = photo::set(&mut self.store, &mut self.undo, request.person, &new)?;
        self.candidates.discard(request.candidate);
        self.saved(request.person, undo)
    }

    /// Forgets a candidate.
    pub fn discard_photo(&mut self, candidate: u32) {
        self.candidates.discard(candidate);
    }

    /// Forgets the clerk's photo: back to the office's, or to none.
    ///
    /// # Errors
    /// `person-gone`, `person-locked`, the store's.
    pub fn remove_photo(&mut self, id: PersonId) -> Result<PersonSaved, Failure> {
        let undo = photo::remove(&mut self.store, &mut self.undo, id)?;
        self.saved(id, undo)
    }

    /// The JPEG of a person's photo.
    ///
    /// # Errors
    /// `person-gone` where there is none, the store's.
    pub fn photo(&self, id: PersonId) -> Result<Vec<u8>, Failure> {
        photo::jpeg(&self.store, id)
    }

    fn saved(&mut self, id: PersonId, undo: Option<u32>) -> Result<PersonSaved, Failure> {
        self.lists.changed(&self.store, &[id])?;
        Ok(PersonSaved {
            person: self.person(id)?,
            undo,
        })
    }
}
