//! A child process that is killed.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::chance::Chance;
use crate::fingerprint::Fingerprint;
use crate::points::DYING;
use crate::site::Site;

/// Steps that a child begins at most; opening its store is the first.
const STEPS: u64 = 9;
/// The longest it lives after it has begun its last.
const LAST: Duration = Duration::from_millis(120);
/// Dice with which every step of a day finds something to do.
const FULL_DAY: u64 = 11;
/// A child that has not come so far by then never will.
const PATIENCE: Duration = Duration::from_secs(120);

/// When a child was killed, by what it had said.
#[derive(Debug)]
pub enum Death {
    /// In the middle of a step.
    In {
        step: String,
        /// What the store held after the last step that it had finished, if there was one.
        before: Option<Fingerprint>,
    },
    /// With nothing begun.
    After { last: Fingerprint },
}

/// Lets a child work and kills it.
pub fn work_and_die(site: &Site, seed: u64, chance: &mut Chance) -> Death {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--ignored", "--nocapture"])
        .envs(site.places(seed).environment())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let said = Arc::new(Mutex::new(vec!["step opening".to_owned()]));
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let listener = thread::spawn({
        let said = Arc::clone(&said);
        move || {
            for line in lines.map_while(Result::ok) {
                if line.starts_with("step ") || line.starts_with("done ") {
                    said.lock().unwrap().push(line);
                }
            }
        }
    });
    let begun = |said: &Vec<String>| said.iter().filter(|line| line.starts_with("step ")).count();
    let (steps, start) = (1 + chance.below(STEPS) as usize, Instant::now());
    while begun(&said.lock().unwrap()) < steps && child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < PATIENCE, "it does not go on");
        thread::sleep(Duration::from_micros(200));
    }
    thread::sleep(Duration::from_micros(chance.below(LAST.as_micros() as u64)));
    let own_end = child.try_wait().unwrap();
    child.kill().unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(
        own_end.is_none(),
        "the child ended by itself: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    listener.join().unwrap();
    death(&said.lock().unwrap())
}

/// Every point of a day in its order: in which step, and where.
pub fn points_of_a_day(site: &Site) -> Vec<(String, String)> {
    let (said, ended) = work_a_day(site, u64::MAX);
    assert!(ended.is_none(), "the day has no end");
    let mut step = "opening";
    let mut points = Vec::new();
    for line in said.lines() {
        match line.split_once(' ') {
            Some(("step", name)) => step = name,
            Some(("at", what)) => points.push((step.to_owned(), what.to_owned())),
            _ => {}
        }
    }
    points
}

/// Lets a child work a day until it ends itself at a point, counted from 1.
pub fn die_at(site: &Site, point: u64) -> Death {
    let (said, ended) = work_a_day(site, point);
    if let Some(error) = ended.filter(|_| !said.lines().any(|line| line == DYING)) {
        panic!("the child ended by itself: {error}");
    }
    let told = |line: &&str| line.starts_with("step ") || line.starts_with("done ");
    let opening = std::iter::once("step opening");
    let said: Vec<String> = opening
        .chain(said.lines().filter(told))
        .map(str::to_owned)
        .collect();
    death(&said)
}

/// What a child has said, and why it did not come to the end of the day.
fn work_a_day(site: &Site, point: u64) -> (String, Option<String>) {
    let mut places = site.places(FULL_DAY);
    places.point = Some(point);
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "day_child", "--ignored", "--nocapture"])
        .envs(places.environment())
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let ended = (!output.status.success()).then(|| text(output.stderr));
    (text(output.stdout), ended)
}

fn death(said: &[String]) -> Death {
    let done = |line: &String| -> Option<Fingerprint> {
        let told = line.strip_prefix("done ")?;
        Some(serde_json::from_str(told).unwrap())
    };
    let last = said.last().expect("at least that it opens");
    match last.strip_prefix("step ") {
        Some(step) => Death::In {
            step: step.to_owned(),
            before: said.iter().rev().find_map(done),
        },
        None => Death::After {
            last: done(last).expect("one of the two"),
        },
    }
}
