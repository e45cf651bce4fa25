//! How much memory a package may take, whatever it states of itself: counted by the allocator, over all named bad packages and over those that
//! are too large to be files of this repository.
//!
//! The bound is [`BASE`] and [`TIMES`] the bytes of the file; opening with a 领取码 takes what Argon2id is told to besides, which is at most 256 MiB.
//! Since a roster has at most 128 MiB, no package takes more than about 900 MiB.

#![allow(clippy::unwrap_used)] // test code, outside of test functions too

use std::fs;
use std::path::Path;

use peak_alloc::PeakAlloc;
use serde::Deserialize;
use sicard_hostile::forge::{self, Direction, OPEN_KEY, content_key};
use sicard_hostile::seeds::fixtures;
use sicard_package::{PackageError, SealedPackage, Unwatched};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const MIB: usize = 1 << 20;
/// For a package of whatever size.
const BASE: usize = 4 * MIB;
/// For each byte of the file. The worst are people of nothing but empty texts, at the place where their list moves: it is there twice then,
/// once with room for a quarter more.
const TIMES: usize = 7;

/// Reads a package to the end and returns the code of its error, with the bytes that were taken at most.
fn read(path: &Path, direction: Direction) -> (Option<&'static str>, usize) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let outcome = match direction {
        Direction::Issue => SealedPackage::open(path).and_then(|sealed| {
            let opened = sealed.unlock_issue_with_key(&OPEN_KEY)?;
            let everyone: Vec<usize> = (0..opened.roster().people.len()).collect();
            opened.photos(&everyone, &Unwatched, |_, _| Ok::<(), PackageError>(()))
        }),
        Direction::Return => SealedPackage::open(path).and_then(|sealed| {
            let opened = sealed.verify_return(&content_key())?;
            let everyone: Vec<usize> = (0..opened.roster().people.len()).collect();
            opened.photos(&everyone, &Unwatched, |_, _| Ok::<(), PackageError>(()))
        }),
    };
    let code = outcome.err().map(|error| error.code());
    (code, MEMORY.peak_usage().saturating_sub(before))
}

fn bound(file: u64) -> usize {
    BASE + TIMES * file as usize
}

/// A package that is made here: its name says what is wrong, as the names of the files in `fixtures/packages/v1/bad` do.
struct Large {
    name: &'static str,
    direction: Direction,
    error: &'static str,
    make: fn() -> Vec<u8>,
}

const LARGE: &[Large] = &[
    Large {
        name: "people-without-end",
        direction: Direction::Issue,
        error: "too-large",
        make: || {
            issue(|roster| repeated(roster, "\"people\":[", &PERSON.replace('\n', ""), 250_000))
        },
    },
    Large {
        name: "people-of-empty-texts-131073",
        direction: Direction::Issue,
        error: "roster-field",
        make: || issue(|roster| emptiest(roster, r#""","""#, 131_073)),
    },
    Large {
        name: "people-of-empty-texts-150623",
        direction: Direction::Issue,
        error: "roster-field",
        make: || issue(|roster| emptiest(roster, r#""","""#, 150_623)),
    },
    Large {
        name: "people-without-id-numbers-150623",
        direction: Direction::Issue,
        error: "roster-field",
        make: || issue(|roster| emptiest(roster, "", 150_623)),
    },
    Large {
        name: "people-with-three-id-numbers-150623",
        direction: Direction::Issue,
        error: "roster-field",
        make: || issue(|roster| emptiest(roster, r#""","","""#, 150_623)),
    },
    Large {
        name: "people-with-three-id-numbers-188279",
        direction: Direction::Issue,
        error: "roster-field",
        make: || issue(|roster| emptiest(roster, r#""","","""#, 188_279)),
    },
    Large {
        name: "id-numbers-without-end",
        direction: Direction::Issue,
        error: "roster-field",
        make: || issue(|roster| repeated(roster, "\"id_numbers\":[", "\"\"", 10_000_000)),
    },
    Large {
        name: "notes-without-end",
        direction: Direction::Issue,
        error: "roster-field",
        make: || issue(|roster| repeated(roster, "\"notes\":[", "\"\"", 10_000_000)),
    },
    Large {
        name: "list-nobody-knows-in-office",
        direction: Direction::Issue,
        error: "roster-mismatch",
        make: || issue(|roster| repeated(roster, "\"office\":{\"later\":[", "0", 16_000_000)),
    },
    Large {
        name: "members-without-end",
        direction: Direction::Issue,
        error: "roster-syntax",
        make: || {
            let members: String = (0..2_000_000).map(|n| format!("\"{n}\":0,")).collect();
            issue(|roster| roster.replacen('{', &format!("{{{members}"), 1))
        },
    },
    Large {
        name: "name-of-32-mib",
        direction: Direction::Issue,
        error: "roster-field",
        make: || {
            issue(|roster| {
                roster.replace(
                    "\"name\":\"甲\"",
                    &format!("\"name\":\"{}\"", "甲".repeat(11 << 20)),
                )
            })
        },
    },
    Large {
        name: "return-voids-without-end",
        direction: Direction::Return,
        error: "roster-field",
        make: || back(|roster| repeated(roster, "\"voids\":[", "\"\"", 10_000_000)),
    },
    Large {
        name: "return-removed-without-end",
        direction: Direction::Return,
        error: "too-large",
        make: || {
            back(|roster| {
                repeated(
                    roster,
                    "\"removed\":[",
                    "{\"personal_no\":\"1\"}",
                    1_000_000,
                )
            })
        },
    },
    Large {
        name: "return-deferred-and-removed-150623",
        direction: Direction::Return,
        error: "roster-field",
        make: || {
            back(|roster| {
                let nobody = "{\"personal_no\":\"\"}";
                let roster = repeated(roster, "\"deferred\":[", nobody, 150_623);
                repeated(&roster, "\"removed\":[", nobody, 150_623)
            })
        },
    },
    Large {
        name: "entries-200004",
        direction: Direction::Issue,
        error: "too-large",
        make: || many_entries(200_004, "photos/0.enc"),
    },
    Large {
        name: "entries-200003-of-nobody",
        direction: Direction::Issue,
        error: "not-a-package",
        make: || many_entries(200_003, "照片/0.jpg"),
    },
    Large {
        name: "manifest-of-a-megabyte",
        direction: Direction::Issue,
        error: "too-large",
        make: || forge::package(Direction::Issue, vec![b' '; MIB], b"{}", &[]),
    },
    Large {
        name: "manifest-of-lists",
        direction: Direction::Issue,
        error: "manifest-syntax",
        make: || {
            let lists = ["[", "]"].map(|one| one.repeat(32_000)).concat();
            forge::package(Direction::Issue, lists.into_bytes(), b"{}", &[])
        },
    },
    Large {
        name: "manifest-whose-format-is-objects",
        direction: Direction::Issue,
        error: "not-a-package",
        make: || {
            let manifest = format!("{{\"format\":{}}}", objects(9_360));
            forge::package(Direction::Issue, manifest.into_bytes(), b"{}", &[])
        },
    },
    Large {
        name: "manifest-with-a-way-of-objects",
        direction: Direction::Issue,
        error: "roster-field",
        make: || {
            let manifest = String::from_utf8(forge::manifest(Direction::Issue, 0, 0)).unwrap();
            let way = format!("{{\"method\":\"later\",\"kem\":{}}}", objects(9_200));
            let manifest = repeated(&manifest, "\"keys\":[", &way, 1);
            forge::package(Direction::Issue, manifest.into_bytes(), b"{}", &[])
        },
    },
    Large {
        name: "roster-beyond-the-limit",
        direction: Direction::Return,
        error: "too-large",
        make: || package(Direction::Return, &vec![b' '; 128 * MIB + 1], 0, &[]),
    },
    Large {
        name: "photo-beyond-the-limit",
        direction: Direction::Issue,
        error: "too-large",
        make: || {
            let photo = ("photos/000001.enc".to_owned(), vec![0xFF; 2 * MIB + 17]);
            package(Direction::Issue, ISSUE.as_bytes(), 1, &[photo])
        },
    },
];

const PERSON: &str = r#"{"personal_no":"1","name":"甲","sex":"1","ethnic":"1","birth_date":"2000-01-01",
"id_type":"1","id_numbers":["1"],"id_number_settled":true}"#;
const ISSUE: &str = r#"{"unit":{"code":"1111011","name":"甲"},"office":{"public_key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},
"return_secret":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","form_key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
"rules":{"form_title":"表","id_choice":"18-only","photo":{"profile":"x","width":1,"height":1,"dpi":1},"notes":[]},
"people":[{"personal_no":"1","name":"甲","sex":"1","ethnic":"1","birth_date":"2000-01-01","id_type":"1","id_numbers":["1"],"id_number_settled":true}]}"#;
const RETURN: &str = r#"{"unit_code":"1111011","batch":1,"reply_to":"01930000-0000-7000-8000-0000000000f0",
"contact":{"name":"","phone":""},"voids":[],"deferred":[],"removed":[],"people":[]}"#;

/// People of the fewest bytes that can be read, before those who are there.
fn emptiest(roster: &str, id_numbers: &str, times: usize) -> String {
    let person = format!(
        r#"{{"personal_no":"","name":"","sex":"","ethnic":"","birth_date":"","id_type":"","id_numbers":[{id_numbers}],"id_number_settled":true}}"#
    );
    repeated(roster, "\"people\":[", &person, times)
}

/// A list of the smallest objects there are with a member in them.
fn objects(count: usize) -> String {
    format!("[{}]", vec!["{\"\":0}"; count].join(","))
}

/// What stands behind `place` so many times, with commas between.
fn repeated(roster: &str, place: &str, what: &str, times: usize) -> String {
    let (key, behind) = match place.rsplit_once("{\"") {
        Some((outer, list)) => (format!("{outer}{{"), format!("\"{list}")),
        None => (place.to_owned(), String::new()),
    };
    let at = roster.find(&key).expect("it is there") + key.len();
    let (before, after) = roster.split_at(at);
    let list = vec![what; times].join(",");
    let after = match (behind.is_empty(), after.starts_with(']')) {
        (false, _) => format!("],{after}"),
        (true, true) => after.to_owned(),
        (true, false) => format!(",{after}"),
    };
    format!("{before}{behind}{list}{after}")
}

fn issue(change: impl FnOnce(&str) -> String) -> Vec<u8> {
    // The manifest states two people, so that a roster that is taken for good is refused last of all.
    package(Direction::Issue, change(ISSUE).as_bytes(), 2, &[])
}

fn back(change: impl FnOnce(&str) -> String) -> Vec<u8> {
    package(Direction::Return, change(RETURN).as_bytes(), 0, &[])
}

fn package(
    direction: Direction,
    roster: &[u8],
    people: usize,
    photos: &[(String, Vec<u8>)],
) -> Vec<u8> {
    let manifest = forge::manifest(direction, people, photos.len());
    forge::package(direction, manifest, roster, photos)
}

fn many_entries(count: usize, name: &str) -> Vec<u8> {
    forge::zip((0..count).map(|_| (name, &[][..])))
}

/// One element of fixtures/packages/v1/bad/cases.json.
#[derive(Deserialize)]
struct Case {
    file: String,
    kind: String,
}

/// One test, since the allocator counts for the whole process.
#[test]
fn no_package_takes_more_memory_than_it_is_worth() {
    let folder = fixtures().join("packages/v1/bad");
    let cases = fs::read(folder.join("cases.json")).unwrap();
    let cases: Vec<Case> = serde_json::from_slice(&cases).unwrap();
    // What is made once, such as keys, is no package's.
    read(&folder.join("good-issue.zip"), Direction::Issue);
    let mut beyond = Vec::new();
    let mut judge = |name: &str, path: &Path, taken: usize| {
        let most = bound(fs::metadata(path).unwrap().len());
        if taken > most {
            beyond.push(format!("{name}: {} KiB of {} KiB", taken >> 10, most >> 10));
        }
    };
    for case in &cases {
        let direction = match case.kind.as_str() {
            "issue" => Direction::Issue,
            _ => Direction::Return,
        };
        let path = folder.join(&case.file);
        let (_, taken) = read(&path, direction);
        judge(&case.file, &path, taken);
    }
    let place = tempfile::tempdir().unwrap();
    for large in LARGE {
        let path = place.path().join(large.name);
        fs::write(&path, (large.make)()).unwrap();
        let (code, taken) = read(&path, large.direction);
        println!(
            "{}: {} KiB taken for a file of {} KiB",
            large.name,
            taken >> 10,
            fs::metadata(&path).unwrap().len() >> 10
        );
        assert_eq!(code, Some(large.error), "{}", large.name);
        judge(large.name, &path, taken);
        fs::remove_file(&path).unwrap();
    }
    assert!(beyond.is_empty(), "{}", beyond.join("\n"));
}
