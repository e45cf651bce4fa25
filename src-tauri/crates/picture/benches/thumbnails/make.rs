//! The work that is measured.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use sicard_picture::{Enough, JpegRules, encode, fit, load, read};

use crate::{Outcome, SIZE};

/// Twice the photo's pixels, so that scaling has something to average.
const ENOUGH: Enough = Enough::Cover(2 * SIZE.0, 2 * SIZE.1);
const RULES: JpegRules = JpegRules {
    dpi: 350,
    quality: 85,
    min_kib: None,
    max_kib: None,
};

/// Makes a photo of each file, on so many threads.
pub fn make(files: &[PathBuf], to: &Path, threads: usize) -> Outcome<()> {
    let next = AtomicUsize::new(0);
    let work = || -> Outcome<()> {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let picture = read(&load(file)?, ENOUGH)?;
            let photo = encode(&fit(&picture, SIZE.0, SIZE.1)?.pixels, &RULES)?;
            fs::write(to.join(file.file_name().unwrap_or_default()), photo)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|_| Err("a panic".into())))
            .collect::<Outcome<Vec<()>>>()
    })?;
    Ok(())
}

/// Compares what was made, by whichever program, with what was asked for.
pub fn check(files: &[PathBuf], count: usize) -> Outcome<()> {
    if files.len() != count {
        return Err(format!("{} files and not {count}", files.len()).into());
    }
    for file in files {
        let picture = read(&load(file)?, Enough::Full)?;
        if picture.full != SIZE {
            return Err(format!("{:?} pixels and not {SIZE:?}", picture.full).into());
        }
    }
    Ok(())
}
