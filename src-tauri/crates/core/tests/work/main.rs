//! The clerk's work on a real database and real files, from an issued package to the return that the office opens.

mod confirming;
mod desk_list;
mod dialog;
mod exporting;
mod full_circle;
mod marks;
mod office;
mod recovery;
mod sequences;
mod unit;
