//! 选择照片.

use std::path::Path;

use sicard_core::error::Failure;
use sicard_core::photo::Offer;
use sicard_core::view::{PersonId, PersonView, PhotoAccept, PhotoCandidate, PhotoFromFile};

use super::Call;
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

/// Other commands go on while a large picture is read.
fn offer(call: &Call, person: PersonId, path: &Path) -> Result<PhotoCandidate, Failure> {
    let profile = call.program.desk(|desk| desk.photo_profile(person))?;
    let offer = Offer::read(path, &profile)?;
    call.program.desk(|desk| Ok(desk.keep_offer(person, offer)))
}

pub fn photo_accept(call: &Call, request: PhotoAccept) -> Result<PersonView, Failure> {
    call.program.desk(|desk| desk.accept_photo(request))
}

pub fn photo_discard(call: &Call, candidate: CandidateId) -> Result<(), Failure> {
    call.program.desk(|desk| {
        desk.discard_photo(candidate);
        Ok(())
    })
}

pub fn photo_remove(call: &Call, person: PersonId) -> Result<PersonView, Failure> {
    call.program.desk(|desk| desk.remove_photo(person))
}
