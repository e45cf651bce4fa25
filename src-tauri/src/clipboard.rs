//! The clipboard: pictures that the clerk has copied elsewhere, and what is to leave it.

use std::io::Cursor;
use std::path::PathBuf;

use crate::copied::{Fingerprint, fingerprint};
use arboard::Clipboard;
use image::{ExtendedColorType, ImageEncoder as _, codecs::png::PngEncoder};

/// Empties the clipboard where it still holds the text of this fingerprint.
pub fn forget(text: Fingerprint) {
    // Another program may have it for a moment, or the whole session be at its end: then there is nothing to be done.
    if let Ok(mut clipboard) = Clipboard::new()
        && clipboard
            .get_text()
            .is_ok_and(|now| fingerprint(&now) == text)
    {
        let _ = clipboard.clear();
    }
}

/// A copied picture.
pub enum Pasted {
    /// A file, copied in the file manager.
    File(PathBuf),
    /// The pixels, copied in a chat or a viewer, as a PNG.
    Picture(Vec<u8>),
}

/// The picture on the clipboard; a copied file comes first, because it is the picture in full.
pub fn pasted() -> Option<Pasted> {
    let mut clipboard = Clipboard::new().ok()?;
    let files = clipboard.get().file_list().unwrap_or_default();
    if let Some(file) = files.into_iter().find(|file| file.is_file()) {
        return Some(Pasted::File(file));
    }
    let picture = clipboard.get_image().ok()?;
    let side = |length: usize| u32::try_from(length).ok();
    let mut png = Cursor::new(Vec::new());
    PngEncoder::new(&mut png)
        .write_image(
            &picture.bytes,
            side(picture.width)?,
            side(picture.height)?,
            ExtendedColorType::Rgba8,
        )
        .ok()?;
    Some(Pasted::Picture(png.into_inner()))
}
