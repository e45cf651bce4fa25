//! A child process that is killed.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::chance::Chance;
use crate::site::Site;

/// Steps that a child begins at most; opening its store is the first.
const STEPS: u64 = 9;
/// The longest it lives after it has begun its last.
const LAST: Duration = Duration::from_millis(120);
/// A child that has not come so far by then never will.
const PATIENCE: Duration = Duration::from_secs(120);

/// When a child was killed, by what it had said.
#[derive(Debug)]
pub enum Death {
    /// In the middle of a step.
    In {
        step: String,
        /// What the store held after the last step that it had finished, if there was one.
        before: Option<String>,
    },
    /// With nothing begun.
    After { last: String },
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

/// Lets a child work a day until it ends itself at a point, counted from 1. `None` where the day has fewer.
pub fn die_at(site: &Site, point: u64) -> Option<(Death, String)> {
    let mut places = site.places(1);
    places.point = Some(point);
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "day_child", "--ignored", "--nocapture"])
        .envs(places.environment())
        .output()
        .unwrap();
    if output.status.success() {
        return None;
    }
    let said = String::from_utf8(output.stdout).unwrap();
    let at = said.lines().find_map(|line| line.strip_prefix("point "));
    let Some(at) = at else {
        panic!(
            "the child ended by itself: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    };
    let told = |line: &&str| line.starts_with("step ") || line.starts_with("done ");
    let opening = std::iter::once("step opening");
    let said: Vec<String> = opening
        .chain(said.lines().filter(told))
        .map(str::to_owned)
        .collect();
    Some((death(&said), at.to_owned()))
}

fn death(said: &[String]) -> Death {
    let done = |line: &String| line.strip_prefix("done ").map(str::to_owned);
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
