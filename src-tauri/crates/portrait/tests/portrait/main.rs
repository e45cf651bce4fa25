//! Portraits of two people in the public domain and of drawn ones: what is found in them, how they are placed, and what is said
//! of them.

#![allow(clippy::unwrap_used)]

mod compose;
mod draw;
mod drawn;
mod face;
mod likeness;
mod list;
mod place;
mod verdicts;
mod whiten;
