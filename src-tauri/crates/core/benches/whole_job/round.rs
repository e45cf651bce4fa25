//! One round: every step once, from an empty store and an empty folder.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::cost::{self, Cost};
use crate::job::{self, Step};
use crate::options::Options;
use crate::sample::{self, Sample};
use crate::{Outcome, seven_zip};

/// What each step cost.
pub struct Round {
    /// Into the encrypted store.
    pub import: Cost,
    /// `7z a`.
    pub add: Cost,
    /// `7z t`.
    pub test: Cost,
    /// `7z x`.
    pub extract: Cost,
    /// List built, everyone confirmed.
    pub confirm: Cost,
    /// Return written and verified.
    pub export: Cost,
}

/// Runs a round. What the round before left is removed first.
///
/// # Errors
/// Of any step.
pub fn run(options: &Options, sample: &Sample) -> Outcome<Round> {
    let place = &sample.place;
    for folder in [
        job::store_folder(place),
        job::return_folder(place),
        seven_zip::folder(place),
    ] {
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir(&folder)?;
    }
    cost::quietly(&mut Step::command("create", place)?)?;
    let ours = |step: &str| cost::of(&mut Step::command(step, place)?);
    Ok(Round {
        import: ours("import")?,
        add: cost::of(&mut seven_zip::add(options, place))?,
        test: cost::of(&mut seven_zip::test(options, place))?,
        extract: cost::of(&mut seven_zip::extract(options, place))?,
        confirm: ours("confirm")?,
        export: ours("export")?,
    })
}

/// What was measured has to be right: the office opens the return, and what it finds there, as well as what 7-Zip has
/// unpacked, are the pictures that were drawn, byte by byte.
///
/// # Errors
/// A return that does not open, and the first picture that differs.
pub fn check_last(options: &Options, sample: &Sample) -> Outcome<()> {
    let place = &sample.place;
    let opened = place.join("opened");
    let mut office = Command::new(&options.office);
    office
        .arg("open")
        .arg(job::return_folder(place).join("1111011out_1.zip"))
        .arg("--key")
        .arg(sample::folder(place).join("open.key"))
        .arg("--issued")
        .arg(sample::package(place))
        .arg("--out")
        .arg(&opened);
    cost::quietly(&mut office)?;
    for copies in [seven_zip::unpacked(place), opened.join("photos")] {
        must_be_the_same(&sample::pictures(place), &copies)?;
    }
    Ok(())
}

fn must_be_the_same(pictures: &Path, copies: &Path) -> Outcome<()> {
    let mut count = 0;
    for picture in fs::read_dir(pictures)? {
        let picture = picture?;
        let copy = copies.join(picture.file_name());
        if fs::read(picture.path())? != fs::read(&copy)? {
            return Err(format!("{} differs", copy.display()).into());
        }
        count += 1;
    }
    match fs::read_dir(copies)?.count() == count {
        true => Ok(()),
        false => Err(format!("too many pictures in {}", copies.display()).into()),
    }
}
