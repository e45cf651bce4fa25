//! Paper: preview, print, PDF.

use sicard_core::error::{ErrorCode, Failure};
use sicard_core::view::{
    DocumentId, DocumentView, ExportId, FindSheets, FormsRequest, FoundSheet, OpenPaper,
    PrintBatch, PrintBatchId, PrintDone, PrintRequest, Printer, Progress, SavePaper, SavedPaper,
    SheetRow, SheetsPrinted, SheetsRequest, UnitId,
};
use tauri::ipc::Channel;

use super::Call;
use crate::opened_papers;
use crate::printing::Job;

pub fn forms_document(call: &Call, request: FormsRequest) -> Result<DocumentView, Failure> {
    call.program.desk(|desk| desk.forms(&request))
}

pub fn batch_document(call: &Call, batch: PrintBatchId) -> Result<DocumentView, Failure> {
    call.program.desk(|desk| desk.forms_of_batch(batch))
}

pub fn hand_in_document(call: &Call, export: ExportId) -> Result<DocumentView, Failure> {
    call.program.desk(|desk| desk.hand_in(export))
}

pub fn not_back_document(call: &Call, unit: UnitId) -> Result<DocumentView, Failure> {
    call.program.desk(|desk| desk.not_back(unit))
}

pub fn document_sheets(call: &Call, request: SheetsRequest) -> Result<Vec<SheetRow>, Failure> {
    call.program.desk(|desk| desk.sheets(&request))
}

pub fn document_find(call: &Call, request: FindSheets) -> Result<Vec<FoundSheet>, Failure> {
    call.program.desk(|desk| desk.find_sheets(&request))
}

pub fn document_close(call: &Call, document: DocumentId) -> Result<(), Failure> {
    call.program.desk(|desk| {
        desk.close_document(document);
        Ok(())
    })
}

pub fn printers(call: &Call) -> Result<Vec<Printer>, Failure> {
    call.computer.printers()
}

pub fn document_print(
    call: &Call,
    request: PrintRequest,
    progress: Channel<Progress>,
) -> Result<PrintDone, Failure> {
    let (document, range) = (request.document, request.range);
    call.program.job(request.job, progress, |desk, watch| {
        desk.print((document, range), watch, &mut |job| {
            call.computer.print(&Job {
                printer: &request.printer,
                copies: request.copies.clamp(1, 99),
                title: &job.title,
                pdf: job.pdf,
            })
        })
    })
}

pub fn document_save(
    call: &Call,
    request: SavePaper,
    progress: Channel<Progress>,
) -> Result<SavedPaper, Failure> {
    let (path, folder) = call.program.handles.known_folder(&request.folder)?;
    let what = (request.document, request.range);
    let files = call.program.job(request.job, progress, |desk, watch| {
        desk.save_sheets(what, (&path, request.one_file), watch)
    })?;
    let names = files.iter().filter_map(|file| file.file_name());
    let files = names.map(|name| name.to_string_lossy().into_owned());
    Ok(SavedPaper {
        files: files.collect(),
        folder,
    })
}

pub fn document_open(
    call: &Call,
    request: OpenPaper,
    progress: Channel<Progress>,
) -> Result<(), Failure> {
    let (path, file) = opened_papers::new_file(&call.work_folder()?)?;
    let what = (request.document, request.range);
    call.program.job(request.job, progress, |desk, watch| {
        desk.sheets_to_file(what, file, watch)
    })?;
    match call.computer.open(&path) {
        true => Ok(()),
        false => Err(Failure::new(ErrorCode::ViewerUnavailable)),
    }
}

pub fn document_printed(call: &Call, request: SheetsPrinted) -> Result<PrintDone, Failure> {
    call.program.desk(|desk| desk.sheets_printed(request))
}

pub fn print_batches(call: &Call, unit: UnitId) -> Result<Vec<PrintBatch>, Failure> {
    call.program.desk(|desk| desk.print_batches(unit))
}
