//! Pictures that wait for the clerk to accept them.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::measures::{face, measures};
use super::rules::guides;
use super::{Made, PhotoError, Source};
use crate::view::{AlikePerson, PersonId, PhotoCandidate, PhotoProfile, PhotoWay};

/// One dialog shows one picture at a time; another may be left behind by a dialog that was closed.
const MOST_WAITING: usize = 2;

/// A file that was read, with what it would become. To make one takes a while and needs no store.
pub struct Offer {
    file_name: String,
    profile: PhotoProfile,
    source: Source,
    before: Vec<u8>,
    made: Made,
}

impl Offer {
    /// Reads a file.
    ///
    /// # Errors
    /// See [`PhotoError`].
    pub fn read(path: &Path, profile: &PhotoProfile) -> Result<Self, PhotoError> {
        let name = path.file_name().unwrap_or_default();
        Self::of(
            name.to_string_lossy().into_owned(),
            Source::load(path, profile)?,
            profile,
        )
    }

    /// Takes a picture that is in no file, the clipboard's or the camera's.
    ///
    /// # Errors
    /// See [`PhotoError`].
    pub fn without_name(picture: Vec<u8>, profile: &PhotoProfile) -> Result<Self, PhotoError> {
        Self::of(String::new(), Source::read(picture, profile)?, profile)
    }

    fn of(
        file_name: String,
        mut source: Source,
        profile: &PhotoProfile,
    ) -> Result<Self, PhotoError> {
        let made = Made::first(&mut source, profile)?;
        Ok(Self {
            file_name,
            profile: profile.clone(),
            before: source.before()?,
            source,
            made,
        })
    }

    /// What it would become.
    pub fn made(&self) -> &Made {
        &self.made
    }
}

/// A picture that waits. It is made anew without the desk.
pub struct Candidate {
    id: u32,
    person: PersonId,
    file_name: String,
    profile: PhotoProfile,
    before: Vec<u8>,
    source: Mutex<Source>,
    drawn: Mutex<Drawn>,
}

/// What was made of it last.
struct Drawn {
    made: Arc<Made>,
    version: u32,
    alike: Vec<AlikePerson>,
}

impl Candidate {
    /// For whom it is.
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// What the file shows, as a JPEG.
    pub fn before(&self) -> &[u8] {
        &self.before
    }

    /// What would become of it.
    pub fn made(&self) -> Arc<Made> {
        Arc::clone(&lock(&self.drawn).made)
    }

    /// Makes it anew.
    ///
    /// # Errors
    /// See [`PhotoError`]; what was made before stays.
    pub fn make(&self, way: PhotoWay, whiten: bool) -> Result<PhotoCandidate, PhotoError> {
        let mut source = lock(&self.source);
        let made = Made::of(&mut source, way, whiten, &self.profile)?;
        let mut drawn = lock(&self.drawn);
        drawn.made = Arc::new(made);
        drawn.version += 1;
        Ok(self.tell(&source, &drawn))
    }

    /// What the dialog shows.
    pub fn view(&self) -> PhotoCandidate {
        self.tell(&lock(&self.source), &lock(&self.drawn))
    }

    /// Keeps whose photos show the same picture.
    pub fn set_alike(&self, alike: Vec<AlikePerson>) {
        lock(&self.drawn).alike = alike;
    }

    /// Whether anything speaks against taking it without a word.
    pub fn needs_reason(&self) -> bool {
        let drawn = lock(&self.drawn);
        !drawn.alike.is_empty() || !super::findings(&drawn.made.measures).is_empty()
    }

    fn tell(&self, source: &Source, drawn: &Drawn) -> PhotoCandidate {
        let count = |bytes: usize| u32::try_from(bytes).unwrap_or(u32::MAX);
        let made = &drawn.made;
        let (width, height) = source.size();
        PhotoCandidate {
            id: self.id,
            person: self.person,
            file_name: self.file_name.clone(),
            width,
            height,
            bytes: count(source.file().len()),
            result_bytes: count(made.jpeg.len()),
            version: drawn.version,
            way: made.way,
            may_be_as_is: source.may_be_as_is(&self.profile),
            placement: made.placement(),
            whitened: made.whitened,
            may_be_whitened: made.portrait.mask.is_some(),
            guides: guides(&self.profile),
            face: face(made),
            measures: measures(&made.measures),
            alike: drawn.alike.clone(),
        }
    }
}

/// The pictures that wait; the oldest give way to new ones. Nothing of them touches the disk.
#[derive(Default)]
pub struct Candidates {
    waiting: VecDeque<Arc<Candidate>>,
    last_id: u32,
}

impl Candidates {
    /// Keeps what a file would become for a person.
    pub fn keep(
        &mut self,
        person: PersonId,
        offer: Offer,
        alike: Vec<AlikePerson>,
    ) -> PhotoCandidate {
        self.last_id += 1;
        let candidate = Candidate {
            id: self.last_id,
            person,
            file_name: offer.file_name,
            profile: offer.profile,
            before: offer.before,
            source: Mutex::new(offer.source),
            drawn: Mutex::new(Drawn {
                made: Arc::new(offer.made),
                version: 1,
                alike,
            }),
        };
        if self.waiting.len() == MOST_WAITING {
            self.waiting.pop_front();
        }
        let view = candidate.view();
        self.waiting.push_back(Arc::new(candidate));
        view
    }

    /// One that waits.
    pub fn get(&self, id: u32) -> Option<Arc<Candidate>> {
        self.waiting.iter().find(|one| one.id == id).cloned()
    }

    /// Forgets one; it is no error if it is gone already.
    pub fn discard(&mut self, id: u32) {
        self.waiting.retain(|one| one.id != id);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
