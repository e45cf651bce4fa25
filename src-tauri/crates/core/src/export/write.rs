//! Writing one return under its temporary name, and reading it back.

use std::io;
use std::path::Path;

use rusqlite::Connection;
use sicard_package::{
    Contact, Moment, OfficePublicKey, OpenedReturn, PackageError, ReturnSpec, SealedPackage,
    Secret32, Sha256Hex, Written, write_return,
};

use super::batch::{Batch, BatchFile, BatchPerson};
use super::cached::forget_cached;
use crate::error::{ErrorCode, Failure};
use crate::store::table;
use crate::watch::InPhase;

/// What answering an issue takes.
struct Answer {
    package_id: String,
    return_secret: Secret32,
    office_public_key: OfficePublicKey,
}

/// Writes a batch to its temporary file. Photos are read from the store one at a time. Nothing is left on failure.
pub fn write_part(
    store: &Connection,
    unit_code: &str,
    batch: &Batch,
    people: Vec<BatchPerson>,
    file: &BatchFile,
    watch: &InPhase<'_>,
) -> Result<Written, Failure> {
    let photos: Vec<u32> = people.iter().map(|one| one.photo).collect();
    let answer = Answer::read(store, batch.package)?;
    let spec = ReturnSpec {
        unit_code: unit_code.to_owned(),
        batch: batch.n,
        reply_to: answer.package_id,
        contact: Contact {
            name: batch.contact.name.clone(),
            phone: batch.contact.phone.clone(),
        },
        voids: batch.voids.clone(),
        deferred: batch.deferred.clone(),
        removed: batch.removed.clone(),
        people: people.into_iter().map(|one| one.data).collect(),
        office_public_key: answer.office_public_key,
        return_secret: &answer.return_secret,
        created_at: Moment::now(),
        package_id: Some(file.package_id.clone()),
    };
    write_return(&file.part(), spec, watch, |place| {
        Ok::<_, Failed>(table::photo::jpeg(store, photos[place])?)
    })
    .map_err(Failed::into_failure)
}

/// Reads a temporary file back whole, with the key that its writer still holds, and compares it with what was to be
/// written.
///
/// # Errors
/// `cancelled`; `verify-failed` for everything else.
pub fn verify_part(
    part: &Path,
    written: &Written,
    batch: &Batch,
    people: &[BatchPerson],
    watch: &InPhase<'_>,
) -> Result<(), Failure> {
    let failed = |error: PackageError| match error {
        PackageError::Cancelled => Failure::new(ErrorCode::Cancelled),
        error => Failure::new(ErrorCode::VerifyFailed).with("reason", error.code()),
    };
    forget_cached(part);
    let opened = SealedPackage::open(part)
        .and_then(|sealed| sealed.verify_return(&written.content_key))
        .map_err(failed)?;
    if !says(&opened, batch, people) {
        return Err(Failure::new(ErrorCode::VerifyFailed).with("reason", "roster-mismatch"));
    }
    let everyone: Vec<usize> = (0..people.len()).collect();
    opened
        .photos(&everyone, watch, |_, _| Ok(()))
        .map_err(failed)
}

fn says(opened: &OpenedReturn, batch: &Batch, people: &[BatchPerson]) -> bool {
    let roster = opened.roster();
    roster.batch == batch.n
        && roster.voids == batch.voids
        && roster.deferred == batch.deferred
        && roster.removed == batch.removed
        && roster.people.len() == people.len()
        && roster.people.iter().zip(people).all(|(found, meant)| {
            let data = &meant.data;
            found.personal_no == data.personal_no
                && found.name == data.name
                && found.id_number == data.id_number
                && found.id_number_choice == data.id_number_choice
                && found.mobile == data.mobile
                && found.confirmed_at == data.confirmed_at
                && found.form_code == data.form_code
                && found.replaces == data.replaces
                && found.photo.sha256 == Sha256Hex(meant.photo_sha256)
        })
}

/// What the disk says, by what the clerk can do about it.
pub fn disk_failure(error: io::Error) -> Failure {
    use io::ErrorKind as K;
    Failure::new(match error.kind() {
        K::NotFound | K::NotADirectory => ErrorCode::FolderGone,
        K::PermissionDenied | K::ReadOnlyFilesystem => ErrorCode::FolderUnwritable,
        K::StorageFull | K::QuotaExceeded | K::FileTooLarge => ErrorCode::NoSpace,
        K::AlreadyExists => ErrorCode::FileExists,
        _ => ErrorCode::Io,
    })
}

impl Answer {
    fn read(store: &Connection, package: u32) -> Result<Self, Failure> {
        let mut select = store.prepare_cached(
            "SELECT package_id, return_secret, office_key FROM package WHERE id = ?1",
        )?;
        Ok(select.query_row([package], |row| {
            Ok(Self {
                package_id: row.get(0)?,
                return_secret: Secret32::from_bytes(row.get(1)?),
                office_public_key: OfficePublicKey(row.get(2)?),
            })
        })?)
    }
}

/// Either side of writing can fail.
enum Failed {
    Package(PackageError),
    Store(rusqlite::Error),
}

impl Failed {
    fn into_failure(self) -> Failure {
        match self {
            Self::Package(PackageError::Io(error)) => disk_failure(error),
            Self::Package(error) => error.into(),
            Self::Store(error) => error.into(),
        }
    }
}

impl From<PackageError> for Failed {
    fn from(error: PackageError) -> Self {
        Self::Package(error)
    }
}

impl From<rusqlite::Error> for Failed {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error)
    }
}
