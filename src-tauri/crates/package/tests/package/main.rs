//! The crate from outside, by area.

#![allow(clippy::unwrap_used)] // test code, outside of test functions too

mod bad_packages;
mod common;
mod explain;
mod reference;
mod round_trip;
