//! Writing the sample's pictures, on all cores.

use super::people::SamplePerson;
use super::portrait::{self, Sitter, Weight};
use crate::report::{Progress, Refusal};
use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};
use rayon::prelude::*;
use std::path::Path;

/// What a camera or phone makes of the same people: taller than the card's picture.
const CAMERA: (u16, u16) = (1200, 1600);

/// Writes `<personal number>.jpg` for everyone with a picture in the package.
pub fn for_package(
    folder: &Path,
    people: &[SamplePerson],
    seed: u64,
    weight: Weight,
    progress: &Progress,
) -> Result<(), Refusal> {
    every(
        folder,
        people,
        |person| person.photo,
        progress,
        |person, index| {
            let bytes = portrait::card_jpeg(sitter(person, index, seed), weight)?;
            Ok((format!("{}.jpg", person.personal_no), bytes))
        },
    )
}

/// Writes a picture for everyone without one in the package, named by ID number as units do it; now and then as a
/// phone or a scanner would give it: larger, of another shape, PNG.
pub fn for_the_rest(
    folder: &Path,
    people: &[SamplePerson],
    seed: u64,
    progress: &Progress,
) -> Result<(), Refusal> {
    every(
        folder,
        people,
        |person| !person.photo,
        progress,
        |person, index| {
            let sitter = sitter(person, index, seed);
            // the last offered number: the 15-digit one for many who have two
            let name = person.id_numbers.last().unwrap_or(&person.personal_no);
            let (width, height) = CAMERA;
            let (extension, bytes) = match index % 9 {
                3 => {
                    let rgb = portrait::rgb(sitter, width.into(), height.into());
                    let mut bytes = Vec::new();
                    PngEncoder::new(&mut bytes)
                        .write_image(&rgb, width.into(), height.into(), ExtendedColorType::Rgb8)
                        .map_err(std::io::Error::other)?;
                    ("png", bytes)
                }
                6 => (
                    "JPG",
                    portrait::jpeg(
                        &portrait::rgb(sitter, width.into(), height.into()),
                        width,
                        height,
                    )?,
                ),
                _ => ("jpg", portrait::card_jpeg(sitter, Weight::PLAIN)?),
            };
            Ok((format!("{name}.{extension}"), bytes))
        },
    )
}

/// Makes and writes a picture for each person that `wanted` names.
fn every(
    folder: &Path,
    people: &[SamplePerson],
    wanted: impl Fn(&SamplePerson) -> bool + Sync,
    progress: &Progress,
    draw: impl Fn(&SamplePerson, usize) -> std::io::Result<(String, Vec<u8>)> + Sync,
) -> Result<(), Refusal> {
    std::fs::create_dir(folder).map_err(Refusal::io(folder))?;
    people
        .par_iter()
        .enumerate()
        .filter(|(_, person)| wanted(person))
        .try_for_each(|(index, person)| {
            let (name, bytes) = draw(person, index).map_err(Refusal::io(folder))?;
            let path = folder.join(name);
            std::fs::write(&path, bytes).map_err(Refusal::io(&path))?;
            progress.one_more();
            Ok(())
        })
}

fn sitter(person: &SamplePerson, index: usize, seed: u64) -> Sitter {
    Sitter {
        seed,
        index: index as u64,
        woman: person.woman,
        age: person.age(),
    }
}
