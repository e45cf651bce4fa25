//! Settings of the window.

use sicard_core::error::Failure;
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
