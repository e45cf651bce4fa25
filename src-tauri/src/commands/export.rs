//! 报盘数据导出 and 导出记录.

use std::path::Path;

use sicard_core::desk::Desk;
use sicard_core::error::{ErrorCode, Failure};
use sicard_core::export::Export;
use sicard_core::view::{
    CopyExport, ExportDone, ExportId, ExportPlan, ExportPlanRequest, ExportRecord, ExportRequest,
    ExportedPerson, FolderHandle, HandInTick, HandedIn, Progress, UnitId, WriteAgain,
};
use sicard_core::watch::JobWatch;
use tauri::ipc::Channel;

use super::Call;
use crate::command_table::FolderId;
use crate::picker::Wanted;

pub fn export_plan(call: &Call, request: ExportPlanRequest) -> Result<ExportPlan, Failure> {
    refuse_unknown_number(call, request.unit)?;
    let (folder, handle) = call.folder_or_proposed(request.folder)?;
    let persons = request.persons.as_deref();
    call.program
        .desk(|desk| desk.export_plan(request.unit, persons, &folder, handle))
}

pub fn folder_pick(call: &Call) -> Result<Option<FolderHandle>, Failure> {
    let chosen = call.ask(Wanted::Folder, call.proposed_folder().ok())?;
    Ok(chosen.map(|path| call.program.handles.folder(path)))
}

pub fn folder_show(call: &Call, folder: FolderId) -> Result<(), Failure> {
    let (path, _) = call.program.handles.known_folder(&folder)?;
    if !path.is_dir() {
        return Err(Failure::new(ErrorCode::FolderGone));
    }
    let shown = call.computer.open(&path);
    shown.then_some(()).ok_or(Failure::new(ErrorCode::Io))
}

pub fn export(
    call: &Call,
    request: ExportRequest,
    progress: Channel<Progress>,
) -> Result<ExportDone, Failure> {
    refuse_unknown_number(call, request.unit)?;
    let export = Export {
        unit: request.unit,
        persons: request.persons,
        contact: request.contact,
        folder: call.program.handles.known_folder(&request.folder)?.0,
    };
    let work = |desk: &mut Desk, watch: &dyn JobWatch| desk.export(&export, watch);
    call.program.job(request.job, progress, work)
}

/// After a restore a number may have been used that only the clerk knows of.
fn refuse_unknown_number(call: &Call, unit: UnitId) -> Result<(), Failure> {
    let folder = call.work_folder()?;
    call.program
        .desk(|desk| desk.last_number_is_known(unit, &folder))
}

pub fn exports(call: &Call, unit: UnitId) -> Result<Vec<ExportRecord>, Failure> {
    call.program.desk(|desk| desk.exports(unit))
}

pub fn export_people(call: &Call, export: ExportId) -> Result<Vec<ExportedPerson>, Failure> {
    call.program.desk(|desk| desk.exported_people(export))
}

pub fn export_write_again(
    call: &Call,
    request: WriteAgain,
    progress: Channel<Progress>,
) -> Result<ExportRecord, Failure> {
    let (folder, _) = call.program.handles.known_folder(&request.folder)?;
    call.program.job(request.job, progress, |desk, watch| {
        desk.write_again(request.export, &folder, watch)
    })
}

pub fn export_copy(
    call: &Call,
    request: CopyExport,
    progress: Channel<Progress>,
) -> Result<FolderHandle, Failure> {
    let (folder, handle) = call.program.handles.known_folder(&request.folder)?;
    call.program.job(request.job, progress, |desk, watch| {
        desk.copy_export(request.export, &folder, watch)
    })?;
    Ok(handle)
}

pub fn export_void(call: &Call, export: ExportId) -> Result<ExportRecord, Failure> {
    call.program.desk(|desk| desk.void_export(export))
}

pub fn export_handed_in(call: &Call, request: HandedIn) -> Result<ExportRecord, Failure> {
    call.program.desk(|desk| desk.set_handed_in(&request))
}

pub fn export_tick(call: &Call, request: HandInTick) -> Result<(), Failure> {
    call.program.desk(|desk| desk.tick(&request))
}

pub fn export_reveal(call: &Call, export: ExportId) -> Result<(), Failure> {
    let file = call.program.desk(|desk| desk.exported_file(export))?;
    if !file.parent().is_some_and(Path::is_dir) {
        return Err(Failure::new(ErrorCode::FolderGone));
    }
    let shown = call.computer.reveal(&file);
    shown.then_some(()).ok_or(Failure::new(ErrorCode::Io))
}
