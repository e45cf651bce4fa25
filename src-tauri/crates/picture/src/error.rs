//! Why a picture cannot be read or written.

/// Why a picture cannot be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// The file cannot be read.
    #[error("the file cannot be read")]
    Unreadable,
    /// No picture of a format or colour model that can be read here.
    #[error("not a picture that can be read here")]
    NotAPicture,
    /// A picture that is cut off or damaged.
    #[error("the picture is cut off or damaged")]
    Broken,
    /// More bytes or pixels than are read here.
    #[error("the picture is larger than {max_mib} MiB or {max_megapixels} megapixels")]
    TooLarge {
        /// Most bytes of a file, in MiB.
        max_mib: u32,
        /// Most pixels, in millions.
        max_megapixels: u32,
    },
    /// It would have to be enlarged more than twice.
    #[error("{width} × {height} pixels, at least {min_width} × {min_height} are needed")]
    TooSmall {
        /// Pixels of the picture.
        width: u32,
        /// Pixels of the picture.
        height: u32,
        /// Pixels it needs.
        min_width: u32,
        /// Pixels it needs.
        min_height: u32,
    },
    /// No quality brings the file into the sizes asked for.
    #[error("no quality gives a file of the size asked for")]
    CannotFit {
        /// Smallest file in KiB, 0 for none.
        min_kib: u32,
        /// Largest file in KiB.
        max_kib: u32,
    },
}
