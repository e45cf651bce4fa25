//! The clerk's work on a real database and real files, from an issued package to the return that the office opens.

#![allow(clippy::unwrap_used)] // test code, outside of test functions too

mod accounts;
mod confirming;
mod debug;
mod department;
mod desk_list;
mod dialog;
mod disk_changes;
mod disk_reads;
mod export_end;
mod exporting;
mod full_circle;
mod handing_in;
mod journal;
mod journal_by_hand;
mod journal_forms;
mod journal_many;
mod journal_reading;
mod killed;
mod marks;
mod merging;
mod office;
mod overview;
mod paper;
mod password;
mod photo_batch;
mod photo_many;
mod photo_notice;
mod photo_undo;
mod photo_zip;
mod photos_kept;
mod print_undo;
mod printing;
mod recovery;
mod replay;
mod reports;
mod sequences;
mod signed_forms;
mod table_import;
mod taking_along;
mod undo_import;
mod unit;
mod zips;
