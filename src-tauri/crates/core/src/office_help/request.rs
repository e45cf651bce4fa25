//! The two files that a clerk takes to the office: the request, and the letter that the unit stamps.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use sicard_form::{Sheet, UnlockLetter, font, pdf};
use sicard_package::unlock::UnlockRequest;

use crate::clock::to_the_minute;
use crate::error::{ErrorCode, Failure};
use crate::export::disk_failure;
use crate::store::WorkFolder;
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
/// free; both or neither.
///
/// # Errors
/// Those of [`WorkFolder::unlock_request`]; `folder-gone`, `folder-unwritable`, `no-space`, `file-exists` where there are a hundred of today.
pub fn ask(work_folder: &WorkFolder, folder: &Path) -> Result<Asked, Failure> {
    let (request, help) = work_folder.unlock_request()?;
    let (file, letter) = save(&request, &help, folder)?;
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
    for number in 1..MOST {
        let again = match number {
            1 => String::new(),
            _ => format!("({number})"),
        };
        let names = (
            folder.join(format!("解锁申请_{stem}{again}.{ENDING}")),
            folder.join(format!("解锁申请书_{stem}{again}.pdf")),
        );
        if names.1.symlink_metadata().is_ok() {
            continue;
        }
        match write_new(&names.0, &file) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
            written => written.map_err(disk_failure)?,
        }
        return match write_new(&names.1, &letter) {
            Ok(()) => Ok(names),
            Err(error) => {
                // The one without the other is of no use; the first error is the one to tell.
                let _ = fs::remove_file(&names.0);
                Err(disk_failure(error))
            }
        };
    }
    Err(Failure::new(ErrorCode::FileExists).with("name", stem))
}

/// A new file, whole and synced, or none.
fn write_new(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    written.inspect_err(|_| {
        let _ = fs::remove_file(path);
    })
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
