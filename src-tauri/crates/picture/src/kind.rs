//! Of which kind a file is, by its first bytes: names lie.

use image::ImageFormat;

/// A kind of file that is read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// JPEG.
    Jpeg,
    /// HEIC: HEVC in an ISO/IEC 23008-12 container, as iPhones write it.
    Heif,
    /// What the crate `image` reads: PNG, BMP, WebP, TIFF.
    Other(ImageFormat),
}

/// Brands (ISO/IEC 23008-12, annex B) of files that hold HEVC pictures.
const HEVC_BRANDS: [&[u8]; 6] = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"];
/// Most bytes of the box that lists the brands.
const LONGEST_BRANDS: usize = 256;

/// Whether a file that begins so is of a kind that is read here; 64 bytes are enough to tell.
pub fn is_picture(beginning: &[u8]) -> bool {
    kind(beginning).is_some()
}

pub fn kind(file: &[u8]) -> Option<Kind> {
    if is_heif(file) {
        return Some(Kind::Heif);
    }
    match image::guess_format(file).ok()? {
        ImageFormat::Jpeg => Some(Kind::Jpeg),
        format @ (ImageFormat::Png | ImageFormat::Bmp | ImageFormat::WebP | ImageFormat::Tiff) => {
            Some(Kind::Other(format))
        }
        _ => None,
    }
}

/// The box `ftyp` (ISO/IEC 14496-12, 4.3): length, type, major brand, version, compatible brands.
fn is_heif(file: &[u8]) -> bool {
    let Some((head, rest)) = file.split_first_chunk::<8>() else {
        return false;
    };
    let [a, b, c, d, kind @ ..] = head;
    if kind != b"ftyp" {
        return false;
    }
    let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
    let brands = &rest[..length.clamp(8, LONGEST_BRANDS).min(rest.len() + 8) - 8];
    brands
        .chunks_exact(4)
        .enumerate()
        .any(|(place, brand)| place != 1 && HEVC_BRANDS.contains(&brand))
}
