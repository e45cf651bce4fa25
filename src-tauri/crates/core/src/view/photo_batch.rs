//! 批量处理 - 照片导入.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AlikePerson, PersonId, PhotoMeasure, UnitId, debug_without_content};

/// Row id of a batch of pictures, as long as its dialog is open.
pub type PhotoBatchId = u32;

/// Where the pictures of a batch are.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(export)]
pub enum PicturesFrom {
    /// In a folder and the folders in it.
    Folder {
        /// Id of the folder.
        folder: String,
    },
    /// Single files.
    Files {
        /// Ids of the files.
        files: Vec<String>,
    },
    /// In a ZIP.
    Zip {
        /// Id of the file.
        file: String,
    },
    /// Whatever was dropped on the window.
    Dropped {
        /// Ids of folders, ZIPs and files.
        files: Vec<String>,
    },
}

/// Reads pictures and finds out whose they are.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoBatchRequest {
    /// Whose people's they are.
    pub unit: UnitId,
    /// Where they are.
    pub from: PicturesFrom,
    /// Names the job.
    pub job: u32,
}

/// What is to become of a file; exactly one of these for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum PictureState {
    /// It becomes the photo of a person who has none.
    New,
    /// It would take the place of a photo.
    Replaces,
    /// Something was found that the clerk decides about, with a reason.
    Warns,
    /// It is not what the city takes; the clerk may decide otherwise, with a reason.
    Fails,
    /// The person has this very photo.
    Same,
    /// Nobody of the unit has the number in its name, or there is none.
    Nobody,
    /// Its name fits more than one person.
    SeveralPeople,
    /// There are other files for the same person.
    SeveralFiles,
    /// The person is confirmed, exported or removed.
    Locked,
    /// No picture of a kind that can be read here.
    NotAPicture,
    /// Cut off or damaged.
    Broken,
    /// It would have to be enlarged too much.
    TooSmall,
    /// More bytes or pixels than are read here.
    TooLarge,
    /// No quality brings it into the sizes asked for.
    CannotFit,
    /// The file cannot be read.
    Unreadable,
}

impl PictureState {
    /// Every state, in the order of the report.
    pub const ALL: [Self; 15] = [
        Self::New,
        Self::Replaces,
        Self::Warns,
        Self::Fails,
        Self::Same,
        Self::Nobody,
        Self::SeveralPeople,
        Self::SeveralFiles,
        Self::Locked,
        Self::NotAPicture,
        Self::Broken,
        Self::TooSmall,
        Self::TooLarge,
        Self::CannotFit,
        Self::Unreadable,
    ];
}

/// Files of one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PictureCount {
    /// What is to become of them.
    pub state: PictureState,
    /// How many.
    pub files: u32,
}

/// A batch as it was read; nothing is changed by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PhotoBatchView {
    /// Names it until it is closed.
    pub id: PhotoBatchId,
    /// Files in all.
    pub total: u32,
    /// Those states that there are; they add up to the total.
    pub counts: Vec<PictureCount>,
}

/// Asks for the files of a batch.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PicturesRequest {
    /// Which batch.
    pub batch: PhotoBatchId,
    /// With the middle of ID numbers hidden, in the file names.
    pub masked: bool,
}

/// Asks for one file of a batch.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PictureRequest {
    /// Which batch.
    pub batch: PhotoBatchId,
    /// Its place, from 0.
    pub row: u32,
}

/// The person of a picture.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PictureOf {
    /// Row id.
    pub id: PersonId,
    /// 姓名.
    pub name: String,
    /// 个人编号.
    pub personal_no: String,
    /// Version of the photo the person has, for its address.
    pub photo: Option<String>,
}

/// One file; its pixels wait under `batch/<batch>/<row>/before` and `/after`.
#[derive(Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PictureRow {
    /// Its place, from 0.
    pub row: u32,
    /// Its name, with the folders that lead to it from the chosen one.
    pub file: String,
    /// What is to become of it.
    pub state: PictureState,
    /// Whose it is, where that is one person.
    pub person: Option<PictureOf>,
    /// Pixels of the file, upright; 0 where it was not looked at.
    pub width: u32,
    /// Pixels of the file, upright.
    pub height: u32,
    /// It is taken byte for byte.
    pub as_is: bool,
    /// It is placed by the face; else around its centre.
    pub by_face: bool,
    /// The measures that warn or fail.
    pub findings: Vec<PhotoMeasure>,
    /// Other people with the same picture, in the unit or in the batch.
    pub alike: Vec<AlikePerson>,
}

/// Makes pictures of a batch the photos of their people.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TakePictures {
    /// Which batch.
    pub batch: PhotoBatchId,
    /// Rows that the clerk has chosen of those that replace a photo, warn or fail; those that are new are taken in any case.
    pub chosen: Vec<u32>,
    /// Why those that warn or fail are taken; needed where there are any.
    pub reason: Option<String>,
    /// Names the job.
    pub job: u32,
}

/// 照片数据导入成功.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PicturesTaken {
    /// People who had no photo and have one now.
    pub added: u32,
    /// People whose photo was replaced.
    pub replaced: u32,
    /// Rows that were passed over, because file or person has changed since they were read.
    pub left_out: Vec<u32>,
    /// Takes all of it back; `null` where nothing changed.
    pub undo: Option<u32>,
}

debug_without_content!(PictureOf, PictureRow, TakePictures);
