//! The program is killed in the middle of its work, again and again, and nothing is lost.
//!
//! A child process works on a real, encrypted work folder as a clerk would in a hurry: imports, pictures, numbers, forms, confirming,
//! exports, PDF files, copies on a stick, undoing, deleting the unit. It is killed (SIGKILL) at a moment that nobody has chosen; then the folder is
//! opened as the next start would open it, and everything that must hold is checked: that the step it was in is as if it had not begun, or had come to
//! its end (`midway`), and everything else (`inspect`, `erased`). The next child goes on from there.
//!
//! Besides, it is killed at every point that can be named (`named`, `points`), while a database of an earlier version is migrated (`old`), and its disk is
//! full in the middle of the work (`full_disk`).
//!
//! `SICARD_KILLS=1000` has it killed more often than the tests need; docs/SECURITY.md says how.

#![allow(clippy::unwrap_used)] // test code, outside of test functions too

mod chance;
mod clerk;
mod erased;
mod fingerprint;
mod full_disk;
mod inspect;
mod midway;
mod named;
mod old;
mod passwords;
mod points;
mod small_disk;
// The other tests use all of it.
#[allow(dead_code, reason = "an office for all tests of this crate")]
#[path = "../work/office.rs"]
mod office;
mod site;
mod victim;

use chance::Chance;
use site::Site;
use victim::Death;

/// Kills where nobody asks for more.
const KILLS: u64 = 40;
/// After so many a new unit begins, so that the first days of one are met as often as the later ones.
const KILLS_A_UNIT: u64 = 25;

#[test]
fn whoever_is_killed_at_any_moment_has_lost_nothing_and_left_nothing_behind() {
    let kills = match std::env::var("SICARD_KILLS") {
        Ok(number) => number.parse().expect("SICARD_KILLS is a number"),
        Err(_) => KILLS,
    };
    let mut chance = Chance::new(kills);
    let mut deaths = std::collections::BTreeMap::<String, u32>::new();
    let mut site = Site::new();
    for kill in 0..kills {
        if kill % KILLS_A_UNIT == 0 {
            site = Site::new();
        }
        let death = victim::work_and_die(&site, kill, &mut chance);
        inspect::everything_holds(&site, &death);
        *deaths.entry(death.place()).or_default() += 1;
    }
    println!("{kills} kills: {deaths:?}");
    assert!(deaths.len() > 5, "killed at too few places: {deaths:?}");
}

/// Not a test: what the child process runs.
#[test]
#[ignore = "the child process of the test beside it"]
fn child() {
    clerk::work_until_killed(&site::from_environment());
}

/// Not a test: what the child process runs that ends at a named point.
#[test]
#[ignore = "the child process of a test in `named`"]
fn day_child() {
    clerk::work_a_day(&site::from_environment());
}

/// Not a test: what the child process runs that migrates.
#[test]
#[ignore = "the child process of a test in `named`"]
fn migrating_child() {
    old::open(&site::from_environment());
}

impl Death {
    /// For the tally.
    fn place(&self) -> String {
        match self {
            Self::In { step, .. } => format!("in {step}"),
            Self::After { .. } => "between two".to_owned(),
        }
    }
}
