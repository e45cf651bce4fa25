//! Opening photos on all cores.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

use super::is_jpeg;
use super::opened::Contents;
use crate::container::PhotoName;
use crate::cores::threads_for;
use crate::crypto::aead::associated_data;
use crate::error::PackageError;
use crate::public::Sha256Hex;
use crate::roster::PhotoEntry;
use crate::watch::Watch;

/// Photos that may wait for the caller, per thread.
const WAITING: usize = 4;

/// A person's place in the roster and the photo to open.
pub(super) struct Wanted<'a> {
    pub(super) place: usize,
    pub(super) photo: &'a PhotoEntry,
}

/// Opens `wanted` and hands each to `sink` on this thread; the first error ends everything.
pub(super) fn open_photos<E: From<PackageError>>(
    contents: &Contents,
    wanted: &[Wanted<'_>],
    watch: &dyn Watch,
    mut sink: impl FnMut(usize, Vec<u8>) -> Result<(), E>,
) -> Result<(), E> {
    let threads = threads_for(wanted.len());
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        let (sender, receiver) = sync_channel(threads * WAITING);
        for _ in 0..threads {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                while let Some(one) = wanted.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let opened = if watch.cancelled() {
                        Err(PackageError::Cancelled)
                    } else {
                        open_one(contents, one.photo)
                    };
                    let failed = opened.is_err();
                    // A caller that has stopped receiving has had its error.
                    if sender.send((one.place, opened)).is_err() || failed {
                        break;
                    }
                }
            });
        }
        drop(sender);
        for (done, (place, opened)) in receiver.into_iter().enumerate() {
            if watch.cancelled() {
                return Err(PackageError::Cancelled.into());
            }
            sink(place, opened?)?;
            watch.step(done as u64 + 1, wanted.len() as u64);
        }
        Ok(())
    })
}

/// Tag, length, hash and picture, in this order.
fn open_one(contents: &Contents, photo: &PhotoEntry) -> Result<Vec<u8>, PackageError> {
    let entry = || photo.entry.clone();
    let name = PhotoName::parse(&photo.entry)
        .ok_or_else(|| PackageError::MissingEntry { entry: entry() })?;
    let sealed = contents.container.read_photo(name)?;
    let associated = associated_data(&contents.manifest_sha256, &photo.entry);
    let jpeg = contents
        .aead
        .open(sealed, &associated)
        .map_err(|_| PackageError::PhotoDamaged { entry: entry() })?;
    if jpeg.len() as u64 != photo.bytes || Sha256Hex::of(&jpeg) != photo.sha256 {
        return Err(PackageError::PhotoMismatch { entry: entry() });
    }
    if is_jpeg(&jpeg) {
        Ok(jpeg)
    } else {
        Err(PackageError::PhotoNotJpeg { entry: entry() })
    }
}
