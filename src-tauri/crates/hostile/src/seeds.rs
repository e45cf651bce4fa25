//! What the doors begin from: files of `fixtures/`, what is sealed only inside of packages, and small pictures of every kind. What fuzzing has found lies
//! in `fixtures/findings/<door>` and belongs to them.

use std::fs;
use std::io::Cursor;
#[cfg(feature = "unit")]
use std::io::Write as _;
use std::path::{Path, PathBuf};

use image::{ImageFormat, RgbImage};
use serde_json::Value;
#[cfg(feature = "unit")]
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::forge::{Direction, manifest};

/// The folder of fixtures.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures")
}

/// All packages of the fixtures, good and bad.
pub(crate) fn packages() -> Vec<Vec<u8>> {
    [
        files("packages/v1/bad", &["zip"]),
        files("packages/v1/reference", &["zip"]),
    ]
    .concat()
}

/// Files of a folder whose names end so, in the order of their names.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<Vec<u8>> {
    let folder = fixtures().join(folder);
    let entries = fs::read_dir(folder).expect("a folder of fixtures");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|ending| endings.iter().any(|one| ending == *one))
    });
    paths.sort();
    let read = |path: &PathBuf| fs::read(path).expect("a fixture");
    paths.iter().map(read).collect()
}

/// The rosters of the reference packages, decrypted.
pub(crate) fn rosters(direction: Direction) -> Vec<Vec<u8>> {
    let file = fixtures().join("packages/v1/reference/expected.json");
    let file = fs::read(file).expect("a fixture");
    let expected: Value = serde_json::from_slice(&file).expect("JSON");
    let roster = match direction {
        Direction::Issue => &expected["issue_roster"],
        Direction::Return => &expected["return_roster"],
    };
    vec![roster.to_string().into_bytes()]
}

/// Manifests of both kinds.
pub(crate) fn manifests() -> Vec<Vec<u8>> {
    vec![
        manifest(Direction::Issue, 3, 2),
        manifest(Direction::Return, 2, 2),
    ]
}

/// A few pixels in a file of this kind.
pub(crate) fn small_picture(format: ImageFormat) -> Vec<u8> {
    let pixels = RgbImage::from_fn(24, 18, |x, y| image::Rgb([x as u8 * 9, y as u8 * 13, 77]));
    let mut file = Cursor::new(Vec::new());
    pixels.write_to(&mut file, format).expect("a picture");
    file.into_inner()
}

/// A ZIP as a phone's owner sends it: pictures in a folder, deflated.
#[cfg(feature = "unit")]
pub(crate) fn picture_zips() -> Vec<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for (name, format) in [
        ("照片/210299197503052114.jpg", ImageFormat::Jpeg),
        ("照片/2102000002.png", ImageFormat::Png),
        ("__MACOSX/._1.jpg", ImageFormat::Bmp),
    ] {
        zip.start_file(name, options).expect("an entry");
        zip.write_all(&small_picture(format)).expect("its content");
    }
    vec![zip.finish().expect("a ZIP").into_inner()]
}

/// What fuzzing has found for a door.
pub fn findings(door: &str) -> Vec<Vec<u8>> {
    let folder = Path::new("findings").join(door);
    match fixtures().join(&folder).is_dir() {
        true => files(folder.to_str().expect("a plain name"), &["bin"]),
        false => Vec::new(),
    }
}

/// Names of picture files as people write them, a line each.
#[cfg(feature = "unit")]
pub(crate) fn picture_names() -> Vec<Vec<u8>> {
    let names = "210299197503050016.jpg\n2102000001.png\n测试甲_210299197503050016(1).JPG\nC:\\照片\\9.jpg\n../../x.jpg\n/etc/x.jpg\n\
                 a/b/二一〇.heic\n__MACOSX/._1.jpg\nNUL.jpg\n１２３４５６.bmp\n张三 - 副本 (2).jpeg\n.jpg\n";
    vec![names.into()]
}
