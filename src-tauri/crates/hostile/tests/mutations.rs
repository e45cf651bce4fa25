//! Every seed and some thousands of changed ones, through every door: the short and always equal part of what fuzzing does at length.

use std::fs;
use std::path::Path;

use sicard_hostile::{DOORS, Door};

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014): the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }
}

/// Values at which lengths and counts turn over.
const EDGES: [&[u8]; 8] = [
    &[0],
    &[0xFF],
    &[0xFF, 0xFF],
    &[0xFF, 0xFF, 0xFF, 0x7F],
    &[0xFF; 4],
    &[0, 0, 0, 0x80],
    &[0xFF; 8],
    b"\"\"",
];

/// Turns bits, puts edges in, cuts, doubles and exchanges parts: one to four of these.
fn changed(seed: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=chance.below(4) {
        let at = chance.below(bytes.len());
        let length = chance.below(64.min(bytes.len() - at.min(bytes.len())));
        match chance.below(7) {
            0 | 1 if !bytes.is_empty() => bytes[at] ^= 1 << chance.below(8),
            2 => {
                let edge = EDGES[chance.below(EDGES.len())];
                let end = (at + edge.len()).min(bytes.len());
                bytes.splice(at..end, edge.iter().copied());
            }
            3 => bytes.truncate(at),
            4 => {
                let part = bytes[at..at + length].to_vec();
                bytes.splice(at..at, part);
            }
            5 => drop(bytes.drain(at..at + length)),
            _ => {
                let from = chance.below(other.len());
                let part = &other[from..(from + length).min(other.len())];
                bytes.splice(at..at, part.iter().copied());
            }
        }
    }
    bytes
}

fn knock_at(door: &Door) {
    let seeds = door.inputs();
    assert!(!seeds.is_empty(), "{} has no seeds", door.name);
    for seed in &seeds {
        (door.knock)(seed);
    }
    let mut chance = Chance(door.name.len() as u64);
    for _ in 0..door.mutations {
        let (seed, other) = (chance.below(seeds.len()), chance.below(seeds.len()));
        (door.knock)(&changed(&seeds[seed], &seeds[other], &mut chance));
    }
}

#[test]
fn changed_packages_manifests_and_rosters_are_refused_or_read() {
    DOORS[..5].iter().for_each(knock_at);
}

#[test]
fn changed_unlock_requests_are_refused_or_read() {
    DOORS[5..6].iter().for_each(knock_at);
}

#[test]
fn changed_tables_are_refused_or_read() {
    DOORS[6..8].iter().for_each(knock_at);
}

#[test]
fn changed_pictures_are_refused_or_read() {
    DOORS[8..14].iter().for_each(knock_at);
}

#[test]
fn changed_zips_and_names_of_pictures_are_refused_or_read() {
    DOORS[14..16].iter().for_each(knock_at);
}

#[test]
fn changed_backups_are_refused_or_read() {
    DOORS[16..].iter().for_each(knock_at);
}

#[test]
fn every_door_has_a_fuzzing_target_that_knocks_at_it_and_every_target_has_a_door() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz");
    let manifest = fs::read_to_string(fuzz.join("Cargo.toml")).unwrap();
    for Door { name, .. } in DOORS {
        let entry = format!("[[bin]]\nname = \"{name}\"\npath = \"targets/{name}.rs\"\n");
        assert!(manifest.contains(&entry), "{name}");
        let target = fs::read_to_string(fuzz.join(format!("targets/{name}.rs"))).unwrap();
        assert!(
            target.contains(&format!("knock(\"{name}\", bytes)")),
            "{name}"
        );
    }
    assert_eq!(manifest.matches("[[bin]]").count(), DOORS.len());
    assert_eq!(
        fs::read_dir(fuzz.join("targets")).unwrap().count(),
        DOORS.len()
    );
}
