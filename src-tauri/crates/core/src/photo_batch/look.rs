//! What would become of one picture.

use std::path::Path;

use sicard_package::Sha256Hex;
use sicard_picture::{load, memory};

use super::room::Room;
use crate::photo::{Accepted, Made, PhotoError, accept, enough, make};
use crate::view::{PhotoProfile, PictureState};

/// A picture that was read, and what would become of it.
pub struct Look {
    /// Of the file.
    pub file_sha256: [u8; 32],
    /// The photo.
    pub made: Made,
}

/// Reads a file and makes a photo of it, once there is room for its pixels.
///
/// # Errors
/// See [`PhotoError`].
pub fn look(path: &Path, profile: &PhotoProfile, room: &Room) -> Result<Look, PhotoError> {
    let file = load(path)?;
    let _room = room.take(memory(&file, enough(profile)));
    Ok(Look {
        file_sha256: Sha256Hex::of(&file).0,
        made: make(&file, profile)?,
    })
}

/// The same with what the file shows.
///
/// # Errors
/// See [`PhotoError`].
pub fn look_closely(
    path: &Path,
    profile: &PhotoProfile,
    room: &Room,
) -> Result<Accepted, PhotoError> {
    let file = load(path)?;
    let _room = room.take(memory(&file, enough(profile)));
    accept(&file, profile)
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
