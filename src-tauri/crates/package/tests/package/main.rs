//! The crate from outside, by area.

mod common;
mod explain;
mod reference;
mod round_trip;
