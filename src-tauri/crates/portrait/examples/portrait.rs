//! Makes portraits of the pictures named on the command line and says where the head stands in them:
//! `cargo run --release -p sicard-portrait --example portrait -- <folder> <picture>…`

use std::path::PathBuf;
use std::time::Instant;

use sicard_portrait::place;
use sicard_portrait::profile::Profile;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut names = std::env::args_os().skip(1).map(PathBuf::from);
    let folder = names.next().ok_or("a folder for the portraits")?;
    let profile = Profile::named("GA461-2004", 358, 441, 350);
    for name in names {
        let picture = image::open(&name)?.into_rgb8();
        let start = Instant::now();
        let portrait = place::portrait(&picture, &profile);
        let taken = start.elapsed();
        let stem = name.file_stem().unwrap_or_default();
        print!(
            "{:24} {taken:9.2?} faces {}",
            stem.to_string_lossy(),
            portrait.faces
        );
        if let Some(face) = &portrait.face {
            let eyes = face.between_eyes();
            print!(
                " width {:.1} hair {:.1} eyes {:.1} above, middle {:.1}, roll {:.2} yaw {:.1} pitch {:.1} score {:.3}",
                face.width(),
                portrait.hair_top.unwrap_or(f32::NAN),
                profile.height as f32 - eyes.y,
                eyes.x,
                face.roll,
                face.yaw,
                face.pitch,
                face.score,
            );
        }
        println!(
            " scale {:.3} turn {:.1} outside {:.3} quarter {}",
            portrait.placement.scale,
            portrait.placement.turn,
            portrait.outside,
            portrait.turned_quarter
        );
        portrait
            .pixels
            .save(folder.join(stem).with_extension("png"))?;
        if let Some(white) = place::whitened(&portrait) {
            white.save(folder.join(stem).with_extension("white.png"))?;
        }
    }
    Ok(())
}
