//! How far a unit is.

use sicard_core::error::Failure;
use sicard_core::view::{ListSave, Overview, SavedTable, UnitId};

use super::{Call, saved_table};

pub fn overview(call: &Call, unit: UnitId) -> Result<Overview, Failure> {
    call.program.desk(|desk| desk.overview(unit))
}

pub fn list_save(call: &Call, request: ListSave) -> Result<SavedTable, Failure> {
    let (path, folder) = call.program.handles.known_folder(&request.folder)?;
    let saved = call.program.desk(|desk| desk.save_list(&request, &path))?;
    Ok(saved_table(&saved, folder))
}
