//! Large JPEGs to finished, checked portraits: the whole work of the program on a picture, in a process of its own. Started by
//! `npm run bench:photo`; docs/BENCHMARKS.md says what is measured.
//!
//! - `make FROM TO THREADS`: each file of a folder to a portrait, with every measure

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use sicard_core::photo::accept;
use sicard_core::view::PhotoProfile;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words[..] {
        ["make", from, to, threads, ..] => make(from, Path::new(to), threads),
        // `cargo bench` and `cargo test --benches` start every benchmark.
        _ => Ok(()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn make(from: &str, to: &Path, threads: &str) -> Outcome<()> {
    let files: Vec<PathBuf> = std::fs::read_dir(from)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Outcome<_>>()?;
    let threads: usize = threads.parse()?;
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        let work = || -> Outcome<()> {
            while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                let made = accept(&std::fs::read(file)?, &rules())?;
                if made.portrait.face.is_none() {
                    return Err("no face was found".into());
                }
                std::fs::write(to.join(file.file_name().unwrap_or_default()), made.jpeg)?;
            }
            Ok(())
        };
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        running
            .into_iter()
            .try_for_each(|one| one.join().map_err(|_| "a thread has panicked")?)
    })
}

/// GA 461-2004.
fn rules() -> PhotoProfile {
    PhotoProfile {
        profile: "GA461-2004".to_owned(),
        width: 358,
        height: 441,
        dpi: 350,
        min_kib: None,
        max_kib: None,
    }
}
