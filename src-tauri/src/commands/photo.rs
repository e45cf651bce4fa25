//! 选择照片.

use sicard_core::error::Failure;
use sicard_core::view::{PersonId, PersonView, PhotoAccept, PhotoCandidate, PhotoFromFile};

use super::Call;
use crate::command_table::CandidateId;
use crate::picker::Wanted;

pub fn photo_pick(call: &Call, person: PersonId) -> Result<Option<PhotoCandidate>, Failure> {
    let chosen = call.ask(Wanted::Photo, None)?;
    let candidate = chosen.map(|path| call.program.desk(|desk| desk.offer_photo(person, &path)));
    candidate.transpose()
}

pub fn photo_from_file(call: &Call, request: PhotoFromFile) -> Result<PhotoCandidate, Failure> {
    let (path, _) = call.program.handles.known_file(&request.file)?;
    call.program
        .desk(|desk| desk.offer_photo(request.person, &path))
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
