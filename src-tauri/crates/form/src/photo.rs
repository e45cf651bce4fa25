//! A JPEG picture, of which only the header is read. It goes into the PDF byte for byte: decoding and encoding it again
//! would cost most of the time and some of the face.

use std::fmt;

/// Largest picture that is taken, in bytes: that of the package format.
const LARGEST: usize = 2 * 1024 * 1024;

/// A JPEG picture whose header makes sense.
#[derive(Clone)]
pub struct Photo {
    bytes: Vec<u8>,
    width: u16,
    height: u16,
    components: Components,
}

/// What a pixel is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Components {
    /// One: grey.
    Grey,
    /// Three: red, green and blue, mostly stored as YCbCr.
    Colour,
    /// Four, stored inverted, as Adobe's programs do and all others since.
    InvertedCmyk,
}

/// Why a picture cannot be printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PhotoError {
    /// Not a JPEG picture from beginning to end.
    #[error("not a whole JPEG picture")]
    NotJpeg,
    /// A kind of JPEG that printers and PDF viewers do not decode: arithmetic coding, lossless, 12 bits, hierarchical.
    #[error("a kind of JPEG that viewers do not show")]
    Unusual,
    /// Larger than 2 MiB.
    #[error("larger than 2 MiB")]
    TooLarge,
}

impl Photo {
    /// Reads the header (ITU-T T.81, annex B).
    ///
    /// # Errors
    /// See [`PhotoError`].
    pub fn new(bytes: Vec<u8>) -> Result<Self, PhotoError> {
        if bytes.len() > LARGEST {
            return Err(PhotoError::TooLarge);
        }
        let (width, height, components) = frame(&bytes)?;
        Ok(Self {
            bytes,
            width,
            height,
            components,
        })
    }

    /// The file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Width and height in pixels.
    pub fn size(&self) -> (u16, u16) {
        (self.width, self.height)
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    pub(crate) fn components(&self) -> Components {
        self.components
    }
}

impl fmt::Debug for Photo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Photo({}×{}, {} bytes)",
            self.width,
            self.height,
            self.bytes.len()
        )
    }
}

/// Width, height and components from the frame header of a picture that goes on to its end.
fn frame(bytes: &[u8]) -> Result<(u16, u16, Components), PhotoError> {
    let mut rest = bytes.strip_prefix(b"\xFF\xD8").ok_or(PhotoError::NotJpeg)?;
    let mut found = None;
    loop {
        let [0xFF, marker, after @ ..] = rest else {
            return Err(PhotoError::NotJpeg);
        };
        match marker {
            0xFF => {
                rest = &rest[1..];
                continue;
            }
            0x01 | 0xD0..=0xD7 => {
                rest = after;
                continue;
            }
            0x00 | 0xD8 | 0xD9 => return Err(PhotoError::NotJpeg),
            // start of scan: in its data FF is followed by D9 only at the picture's end
            0xDA => {
                let ends = after.windows(2).any(|pair| pair == b"\xFF\xD9");
                return found.filter(|_| ends).ok_or(PhotoError::NotJpeg);
            }
            // baseline, extended sequential and progressive, Huffman-coded: what DCTDecode knows
            0xC0..=0xC2 => found = Some(frame_header(after)?),
            0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => return Err(PhotoError::Unusual),
            _ => {}
        }
        let [high, low, ..] = after else {
            return Err(PhotoError::NotJpeg);
        };
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        rest = after.get(length.max(2)..).ok_or(PhotoError::NotJpeg)?;
    }
}

/// Of a frame header: length (2), precision (1), height (2), width (2), components (1).
fn frame_header(header: &[u8]) -> Result<(u16, u16, Components), PhotoError> {
    let [_, _, precision, h1, h0, w1, w0, count, ..] = header else {
        return Err(PhotoError::NotJpeg);
    };
    let (width, height) = (
        u16::from_be_bytes([*w1, *w0]),
        u16::from_be_bytes([*h1, *h0]),
    );
    if width == 0 || height == 0 {
        return Err(PhotoError::NotJpeg);
    }
    let components = match (precision, count) {
        (8, 1) => Components::Grey,
        (8, 3) => Components::Colour,
        (8, 4) => Components::InvertedCmyk,
        _ => return Err(PhotoError::Unusual),
    };
    Ok((width, height, components))
}
