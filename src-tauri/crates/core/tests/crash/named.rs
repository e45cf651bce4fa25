//! Killed at every point that can be named, instead of at any moment.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::inspect;
use crate::old;
use crate::site::Site;
use crate::victim::{self, Death};

/// Of all points, each so-manieth is tried where nobody asks for all.
const EACH: u64 = 9;
/// A child that has not come so far by then never will.
const PATIENCE: Duration = Duration::from_secs(120);

/// What is seen in a work folder while its database is brought to the present version, in the order in which it happens.
const SIGHTS: [&str; 4] = ["copy begun", "copy whole", "migrating", "open"];

#[test]
fn whoever_is_killed_at_a_point_of_the_work_has_lost_nothing() {
    let each = match std::env::var("SICARD_POINTS") {
        Ok(_) => 1,
        Err(_) => EACH,
    };
    let mut deaths = BTreeMap::<String, u32>::new();
    let mut point = 1;
    loop {
        let site = Site::new();
        let Some((death, what)) = victim::die_at(&site, point) else {
            break;
        };
        inspect::everything_holds(&site, &death);
        *deaths
            .entry(format!("in {} {what}", step(&death)))
            .or_default() += 1;
        point += each;
    }
    println!("{point} points, of which each {each}.: {deaths:#?}");
    assert!(point > 60, "the day has fewer points than it had: {point}");
}

fn step(death: &Death) -> &str {
    match death {
        Death::In { step, .. } => step,
        Death::After { .. } => "nothing",
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
        std::hint::spin_loop();
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
