//! Pictures that the clerk has copied elsewhere.

use std::io::Cursor;
use std::path::PathBuf;

use arboard::Clipboard;
use image::{ExtendedColorType, ImageEncoder as _, codecs::png::PngEncoder};

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
