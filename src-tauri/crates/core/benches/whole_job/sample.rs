//! The unit on which everything is measured: made by `sicard-office sample`, the same every time but for its keys.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::options::Options;
use crate::{Outcome, cost};

/// Average weight of a picture, KiB.
const PICTURE_KIB: u32 = 24;

/// A unit with a picture for everyone, issued.
pub struct Sample {
    /// Folder of this size.
    pub place: PathBuf,
    /// How many.
    pub people: u32,
    /// Of all pictures together.
    pub picture_bytes: u64,
}

/// Draws the pictures and issues the package. Everyone has a picture and a settled number, so that everyone can be confirmed.
///
/// # Errors
/// Those of `sicard-office`, and of the disk.
pub fn draw(options: &Options, people: u32, place: &Path) -> Outcome<Sample> {
    eprintln!("{people} people: drawing pictures and issuing the package");
    if place.exists() {
        fs::remove_dir_all(place)?;
    }
    fs::create_dir_all(place)?;
    let (count, weight) = (people.to_string(), PICTURE_KIB.to_string());
    let arguments = [
        ["--people", &count],
        ["--photo-kib", &weight],
        ["--photos-share", "1"],
        ["--blue-share", "0"],
        ["--red-share", "0"],
        ["--flawed-share", "0"],
    ];
    let mut office = Command::new(&options.office);
    office.arg("sample").args(arguments.as_flattened());
    cost::quietly(office.arg("--out").arg(folder(place)))?;
    fs::write(place.join("people"), &count)?;
    let mut picture_bytes = 0;
    for picture in fs::read_dir(pictures(place))? {
        picture_bytes += picture?.metadata()?.len();
    }
    Ok(Sample {
        place: place.to_owned(),
        people,
        picture_bytes,
    })
}

/// What `sicard-office` wrote.
pub fn folder(place: &Path) -> PathBuf {
    place.join("sample")
}

/// The pictures as the office has them, which 7-Zip packs.
pub fn pictures(place: &Path) -> PathBuf {
    folder(place).join("photos")
}

/// The issued package.
pub fn package(place: &Path) -> PathBuf {
    folder(place).join("1111011.zip")
}

/// Its 领取码.
///
/// # Errors
/// The disk's.
pub fn code(place: &Path) -> Outcome<String> {
    Ok(fs::read_to_string(folder(place).join("code.txt"))?
        .trim()
        .to_owned())
}

/// How many people it is about.
///
/// # Errors
/// The disk's.
pub fn people(place: &Path) -> Outcome<u32> {
    Ok(fs::read_to_string(place.join("people"))?.parse()?)
}
