//! The first databases of a process. SQLCipher prepares itself once for each process, so that this needs processes of its own.

use std::process::Command;
use std::sync::Barrier;
use std::thread;

use sicard_core::store::{DATABASE, create_database};
use sicard_package::Secret32;

/// As many as come upon each other in SQLCipher's preparation now and then.
const AT_ONCE: usize = 4;
/// A process has one first time.
const PROCESSES: usize = 60;

#[test]
fn databases_that_are_made_at_the_same_moment_are_all_made() {
    let myself = std::env::current_exe().unwrap();
    for _ in 0..PROCESSES {
        let mut child = Command::new(&myself);
        child.args(["--ignored", "--exact", "several_at_once"]);
        let ended = child.output().unwrap();
        let said = String::from_utf8_lossy(&ended.stdout);
        assert!(ended.status.success(), "{said}");
        assert!(said.contains("1 passed"), "{said}");
    }
}

#[test]
#[ignore = "a child of the test above"]
fn several_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let start = Barrier::new(AT_ONCE);
    let make = |number: usize| {
        let path = folder.path().join(format!("{number}-{DATABASE}"));
        start.wait();
        create_database(&path, &Secret32::from_bytes([7; 32])).map(drop)
    };
    let made: Vec<_> = thread::scope(|threads| {
        let make = &make;
        let begun: Vec<_> = (0..AT_ONCE)
            .map(|number| threads.spawn(move || make(number)))
            .collect();
        begun.into_iter().map(|one| one.join().unwrap()).collect()
    });
    assert_eq!(made, [const { Ok(()) }; AT_ONCE]);
}
