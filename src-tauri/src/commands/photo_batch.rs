//! 批量处理 - 照片导入.

use std::path::PathBuf;

use sicard_core::error::Failure;
use sicard_core::photo_batch::{PictureSource, read_pictures};
use sicard_core::view::{
    FileHandle, FolderHandle, PhotoBatchId, PhotoBatchRequest, PhotoBatchView, PhotoMeasure,
    PhotoReportRequest, PictureRequest, PictureRow, PicturesFrom, PicturesRequest, PicturesTaken,
    Progress, SavedTable, TakePictures,
};
use tauri::ipc::Channel;

use super::{Call, saved_table};
use crate::picker::Wanted;

pub fn photo_folder_pick(call: &Call) -> Result<Option<FolderHandle>, Failure> {
    let chosen = call.ask(Wanted::PhotoFolder, call.proposed_folder().ok())?;
    Ok(chosen.map(|path| call.program.handles.folder(path)))
}

pub fn photo_files_pick(call: &Call) -> Result<Vec<FileHandle>, Failure> {
    let chosen = call
        .ask_many(Wanted::Photos, call.proposed_folder().ok())?
        .into_iter();
    Ok(chosen.map(|path| call.program.handles.file(path)).collect())
}

pub fn photo_zip_pick(call: &Call) -> Result<Option<FileHandle>, Failure> {
    let chosen = call.ask(Wanted::PhotoZip, call.proposed_folder().ok())?;
    Ok(chosen.map(|path| call.program.handles.file(path)))
}

/// Other commands go on while the pictures are read.
pub fn photo_batch_read(
    call: &Call,
    request: PhotoBatchRequest,
    progress: Channel<Progress>,
) -> Result<PhotoBatchView, Failure> {
    let source = source_of(call, request.from)?;
    let job = call.program.jobs.begin(request.job, progress);
    let roll = call.program.desk(|desk| desk.photo_roll(request.unit))?;
    let batch = read_pictures(roll, &source, &job)?;
    call.program.desk(|desk| Ok(desk.keep_photo_batch(batch)))
}

fn source_of(call: &Call, from: PicturesFrom) -> Result<PictureSource, Failure> {
    let handles = &call.program.handles;
    match from {
        PicturesFrom::Folder { folder } => {
            let (path, _) = handles.known_folder(&folder)?;
            Ok(PictureSource::Folder(path))
        }
        PicturesFrom::Files { files } => paths_of(call, &files).map(PictureSource::Files),
        PicturesFrom::Zip { file } => {
            let (path, _) = handles.known_file(&file)?;
            Ok(PictureSource::Zip(path))
        }
        PicturesFrom::Dropped { files } => paths_of(call, &files).map(PictureSource::Dropped),
    }
}

fn paths_of(call: &Call, files: &[String]) -> Result<Vec<PathBuf>, Failure> {
    let path = |id: &String| call.program.handles.known_file(id).map(|(path, _)| path);
    files.iter().map(path).collect()
}

pub fn photo_batch_rows(call: &Call, request: PicturesRequest) -> Result<Vec<PictureRow>, Failure> {
    call.program.desk(|desk| desk.pictures(request))
}

pub fn photo_batch_measures(
    call: &Call,
    request: PictureRequest,
) -> Result<Vec<PhotoMeasure>, Failure> {
    let batch = call.program.desk(|desk| desk.photo_batch(request.batch))?;
    batch.measures(request.row)
}

pub fn photo_batch_take(
    call: &Call,
    request: TakePictures,
    progress: Channel<Progress>,
) -> Result<PicturesTaken, Failure> {
    call.program.job(request.job, progress, |desk, watch| {
        let chosen = (request.chosen.as_slice(), request.reason.as_deref());
        desk.take_pictures(request.batch, chosen, watch)
    })
}

/// Other commands go on while the report is written.
pub fn photo_batch_report(call: &Call, request: PhotoReportRequest) -> Result<SavedTable, Failure> {
    let (path, folder) = call.program.handles.known_folder(&request.folder)?;
    let batch = call.program.desk(|desk| desk.photo_batch(request.batch))?;
    let saved = batch.report(&request, &path)?;
    Ok(saved_table(&saved, folder))
}

pub fn photo_batch_close(call: &Call, batch: PhotoBatchId) -> Result<(), Failure> {
    call.program.desk(|desk| {
        desk.close_photo_batch(batch);
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::test_computer::{everyone, imported, lock};

    #[test]
    fn a_chosen_folder_is_reported_on_and_then_taken() {
        let (computer, program, summary) = imported();
        let people = everyone(&computer, &program, &summary["unit"]);
        let view = |id: &Value| {
            computer
                .invoke(&program, "person_view", id.clone())
                .unwrap()
        };
        let without = view(&people[2]);
        let folder = computer.at("photos");
        std::fs::create_dir(&folder).unwrap();
        let number = without["personalNo"].as_str().unwrap();
        let portrait = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../fixtures/photos/portrait.jpg"
        );
        std::fs::copy(portrait, folder.join(format!("{number}.jpg"))).unwrap();
        std::fs::write(folder.join("notes.txt"), "x").unwrap();
        lock(&computer.chooses).push(folder);
        let chosen = computer.invoke(&program, "photo_folder_pick", Value::Null);
        let read = json!({
            "unit": summary["unit"], "job": 1,
            "from": { "kind": "folder", "folder": chosen.unwrap()["id"] },
        });
        let batch = computer.work(&program, "photo_batch_read", read).unwrap();
        let counts = json!([
            { "state": "new", "files": 1 }, { "state": "not-a-picture", "files": 1 },
        ]);
        assert_eq!(batch["counts"], counts);
        let rows = json!({ "batch": batch["id"], "masked": true });
        let rows = computer.invoke(&program, "photo_batch_rows", rows).unwrap();
        assert_eq!(rows[0]["person"]["id"], people[2]);
        let take = json!({ "batch": batch["id"], "chosen": [], "reason": null, "job": 2 });
        let taken = computer.work(&program, "photo_batch_take", take).unwrap();
        assert_eq!(
            (&taken["added"], &taken["replaced"]),
            (&json!(1), &json!(0))
        );
        assert_eq!(view(&people[2])["photo"]["source"], "clerk");
        let undone = computer.invoke(&program, "undo", taken["undo"].clone());
        assert_eq!(undone.unwrap()["changed"], 1);
        assert!(view(&people[2])["photo"].is_null());
    }

    #[test]
    fn several_files_are_chosen_at_once() {
        let (computer, program, _) = imported();
        lock(&computer.chooses).extend([computer.at("1.jpg"), computer.at("2.jpg")]);
        let chosen = computer.invoke(&program, "photo_files_pick", Value::Null);
        assert_eq!(chosen.unwrap().as_array().unwrap().len(), 2);
    }
}
