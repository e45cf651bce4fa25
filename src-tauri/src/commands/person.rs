//! 个人信息确认.

use sicard_core::error::Failure;
use sicard_core::view::{PersonId, PersonSaved, PersonView, SavePerson};

use super::Call;

pub fn person_view(call: &Call, person: PersonId) -> Result<PersonView, Failure> {
    call.program.desk(|desk| desk.person(person))
}

pub fn person_save(call: &Call, request: SavePerson) -> Result<PersonSaved, Failure> {
    call.program.desk(|desk| desk.save(&request))
}
