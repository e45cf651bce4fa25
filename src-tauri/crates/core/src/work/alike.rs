//! Who else of a unit has the same picture for a photo.

use rusqlite::{Connection, params};
use sicard_portrait::likeness::Likeness;

use crate::error::Failure;
use crate::view::{AlikePerson, PersonId, UnitId};

/// More names help nobody.
pub const MOST_NAMES: usize = 5;

/// A photo of a unit, as far as it is compared.
pub struct KnownPhoto {
    /// Whose.
    pub person: AlikePerson,
    /// Of the JPEG.
    pub sha256: [u8; 32],
    /// Where it was made here and shows a face.
    pub likeness: Option<Likeness>,
}

/// The photos of everyone of a unit but those who were removed.
///
/// # Errors
/// The store's.
pub fn known_photos(store: &Connection, unit: UnitId) -> Result<Vec<KnownPhoto>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT person.id, person.name, person.personal_no, photo.sha256, photo_likeness.likeness FROM person \
         JOIN photo ON photo.id = coalesce(person.photo_clerk, person.photo_issued) \
         LEFT JOIN photo_likeness ON photo_likeness.photo = photo.id \
         WHERE person.unit = ?1 AND person.removed_at IS NULL",
    )?;
    let known = select.query_map(params![unit], |row| {
        let sha256: [u8; 32] = row.get(3)?;
        let likeness: Option<[u8; 32]> = row.get(4)?;
        Ok(KnownPhoto {
            person: AlikePerson {
                id: row.get(0)?,
                name: row.get(1)?,
                personal_no: row.get(2)?,
                photo: Some(super::record::version_of(&sha256)),
            },
            sha256,
            likeness: likeness.map(Likeness::from_bytes),
        })
    })?;
    known.map(|one| one.map_err(Failure::from)).collect()
}

/// Those other than `person` whose photo is the same file or shows the same picture; a few of them, if there are many.
pub fn alike(
    known: &[KnownPhoto],
    person: PersonId,
    sha256: [u8; 32],
    likeness: Option<Likeness>,
) -> Vec<AlikePerson> {
    let same = |one: &&KnownPhoto| {
        let pair = likeness.as_ref().zip(one.likeness.as_ref());
        one.person.id != person
            && (one.sha256 == sha256
                || pair.is_some_and(|(one, other)| one.is_of_the_picture(other)))
    };
    let found = known.iter().filter(same).take(MOST_NAMES);
    found.map(|one| one.person.clone()).collect()
}
