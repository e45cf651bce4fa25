//! 选择照片: a picture on its way to be a person's photo.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PersonId, debug_without_content};

/// A picture that the clerk may accept; its pixels wait under `candidate/<id>/before` and `/after`.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoCandidate {
    /// Names it until it is accepted or discarded.
    pub id: u32,
    /// For whom.
    pub person: PersonId,
    /// The file's name, for showing; empty for a picture from the clipboard or the camera.
    pub file_name: String,
    /// Pixels of the file, upright.
    pub width: u32,
    /// Pixels of the file, upright.
    pub height: u32,
    /// Length of the file.
    pub bytes: u32,
    /// Length of the JPEG that would be stored.
    pub result_bytes: u32,
    /// Counts what was made of it, from 1: the address of the picture after it changes with this.
    pub version: u32,
    /// How the portrait was made of the picture.
    pub way: PhotoWay,
    /// The picture has size and format of a photo already, so that [`PhotoWay::AsIs`] may be chosen.
    pub may_be_as_is: bool,
    /// Where the portrait lies in the picture.
    pub placement: PhotoPlacement,
    /// The background was made white.
    pub whitened: bool,
    /// There is a person before a background, so that it can be made white.
    pub may_be_whitened: bool,
    /// Lines that the city's profile draws.
    pub guides: PhotoGuides,
    /// Where the face stands in the portrait; `null` where none was found.
    pub face: Option<PhotoFace>,
    /// Every measure, always in the same order.
    pub measures: Vec<PhotoMeasure>,
    /// Other people of the unit whose photo shows the same picture.
    pub alike: Vec<AlikePerson>,
}

/// How a portrait is made of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(export)]
pub enum PhotoWay {
    /// By the face that was found; around the picture's centre where there is none.
    Automatic,
    /// The file, byte for byte.
    AsIs,
    /// By the clerk.
    Placed {
        /// Where the clerk has put it.
        placement: PhotoPlacement,
    },
}

/// How a portrait lies in a picture: its centre lies on (`x`, `y`), the picture is turned by `-turn` around that point and
/// scaled by `scale`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PhotoPlacement {
    /// Pixels of the file's upright picture, from the left.
    pub x: f32,
    /// Pixels of the file's upright picture, from the top.
    pub y: f32,
    /// Pixels of the portrait for each pixel of the picture.
    pub scale: f32,
    /// Degrees, positive clockwise: how far what stands upright in the portrait leans in the picture.
    pub turn: f32,
}

/// Lines of the city's profile, in pixels of the portrait.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoGuides {
    /// The hair ends between these, from the top.
    pub hair_top: [f32; 2],
    /// The eyes are not lower than this, from the top.
    pub eyes: f32,
    /// The middle between the eyes stands between these, from the left.
    pub middle: [f32; 2],
    /// The face is so wide.
    pub face_width: [f32; 2],
}

/// A face in a portrait, in its pixels: `[x, y]`. Left and right are those of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoFace {
    /// Middle of an eye.
    pub left_eye: [f32; 2],
    /// Middle of an eye.
    pub right_eye: [f32; 2],
    /// Where the cheek meets the ear.
    pub left_cheek: [f32; 2],
    /// Where the cheek meets the ear.
    pub right_cheek: [f32; 2],
    /// Lowest point of the chin.
    pub chin: [f32; 2],
    /// Upper edge of the hair, from the top; `null` where it was not found.
    pub hair_top: Option<f32>,
}

/// One measure of a photo.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoMeasure {
    /// What was measured.
    pub measure: MeasureName,
    /// What came out, in the measure's own unit; `null` where it could not be measured.
    pub value: Option<f32>,
    /// Smallest good value.
    pub min: Option<f32>,
    /// Largest good value.
    pub max: Option<f32>,
    /// What that means.
    pub verdict: MeasureVerdict,
}

/// What a measure means for the photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum MeasureVerdict {
    /// Within the limits.
    Good,
    /// It could not be measured.
    Unknown,
    /// The clerk may take it and says why.
    Warning,
    /// Outside what the city takes; the clerk may still take it and says why, but for size and format.
    Fails,
}

/// What is measured; the unit of the value behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum MeasureName {
    /// Width and height; px of width.
    PixelSize,
    /// Length of the JPEG; KiB.
    FileSize,
    /// Faces in the picture; a number.
    Faces,
    /// 头部占比, from hair to chin; share of the height, 0 to 1.
    HeadShare,
    /// 脸部宽; px.
    FaceWidth,
    /// Upper edge to hair; px.
    HairTop,
    /// Eyes to lower edge; px.
    Eyes,
    /// Left edge to the middle between the eyes; px.
    Middle,
    /// Lean of the head; degrees.
    Roll,
    /// Turn to the side; degrees.
    Yaw,
    /// Share of the background that is white; 0 to 1.
    BackgroundWhite,
    /// Spread of its brightness; 0 to 255.
    BackgroundEven,
    /// Its colour; largest difference of channels, 0 to 255.
    BackgroundTint,
    /// Edges in it; mean gradient.
    BackgroundPlain,
    /// Share of the face that is too bright; 0 to 1.
    Overexposed,
    /// Share of the face that is too dark; 0 to 1.
    Underexposed,
    /// Light from one side; share, 0 to 1.
    LightFromOneSide,
    /// Sharpness of the face; variance of the Laplacian.
    Sharpness,
    /// Enlargement; a factor.
    Enlargement,
    /// Raster of a print or a screen; strength.
    Screen,
}

/// Someone whose photo shows the same picture.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AlikePerson {
    /// Row id.
    pub id: PersonId,
    /// 姓名.
    pub name: String,
    /// 个人编号.
    pub personal_no: String,
    /// Version of the photo, for its address; `null` for a picture of the same batch of somebody without a photo.
    pub photo: Option<String>,
}

/// Makes a candidate of a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoFromFile {
    /// For whom.
    pub person: PersonId,
    /// Id of the file.
    pub file: String,
}

/// Makes a candidate of a picture that the computer's camera has just taken.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoTaken {
    /// For whom.
    pub person: PersonId,
    /// The JPEG in Base64 (RFC 4648, section 4).
    pub jpeg: String,
}

/// Makes the portrait of a candidate anew.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoMake {
    /// The candidate.
    pub candidate: u32,
    /// How.
    pub way: PhotoWay,
    /// With a white background; not with [`PhotoWay::AsIs`].
    pub whiten: bool,
}

/// Makes a candidate the person's photo.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoAccept {
    /// For whom.
    pub person: PersonId,
    /// The candidate.
    pub candidate: u32,
    /// Why it is taken in spite of what a measure says; needed where one warns or fails, kept in the record.
    pub reason: Option<String>,
}

debug_without_content!(PhotoTaken, PhotoAccept, PhotoCandidate, AlikePerson);
