//! The window of 社会保障卡单位报盘程序: a thin shell over [`sicard_core`].
//!
//! - `window`: the one window; `renderer`: a WebKitGTK trap on its way.
//! - `handles`: files and folders that the page knows by id only; `arrivals`: files that come by themselves.
//! - `jobs`: progress and cancelling; `picture_address`: where the page finds pictures.

mod arrivals;
#[cfg(test)]
mod bindings;
mod command_table;
mod handles;
mod jobs;
mod picture_address;
#[cfg(target_os = "linux")]
mod renderer;
mod window;

/// Runs the program until its window is closed.
///
/// # Panics
/// Where there is no window system or no webview to show the window in.
pub fn run() {
    #[cfg(target_os = "linux")]
    renderer::avoid_blank_window();
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            window::bring_to_front(app);
        }))
        .setup(|app| Ok(window::open(app.handle())?))
        .run(tauri::generate_context!())
        .expect("the window can be shown");
}
