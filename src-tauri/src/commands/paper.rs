//! Paper: preview, print, PDF.

use sicard_core::error::{ErrorCode, Failure};
use sicard_core::view::{
    AccountsRequest, DocumentId, DocumentView, ExportId, FindSheets, FormsRequest, FoundSheet,
    OpenPaper, PersonId, PhotoNoticePaper, PrintBatch, PrintBatchId, PrintDone, PrintRequest,
    Printer, Progress, SavePaper, SavedPaper, SheetRow, SheetsPrinted, SheetsRequest, UnitId,
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

pub fn photo_notice_document(
    call: &Call,
    request: PhotoNoticePaper,
) -> Result<DocumentView, Failure> {
    call.program
        .desk(|desk| desk.photo_notice_on_paper(&request))
}

pub fn accounts_document(call: &Call, request: AccountsRequest) -> Result<DocumentView, Failure> {
    call.program.desk(|desk| desk.accounts_notice(&request))
}

pub fn document_sheets(call: &Call, request: SheetsRequest) -> Result<Vec<SheetRow>, Failure> {
    call.program.desk(|desk| desk.sheets(&request))
}

pub fn document_without_photo(call: &Call, document: DocumentId) -> Result<Vec<PersonId>, Failure> {
    call.program
        .desk(|desk| desk.left_out_without_photo(document))
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
    let lent = call.lending_folder()?;
    call.program.job(request.job, progress, |desk, watch| {
        desk.print((document, range), watch, &mut |job| {
            let job = Job {
                printer: &request.printer,
                copies: request.copies.clamp(1, 99),
                title: &job.title,
                pdf: job.pdf,
            };
            call.computer.print(&job, &lent)
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
    let (path, file) = opened_papers::new_file(&call.lending_folder()?)?;
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::computer::Computer as _;
    use crate::program::Program;
    use crate::test_computer::{TestComputer, everyone, imported, lock};

    /// The reference unit's forms as a document: of its three people, those with a photo.
    fn document() -> (TestComputer, Program, Value) {
        let (computer, program, summary) = imported();
        let people = everyone(&computer, &program, &summary["unit"]);
        let request = json!({
            "unit": summary["unit"], "persons": people, "order": "list", "dividers": false,
        });
        let document = computer
            .invoke(&program, "forms_document", request)
            .unwrap();
        (computer, program, document)
    }

    fn all(document: &Value) -> Value {
        json!({ "from": 0, "to": document["sheets"] })
    }

    #[test]
    fn a_print_reaches_the_printer_and_one_that_is_not_there_is_told_by_name() {
        let (computer, program, document) = document();
        let request = |printer: &str| {
            json!({
                "document": document["id"], "range": all(&document), "printer": printer,
                "copies": 1, "job": 1,
            })
        };
        let gone = computer.work(&program, "document_print", request("Lager"));
        assert_eq!(
            gone,
            Err(json!({ "code": "printer-refused", "params": { "printer": "Lager" } }))
        );
        let printers = computer.invoke(&program, "printers", Value::Null).unwrap();
        assert_eq!(printers[0]["name"], "Test");
        let done = computer.work(&program, "document_print", request("Test"));
        assert_eq!(done.unwrap()["batch"], 1);
        let printed = lock(&computer.printed);
        assert!(printed[0].1.starts_with(b"%PDF-"));
        let queue_shows = &printed[0].0;
        assert!(queue_shows.contains("1111011"), "{queue_shows}");
    }

    #[test]
    fn what_the_viewer_was_given_is_gone_once_the_store_is_locked() {
        let (computer, program, document) = document();
        let request = json!({ "document": document["id"], "range": all(&document), "job": 1 });
        computer.work(&program, "document_open", request).unwrap();
        let opened = lock(&computer.opened)[0].clone();
        assert!(std::fs::read(&opened).unwrap().starts_with(b"%PDF-"));
        // Which a stick that is pulled would take along.
        assert!(!opened.starts_with(computer.home().unwrap()));
        computer
            .invoke(&program, "store_lock", json!({ "kind": "all-saved" }))
            .unwrap();
        assert!(!opened.exists());
    }

    #[test]
    fn a_saved_document_lies_in_the_chosen_folder_and_nobody_is_printed_by_that() {
        let (computer, program, document) = document();
        let folder = computer.at("desktop");
        std::fs::create_dir(&folder).unwrap();
        let handle = program.handles.folder(folder.clone());
        let request = json!({
            "document": document["id"], "range": all(&document), "folder": handle.id,
            "oneFile": true, "job": 1,
        });
        let saved = computer.work(&program, "document_save", request).unwrap();
        let name = saved["files"][0].as_str().unwrap();
        assert!(folder.join(name).is_file());
        let shown = computer.invoke(&program, "folder_show", saved["folder"]["id"].clone());
        assert_eq!(shown, Ok(Value::Null));
        assert_eq!(*lock(&computer.opened), [folder]);
        let batches = computer.invoke(&program, "print_batches", document["unit"].clone());
        assert_eq!(batches, Ok(json!([])));
        let request = json!({ "document": document["id"], "range": all(&document) });
        let done = computer
            .invoke(&program, "document_printed", request)
            .unwrap();
        assert_eq!(done["people"], document["forms"]);
    }
}
