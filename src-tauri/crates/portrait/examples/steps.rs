//! Times the steps of a portrait, one thread: `cargo run --release -p sicard-portrait --example steps -- <picture>…`

use std::path::PathBuf;
use std::time::{Duration, Instant};

use sicard_portrait::face::find;
use sicard_portrait::place;
use sicard_portrait::profile::Profile;

const RUNS: u32 = 15;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let profile = Profile::named("GA461-2004", 358, 441, 350);
    for name in std::env::args_os().skip(1).map(PathBuf::from) {
        let picture = image::open(&name)?.into_rgb8();
        let portrait = place::portrait(&picture, &profile);
        println!(
            "{} {:?}: find {:.1?}, draw {:.1?}, look {:.1?}, whiten {:.1?}, portrait {:.1?}",
            name.file_name().unwrap_or_default().to_string_lossy(),
            picture.dimensions(),
            median(|| drop(find(&picture))),
            median(|| drop(place::draw(&picture, portrait.placement, &profile))),
            median(|| drop(place::look(&portrait.pixels, &profile))),
            median(|| drop(place::whitened(&portrait))),
            median(|| drop(place::portrait(&picture, &profile))),
        );
    }
    Ok(())
}

fn median(step: impl Fn()) -> Duration {
    let mut taken: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            step();
            start.elapsed()
        })
        .collect();
    taken.sort_unstable();
    taken[taken.len() / 2]
}
