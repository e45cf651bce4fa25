//! The disk is full in the middle of the work, again and again, and nothing is lost.
//!
//! A clerk works on a disk of its own (`small_disk`). Before a step the disk is filled so that a few pages are left, a number that nobody has
//! chosen: the step's first write fails, or a later one, or none. What fails says `no-space` and has changed nothing; with room again the same step goes
//! through; then the folder is looked at as after a crash. Only what has failed so counts: it goes on until the disk was full so many times.
//!
//! `SICARD_FULL=100` has it full more often than the tests need. Where disks cannot be mounted (it takes root) nothing is tried, and that is said.

use std::collections::BTreeMap;

use sicard_core::error::{ErrorCode, Failure};

use crate::chance::Chance;
use crate::clerk::{Clerk, Outcome, refused_by_the_rules};
use crate::fingerprint::{self, Fingerprint};
use crate::inspect;
use crate::midway;
use crate::old;
use crate::site::{Places, Site};
use crate::small_disk::SmallDisk;
use crate::victim::Death;

/// Full disks where nobody asks for more.
const FULL: u64 = 24;
/// After so many tries a new unit begins, on a new disk.
const TRIES_A_UNIT: u64 = 20;
/// If so many tries on average do not fill the disk once, it is not tried well.
const TRIES_A_FULL_DISK: u64 = 10;
/// Pages that are left at most: so many that only the largest steps meet the end, or so few that the smallest do.
const PAGES: [u64; 3] = [48, 8, 3];

/// What a step came to on the full disk.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Came {
    Through,
    NoSpace,
    Refused,
}

fn how_often() -> u64 {
    match std::env::var("SICARD_FULL") {
        Ok(number) => number.parse().expect("SICARD_FULL is a number"),
        Err(_) => FULL,
    }
}

#[test]
fn whoever_works_on_a_full_disk_has_lost_nothing_and_goes_on_once_there_is_room() {
    let full = how_often();
    let mut chance = Chance::new(full);
    let mut tally = BTreeMap::<(String, Came), u32>::new();
    let (mut left, mut tries) = (full, 0);
    while left > 0 {
        let Some(disk) = SmallDisk::mount() else {
            println!("no disk can be mounted here: not tried");
            return;
        };
        let site = site_on(&disk);
        for _ in 0..TRIES_A_UNIT {
            if left == 0 {
                break;
            }
            let (step, came) = work_on_a_full_disk(&site, &disk, &mut chance);
            left -= u64::from(came == Came::NoSpace);
            *tally.entry((step, came)).or_default() += 1;
        }
        tries += TRIES_A_UNIT;
        assert!(
            tries <= (full + TRIES_A_UNIT) * TRIES_A_FULL_DISK,
            "the disk is hardly ever full: {tally:?}"
        );
    }
    println!("{full} full disks: {tally:?}");
    let no_space = tally.iter().filter(|((_, came), _)| *came == Came::NoSpace);
    assert!(
        no_space.count() > 2,
        "hardly anything met the end of the disk: {tally:?}"
    );
}

fn site_on(disk: &SmallDisk) -> Site {
    Site::in_folder(tempfile::tempdir_in(disk.folder()).unwrap())
}

fn work_on_a_full_disk(site: &Site, disk: &SmallDisk, chance: &mut Chance) -> (String, Came) {
    let places = site.places(chance.below(1 << 32));
    let most = PAGES[chance.below(3) as usize];
    let pages = chance.below(most);
    if chance.below(8) == 0 {
        return (
            "opening".to_owned(),
            open_on_a_full_disk(&places, site, disk, pages),
        );
    }
    let mut clerk = Clerk::begin(&places);
    for _ in 0..chance.below(4) {
        let name = clerk.choose();
        ruled(name, &clerk.step(name));
    }
    let name = clerk.choose();
    let before = fingerprint::of(clerk.desk.store());
    let dice = clerk.chance.clone();
    disk.fill(pages);
    let outcome = clerk.step(name);
    let came = came(name, &outcome);
    assert!(
        clerk.desk.units().is_ok(),
        "what is there can still be read"
    );
    disk.empty();
    if came == Came::NoSpace {
        has_changed_nothing(name, &before, &mut clerk);
        // The same again, with the same dice.
        clerk.chance = dice;
        ruled(name, &clerk.step(name));
    } else if came == Came::Refused {
        assert_eq!(
            fingerprint::of(clerk.desk.store()),
            before,
            "{name} was refused"
        );
    }
    let last = fingerprint::of(clerk.desk.store());
    drop(clerk);
    inspect::everything_holds(site, &Death::After { last });
    (name.to_owned(), came)
}

/// What has failed for want of room. A restore may have come as far as a crash may leave it: it makes a backup first, and is carried through once it was
/// decided.
fn has_changed_nothing(step: &str, before: &Fingerprint, clerk: &mut Clerk) {
    clerk.sit_down_again().unwrap();
    match step {
        "restore" => midway::is_before_or_after(step, before, &mut clerk.desk),
        _ => assert_eq!(
            fingerprint::of(clerk.desk.store()).settled,
            before.settled,
            "{step} has failed and changed something"
        ),
    }
}

/// The start of the program, the first one too: with room again it opens as ever.
fn open_on_a_full_disk(places: &Places, site: &Site, disk: &SmallDisk, pages: u64) -> Came {
    disk.fill(pages);
    let outcome = Clerk::try_to_begin(places).map(drop);
    let came = came("opening", &outcome);
    disk.empty();
    let clerk = Clerk::begin(places);
    let last = fingerprint::of(clerk.desk.store());
    if let Some(found) = site.found.take() {
        assert_eq!(last.settled, found.settled, "opening has changed something");
    }
    drop(clerk);
    inspect::everything_holds(site, &Death::After { last });
    came
}

fn came(step: &str, outcome: &Outcome) -> Came {
    match outcome {
        Ok(()) => Came::Through,
        Err(Failure {
            code: ErrorCode::NoSpace,
            ..
        }) => Came::NoSpace,
        Err(failure) => {
            refused_by_the_rules(step, failure);
            Came::Refused
        }
    }
}

/// With room, nothing but the rules stops a step.
fn ruled(step: &str, outcome: &Outcome) {
    if let Err(failure) = outcome {
        refused_by_the_rules(step, failure);
    }
}

#[test]
fn a_store_of_an_earlier_version_survives_a_full_disk() {
    for steps in 1..=old::RELEASED {
        let Some(disk) = SmallDisk::mount() else {
            println!("no disk can be mounted here: not tried");
            return;
        };
        let site = site_on(&disk);
        let people = old::make(&site, steps);
        let places = site.places(0);
        let mut pages = 0;
        // Page by page until it goes through.
        let mut tries = 0;
        while {
            disk.fill(pages);
            let outcome = Clerk::try_to_begin(&places).map(drop);
            disk.empty();
            came("opening", &outcome) == Came::NoSpace
        } {
            let backups = inspect::names(&places.store().join("backups"));
            let whole = format!("people-v{steps}.db");
            assert!(backups.iter().all(|name| *name == whole), "{backups:?}");
            tries += 1;
            pages += 24;
            assert!(pages < 2_000, "it never opens");
        }
        println!("step {steps}: {tries} full disks");
        assert!(tries > 1, "the disk was never full");
        old::everything_is_there(&places, &people, steps);
    }
}
