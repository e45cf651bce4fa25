//! Where the work folder may lie.

use std::path::Path;

use sicard_core::error::Failure;
use sicard_core::store::{WorkFolder, place, settings};
use sicard_core::view::{Place, StartStatus};

use super::Call;
use crate::picker::Wanted;
use crate::places::{self, Disk};

pub fn places(call: &Call) -> Result<Vec<Place>, Failure> {
    let disks = call.computer.disks();
    let home = call.home()?;
    let now = call.work_folder().ok();
    let folders = places::offered(&home, now.as_deref(), &disks);
    let recommended = places::recommended(&folders, &disks);
    let views = folders.iter().enumerate();
    Ok(views
        .map(|(index, folder)| Place {
            recommended: index == recommended,
            ..view(call, folder, now.as_deref(), &disks)
        })
        .collect())
}

pub fn place_pick(call: &Call) -> Result<Option<Place>, Failure> {
    let disks = call.computer.disks();
    let now = call.work_folder().ok();
    let picked = call.ask(Wanted::WorkFolder, None)?;
    Ok(picked.map(|folder| view(call, &places::within(&folder), now.as_deref(), &disks)))
}

/// Only while nothing is open: later it would be moving, which is another thing.
pub fn place_choose(call: &Call, id: String) -> Result<StartStatus, Failure> {
    let (folder, _) = call.program.handles.known_folder(&id)?;
    let home = call.home()?;
    if call.work_folder().ok().as_deref() != Some(&*folder) {
        let set = call.work_folder().map(|now| settings::load(&now));
        call.program.move_to(&folder)?;
        if let (Ok(set), false) = (set, WorkFolder::holds_store(&folder)) {
            settings::save(&folder, &set)?;
        }
        place::choose(&home, &folder)?;
    }
    call.program.start(&folder)
}

fn view(call: &Call, folder: &Path, now: Option<&Path>, disks: &[Disk]) -> Place {
    let disk = places::disk_of(folder, disks);
    Place {
        id: call.program.handles.folder(folder.to_owned()).id,
        folder: folder.display().to_string(),
        kind: places::kind(folder, disk),
        free: disk.map(|disk| disk.free),
        with_system: disk.is_some_and(Disk::holds_system),
        chosen: now == Some(folder),
        recommended: false,
        holds_store: WorkFolder::holds_store(folder),
    }
}
