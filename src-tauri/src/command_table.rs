//! The one place that declares what the page can ask for: `name(Request) -> Response`.
//!
//! From this table come the handlers (`handler`), which call `commands::<area>::<name>`, and the page's types (`bindings`). A command
//! that is declared but not written, or called with the wrong type, does not compile on either side.

/// Hands the table to the macro `$read`.
///
/// A line is `name(Request) -> Response;` with `name()` where there is nothing to say and `name(Request, progress)` where the work
/// is long. Its doc comment goes to the page as well.
macro_rules! command_table {
    ($read:ident) => {
        $read! {
            start {
                /// How the program stands.
                start_status() -> StartStatus;
                /// Makes the store on the first start.
                store_create(CreateStore) -> StartStatus;
                /// Opens the store with 本机密码, recovery code or the card centre's code.
                store_unlock(Unlock) -> StartStatus;
                /// Closes the store until it is unlocked again, takes off the clipboard what was copied, and ends the page: a new one takes its place.
                store_lock(Lock) -> StartStatus;
                /// Takes out what was typed and not saved when the store was locked or the window closed; `null`: nothing.
                unsaved_take() -> Option<Unsaved>;
                /// Ends the page with all that it has shown; a new one takes its place, with the store as open as it was.
                page_renew() -> ();
                /// A sign that the page is there: where none comes for long enough the store is locked.
                page_lives() -> ();
                /// Sets, changes or drops the 本机密码.
                password_set(SetPassword) -> StartStatus;
                /// Makes a new recovery code; an earlier one no longer opens anything.
                recovery_code_make() -> RecoveryCode;
            }
            office_help {
                /// What the card centre's help for whoever forgets the 本机密码 would mean.
                office_help_offer(UnitId) -> OfficeHelpOffer;
                /// Lets the card centre of a unit help, with a new code in place of an earlier one.
                office_help_set(UnitId) -> StartStatus;
                /// Takes that back.
                office_help_drop() -> StartStatus;
                /// 解锁申请: writes the request to the card centre and the letter for it into a folder. The store may be closed.
                unlock_request_make(FolderId) -> UnlockRequestMade;
            }
            copied {
                /// Tells that a text with a number or a list of people in it is on the clipboard now: it leaves it after a minute.
                number_copied(String) -> ();
            }
            settings {
                /// What the clerk has set for the window.
                settings_get() -> Settings;
                /// Keeps new settings.
                settings_set(Settings) -> Settings;
                /// Shows the folder of the log in the computer's file manager.
                log_show() -> ();
            }
            release {
                /// Whether an administrator has switched the check for a new version on.
                release_checked() -> bool;
                /// What is new, asked by every page once it is at work; `null`: nothing, or a page has told it since the program was started. Fails only by a bad signature.
                release_first_look() -> Option<Release>;
                /// The page has told what is new, or why that is not known: no other page does.
                release_told() -> ();
                /// 检查更新: what is new; `null`: nothing.
                release_look() -> Option<Release>;
                /// Shows an installer (its name) in the computer's file manager, once it was compared with the manifest.
                release_reveal(String) -> ();
            }
            places {
                /// Where the work folder may lie.
                places() -> Vec<Place>;
                /// Asks the clerk for another place; `null`: none chosen.
                place_pick() -> Option<Place>;
                /// Goes to another place; a store that is open is closed first and stays. One that is there already is opened.
                place_choose(PlaceId) -> StartStatus;
                /// The sticks and external disks that are plugged in now: the root of each.
                sticks() -> Vec<Place>;
                /// Has the system let go of a stick (id of its place); whether it may be pulled.
                stick_eject(PlaceId) -> bool;
            }
            backup {
                /// How things stand with backups.
                backup_status() -> BackupStatus;
                /// 备份: writes the whole work folder into one sealed file and reads it back.
                backup_make(MakeBackup, progress) -> BackupMade;
                /// Asks the clerk for a backup, and says what can be said of it before its secret; `null`: none chosen.
                backup_pick() -> Option<BackupPreview>;
                /// 从备份恢复: what is here is kept beside it.
                backup_restore(RestoreBackup, progress) -> StartStatus;
                /// Which export of a unit was the last, after a restore.
                last_numbers_set(Vec<SetLastNumber>) -> BackupStatus;
                /// Every batch of all units that was exported and not handed in.
                open_batches() -> Vec<OpenBatch>;
                /// What deleting a unit would delete.
                erase_plan(UnitId) -> ErasePlan;
                /// 删除本单位的全部数据.
                unit_erase(EraseUnit, progress) -> Erased;
            }
            unit {
                /// The units of the work folder.
                units() -> Vec<UnitSummary>;
                /// One unit in full.
                unit_view(UnitId) -> UnitView;
            }
            import {
                /// What came before the page listened to `arrived`.
                arrivals_waiting() -> Vec<Arrival>;
                /// Asks the clerk for a package; `null`: none chosen.
                package_pick() -> Option<FileHandle>;
                /// What can be said of a package (id of its file) before the 领取码.
                package_preview(FileId) -> PackagePreview;
                /// 报盘文件导入.
                package_import(ImportRequest, progress) -> ImportSummary;
            }
            job {
                /// Stops a long work by its number.
                job_cancel(JobNumber) -> ();
                /// How far the long work is, in percent, for the sign of the program; `null`: none runs.
                job_progress(Option<u8>) -> ();
                /// Tells that long work has ended by a notice of the system, where the clerk does something else.
                job_ended(JobEnded) -> ();
                /// Stops whatever runs, keeps what was typed and not saved, and closes the window: the answer to `close-asked`.
                window_close(Option<Unsaved>) -> ();
            }
            list {
                /// How many people a query finds, and the counts of the chips.
                list_view(ListQuery) -> ListView;
                /// Some rows of a query.
                list_rows(RowsRequest) -> Vec<PersonRow>;
                /// Everyone a query finds.
                list_ids(ListQuery) -> Vec<PersonId>;
            }
            overview {
                /// How far a unit is.
                overview(UnitId) -> Overview;
                /// Writes the list and the progress as a workbook.
                list_save(ListSave) -> SavedTable;
            }
            journal {
                /// A page of 操作记录, the newest entry first.
                journal(JournalRequest) -> JournalPage;
                /// Whether the record holds.
                journal_check() -> JournalCheck;
                /// Writes the record as a file.
                journal_save(JournalSave) -> SavedTable;
                /// Who works here, as the next entry will say.
                clerk() -> Clerk;
                /// The name that the clerk gives; blank: none.
                clerk_name(ClerkName) -> Clerk;
            }
            person {
                /// 个人信息确认.
                person_view(PersonId) -> PersonView;
                /// Keeps what the dialog holds.
                person_save(SavePerson) -> PersonSaved;
            }
            photo {
                /// Asks the clerk for a picture of a person; `null`: none chosen.
                photo_pick(PersonId) -> Option<PhotoCandidate>;
                /// Makes a candidate of a file that was dropped or opened.
                photo_from_file(PhotoFromFile) -> PhotoCandidate;
                /// Makes a candidate of the picture on the clipboard; `null`: there is none.
                photo_paste(PersonId) -> Option<PhotoCandidate>;
                /// Makes a candidate of a picture that the camera has just taken.
                photo_taken(PhotoTaken) -> PhotoCandidate;
                /// Makes the portrait of a candidate anew; the clerk's last placement wins.
                photo_make(PhotoMake) -> PhotoCandidate;
                /// Makes a candidate the person's photo.
                photo_accept(PhotoAccept) -> PersonSaved;
                /// Forgets a candidate.
                photo_discard(CandidateId) -> ();
                /// Takes the clerk's photo away; the package's comes back if there is one.
                photo_remove(PersonId) -> PersonSaved;
            }
            photo_batch {
                /// Asks the clerk for a folder with pictures of many people; `null`: none chosen.
                photo_folder_pick() -> Option<FolderHandle>;
                /// Asks the clerk for pictures of many people; none: none chosen.
                photo_files_pick() -> Vec<FileHandle>;
                /// Asks the clerk for a ZIP with pictures of many people; `null`: none chosen.
                photo_zip_pick() -> Option<FileHandle>;
                /// Reads pictures and finds out whose they are; changes nothing.
                photo_batch_read(PhotoBatchRequest, progress) -> PhotoBatchView;
                /// The files of a batch.
                photo_batch_rows(PicturesRequest) -> Vec<PictureRow>;
                /// Every measure of one file of a batch.
                photo_batch_measures(PictureRequest) -> Vec<PhotoMeasure>;
                /// 批量处理 - 照片导入: makes pictures of a batch the photos of their people.
                photo_batch_take(TakePictures, progress) -> PicturesTaken;
                /// 导出报告: writes what was found of every file, and what was done.
                photo_batch_report(PhotoReportRequest) -> SavedTable;
                /// Forgets a batch.
                photo_batch_close(PhotoBatchId) -> ();
            }
            photo_notice {
                /// 索照通知: who is still to bring a photo.
                photo_notice(PhotoNoticeRequest) -> PhotoNotice;
            }
            table_import {
                /// Asks the clerk for a table; `null`: none chosen.
                table_pick() -> Option<FileHandle>;
                /// Reads a table and finds out whose its rows are; changes nothing.
                table_read(TableRequest, progress) -> TableView;
                /// The rows of a table.
                table_rows(TableRowsRequest) -> Vec<TableRow>;
                /// 批量处理 - 信息导入: sets what a table says.
                table_take(TakeTable, progress) -> TableTaken;
                /// 导出报告: writes what was found of every row, and what was done.
                table_report(TableReportRequest) -> SavedTable;
                /// Forgets a table.
                table_close(TableId) -> ();
                /// Writes a table to fill in.
                table_template(TableTemplate) -> SavedTable;
            }
            paper {
                /// The confirmation forms of people, as a document to look at.
                forms_document(FormsRequest) -> DocumentView;
                /// The forms of an earlier batch, to print them again or to go on after a jam.
                batch_document(PrintBatchId) -> DocumentView;
                /// The hand-in sheet of an export.
                hand_in_document(ExportId) -> DocumentView;
                /// The people whose forms were printed and are not back.
                not_back_document(UnitId) -> DocumentView;
                /// 索照通知 on paper.
                photo_notice_document(PhotoNoticePaper) -> DocumentView;
                /// What each person with several accounts has to do.
                accounts_document(AccountsRequest) -> DocumentView;
                /// What stands on some sheets of a document.
                document_sheets(SheetsRequest) -> Vec<SheetRow>;
                /// Everyone who is left out of a document for lack of a photo.
                document_without_photo(DocumentId) -> Vec<PersonId>;
                /// Looks for people in a document; the first 50.
                document_find(FindSheets) -> Vec<FoundSheet>;
                /// Forgets a document.
                document_close(DocumentId) -> ();
                /// The printers of this computer, the default one first.
                printers() -> Vec<Printer>;
                /// 打印: job after job; who stands on what the printer accepts is printed.
                document_print(PrintRequest, progress) -> PrintDone;
                /// Saves a document as PDF.
                document_save(SavePaper, progress) -> SavedPaper;
                /// Opens a document in the computer's viewer.
                document_open(OpenPaper, progress) -> ();
                /// The clerk says that sheets were printed elsewhere.
                document_printed(SheetsPrinted) -> PrintDone;
                /// The batches of a unit's printed forms, the newest first.
                print_batches(UnitId) -> Vec<PrintBatch>;
            }
            stack {
                /// How far the stack of signed forms is.
                stack_view(UnitId) -> StackView;
                /// Finds the person of a signed form by its 表号.
                form_scanned(ScannedForm) -> FoundForm;
                /// Takes a signed form back, with the number that was ticked.
                form_take(TakeForm) -> Marked;
            }
            own_data {
                /// Gives people a 部门.
                people_department(DepartmentRequest) -> Marked;
            }
            marks {
                /// 移出.
                people_remove(MarkRequest) -> Marked;
                /// Takes back 移出.
                people_restore(PersonsRequest) -> Marked;
                /// 暂缓办理.
                people_defer(MarkRequest) -> Marked;
                /// Takes back 暂缓办理.
                people_resume(PersonsRequest) -> Marked;
                /// 待更正.
                people_correct(MarkRequest) -> Marked;
                /// Takes back 待更正.
                people_corrected(PersonsRequest) -> Marked;
                /// 已收表.
                forms_back(PersonsRequest) -> Marked;
                /// Takes back 已收表.
                forms_not_back(PersonsRequest) -> Marked;
                /// Makes people who changed after their export work again.
                people_reopen(PersonsRequest) -> Marked;
                /// Takes back a change, by the `undo` of its answer.
                undo(UndoId) -> Marked;
            }
            confirm {
                /// What 数据确认 would do for a selection.
                confirm_plan(PersonsRequest) -> ConfirmPlan;
                /// 数据确认.
                confirm(ConfirmRequest) -> Confirmed;
                /// 取消确认.
                confirm_withdraw(PersonsRequest) -> Marked;
            }
            export {
                /// What an export would write, and where.
                export_plan(ExportPlanRequest) -> ExportPlan;
                /// Asks the clerk for a folder; `null`: none chosen.
                folder_pick() -> Option<FolderHandle>;
                /// Shows a folder in the computer's file manager.
                folder_show(FolderId) -> ();
                /// 报盘数据导出.
                export(ExportRequest, progress) -> ExportDone;
                /// 导出记录 of a unit.
                exports(UnitId) -> Vec<ExportRecord>;
                /// The people of a batch, in the order of the paper.
                export_people(ExportId) -> Vec<ExportedPerson>;
                /// Writes a batch again from its record.
                export_write_again(WriteAgain, progress) -> ExportRecord;
                /// Copies a batch's file to a stick and reads the copy back; the folder it is in.
                export_copy(CopyExport, progress) -> FolderHandle;
                /// Withdraws a batch that was not handed in.
                export_void(ExportId) -> ExportRecord;
                /// Marks a batch as handed in, or takes the mark back.
                export_handed_in(HandedIn) -> ExportRecord;
                /// Ticks a line of a batch's 报送清单, or takes the tick back.
                export_tick(HandInTick) -> ();
                /// Shows a batch's file in the computer's file manager.
                export_reveal(ExportId) -> ();
            }
        }
    };
}
pub(crate) use command_table;

/// `id` of a [`FileHandle`](sicard_core::view::FileHandle).
pub type FileId = String;
/// `id` of a [`FolderHandle`](sicard_core::view::FolderHandle).
pub type FolderId = String;
/// `id` of a [`Place`](sicard_core::view::Place).
pub type PlaceId = String;
/// The number that the page gave a long work.
pub type JobNumber = u32;
/// `id` of a [`PhotoCandidate`](sicard_core::view::PhotoCandidate).
pub type CandidateId = u32;
/// `undo` of a [`Marked`](sicard_core::view::Marked).
pub type UndoId = u32;
