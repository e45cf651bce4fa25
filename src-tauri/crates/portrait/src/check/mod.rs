//! The measures of a portrait, each with its value, limits and verdict. What each measures, where it comes from and how its
//! limits were found is told in docs/photo-checks.md.

mod background;
mod enlargement;
mod face_area;
mod geometry;
mod light;
mod plane;
mod screen;
mod sharpness;
mod spectrum;

use background::Background;
use face_area::FaceArea;
use light::Light;
use plane::Plane;
use spectrum::Spectrum;

use crate::place::Portrait;
use crate::profile::Profile;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Measure {
    /// The file is a JPEG of three 8-bit channels, of the profile's width and height: 1 or 0.
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
    /// How much less light the darker half of the face has, 0 to 1.
    LightFromOneSide,
    /// Edges in the face, in the direction in which they are weakest.
    Sharpness,
    /// Pixels of the portrait for each pixel of the picture, or for each that the picture had before it was enlarged.
    Enlargement,
    /// Dots or lines of a print or a screen.
    Screen,
}

impl Measure {
    /// Every measure, in the order in which they are told.
    pub const ALL: [Self; 20] = [
        Self::PixelSize,
        Self::FileSize,
        Self::Faces,
        Self::HeadShare,
        Self::FaceWidth,
        Self::HairTop,
        Self::Eyes,
        Self::Middle,
        Self::Roll,
        Self::Yaw,
        Self::BackgroundWhite,
        Self::BackgroundEven,
        Self::BackgroundTint,
        Self::BackgroundPlain,
        Self::Overexposed,
        Self::Underexposed,
        Self::LightFromOneSide,
        Self::Sharpness,
        Self::Enlargement,
        Self::Screen,
    ];

    /// Whether the clerk may decide against its failure with a reason. Size and format are never taken otherwise.
    pub fn may_be_overridden(self) -> bool {
        !matches!(self, Self::PixelSize | Self::FileSize)
    }
}

/// What a measure says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// Within the limits.
    Good,
    /// It could not be measured: there is no face, or hardly any background.
    Unknown,
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
    /// What came out, in the measure's unit; `None` where it could not be measured.
    pub value: Option<f32>,
    /// Smallest good value.
    pub min: Option<f32>,
    /// Largest good value.
    pub max: Option<f32>,
    /// What it says.
    pub verdict: Verdict,
}

/// What the measures need to know of the file that would be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// Its length.
    pub bytes: usize,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// It is a JPEG of three 8-bit channels.
    pub colour_jpeg: bool,
}

/// Measures a portrait: every [`Measure`] once, in the order of [`Measure::ALL`].
pub fn check(portrait: &Portrait, file: FileFacts, profile: &Profile) -> Vec<Measured> {
    let seen = Seen::of(portrait);
    Measure::ALL
        .into_iter()
        .map(|measure| {
            let value = match measure {
                Measure::PixelSize => Some(f32::from(u8::from(
                    file.colour_jpeg
                        && (file.width, file.height) == (profile.width, profile.height),
                ))),
                Measure::FileSize => Some(file.bytes as f32 / 1024.0),
                Measure::Faces => Some(portrait.faces as f32),
                other => geometry::value(other, portrait).or_else(|| seen.value(other, portrait)),
            };
            let bounds = match measure {
                Measure::HairTop => geometry::hair_bounds(portrait, profile),
                other => profile.bounds(other),
            };
            Measured {
                measure,
                value,
                min: bounds.good.min,
                max: bounds.good.max,
                verdict: value.map_or(Verdict::Unknown, |value| bounds.verdict(value)),
            }
        })
        .collect()
}

/// The gravest of the verdicts. What could not be measured is no good news, but no failure of its own either.
pub fn worst(measured: &[Measured]) -> Verdict {
    measured
        .iter()
        .map(|one| one.verdict)
        .max()
        .unwrap_or(Verdict::Good)
}

/// Missing detail alone is no proof of an enlargement, it may be blur: it warns, but does not fail.
const MOST_BY_SPECTRUM: f32 = 2.0;

/// What was read out of the portrait's pixels.
struct Seen {
    background: Option<Background>,
    light: Option<Light>,
    sharpness: Option<f32>,
    by_spectrum: Option<f32>,
    raster: Option<f32>,
}

impl Seen {
    fn of(portrait: &Portrait) -> Self {
        let pixels = &portrait.pixels;
        let plane = Plane::of(pixels);
        let background = portrait
            .mask
            .as_ref()
            .and_then(|mask| Background::of(pixels, &plane.smoothed(), mask));
        let area = portrait
            .face
            .as_ref()
            .and_then(|face| FaceArea::of(face, pixels.width(), pixels.height()));
        let whole = area.as_ref().map(FaceArea::whole);
        let spectrum = whole.and_then(|face| Spectrum::of(pixels, face));
        Self {
            background,
            light: area.as_ref().and_then(|area| Light::of(pixels, area)),
            sharpness: whole.and_then(|face| sharpness::sharpness(&plane, face)),
            by_spectrum: spectrum.as_ref().map(enlargement::by_spectrum),
            raster: spectrum.as_ref().map(screen::raster),
        }
    }

    fn value(&self, measure: Measure, portrait: &Portrait) -> Option<f32> {
        let background = |part: fn(&Background) -> f32| self.background.as_ref().map(part);
        let light = |part: fn(&Light) -> f32| self.light.as_ref().map(part);
        match measure {
            Measure::BackgroundWhite => background(|it| it.white),
            Measure::BackgroundEven => background(|it| it.spread),
            Measure::BackgroundTint => background(|it| it.tint),
            Measure::BackgroundPlain => background(|it| it.edges),
            Measure::Overexposed => light(|it| it.too_bright),
            Measure::Underexposed => light(|it| it.too_dark),
            Measure::LightFromOneSide => light(|it| it.one_sided),
            Measure::Sharpness => self.sharpness,
            Measure::Enlargement => self
                .by_spectrum
                .map(|seen| seen.min(MOST_BY_SPECTRUM).max(portrait.placement.scale)),
            Measure::Screen => self.raster,
            _ => None,
        }
    }
}
