//! Backups, restoring, and deleting a unit: on real, encrypted work folders.

#![allow(clippy::unwrap_used)] // test code, outside of test functions too

mod broken;
mod computer;
mod crashes;
#[path = "../work/disk_changes.rs"]
mod disk_changes;
#[path = "../work/disk_reads.rs"]
mod disk_reads;
mod due;
mod erasing;
mod erasing_broken_off;
mod first_start;
mod keys;
mod making;
mod numbers;
mod office_help;
// The other tests use all of it.
#[allow(dead_code, reason = "an office for all tests of this crate")]
#[path = "../work/office.rs"]
mod office;
// Windows renames no folder that has open files in it.
#[cfg(unix)]
mod pulled;
mod record;
mod restoring;
