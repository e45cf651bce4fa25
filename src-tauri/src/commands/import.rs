//! 报盘文件导入.

use sicard_core::desk::Desk;
use sicard_core::error::Failure;
use sicard_core::import::Import;
use sicard_core::view::{
    Arrival, FileHandle, ImportRequest, ImportSummary, PackagePreview, Progress,
};
use sicard_core::watch::JobWatch;
use tauri::ipc::Channel;

use super::Call;
use crate::command_table::FileId;
use crate::picker::Wanted;

pub fn arrivals_waiting(call: &Call) -> Result<Vec<Arrival>, Failure> {
    Ok(call.program.arrivals.take())
}

pub fn package_pick(call: &Call) -> Result<Option<FileHandle>, Failure> {
    let chosen = call.ask(Wanted::Package, None)?;
    Ok(chosen.map(|path| call.program.handles.file(path)))
}

pub fn package_preview(call: &Call, file: FileId) -> Result<PackagePreview, Failure> {
    let (path, handle) = call.program.handles.known_file(&file)?;
    call.program.desk(|desk| desk.preview(&path, handle))
}

pub fn package_import(
    call: &Call,
    request: ImportRequest,
    progress: Channel<Progress>,
) -> Result<ImportSummary, Failure> {
    let import = Import {
        path: call.program.handles.known_file(&request.file)?.0,
        code: request.code,
        accept_older: request.accept_older,
        accept_signer: request.accept_signer,
    };
    let work = |desk: &mut Desk, watch: &dyn JobWatch| desk.import(&import, watch);
    call.program.job(request.job, progress, work)
}
