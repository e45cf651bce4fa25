//! The two files that a clerk takes to the office: the request, and the letter that the unit stamps.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use sicard_form::{Sheet, UnlockLetter, font, pdf};
use sicard_package::unlock::UnlockRequest;

use crate::clock::to_the_minute;
use crate::error::{ErrorCode, Failure};
use crate::store::WorkFolder;
use crate::unfinished::Notes;
use crate::view::OfficeHelp;

/// How the names of requests end.
const ENDING: &str = "sicardunlock";
/// Nobody asks so often on one day.
const MOST: u32 = 100;

/// A request and its letter, as they were written.
pub struct Asked {
    /// 申请编号.
    pub number: String,
    /// The request.
    pub file: PathBuf,
    /// The letter.
    pub letter: PathBuf,
}

/// Asks the office for its code of a store, which may be closed: writes request and letter side by side into a folder, under names that are
/// free; both or neither, but for a crash between the two names, which leaves the letter. What else a crash leaves is removed at the next start.
///
/// # Errors
/// Those of [`WorkFolder::unlock_request`]; `folder-gone`, `folder-unwritable`, `no-space`, `work-folder-unwritable`, `file-exists` where there are a hundred of today.
pub fn ask(work_folder: &WorkFolder, folder: &Path) -> Result<Asked, Failure> {
    let (request, help) = work_folder.unlock_request()?;
    let notes = Notes::in_folder(work_folder.path());
    let (file, letter) = save(&request, &help, folder, &notes)?;
    Ok(Asked {
        number: request.number().to_string(),
        file,
        letter,
    })
}

fn save(
    request: &UnlockRequest,
    help: &OfficeHelp,
    folder: &Path,
    notes: &Notes,
) -> Result<(PathBuf, PathBuf), Failure> {
    if !folder.is_dir() {
        return Err(Failure::new(ErrorCode::FolderGone));
    }
    let file = request
        .to_bytes()
        .map_err(|_| Failure::new(ErrorCode::Internal))?;
    let letter = letter(request, help)?;
    let day = request.made_at().as_str().get(..10).unwrap_or_default();
    let stem = format!("{}_{}", help.unit_code, day.replace('-', ""));
    let mut letter = notes.make(folder, |mut to| to.write_all(&letter))?;
    let mut file = notes.make(folder, |mut to| to.write_all(&file))?;
    for number in 1..MOST {
        let again = match number {
            1 => String::new(),
            _ => format!("({number})"),
        };
        let names = (
            folder.join(format!("解锁申请_{stem}{again}.{ENDING}")),
            folder.join(format!("解锁申请书_{stem}{again}.pdf")),
        );
        if names.0.symlink_metadata().is_ok() {
            continue;
        }
        match letter.give_name(&names.1) {
            Err(failure) if failure.code == ErrorCode::FileExists => continue,
            given => given?,
        }
        return file
            .give_name(&names.0)
            .map(|()| names.clone())
            .inspect_err(|_| {
                // The one without the other is of no use; the first error is the one to tell.
                let _ = fs::remove_file(&names.1);
            });
    }
    Err(Failure::new(ErrorCode::FileExists).with("name", stem))
}

/// The letter as PDF. A name with a character that no font of ours has is left to be written by hand.
fn letter(request: &UnlockRequest, help: &OfficeHelp) -> Result<Vec<u8>, Failure> {
    let printed = |text: &str| match font::missing(text).is_empty() {
        true => text.to_owned(),
        false => String::new(),
    };
    let number = request.number().to_string();
    let sheet = Sheet::from(UnlockLetter {
        unit_code: help.unit_code.clone(),
        unit_name: printed(&help.unit_name),
        office: printed(&help.office.name),
        number: number.clone(),
        made_at: to_the_minute(request.made_at().as_str()),
    });
    let about = pdf::About {
        title: format!("解锁申请书 {number}"),
        author: help.unit_code.clone(),
    };
    let mut bytes = Vec::new();
    pdf::document([sheet].as_slice(), 0..1, &about, &mut bytes, &|| true)
        .map_err(|_| Failure::new(ErrorCode::Internal))?;
    Ok(bytes)
}
