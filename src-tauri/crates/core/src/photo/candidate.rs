//! Pictures that wait for the clerk to accept them.

use std::collections::VecDeque;
use std::path::Path;

use super::{Accepted, PhotoError, accept};
use crate::view::{PersonId, PhotoCandidate, PhotoProfile};

/// One dialog shows one picture at a time; a few more may be left behind by dialogs that were closed.
const MOST_WAITING: usize = 8;

/// A file that was read, with what it would become. To make one takes a while and needs no store.
pub struct Offer {
    file_name: String,
    bytes: usize,
    accepted: Accepted,
}

impl Offer {
    /// Reads a file.
    ///
    /// # Errors
    /// See [`PhotoError`].
    pub fn read(path: &Path, profile: &PhotoProfile) -> Result<Self, PhotoError> {
        let file = sicard_picture::load(path)?;
        let name = path.file_name().unwrap_or_default();
        Ok(Self {
            file_name: name.to_string_lossy().into_owned(),
            bytes: file.len(),
            accepted: accept(&file, profile)?,
        })
    }
}

/// A picture that waits, with what it would become.
pub struct Candidate {
    /// What the dialog shows.
    pub view: PhotoCandidate,
    /// Both pictures.
    pub accepted: Accepted,
}

/// The pictures that wait; the oldest give way to new ones. Nothing of them touches the disk.
#[derive(Default)]
pub struct Candidates {
    waiting: VecDeque<Candidate>,
    last_id: u32,
}

impl Candidates {
    /// Reads a file and keeps what it would become.
    ///
    /// # Errors
    /// See [`PhotoError`].
    pub fn add(
        &mut self,
        person: PersonId,
        path: &Path,
        profile: &PhotoProfile,
    ) -> Result<PhotoCandidate, PhotoError> {
        Ok(self.keep(person, Offer::read(path, profile)?))
    }

    /// Keeps what a file would become for a person.
    pub fn keep(&mut self, person: PersonId, offer: Offer) -> PhotoCandidate {
        let accepted = offer.accepted;
        self.last_id += 1;
        let count = |bytes: usize| u32::try_from(bytes).unwrap_or(u32::MAX);
        let view = PhotoCandidate {
            id: self.last_id,
            person,
            file_name: offer.file_name,
            width: accepted.width,
            height: accepted.height,
            bytes: count(offer.bytes),
            as_is: accepted.as_is,
            cropped: accepted.cropped,
            result_bytes: count(accepted.jpeg.len()),
        };
        if self.waiting.len() == MOST_WAITING {
            self.waiting.pop_front();
        }
        self.waiting.push_back(Candidate {
            view: view.clone(),
            accepted,
        });
        view
    }

    /// One that waits.
    pub fn get(&self, id: u32) -> Option<&Candidate> {
        self.waiting.iter().find(|one| one.view.id == id)
    }

    /// Takes one out, to become the photo of the person it was made for.
    pub fn take(&mut self, person: PersonId, id: u32) -> Option<Candidate> {
        let place = self
            .waiting
            .iter()
            .position(|one| one.view.id == id && one.view.person == person)?;
        self.waiting.remove(place)
    }

    /// Forgets one; it is no error if it is gone already.
    pub fn discard(&mut self, id: u32) {
        self.waiting.retain(|one| one.view.id != id);
    }
}
