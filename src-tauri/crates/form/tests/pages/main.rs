//! Real pages, looked at with other people's tools: poppler, qpdf, librsvg, zbar (scripts/setup.sh installs them).

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod accounts;
mod batches;
mod copying;
mod dividers;
mod geometry;
mod notices;
mod paper;
mod preview;
mod same_bytes;
mod scanning;
mod structure;
mod support;
mod tables;
mod unlock_letter;
