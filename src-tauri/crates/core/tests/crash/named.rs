//! Killed at every point that can be named, instead of at any moment.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use sicard_core::view::Phase;

use crate::points::{self, BEGINS, GOES_ON, PHASES, THROUGH};
use crate::site::Site;
use crate::{inspect, old, victim};

/// Of the points, taken once each, every so-manieth is tried where nobody asks for all.
const EACH: usize = 3;
/// A child that has not come so far by then never will.
const PATIENCE: Duration = Duration::from_secs(120);

const COMMIT: &str = "before a commit";

/// The points that each step of a day comes to. Taking back and marking, keys and prints are one transaction and nothing else; a table is
/// written without a word.
const POINTS: [(&str, &[&str]); 19] = [
    (
        "import",
        &[
            "where Reading begins",
            "where CheckingCode begins",
            "where Photos begins",
            "where Photos goes on",
            "where Photos is through",
            "where People begins",
            "where People goes on",
            "where Saving begins",
            COMMIT,
        ],
    ),
    (
        "pictures",
        &[
            "where Files begins",
            "where Files goes on",
            "where Files is through",
            "where Comparing begins",
            "where Comparing goes on",
            "where Comparing is through",
            "where Photos begins",
            "where Photos goes on",
            "where Photos is through",
            "where Saving begins",
            COMMIT,
        ],
    ),
    ("save", &[COMMIT]),
    ("mark", &[COMMIT]),
    ("unmark", &[COMMIT]),
    ("undo", &[COMMIT]),
    ("print", &[COMMIT]),
    (
        "save as PDF",
        &[
            "where Pages begins",
            "where Pages goes on",
            "where Pages is through",
        ],
    ),
    ("confirm", &[COMMIT]),
    ("export", &EXPORTING),
    ("write again", &EXPORTING),
    (
        "take along",
        &[
            "where Writing begins",
            "where Writing goes on",
            "where Verifying goes on",
            "where Verifying is through",
            COMMIT,
        ],
    ),
    ("void or hand in", &[COMMIT]),
    ("password", &[COMMIT]),
    ("recovery code", &[COMMIT]),
    ("office help", &[COMMIT]),
    (
        "back up",
        &[
            "where Copying is through",
            "where Writing begins",
            "where Verifying begins",
            COMMIT,
        ],
    ),
    (
        "restore",
        &[
            "where Copying is through",
            "where Writing begins",
            "where Verifying begins",
            COMMIT,
        ],
    ),
    (
        "erase",
        &[
            "where Saving begins",
            COMMIT,
            "where Clearing begins",
            "where Clearing goes on",
            "where Clearing is through",
            "where Copying is through",
        ],
    ),
];

const EXPORTING: [&str; 7] = [
    COMMIT,
    "where Writing begins",
    "where Writing goes on",
    "where Writing is through",
    "where Verifying begins",
    "where Verifying goes on",
    "where Verifying is through",
];

/// Why no step of a day comes so far in a phase.
fn why_not(phase: Phase, how_far: &str) -> Option<&'static str> {
    match (phase, how_far) {
        (Phase::Reading | Phase::CheckingCode | Phase::Saving, GOES_ON | THROUGH) => {
            Some("nobody knows how long it takes: it only begins")
        }
        (Phase::People, THROUGH) => Some("it counts those before the one that is at hand"),
        (Phase::Copying, BEGINS | GOES_ON) => {
            Some("256 pages are copied at once, and the unit is smaller")
        }
        (Phase::Printing, _) => {
            Some("what is made for a printer lies in no folder and changes nothing in the store")
        }
        (
            Phase::Reading
            | Phase::CheckingCode
            | Phase::People
            | Phase::Files
            | Phase::Copying
            | Phase::Photos
            | Phase::Comparing
            | Phase::Saving
            | Phase::Clearing
            | Phase::Writing
            | Phase::Verifying
            | Phase::Pages,
            _,
        ) => None,
    }
}

/// What is seen in a work folder while its database is brought to the present version, in the order in which it happens.
const SIGHTS: [&str; 4] = ["copy begun", "copy whole", "migrating", "open"];

#[test]
fn whoever_is_killed_at_a_point_of_the_work_has_lost_nothing() {
    let points = victim::points_of_a_day(&Site::new());
    every_point_is_reached_or_cannot_be(&points);
    let mut tried: Vec<_> = (1..).zip(&points).collect();
    if std::env::var("SICARD_POINTS").is_err() {
        let mut seen = BTreeSet::new();
        tried.retain(|(_, point)| seen.insert(*point));
        tried = tried.into_iter().step_by(EACH).collect();
    }
    let mut deaths = BTreeMap::<String, u32>::new();
    for (point, (step, what)) in &tried {
        let site = Site::new();
        let death = victim::die_at(&site, *point);
        inspect::everything_holds(&site, &death);
        *deaths.entry(format!("in {step} {what}")).or_default() += 1;
    }
    println!("{} of {} points: {deaths:#?}", tried.len(), points.len());
}

/// Otherwise a step might be killed nowhere, and nobody would know.
fn every_point_is_reached_or_cannot_be(points: &[(String, String)]) {
    let reached: BTreeSet<(&str, &str)> = points
        .iter()
        .map(|(step, what)| (step.as_str(), what.as_str()))
        .collect();
    let of_step = |(step, whats): &(&'static str, &'static [&'static str])| {
        let step = *step;
        whats.iter().map(move |what| (step, *what))
    };
    let expected: BTreeSet<(&str, &str)> = POINTS.iter().flat_map(of_step).collect();
    let missing: Vec<_> = expected.difference(&reached).collect();
    let unknown: Vec<_> = reached.difference(&expected).collect();
    assert!(missing.is_empty(), "not reached: {missing:?}");
    assert!(unknown.is_empty(), "not listed: {unknown:?}");
    for phase in PHASES {
        for how_far in [BEGINS, GOES_ON, THROUGH] {
            let name = points::name(phase, how_far);
            let is_reached = reached.iter().any(|(_, what)| *what == name);
            assert_ne!(
                is_reached,
                why_not(phase, how_far).is_some(),
                "{name}: reached, or the reason why not"
            );
        }
    }
}

/// Databases of every earlier version, killed while the copy is made, when it is whole, and in the middle of the steps.
#[test]
fn whoever_is_killed_while_migrating_has_lost_nobody() {
    let mut deaths = BTreeMap::<String, u32>::new();
    for steps in 1..=old::RELEASED {
        for sight in SIGHTS {
            let site = Site::new();
            let people = old::make(&site, steps);
            let seen = kill_on_sight(&site, sight, steps);
            old::everything_is_there(&site.places(0), &people, steps);
            *deaths.entry(seen).or_default() += 1;
        }
    }
    println!("killed while migrating: {deaths:?}");
    let midway = ["half a copy", "a copy and a journal"].map(|left| deaths.get(left));
    assert!(
        midway.iter().any(Option::is_some),
        "nobody died midway: {deaths:?}"
    );
}

/// Lets a child open the store and kills it once this is seen, or shortly after; returns what its death left.
fn kill_on_sight(site: &Site, sight: &str, steps: usize) -> String {
    let places = site.places(0);
    let backups = places.store().join("backups");
    let making = backups.join(format!("people-v{steps}.db.new"));
    let made = backups.join(format!("people-v{steps}.db"));
    let journal = places.store().join("people.db-journal");
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "migrating_child", "--ignored", "--nocapture"])
        .envs(places.environment())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let start = Instant::now();
    let is_there = || match sight {
        "copy begun" => fs::metadata(&making).is_ok_and(|file| file.len() > 0),
        "copy whole" => made.exists(),
        "migrating" => made.exists() && journal.exists(),
        _ => false,
    };
    while !is_there() && child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < PATIENCE, "it does not go on");
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let left = match (making.exists(), made.exists(), journal.exists()) {
        (true, _, _) => "half a copy",
        (false, true, true) => "a copy and a journal",
        (false, true, false) => "a copy",
        (false, false, _) => "nothing",
    };
    left.to_owned()
}
