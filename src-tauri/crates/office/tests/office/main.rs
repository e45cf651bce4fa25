//! `sicard-office` as scripts and people meet it: the program itself, run on real files.
#![allow(clippy::unwrap_used)]

mod form;
mod issue;
mod keygen;
mod killed;
mod open;
mod open_batches;
mod photos;
mod sample;
mod support;
mod tables;
mod unlock;
mod verify;
