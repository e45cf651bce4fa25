//! Settings of the window.

use sicard_core::error::{ErrorCode, Failure};
use sicard_core::store::settings;
use sicard_core::view::Settings;

use super::Call;

pub fn settings_get(call: &Call) -> Result<Settings, Failure> {
    Ok(call.settings())
}

pub fn settings_set(call: &Call, request: Settings) -> Result<Settings, Failure> {
    call.program.folder(&call.work_folder()?, |folder| {
        settings::save(folder.path(), &request)
    })?;
    Ok(request)
}

pub fn log_show(call: &Call) -> Result<(), Failure> {
    let folder = call.computer.log_folder();
    let folder = folder.filter(|folder| folder.is_dir());
    let folder = folder.ok_or(Failure::new(ErrorCode::FolderGone))?;
    let shown = call.computer.open(&folder);
    shown.then_some(()).ok_or(Failure::new(ErrorCode::Io))
}
