//! Sealing photos on all cores, in order.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use crate::container::PhotoName;
use crate::cores::threads_for;
use crate::crypto::aead::{Aead, Sealed, associated_data};
use crate::crypto::fill_random;
use crate::error::PackageError;
use crate::limits;
use crate::public::Sha256Hex;
use crate::read::is_jpeg;
use crate::roster::PhotoEntry;
use crate::watch::Watch;

/// Photos under way per thread: one being sealed, the others waiting before or behind it.
const UNDER_WAY: usize = 4;

/// A sealed photo, its name, and what the roster says of it.
pub(super) struct SealedPhoto {
    pub(super) name: PhotoName,
    pub(super) entry: PhotoEntry,
    pub(super) content: Sealed,
}

/// A thread that seals: photos go in, sealed photos come out in the same order.
struct Lane {
    jobs: SyncSender<(PhotoName, Vec<u8>)>,
    results: Receiver<Result<SealedPhoto, PackageError>>,
}

/// Asks `photo` for each place in order and hands the sealed photos to `write` in the same order, both
/// on this thread. The threads take turns, so that order needs no sorting.
pub(super) fn seal_photos<E: From<PackageError>>(
    aead: &Aead,
    manifest_sha256: &[u8; 32],
    places: &[usize],
    watch: &dyn Watch,
    mut photo: impl FnMut(usize) -> Result<Vec<u8>, E>,
    mut write: impl FnMut(SealedPhoto) -> Result<(), PackageError>,
) -> Result<(), E> {
    let threads = threads_for(places.len());
    let under_way = threads * UNDER_WAY;
    thread::scope(|scope| {
        let lanes: Vec<Lane> = (0..threads)
            .map(|_| {
                let (jobs, waiting) = sync_channel::<(PhotoName, Vec<u8>)>(UNDER_WAY);
                let (sealed, results) = sync_channel(UNDER_WAY);
                scope.spawn(move || {
                    for (name, jpeg) in waiting {
                        if sealed
                            .send(seal_one(aead, manifest_sha256, name, jpeg))
                            .is_err()
                        {
                            break;
                        }
                    }
                });
                Lane { jobs, results }
            })
            .collect();
        let mut take = |position: usize| -> Result<(), E> {
            write(
                lanes[position % threads]
                    .results
                    .recv()
                    .map_err(|_| PackageError::Cancelled)??,
            )?;
            watch.step(position as u64 + 1, places.len() as u64);
            Ok(())
        };
        for (position, &place) in places.iter().enumerate() {
            if watch.cancelled() {
                return Err(PackageError::Cancelled.into());
            }
            if position >= under_way {
                take(position - under_way)?;
            }
            let job = (PhotoName::numbered(position as u32 + 1), photo(place)?);
            lanes[position % threads]
                .jobs
                .send(job)
                .map_err(|_| PackageError::Cancelled)?;
        }
        (places.len().saturating_sub(under_way)..places.len()).try_for_each(take)
    })
}

fn seal_one(
    aead: &Aead,
    manifest_sha256: &[u8; 32],
    name: PhotoName,
    jpeg: Vec<u8>,
) -> Result<SealedPhoto, PackageError> {
    let entry = name.to_string();
    if jpeg.len() as u64 > limits::PHOTO_BYTES {
        return Err(PackageError::TooLarge { what: "photo" });
    }
    if !is_jpeg(&jpeg) {
        return Err(PackageError::PhotoNotJpeg { entry });
    }
    let mut iv = [0; 16];
    fill_random(&mut iv)?;
    let (bytes, sha256) = (jpeg.len() as u64, Sha256Hex::of(&jpeg));
    let content = aead.seal(jpeg, &associated_data(manifest_sha256, &entry), iv);
    Ok(SealedPhoto {
        name,
        entry: PhotoEntry {
            entry,
            bytes,
            sha256,
        },
        content,
    })
}
