//! Paper: documents to look at, to print and to save.

use std::fs::File;
use std::path::{Path, PathBuf};

use super::Desk;
use crate::error::{ErrorCode, Failure};
use crate::paper::{self, PrintJob};
use crate::view::{
    AccountsRequest, DocumentId, DocumentView, ExportId, FindSheets, FormsRequest, FoundSheet,
    PersonId, PhotoNoticePaper, PhotoNoticeRequest, PrintBatch, PrintBatchId, PrintDone,
    SheetRange, SheetRow, SheetsPrinted, SheetsRequest, UnitId,
};
use crate::watch::JobWatch;
use crate::work::{PrintChange, unit};

/// Most sheets that a viewer is given at once.
const MOST_IN_VIEWER: usize = 500;

impl Desk {
    /// The confirmation forms of people.
    ///
    /// # Errors
    /// The store's.
    pub fn forms(&mut self, request: &FormsRequest) -> Result<DocumentView, Failure> {
        let list = self.lists.of(&self.store, request.unit)?;
        Ok(self.documents.keep(paper::forms(list, request)))
    }

    /// The forms of an earlier batch.
    ///
    /// # Errors
    /// `handle-gone` where there is no such batch, the store's.
    pub fn forms_of_batch(&mut self, batch: PrintBatchId) -> Result<DocumentView, Failure> {
        let unit = paper::unit_of(&self.store, batch)?;
        let list = self.lists.of(&self.store, unit)?;
        let document = paper::earlier(&self.store, list, batch)?;
        Ok(self.documents.keep(document))
    }

    /// The hand-in sheet of an export.
    ///
    /// # Errors
    /// `export-gone`, the store's.
    pub fn hand_in(&mut self, export: ExportId) -> Result<DocumentView, Failure> {
        let unit = crate::export::record(&self.store, export)?.unit;
        let unit = self.unit(unit)?;
        let document = paper::hand_in(&self.store, export, &unit)?;
        Ok(self.documents.keep(document))
    }

    /// The people whose forms are not back.
    ///
    /// # Errors
    /// The store's.
    pub fn not_back(&mut self, id: UnitId) -> Result<DocumentView, Failure> {
        let name = unit::name(&self.store, id)?;
        let list = self.lists.of(&self.store, id)?;
        Ok(self.documents.keep(paper::not_back(id, name, list)))
    }

    /// What each person with several accounts has to do.
    ///
    /// # Errors
    /// The store's.
    pub fn accounts_notice(&mut self, request: &AccountsRequest) -> Result<DocumentView, Failure> {
        let list = self.lists.of(&self.store, request.unit)?;
        Ok(self.documents.keep(paper::accounts_notice(request, list)))
    }

    /// 索照通知 on paper.
    ///
    /// # Errors
    /// The store's.
    pub fn photo_notice_on_paper(
        &mut self,
        request: &PhotoNoticePaper,
    ) -> Result<DocumentView, Failure> {
        let asked = self.photo_notice(&PhotoNoticeRequest {
            unit: request.unit,
            persons: request.persons.clone(),
        })?;
        Ok(self.documents.keep(paper::photo_notice(request, asked)))
    }

    /// What stands on some sheets.
    ///
    /// # Errors
    /// `handle-gone`.
    pub fn sheets(&self, request: &SheetsRequest) -> Result<Vec<SheetRow>, Failure> {
        let document = self.documents.get(request.document)?;
        Ok(document.rows(request.offset, request.limit))
    }

    /// Everyone who is left out of a document for lack of a photo.
    ///
    /// # Errors
    /// `handle-gone`.
    pub fn left_out_without_photo(&self, document: DocumentId) -> Result<Vec<PersonId>, Failure> {
        Ok(self.documents.get(document)?.without_photo().collect())
    }

    /// The sheets on which someone stands whom the search finds.
    ///
    /// # Errors
    /// `handle-gone`, the store's.
    pub fn find_sheets(&mut self, request: &FindSheets) -> Result<Vec<FoundSheet>, Failure> {
        let document = self.documents.get(request.document)?;
        let list = self.lists.of(&self.store, document.unit)?;
        Ok(paper::find(document, list, &request.search))
    }

    /// A sheet as SVG; sheets count from 0.
    ///
    /// # Errors
    /// `handle-gone`, those of [`paper::picture`].
    pub fn sheet(&mut self, document: DocumentId, sheet: u32) -> Result<String, Failure> {
        let document = self.documents.get(document)?;
        let range = document.range(SheetRange {
            from: sheet,
            to: sheet.saturating_add(1),
        })?;
        paper::picture(&mut self.store, document, range.start)
    }

    /// Forgets a document.
    pub fn close_document(&mut self, document: DocumentId) {
        self.documents.close(document);
    }

    /// Saves sheets as PDF; the files.
    ///
    /// # Errors
    /// `handle-gone`, those of [`paper::save`].
    pub fn save_sheets(
        &mut self,
        (document, range): (DocumentId, SheetRange),
        (folder, one_file): (&Path, bool),
        watch: &dyn JobWatch,
    ) -> Result<Vec<PathBuf>, Failure> {
        let document = self.documents.get(document)?;
        let range = document.range(range)?;
        paper::save(&mut self.store, document, range, (folder, one_file), watch)
    }

    /// Writes sheets into a file for a viewer; at most 500.
    ///
    /// # Errors
    /// `handle-gone`, `too-many-sheets`, those of [`paper::to_file`].
    pub fn sheets_to_file(
        &mut self,
        (document, range): (DocumentId, SheetRange),
        file: File,
        watch: &dyn JobWatch,
    ) -> Result<(), Failure> {
        let document = self.documents.get(document)?;
        let range = document.range(range)?;
        if range.len() > MOST_IN_VIEWER {
            return Err(Failure::new(ErrorCode::TooManySheets).with("most", MOST_IN_VIEWER));
        }
        paper::to_file(&mut self.store, document, range, file, watch)
    }

    /// Prints sheets through `send`.
    ///
    /// # Errors
    /// `handle-gone`, those of [`paper::print`].
    pub fn print(
        &mut self,
        (document, range): (DocumentId, SheetRange),
        watch: &dyn JobWatch,
        send: &mut dyn FnMut(&PrintJob<'_>) -> Result<(), Failure>,
    ) -> Result<PrintDone, Failure> {
        let document = self.documents.get_mut(document)?;
        let range = document.range(range)?;
        let (done, people) = paper::print(&mut self.store, document, range, watch, send)?;
        self.lists.changed(&self.store, &people)?;
        Ok(done)
    }

    /// The clerk says that sheets were printed elsewhere; that can be taken back.
    ///
    /// # Errors
    /// `handle-gone`, `document-outdated`, the store's.
    pub fn sheets_printed(&mut self, request: SheetsPrinted) -> Result<PrintDone, Failure> {
        let document = self.documents.get_mut(request.document)?;
        let range = document.range(request.range)?;
        let sheets = range.len();
        let (entry, changes) = paper::mark_printed(&mut self.store, document, range, true)?;
        let people: Vec<PersonId> = changes.iter().map(PrintChange::person).collect();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let done = PrintDone {
            batch: document.batch.map(|(_, n)| n),
            sheets: count(sheets),
            people: count(people.len()),
            next: None,
            refused: None,
            undo: self.undo.keep_prints(entry, changes),
        };
        self.lists.changed(&self.store, &people)?;
        Ok(done)
    }

    /// The batches of a unit's printed forms, the newest first.
    ///
    /// # Errors
    /// The store's.
    pub fn print_batches(&self, unit: UnitId) -> Result<Vec<PrintBatch>, Failure> {
        paper::batches(&self.store, unit)
    }
}
