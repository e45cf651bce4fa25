//! What the page is told of a photo's measures.

use sicard_portrait::check::{Measure, Measured, Verdict};
use sicard_portrait::face::Point;

use super::Made;
use crate::view::{MeasureName, MeasureVerdict, PhotoFace, PhotoMeasure};

/// Every measure.
pub fn measures(measured: &[Measured]) -> Vec<PhotoMeasure> {
    measured.iter().map(of).collect()
}

/// Those that the clerk has to know of.
pub fn findings(measured: &[Measured]) -> Vec<PhotoMeasure> {
    let found = measured
        .iter()
        .filter(|one| one.verdict >= Verdict::Warning);
    found.map(of).collect()
}

fn of(measured: &Measured) -> PhotoMeasure {
    PhotoMeasure {
        measure: name(measured.measure),
        value: measured.value,
        min: measured.min,
        max: measured.max,
        verdict: match measured.verdict {
            Verdict::Good => MeasureVerdict::Good,
            Verdict::Unknown => MeasureVerdict::Unknown,
            Verdict::Warning => MeasureVerdict::Warning,
            Verdict::Fails => MeasureVerdict::Fails,
        },
    }
}

/// The face of a photo.
pub fn face(made: &Made) -> Option<PhotoFace> {
    let face = made.portrait.face.as_ref()?;
    let pair = |point: Point| [point.x, point.y];
    Some(PhotoFace {
        left_eye: pair(face.left_eye),
        right_eye: pair(face.right_eye),
        left_cheek: pair(face.left_cheek),
        right_cheek: pair(face.right_cheek),
        chin: pair(face.chin),
        hair_top: made.portrait.hair_top,
    })
}

fn name(measure: Measure) -> MeasureName {
    match measure {
        Measure::PixelSize => MeasureName::PixelSize,
        Measure::FileSize => MeasureName::FileSize,
        Measure::Faces => MeasureName::Faces,
        Measure::HeadShare => MeasureName::HeadShare,
        Measure::FaceWidth => MeasureName::FaceWidth,
        Measure::HairTop => MeasureName::HairTop,
        Measure::Eyes => MeasureName::Eyes,
        Measure::Middle => MeasureName::Middle,
        Measure::Roll => MeasureName::Roll,
        Measure::Yaw => MeasureName::Yaw,
        Measure::BackgroundWhite => MeasureName::BackgroundWhite,
        Measure::BackgroundEven => MeasureName::BackgroundEven,
        Measure::BackgroundTint => MeasureName::BackgroundTint,
        Measure::BackgroundPlain => MeasureName::BackgroundPlain,
        Measure::Overexposed => MeasureName::Overexposed,
        Measure::Underexposed => MeasureName::Underexposed,
        Measure::LightFromOneSide => MeasureName::LightFromOneSide,
        Measure::Sharpness => MeasureName::Sharpness,
        Measure::Enlargement => MeasureName::Enlargement,
        Measure::Screen => MeasureName::Screen,
    }
}
