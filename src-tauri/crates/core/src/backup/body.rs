//! The chunks of a backup: its facts in the first, then the database.

use std::fs::File;
use std::io::{Read as _, Write};

use sha2::{Digest as _, Sha256};
use sicard_package::Secret32;
use sicard_package::chunks::{Chunks, sealed_length};
use zeroize::Zeroizing;

use super::head::{Head, read_exactly};
use super::standing::Facts;
use crate::error::{ErrorCode, Failure};
use crate::export::disk_failure;
use crate::view::{Phase, Progress};
use crate::watch::JobWatch;

/// Bytes of the database in a chunk; the last one may have fewer. What is in memory at once is two or three of them.
const CHUNK: u64 = 1 << 20;

/// Key and context of the chunks of one backup: see [`Chunks::new`].
pub type Seal<'a> = (&'a Secret32, [u8; 32]);

/// Bytes of everything behind the head.
pub fn sealed_body(head: &Head) -> u64 {
    let facts = sealed_length(u64::from(head.facts));
    let (whole, rest) = (head.database / CHUNK, head.database % CHUNK);
    let rest = if rest == 0 { 0 } else { sealed_length(rest) };
    whole
        .saturating_mul(sealed_length(CHUNK))
        .saturating_add(facts)
        .saturating_add(rest)
}

/// Seals facts and database into `to`; returns the SHA-256 of the database.
///
/// # Errors
/// `cancelled`, what the disk says.
pub fn seal(
    head: &Head,
    (key, context): Seal<'_>,
    facts: Vec<u8>,
    database: &mut File,
    to: &mut impl Write,
    watch: &dyn JobWatch,
) -> Result<[u8; 32], Failure> {
    let mut chunks = Chunks::new(key, context);
    let mut hash = Sha256::new();
    to.write_all(&chunks.seal(facts, head.database == 0)?)
        .map_err(disk_failure)?;
    let mut left = head.database;
    while left > 0 {
        step(watch, Phase::Writing, head.database - left, head.database)?;
        let mut plain = vec![0; chunk_of(left)];
        left -= plain.len() as u64;
        database.read_exact(&mut plain).map_err(disk_failure)?;
        hash.update(&plain);
        to.write_all(&chunks.seal(plain, left == 0)?)
            .map_err(disk_failure)?;
    }
    Ok(hash.finalize().into())
}

/// Opens facts and database from `from`, which stands behind the head and ends with the last chunk. `database` is given every piece of the
/// database, each authenticated before.
///
/// # Errors
/// `backup-damaged`, `backup-cut-off`, `cancelled`, what the disk says.
pub fn open(
    head: &Head,
    (key, context): Seal<'_>,
    from: &mut File,
    mut database: impl FnMut(&[u8]) -> Result<(), Failure>,
    watch: &dyn JobWatch,
) -> Result<Facts, Failure> {
    let damaged = || Failure::new(ErrorCode::BackupDamaged);
    if u64::from(head.facts) > CHUNK {
        return Err(damaged());
    }
    let mut chunks = Chunks::new(key, context);
    let mut next = |length: usize, last: bool| {
        // At most a little more than a chunk.
        let sealed = usize::try_from(sealed_length(length as u64)).map_err(|_| damaged())?;
        let mut bytes = vec![0; sealed];
        read_exactly(from, &mut bytes)?;
        chunks.open(bytes, last).map_err(|_| damaged())
    };
    // The key of the database is in there.
    let facts = Zeroizing::new(next(head.facts as usize, head.database == 0)?);
    let facts = serde_json::from_slice(&facts).map_err(|_| damaged())?;
    let mut left = head.database;
    while left > 0 {
        step(watch, Phase::Verifying, head.database - left, head.database)?;
        let length = chunk_of(left);
        left -= length as u64;
        database(&next(length, left == 0)?)?;
    }
    Ok(facts)
}

fn chunk_of(left: u64) -> usize {
    usize::try_from(left.min(CHUNK)).unwrap_or(usize::MAX)
}

/// A step of a long work, told in thousandths: lengths of files may be beyond 32 bits.
///
/// # Errors
/// `cancelled`.
pub fn step(watch: &dyn JobWatch, phase: Phase, done: u64, total: u64) -> Result<(), Failure> {
    if watch.cancelled() {
        return Err(Failure::new(ErrorCode::Cancelled));
    }
    let done = done.saturating_mul(1_000) / total.max(1);
    watch.progress(Progress {
        phase,
        done: u32::try_from(done).unwrap_or(1_000).min(1_000),
        total: 1_000,
    });
    Ok(())
}
