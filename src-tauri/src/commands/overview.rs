//! How far a unit is.

use sicard_core::error::Failure;
use sicard_core::view::{ListSave, Overview, SavedTable, UnitId};

use super::{Call, saved_table};

pub fn overview(call: &Call, unit: UnitId) -> Result<Overview, Failure> {
    call.program.desk(|desk| desk.overview(unit))
}

/// Other commands go on while the workbook is written.
pub fn list_save(call: &Call, request: ListSave) -> Result<SavedTable, Failure> {
    let (path, folder) = call.program.handles.known_folder(&request.folder)?;
    let workbook = call.program.desk(|desk| desk.list_workbook(&request))?;
    let saved = workbook.save(&request, &path)?;
    Ok(saved_table(&saved, folder))
}
