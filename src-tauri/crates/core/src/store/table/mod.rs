//! The tables: one file each, with what its columns mean.

pub mod export;
pub mod hand_in;
pub mod journal;
pub mod own_data;
pub mod package;
pub mod person;
pub mod photo;
pub mod photo_check;
pub mod print;
pub mod unit;
pub mod unsaved;
