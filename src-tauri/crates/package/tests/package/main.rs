//! The crate from outside, by area.

#![allow(clippy::unwrap_used)] // test code, outside of test functions too

mod bad_packages;
mod codes;
mod common;
mod damage;
mod explain;
mod key_files;
mod other_zip_programs;
mod reference;
mod round_trip;
