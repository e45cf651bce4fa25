//! What would become of one picture.

use sicard_package::Sha256Hex;

use super::place::Place;
use super::room::Room;
use crate::photo::{Made, PhotoError, Source};
use crate::view::{PhotoProfile, PictureState};

/// A picture that was read, and what would become of it.
pub struct Look {
    /// Of the file.
    pub file_sha256: [u8; 32],
    /// Pixels of the file, upright.
    pub file_size: (u32, u32),
    /// The photo.
    pub made: Made,
}

/// Reads a picture and makes a photo of it, once there is room for its pixels.
///
/// # Errors
/// See [`PhotoError`].
pub fn look(place: &Place, profile: &PhotoProfile, room: &Room) -> Result<Look, PhotoError> {
    let file = place.load()?;
    let file_sha256 = Sha256Hex::of(&file).0;
    let _room = room.take(Source::memory(&file, profile));
    let mut source = Source::read(file, profile)?;
    Ok(Look {
        file_sha256,
        file_size: source.size(),
        made: Made::first(&mut source, profile)?,
    })
}

/// What a file shows, upright and small.
///
/// # Errors
/// See [`PhotoError`].
pub fn show(place: &Place, profile: &PhotoProfile, room: &Room) -> Result<Vec<u8>, PhotoError> {
    let file = place.load()?;
    let _room = room.take(Source::memory(&file, profile));
    Source::read(file, profile)?.before()
}

/// What the report calls it.
pub fn state_of(error: PhotoError) -> PictureState {
    match error {
        PhotoError::Unreadable => PictureState::Unreadable,
        PhotoError::NotAPicture => PictureState::NotAPicture,
        PhotoError::Broken => PictureState::Broken,
        PhotoError::TooLarge { .. } => PictureState::TooLarge,
        PhotoError::TooSmall { .. } => PictureState::TooSmall,
        PhotoError::CannotFit { .. } => PictureState::CannotFit,
    }
}
