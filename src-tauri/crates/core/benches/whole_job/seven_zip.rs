//! 7-Zip on the same pictures: a ZIP encrypted with AES-256 (WinZip's AE-2) and stored, as the program has to do with
//! JPEGs too. Its number of threads is its own choice.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::options::Options;
use crate::sample;

const PASSWORD: &str = "-pbenchmark";

/// Where its files go.
pub fn folder(place: &Path) -> PathBuf {
    place.join("7z")
}

/// Where the pictures are unpacked to.
pub fn unpacked(place: &Path) -> PathBuf {
    folder(place).join("photos")
}

/// Packs.
pub fn add(options: &Options, place: &Path) -> Command {
    let mut command = Command::new(&options.seven_zip);
    command
        .args(["a", "-tzip", "-mem=AES256", "-mx0", PASSWORD])
        .arg(archive(place))
        .arg(sample::pictures(place));
    command
}

/// Tests.
pub fn test(options: &Options, place: &Path) -> Command {
    let mut command = Command::new(&options.seven_zip);
    command.args(["t", PASSWORD]).arg(archive(place));
    command
}

/// Unpacks.
pub fn extract(options: &Options, place: &Path) -> Command {
    let mut command = Command::new(&options.seven_zip);
    command
        .args(["x", PASSWORD])
        .arg(format!("-o{}", folder(place).display()))
        .arg(archive(place));
    command
}

fn archive(place: &Path) -> PathBuf {
    folder(place).join("pictures.zip")
}
