//! The list of a unit's people.

use sicard_core::error::Failure;
use sicard_core::view::{ListQuery, ListView, PersonId, PersonRow, RowsRequest};

use super::Call;

pub fn list_view(call: &Call, query: ListQuery) -> Result<ListView, Failure> {
    call.program.desk(|desk| desk.list(&query))
}

pub fn list_rows(call: &Call, request: RowsRequest) -> Result<Vec<PersonRow>, Failure> {
    call.program.desk(|desk| desk.rows(&request))
}

pub fn list_ids(call: &Call, query: ListQuery) -> Result<Vec<PersonId>, Failure> {
    call.program.desk(|desk| desk.ids(&query))
}
