//! 批量处理 - 照片导入 from a ZIP: good ones of several systems, and ones that are not to be trusted.

use std::collections::HashMap;
use std::io::{Cursor, Write as _};
use std::path::Path;

use encoding_rs::GB18030;
use sicard_core::desk::Desk;
use sicard_core::error::{ErrorCode, Failure};
use sicard_core::photo_batch::{PictureSource, are_pictures, read_pictures};
use sicard_core::view::{PhotoBatchView, PictureState, PicturesRequest};
use sicard_core::watch::Unwatched;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::office::{Office, blue};
use crate::photo_batch::{photo, portrait, without_photo};
use crate::unit::{ID, desk_with};
use crate::zips::{Entry, entry, zip};

const UTF_8: u16 = 1 << 11;

fn desk(people: u32) -> Desk {
    desk_with(&Office::new().issue((1..=people).map(without_photo).collect()))
}

fn read(desk: &mut Desk, file: &[u8]) -> Result<PhotoBatchView, Failure> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("照片.zip");
    std::fs::write(&path, file).unwrap();
    let batch = read_at(desk, &path);
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(names.len(), 1, "nothing is unpacked");
    batch
}

fn read_at(desk: &mut Desk, path: &Path) -> Result<PhotoBatchView, Failure> {
    let roll = desk.photo_roll(ID)?;
    let source = PictureSource::Zip(path.to_owned());
    let batch = read_pictures(roll, &source, &Unwatched)?;
    Ok(desk.keep_photo_batch(batch))
}

fn states(desk: &mut Desk, file: &[u8]) -> HashMap<String, PictureState> {
    let batch = read(desk, file).unwrap();
    let counted: u32 = batch.counts.iter().map(|count| count.files).sum();
    assert_eq!(counted, batch.total);
    let request = PicturesRequest {
        batch: batch.id,
        masked: false,
    };
    let rows = desk.pictures(request).unwrap().into_iter();
    rows.map(|row| (row.file, row.state)).collect()
}

fn state(desk: &mut Desk, entry: Entry) -> PictureState {
    let states = states(desk, &zip(&[entry]));
    assert_eq!(states.len(), 1);
    states.into_values().next().unwrap()
}

fn code(desk: &mut Desk, file: &[u8]) -> Option<ErrorCode> {
    read(desk, file).err().map(|failure| failure.code)
}

/// As other programs pack: deflated, names marked as UTF-8.
fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in files {
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// What [`packed`] has packed of one file.
fn deflated(bytes: &[u8]) -> Vec<u8> {
    let file = packed(&[("x", bytes)]);
    let start = 30
        + usize::from(u16::from_le_bytes([file[26], file[27]]))
        + usize::from(u16::from_le_bytes([file[28], file[29]]));
    let length = u32::from_le_bytes([file[18], file[19], file[20], file[21]]) as usize;
    file[start..start + length].to_vec()
}

#[test]
fn a_zip_is_read_taken_and_taken_back_as_a_folder_is() {
    let mut desk = desk(2);
    let file = packed(&[
        ("一车间/2102000001.jpg", &portrait()),
        ("2102000002.jpg", &photo(20)),
        ("说明.txt", b"text"),
    ]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photos.ZIP");
    std::fs::write(&path, file).unwrap();
    let batch = read_at(&mut desk, &path).unwrap();
    assert_eq!(batch.total, 3);
    let seen = desk.photo_batch(batch.id).unwrap();
    assert!(seen.before(0).unwrap().starts_with(b"\xff\xd8\xff"));
    assert!(!seen.measures(1).unwrap().is_empty());
    let chosen = (&[0, 1, 2][..], Some("测试"));
    let taken = desk.take_pictures(batch.id, chosen, &Unwatched).unwrap();
    assert_eq!((taken.added, taken.left_out.len()), (2, 0));
    assert_eq!(desk.undo(taken.undo.unwrap()).unwrap().changed, 2);
}

#[test]
fn names_of_a_chinese_windows_and_of_programs_that_mark_nothing_are_understood() {
    let mut desk = desk(2);
    let gbk = |name: &str| GB18030.encode(name).0.into_owned();
    // The second byte of 乗 is a backslash in GBK.
    let windows = zip(&[
        entry(gbk("照片\\测试甲_2102000001.jpg"), &photo(1)),
        entry(gbk("乗/2102000002.jpg"), &photo(2)),
    ]);
    let found = states(&mut desk, &windows);
    assert_eq!(found["照片/测试甲_2102000001.jpg"], PictureState::Fails);
    assert_eq!(found["乗/2102000002.jpg"], PictureState::Fails);
    for flags in [0, UTF_8] {
        let other = Entry {
            flags,
            ..entry("照片/测试甲_2102000001.jpg", &photo(1))
        };
        let found = states(&mut desk, &zip(&[other]));
        assert_eq!(found["照片/测试甲_2102000001.jpg"], PictureState::Fails);
    }
}

#[test]
fn folders_and_what_systems_leave_are_passed_over() {
    let found = states(
        &mut desk(1),
        &zip(&[
            entry("a/", b""),
            entry("a/2102000001.jpg", &photo(1)),
            entry("__MACOSX/a/._2102000001.jpg", b"x"),
            entry("a/.DS_Store", b"x"),
            entry("a/Thumbs.db", b"x"),
            entry(".hidden/1.jpg", b"x"),
        ]),
    );
    assert_eq!(found.into_keys().collect::<Vec<_>>(), ["a/2102000001.jpg"]);
}

#[test]
fn names_that_lead_out_of_the_zip_lead_nowhere() {
    let file = zip(&[
        entry("../../2102000001.jpg", &photo(1)),
        entry("/etc/2102000002.jpg", &photo(2)),
        entry("C:\\2102000003.jpg", &photo(3)),
    ]);
    let found = states(&mut desk(3), &file);
    assert_eq!(found.len(), 3);
    assert!(found.values().all(|&state| state == PictureState::Fails));
}

#[test]
fn a_link_in_a_zip_is_no_picture() {
    let link = Entry {
        attributes: 0o120_777 << 16,
        ..entry("2102000001.jpg", b"/etc/passwd")
    };
    assert_eq!(state(&mut desk(1), link), PictureState::NotAPicture);
}

#[test]
fn damaged_entries_are_named_and_the_others_read() {
    let mut desk = desk(2);
    let whole = photo(1);
    let mut cut = deflated(&whole);
    cut.truncate(cut.len() / 2);
    let file = zip(&[
        Entry {
            crc: Some(1),
            ..entry("2102000001.jpg", &whole)
        },
        Entry {
            method: 8,
            length: Some(whole.len() as u32),
            ..entry("cut/2102000001.jpg", &cut)
        },
        Entry {
            method: 99,
            ..entry("method.jpg", &whole)
        },
        entry("2102000002.jpg", &whole),
    ]);
    let found = states(&mut desk, &file);
    assert_eq!(found["2102000002.jpg"], PictureState::Fails);
    assert_eq!(found["method.jpg"], PictureState::Unreadable);
    // Both are of one person, which is told first.
    assert_eq!(found["2102000001.jpg"], PictureState::SeveralFiles);
    let checksum = Entry {
        crc: Some(1),
        ..entry("2102000001.jpg", &whole)
    };
    assert_eq!(state(&mut desk, checksum), PictureState::Broken);
    let cut = Entry {
        method: 8,
        length: Some(whole.len() as u32),
        ..entry("2102000001.jpg", &cut)
    };
    assert_eq!(state(&mut desk, cut), PictureState::Broken);
}

#[test]
fn an_entry_that_unpacks_to_more_than_a_picture_may_have_is_not_unpacked_whatever_the_list_says() {
    let mut desk = desk(1);
    let mut huge = photo(1);
    huge.resize((64 << 20) + 2, 0);
    let bytes = deflated(&huge);
    assert!(bytes.len() < 1 << 20);
    for (length, found) in [
        (huge.len() as u32, PictureState::TooLarge),
        (1000, PictureState::Broken),
    ] {
        let bomb = Entry {
            method: 8,
            length: Some(length),
            crc: Some(0),
            ..entry("2102000001.jpg", &bytes)
        };
        assert_eq!(state(&mut desk, bomb), found, "{length}");
    }
}

#[test]
fn a_zip_with_a_password_is_told_as_that() {
    let locked = Entry {
        flags: 1,
        ..entry("2102000001.jpg", &photo(1))
    };
    let refused = code(&mut desk(1), &zip(&[locked]));
    assert_eq!(refused, Some(ErrorCode::PicturesZipEncrypted));
}

#[test]
fn a_data_package_is_told_as_that() {
    let mut office = Office::new();
    let issued = office.issue(vec![blue(1)]);
    let mut desk = desk_with(&issued);
    let refused = read_at(&mut desk, &issued.path).err();
    assert_eq!(
        refused.map(|failure| failure.code),
        Some(ErrorCode::PicturesZipIsPackage)
    );
}

#[test]
fn what_is_no_zip_or_a_damaged_one_is_refused() {
    let mut desk = desk(1);
    let good = zip(&[entry("2102000001.jpg", &photo(1))]);
    let cut = &good[..good.len() - 30];
    let twice = zip(&[entry("1.jpg", b"x"), entry("1.jpg", b"y")]);
    for (case, file) in [
        ("empty", &b""[..]),
        ("a RAR", b"Rar!\x1a\x07\x01\x00"),
        ("a 7z", b"7z\xbc\xaf\x27\x1c"),
        ("cut off", cut),
        ("only the end", &good[good.len() - 22..]),
        ("one name twice", &twice),
    ] {
        let refused = code(&mut desk, file);
        assert_eq!(refused, Some(ErrorCode::PicturesZipUnreadable), "{case}");
    }
    let gone = read_at(&mut desk, Path::new("/nowhere/at/all.zip")).err();
    assert_eq!(
        gone.map(|failure| failure.code),
        Some(ErrorCode::PicturesZipUnreadable)
    );
}

#[test]
fn more_entries_than_a_batch_takes_and_endless_lists_are_refused() {
    let mut desk = desk(1);
    let many: Vec<Entry> = (0..=20_000)
        .map(|n| entry(format!("{n}.jpg"), b""))
        .collect();
    assert_eq!(
        code(&mut desk, &zip(&many)),
        Some(ErrorCode::TooManyPictures)
    );
    let long: Vec<Entry> = (0..600)
        .map(|n| entry(format!("{n}{}.jpg", "x".repeat(65_000)), b""))
        .collect();
    assert_eq!(
        code(&mut desk, &zip(&long)),
        Some(ErrorCode::TooManyPictures)
    );
}

#[test]
fn an_empty_zip_has_nothing_in_it() {
    assert_eq!(read(&mut desk(1), &zip(&[])).unwrap().total, 0);
}

#[test]
fn dropped_folders_zips_and_pictures_are_read_together() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::create_dir(at("folder")).unwrap();
    std::fs::write(at("folder/2102000001.jpg"), photo(1)).unwrap();
    std::fs::write(at("zip.zip"), packed(&[("2102000002.jpg", &photo(2))])).unwrap();
    std::fs::write(at("2102000003.jpg"), photo(3)).unwrap();
    let dropped = ["folder", "zip.zip", "2102000003.jpg"].map(at);
    assert!(are_pictures(&dropped));
    assert!(are_pictures(&dropped[1..2]));
    let mut desk = desk(3);
    let roll = desk.photo_roll(ID).unwrap();
    let source = PictureSource::Dropped(dropped.to_vec());
    let batch = read_pictures(roll, &source, &Unwatched).unwrap();
    let batch = desk.keep_photo_batch(batch);
    let request = PicturesRequest {
        batch: batch.id,
        masked: false,
    };
    let names: Vec<String> = desk
        .pictures(request)
        .unwrap()
        .into_iter()
        .map(|row| row.file)
        .collect();
    assert_eq!(
        names,
        [
            "2102000003.jpg",
            "folder/2102000001.jpg",
            "zip.zip/2102000002.jpg"
        ]
    );
}

#[test]
fn a_dropped_package_is_no_pictures() {
    let mut office = Office::new();
    let issued = office.issue(vec![blue(1)]);
    assert!(!are_pictures(std::slice::from_ref(&issued.path)));
}
