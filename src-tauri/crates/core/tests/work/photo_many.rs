//! 批量处理 - 照片导入 of a whole works: thousands of files of every kind, whose report adds up, and what that takes.
//!
//! `cargo test --workspace --test work five_thousand -- --ignored --nocapture`

use std::collections::HashMap;
use std::fs;
use std::time::Instant;

use sicard_core::photo_batch::{PictureSource, read_pictures};
use sicard_core::view::PictureState;
use sicard_core::watch::Unwatched;
use sicard_package::PersonToIssue;

use crate::office::Office;
use crate::photo_batch::{photo, portrait, without_photo};
use crate::unit::{ID, desk_with};

const FILES: usize = 5_000;
/// Most memory that the whole test may take: people, photos that are kept, and pixels of a few pictures at once.
const MOST_MIB: u64 = 1_200;

fn fixture(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../fixtures/photos/");
    fs::read(format!("{folder}{name}")).unwrap()
}

/// Most memory that this process has had at once.
fn peak_mib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib >> 10)
}

#[test]
#[ignore = "takes minutes; the command stands above"]
fn a_folder_of_five_thousand_files_of_every_kind_adds_up_within_bounded_memory() {
    let people: Vec<PersonToIssue> = (1..=FILES as u32).map(without_photo).collect();
    let faces = [
        portrait(),
        fixture("astronaut.png"),
        fixture("grace_hopper.jpg"),
        fixture("phone.heic"),
    ];
    let plain = photo(90);
    let folder = tempfile::tempdir().unwrap();
    let mut expected: HashMap<&str, usize> = HashMap::new();
    for (n, person) in people.iter().enumerate() {
        let (face, number) = (&faces[n % faces.len()], &person.id_numbers[n % 2]);
        let (kind, name, bytes): (_, _, &[u8]) = match n % 50 {
            0 => ("nobody", format!("IMG_{n}.jpg"), face),
            1 => ("not-a-picture", format!("{number}.docx"), b"PK\x03\x04"),
            2 => ("broken", format!("{number}.jpg"), &plain[..plain.len() / 2]),
            // Beside the one of the person before, who has no file of their own.
            3 => ("nobody", format!("{number}0.jpg"), face),
            4..10 => ("looked at", format!("车间{}/{number}.jpg", n % 7), &plain),
            10..30 => ("looked at", format!("姓名_{number} (1).JPG"), face),
            _ => ("looked at", format!("{}.png", person.personal_no), face),
        };
        *expected.entry(kind).or_default() += 1;
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let mut desk = desk_with(&Office::new().issue(people));
    let roll = desk.photo_roll(ID).unwrap();
    let begun = Instant::now();
    let source = PictureSource::Folder(folder.path().to_owned());
    let batch = read_pictures(roll, &source, &Unwatched).unwrap();
    let seconds = begun.elapsed().as_secs_f64();
    let batch = desk.keep_photo_batch(batch);
    let files = |wanted: &[PictureState]| -> usize {
        let counts = batch.counts.iter();
        let counts = counts.filter(|count| wanted.contains(&count.state));
        counts.map(|count| count.files as usize).sum()
    };
    assert_eq!(batch.total as usize, FILES);
    assert_eq!(files(&PictureState::ALL), FILES);
    assert_eq!(files(&[PictureState::Nobody]), expected["nobody"]);
    assert_eq!(
        files(&[PictureState::NotAPicture]),
        expected["not-a-picture"]
    );
    assert_eq!(files(&[PictureState::Broken]), expected["broken"]);
    let looked = [PictureState::New, PictureState::Warns, PictureState::Fails];
    assert_eq!(files(&looked), expected["looked at"]);
    let peak = peak_mib();
    println!("{FILES} files in {seconds:.1} s, {peak:?} MiB at most");
    assert!(peak.is_none_or(|mib| mib < MOST_MIB), "{peak:?} MiB");
}
