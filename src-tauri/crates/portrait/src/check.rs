//! The measures of a portrait, each with its value, limits and verdict.

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Measure {
    /// Width and height are the profile's.
    PixelSize,
    /// Length of the JPEG, KiB.
    FileSize,
    /// Number of faces.
    Faces,
    /// 头部占比: from hair to chin, share of the picture's height.
    HeadShare,
    /// 脸部宽, pixels.
    FaceWidth,
    /// From the upper edge down to the hair, pixels.
    HairTop,
    /// From the eyes down to the lower edge, pixels.
    Eyes,
    /// Middle between the eyes, pixels from the left.
    Middle,
    /// Lean, degrees.
    Roll,
    /// Turn to the side, degrees.
    Yaw,
    /// Share of the background that is white.
    BackgroundWhite,
    /// Differences of brightness over the background.
    BackgroundEven,
    /// Colour of the background.
    BackgroundTint,
    /// Edges in the background.
    BackgroundPlain,
    /// Share of the face that is too bright to show anything.
    Overexposed,
    /// Share of the face that is too dark to show anything.
    Underexposed,
    /// Difference between the halves of the face.
    LightFromOneSide,
    /// Edges in the face.
    Sharpness,
    /// Pixels of the portrait for each pixel of the picture.
    Enlargement,
    /// Dots or lines of a print or a screen.
    Screen,
}

/// What a measure says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// Within the limits.
    Good,
    /// The clerk decides, with a reason.
    Warning,
    /// Outside what the city takes.
    Fails,
}

/// One measure of one portrait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// What was measured.
    pub measure: Measure,
    /// What came out, in the measure's unit; `None` where it could not be measured (no face found).
    pub value: Option<f32>,
    /// Smallest good value.
    pub min: Option<f32>,
    /// Largest good value.
    pub max: Option<f32>,
    /// What it says.
    pub verdict: Verdict,
}
