//! A package whose roster is read.

use std::fmt;
use std::sync::Arc;

use super::photos::{Wanted, open_photos};
use crate::container::Container;
use crate::crypto::aead::Aead;
use crate::error::PackageError;
use crate::manifest::Manifest;
use crate::roster::{IssueRoster, PhotoEntry, ReturnRoster};
use crate::watch::Watch;

/// What is needed to open entries.
pub(super) struct Contents {
    pub(super) container: Arc<Container>,
    pub(super) aead: Aead,
    pub(super) manifest_sha256: [u8; 32],
}

/// An issue with its roster read and checked.
pub struct OpenedIssue {
    manifest: Manifest,
    roster: IssueRoster,
    contents: Contents,
}

/// A return with its roster read and checked.
pub struct OpenedReturn {
    manifest: Manifest,
    roster: ReturnRoster,
    contents: Contents,
}

impl OpenedIssue {
    fn photo_of(&self, place: usize) -> Option<&PhotoEntry> {
        self.roster.people.get(place)?.photo.as_ref()
    }
}

impl OpenedReturn {
    fn photo_of(&self, place: usize) -> Option<&PhotoEntry> {
        self.roster.people.get(place).map(|person| &person.photo)
    }
}

macro_rules! opened {
    ($opened:ident, $roster:ty) => {
        impl $opened {
            pub(super) fn new(manifest: Manifest, roster: $roster, contents: Contents) -> Self {
                Self {
                    manifest,
                    roster,
                    contents,
                }
            }

            /// What anyone may read.
            pub fn manifest(&self) -> &Manifest {
                &self.manifest
            }

            /// The people and what belongs to them.
            pub fn roster(&self) -> &$roster {
                &self.roster
            }

            /// The roster, to be kept when the photos are through.
            pub fn into_roster(self) -> $roster {
                self.roster
            }

            /// Opens the photos of the people at these places of the roster (places without a photo are
            /// passed over), on all cores; `sink` gets place and JPEG on the caller's thread, in any
            /// order. Memory stays bounded by a few photos, however slow `sink` is.
            ///
            /// # Errors
            /// photo-damaged, photo-mismatch, photo-not-jpeg, cancelled, cut-off, io, and whatever
            /// `sink` returns. Photos that were handed over before are good.
            pub fn photos<E: From<PackageError>>(
                &self,
                wanted: &[usize],
                watch: &dyn Watch,
                sink: impl FnMut(usize, Vec<u8>) -> Result<(), E>,
            ) -> Result<(), E> {
                let photo_of = |&place: &usize| {
                    Some(Wanted {
                        place,
                        photo: self.photo_of(place)?,
                    })
                };
                let wanted: Vec<Wanted<'_>> = wanted.iter().filter_map(photo_of).collect();
                open_photos(&self.contents, &wanted, watch, sink)
            }
        }

        impl fmt::Debug for $opened {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($opened))
                    .field("manifest", &self.manifest)
                    .finish_non_exhaustive()
            }
        }
    };
}

opened!(OpenedIssue, IssueRoster);
opened!(OpenedReturn, ReturnRoster);
