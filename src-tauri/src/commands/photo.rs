//! 选择照片.

use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sicard_core::error::{ErrorCode, Failure};
use sicard_core::photo::{Offer, PhotoError};
use sicard_core::view::{
    PersonId, PersonSaved, PhotoAccept, PhotoCandidate, PhotoFromFile, PhotoMake, PhotoProfile,
    PhotoTaken,
};

use super::Call;
use crate::clipboard::Pasted;
use crate::command_table::CandidateId;
use crate::picker::Wanted;

pub fn photo_pick(call: &Call, person: PersonId) -> Result<Option<PhotoCandidate>, Failure> {
    // Who is locked is told before a picture is looked for.
    call.program.desk(|desk| desk.photo_profile(person))?;
    let chosen = call.ask(Wanted::Photo, None)?;
    chosen.map(|path| offer(call, person, &path)).transpose()
}

pub fn photo_from_file(call: &Call, request: PhotoFromFile) -> Result<PhotoCandidate, Failure> {
    let (path, _) = call.program.handles.known_file(&request.file)?;
    offer(call, request.person, &path)
}

pub fn photo_paste(call: &Call, person: PersonId) -> Result<Option<PhotoCandidate>, Failure> {
    match call.computer.pasted() {
        None => Ok(None),
        Some(Pasted::File(path)) => offer(call, person, &path).map(Some),
        Some(Pasted::Picture(png)) => {
            let read = |profile: &PhotoProfile| Offer::without_name(png, profile);
            keep(call, person, read).map(Some)
        }
    }
}

pub fn photo_taken(call: &Call, request: PhotoTaken) -> Result<PhotoCandidate, Failure> {
    let PhotoTaken { person, jpeg } = request;
    let jpeg = BASE64_STANDARD
        .decode(jpeg)
        .map_err(|_| Failure::new(ErrorCode::Internal))?;
    keep(call, person, |profile| Offer::without_name(jpeg, profile))
}

fn offer(call: &Call, person: PersonId, path: &Path) -> Result<PhotoCandidate, Failure> {
    keep(call, person, |profile| Offer::read(path, profile))
}

/// Other commands go on while a large picture is read.
fn keep(
    call: &Call,
    person: PersonId,
    read: impl FnOnce(&PhotoProfile) -> Result<Offer, PhotoError>,
) -> Result<PhotoCandidate, Failure> {
    let profile = call.program.desk(|desk| desk.photo_profile(person))?;
    let offer = read(&profile)?;
    call.program.desk(|desk| desk.keep_offer(person, offer))
}

/// Made without the desk: the list goes on meanwhile.
pub fn photo_make(call: &Call, request: PhotoMake) -> Result<PhotoCandidate, Failure> {
    let candidate = call
        .program
        .desk(|desk| desk.candidate(request.candidate))?;
    Ok(candidate.make(request.way, request.whiten)?)
}

pub fn photo_accept(call: &Call, request: PhotoAccept) -> Result<PersonSaved, Failure> {
    call.program.desk(|desk| desk.accept_photo(&request))
}

pub fn photo_discard(call: &Call, candidate: CandidateId) -> Result<(), Failure> {
    call.program.desk(|desk| {
        desk.discard_photo(candidate);
        Ok(())
    })
}

pub fn photo_remove(call: &Call, person: PersonId) -> Result<PersonSaved, Failure> {
    call.program.desk(|desk| desk.remove_photo(person))
}
