//! Large JPEGs to photos of 358 × 441 pixels, a process of its own for every measurement. Started by `npm run bench:photo`;
//! what is measured and how stands in docs/BENCHMARKS.md.
//!
//! - `draw PICTURE FOLDER COUNT`: twelve-megapixel JPEGs as phones write them
//! - `make FROM TO THREADS`: each JPEG of a folder to a photo: read, cut and scale, encode
//! - `check FOLDER COUNT`: the folder holds so many JPEGs of that size, each whole

mod draw;
mod make;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Width and height of a photo, GA 461-2004.
const SIZE: (u32, u32) = (358, 441);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Outcome<()> {
    match words {
        ["draw", picture, folder, count, ..] => {
            draw::draw(Path::new(picture), Path::new(folder), count.parse()?)
        }
        ["make", from, to, threads, ..] => {
            make::make(&jpegs(from)?, Path::new(to), threads.parse()?)
        }
        ["check", folder, count, ..] => make::check(&jpegs(folder)?, count.parse()?),
        // `cargo bench` and `cargo test --benches` start every benchmark.
        _ => Ok(()),
    }
}

fn jpegs(folder: &str) -> Outcome<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Outcome<_>>()?;
    files.sort();
    Ok(files)
}
