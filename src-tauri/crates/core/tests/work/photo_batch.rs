//! 批量处理 - 照片导入: a folder of pictures, its report, and what becomes of it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use sicard_core::desk::Desk;
use sicard_core::error::{ErrorCode, Failure};
use sicard_core::photo_batch::{PictureSource, read_pictures};
use sicard_core::view::{
    Chip, MarkRequest, Phase, PhotoBatchView, PictureRow, PictureState, PicturesRequest,
    PicturesTaken, Progress,
};
use sicard_core::watch::{JobWatch, Unwatched};
use sicard_core::work::mark;
use sicard_package::PersonToIssue;
use tempfile::TempDir;

use crate::office::{Office, blue, person};
use crate::unit::{ID, confirm_all, desk_with, ids, row, take_in_at};

/// A colour picture of one shade.
fn picture(width: u16, height: u16, shade: u8) -> Vec<u8> {
    let mut file = Vec::new();
    let pixels = vec![shade; 3 * usize::from(width) * usize::from(height)];
    jpeg_encoder::Encoder::new(&mut file, 80)
        .encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    file
}

/// Of the profile's size.
pub fn photo(shade: u8) -> Vec<u8> {
    picture(358, 441, shade)
}

/// Of somebody, as a photographer would hand it in.
pub fn portrait() -> Vec<u8> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../fixtures/photos/portrait.jpg"
    );
    std::fs::read(path).unwrap()
}

fn code(failure: Option<Failure>) -> Option<ErrorCode> {
    failure.map(|failure| failure.code)
}

pub fn without_photo(n: u32) -> PersonToIssue {
    PersonToIssue {
        photo: false,
        ..blue(n)
    }
}

/// A folder of files.
pub fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        write(folder.path(), name, bytes);
    }
    folder
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

fn read_watched(
    desk: &mut Desk,
    folder: &Path,
    watch: &dyn JobWatch,
) -> Result<PhotoBatchView, Failure> {
    let roll = desk.photo_roll(ID)?;
    let batch = read_pictures(roll, &PictureSource::Folder(folder.to_owned()), watch)?;
    Ok(desk.keep_photo_batch(batch))
}

fn read(desk: &mut Desk, folder: &Path) -> PhotoBatchView {
    read_watched(desk, folder, &Unwatched).unwrap()
}

fn rows(desk: &Desk, batch: &PhotoBatchView) -> Vec<PictureRow> {
    let request = PicturesRequest {
        batch: batch.id,
        masked: false,
    };
    desk.pictures(request).unwrap()
}

/// The state of every file, by its name.
fn states(desk: &Desk, batch: &PhotoBatchView) -> HashMap<String, PictureState> {
    let rows = rows(desk, batch).into_iter();
    rows.map(|row| (row.file, row.state)).collect()
}

/// Takes everything, what replaces a photo or shows nobody too.
fn take_all(desk: &mut Desk, batch: &PhotoBatchView) -> PicturesTaken {
    let chosen: Vec<u32> = (0..batch.total).collect();
    let chosen = (chosen.as_slice(), Some("测试"));
    desk.take_pictures(batch.id, chosen, &Unwatched).unwrap()
}

/// The JPEG of everyone's photo.
fn photos(desk: &mut Desk) -> Vec<Option<Vec<u8>>> {
    let people = ids(desk, Chip::Everyone);
    people.into_iter().map(|id| desk.photo(id).ok()).collect()
}

#[test]
fn the_report_on_a_folder_of_mixed_names_adds_up_to_the_file() {
    let mut people: Vec<PersonToIssue> = (1..=5).map(without_photo).collect();
    people.extend([person(6), person(7), without_photo(8), without_photo(9)]);
    people[6].id_numbers = people[5].id_numbers.clone();
    let number = |n: usize, which: usize| people[n - 1].id_numbers[which].clone();
    let (whole, small, face) = (photo(90), picture(100, 120, 90), portrait());
    let cut = &whole[..whole.len() / 2];
    let large = picture(800, 600, 90);
    let names = [
        (
            format!("{}.jpg", number(1, 0)),
            &whole[..],
            PictureState::Fails,
        ),
        (
            format!("车间/{}测试.JPG", number(2, 1)),
            &large,
            PictureState::Fails,
        ),
        (
            format!("{}.jpg", number(3, 0)),
            &whole,
            PictureState::SeveralFiles,
        ),
        (
            format!("{}.jpg", number(3, 1)),
            &whole,
            PictureState::SeveralFiles,
        ),
        (
            format!("{}.txt", number(1, 0)),
            b"text",
            PictureState::NotAPicture,
        ),
        (format!("{}.jpg", number(4, 0)), cut, PictureState::Broken),
        (
            format!("{}.jpg", number(5, 0)),
            &small,
            PictureState::TooSmall,
        ),
        (
            format!("{}.jpg", number(6, 0)),
            &whole,
            PictureState::SeveralPeople,
        ),
        ("2102000006.jpg".to_owned(), &whole, PictureState::Fails),
        ("2102000008.jpg".to_owned(), &face, PictureState::New),
        ("张三.jpg".to_owned(), &whole, PictureState::Nobody),
        (
            "210299197503059999.jpg".to_owned(),
            &whole,
            PictureState::Nobody,
        ),
        (
            "说明.docx".to_owned(),
            b"PK\x03\x04",
            PictureState::NotAPicture,
        ),
        ("空.jpg".to_owned(), b"", PictureState::NotAPicture),
    ];
    let given: Vec<(&str, &[u8])> = names.iter().map(|one| (one.0.as_str(), one.1)).collect();
    let folder = folder(&given);
    write(folder.path(), "Thumbs.db", b"x");
    write(folder.path(), ".DS_Store", b"x");
    let mut desk = desk_with(&Office::new().issue(people.clone()));
    let before = photos(&mut desk);

    let batch = read(&mut desk, folder.path());
    let found = states(&desk, &batch);
    for (name, _, state) in &names {
        assert_eq!(found.get(name), Some(state), "{name}");
    }
    assert_eq!(batch.total as usize, names.len());
    let counted: u32 = batch.counts.iter().map(|count| count.files).sum();
    assert_eq!(counted, batch.total);
    for count in &batch.counts {
        let files = names.iter().filter(|one| one.2 == count.state).count();
        assert_eq!(count.files as usize, files, "{:?}", count.state);
    }
    let rows = rows(&desk, &batch);
    let row_of = |name: &str| rows.iter().find(|row| row.file == name).unwrap();
    assert!(row_of(&names[0].0).as_is);
    assert!(!row_of(&names[1].0).by_face && !row_of(&names[1].0).as_is);
    assert!(row_of("2102000008.jpg").by_face && row_of("2102000008.jpg").findings.is_empty());
    assert!(photos(&mut desk) == before, "the report changes nothing");
}

#[test]
fn what_was_taken_can_be_taken_back_and_the_earlier_photos_return() {
    let mut desk = desk_with(&Office::new().issue(vec![without_photo(1), person(2), person(3)]));
    let files = folder(&[
        ("2102000001.jpg", &photo(10)),
        ("2102000002.jpg", &photo(20)),
        ("2102000003.jpg", &photo(30)),
    ]);
    let before = photos(&mut desk);
    let batch = read(&mut desk, files.path());
    let without = desk.take_pictures(batch.id, (&[0, 1], None), &Unwatched);
    assert_eq!(code(without.err()), Some(ErrorCode::ReasonMissing));
    let kept = (&[0, 1][..], Some("测试"));
    let kept = desk.take_pictures(batch.id, kept, &Unwatched).unwrap();
    assert_eq!((kept.added, kept.replaced), (1, 1));
    assert!(kept.left_out.is_empty());
    let after = photos(&mut desk);
    assert!(after[0].as_deref() == Some(&photo(10)));
    assert!(after[1].as_deref() == Some(&photo(20)));
    assert!(after[2] == before[2], "nobody asked to replace this one");
    let first = ids(&mut desk, Chip::Everyone)[0];
    assert!(row(&mut desk, first).photo.is_some());

    let again = read(&mut desk, files.path());
    let same = states(&desk, &again);
    assert_eq!(same["2102000001.jpg"], PictureState::Same);
    assert_eq!(same["2102000003.jpg"], PictureState::Fails);

    assert_eq!(desk.undo(kept.undo.unwrap()).unwrap().changed, 2);
    assert!(photos(&mut desk) == before);
    assert!(row(&mut desk, first).photo.is_none());
    let gone = desk.undo(kept.undo.unwrap()).err();
    assert_eq!(gone.map(|failure| failure.code), Some(ErrorCode::UndoGone));
}

#[test]
fn a_second_batch_that_is_taken_back_leaves_the_photos_of_the_first() {
    let mut desk = desk_with(&Office::new().issue(vec![without_photo(1)]));
    let files = folder(&[("2102000001.jpg", &photo(10))]);
    let batch = read(&mut desk, files.path());
    let first = take_all(&mut desk, &batch);
    write(files.path(), "2102000001.jpg", &photo(20));
    let batch = read(&mut desk, files.path());
    let second = take_all(&mut desk, &batch);
    assert_eq!((second.added, second.replaced), (0, 1));
    // What the first has done is no longer there to be taken back.
    assert_eq!(desk.undo(first.undo.unwrap()).unwrap().changed, 0);
    assert_eq!(desk.undo(second.undo.unwrap()).unwrap().changed, 1);
    assert!(photos(&mut desk)[0].as_deref() == Some(&photo(10)));
}

#[test]
fn people_who_are_confirmed_or_removed_are_locked() {
    let mut desk = desk_with(&Office::new().issue((1..=3).map(person).collect()));
    let people = ids(&mut desk, Chip::Everyone);
    let request = MarkRequest {
        persons: vec![people[2]],
        reason: "离职".to_owned(),
    };
    desk.mark(mark::remove, &request).unwrap();
    confirm_all(&mut desk);
    let files = folder(&[("2102000001.jpg", &photo(1)), ("2102000003.jpg", &photo(3))]);
    let batch = read(&mut desk, files.path());
    let found = states(&desk, &batch);
    assert!(found.values().all(|&state| state == PictureState::Locked));
    assert_eq!(take_all(&mut desk, &batch).undo, None);
}

#[test]
fn a_person_who_has_changed_since_the_report_is_left_out_and_named() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2), without_photo(3)]));
    let files = folder(&[
        ("2102000001.jpg", &photo(1)),
        ("2102000002.jpg", &photo(2)),
        ("2102000003.jpg", &photo(3)),
    ]);
    let batch = read(&mut desk, files.path());
    confirm_all(&mut desk);
    take_in_at(
        &mut desk,
        &office.issue(vec![person(1), person(2), person(3)]),
    );
    let taken = take_all(&mut desk, &batch);
    assert_eq!((taken.added, taken.replaced), (0, 0));
    assert_eq!(taken.left_out, [0, 1, 2]);
}

/// Cancels as soon as the first picture was read.
#[derive(Default)]
struct Impatient {
    cancelled: AtomicBool,
}

impl JobWatch for Impatient {
    fn progress(&self, progress: Progress) {
        if progress.phase == Phase::Photos && progress.done > 0 {
            self.cancelled.store(true, Ordering::Relaxed);
        }
    }

    fn cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

#[test]
fn cancelling_leaves_nothing_half_done() {
    let mut desk = desk_with(&Office::new().issue((1..=20).map(without_photo).collect()));
    let files = tempfile::tempdir().unwrap();
    for n in 1..=20 {
        write(files.path(), &format!("21020{n:05}.jpg"), &photo(n));
    }
    let reading = read_watched(&mut desk, files.path(), &Impatient::default());
    assert_eq!(code(reading.err()), Some(ErrorCode::Cancelled));
    let batch = read(&mut desk, files.path());
    let all: Vec<u32> = (0..20).collect();
    let taking = desk.take_pictures(batch.id, (&all, Some("测试")), &Impatient::default());
    assert_eq!(code(taking.err()), Some(ErrorCode::Cancelled));
    assert!(photos(&mut desk).iter().all(Option::is_none));
    assert_eq!(take_all(&mut desk, &batch).added, 20);
}

#[test]
fn several_files_are_read_as_a_folder_is() {
    let mut desk = desk_with(&Office::new().issue(vec![without_photo(1), without_photo(2)]));
    let files = folder(&[("2102000001.jpg", &photo(1)), ("2102000002.jpg", &photo(2))]);
    let chosen: Vec<PathBuf> = vec![
        files.path().join("2102000002.jpg"),
        files.path().join("gone.jpg"),
    ];
    let roll = desk.photo_roll(ID).unwrap();
    let batch = read_pictures(roll, &PictureSource::Files(chosen), &Unwatched).unwrap();
    let batch = desk.keep_photo_batch(batch);
    let found = states(&desk, &batch);
    assert_eq!(found["2102000002.jpg"], PictureState::Fails);
    assert_eq!(found["gone.jpg"], PictureState::Unreadable);
}

#[test]
fn both_sides_of_a_picture_can_be_seen_until_the_batch_is_closed() {
    let mut desk = desk_with(&Office::new().issue(vec![without_photo(1)]));
    let files = folder(&[("2102000001.jpg", &picture(800, 600, 90))]);
    let batch = read(&mut desk, files.path());
    let seen = desk.photo_batch(batch.id).unwrap();
    let size = |jpeg: Vec<u8>| sicard_core::photo::pixels_of(&jpeg);
    assert_eq!(size(seen.after(0).unwrap()), Some((358, 441)));
    assert_eq!(size(seen.before(0).unwrap()), Some((800, 600)));
    assert!(seen.after(1).is_err());
    desk.close_photo_batch(batch.id);
    assert!(desk.photo_batch(batch.id).is_err());
}

#[test]
fn the_same_face_under_two_people_is_warned_of_however_it_was_cut_and_encoded() {
    let people = (1..=3).map(without_photo).collect();
    let mut desk = desk_with(&Office::new().issue(people));
    let file = portrait();
    let decoded = image::load_from_memory(&file).unwrap().into_rgb8();
    let (width, height) = decoded.dimensions();
    let cut = image::imageops::crop_imm(&decoded, 20, 0, width - 30, height - 60).to_image();
    let smaller = image::imageops::resize(
        &cut,
        (width - 30) * 9 / 10,
        (height - 60) * 9 / 10,
        image::imageops::FilterType::Triangle,
    );
    let mut again = Vec::new();
    jpeg_encoder::Encoder::new(&mut again, 72)
        .encode(
            smaller.as_raw(),
            smaller.width() as u16,
            smaller.height() as u16,
            jpeg_encoder::ColorType::Rgb,
        )
        .unwrap();
    let first = folder(&[("2102000001.jpg", &file)]);
    let batch = read(&mut desk, first.path());
    let taken = desk.take_pictures(batch.id, (&[], None), &Unwatched);
    assert_eq!(taken.unwrap().added, 1);

    let second = folder(&[("2102000002.jpg", &again), ("2102000003.jpg", &file)]);
    let batch = read(&mut desk, second.path());
    for row in rows(&desk, &batch) {
        assert_eq!(row.state, PictureState::Warns, "{}", row.file);
        assert_eq!(row.alike.len(), 2, "{}", row.file);
    }
}
