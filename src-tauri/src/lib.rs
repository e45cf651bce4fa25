//! The window of 社会保障卡单位报盘程序: a thin shell over [`sicard_core`].
//!
//! - `command_table`: what the page can ask for; `handler`: the way of a command and back; `commands`: what each does.
//! - `program`: what the running program holds; `turns`: short and long works on it; `computer`: what it asks of the computer.
//! - `window`: the one window; `fitting`: within the screen; `renderer`, `first_picture`, `recent_files`: WebKitGTK's and GTK's traps on its way; `webview2`: what Windows may lack for it.
//! - `handles`: files and folders that the page knows by id only; `arrivals`, `incoming`: files that come by themselves;
//!   `picker`: files that the clerk chooses; `places`: where the work folder may lie; `portable`: where on a stick.
//! - `jobs`: progress and cancelling; `picture_address`, `picture_protocol`: where the page finds photos and sheets.
//! - `copied`, `clipboard`: numbers that leave the clipboard again, and pictures that come from it.
//! - `signs`: whether the page is still there.
//! - `log`: which commands failed or took long, by names and codes.
//! - `printing`: the computer's printers; `opened_papers`: what its viewer was given.

mod arrivals;
#[cfg(test)]
mod bindings;
mod clipboard;
mod command_table;
mod commands;
mod computer;
mod copied;
mod eject;
mod first_look;
#[cfg(target_os = "linux")]
mod first_picture;
mod fitting;
mod handler;
mod handles;
mod incoming;
mod jobs;
mod log;
mod opened_papers;
mod picker;
mod picture_address;
mod picture_protocol;
mod places;
mod portable;
mod printing;
mod program;
#[cfg(target_os = "linux")]
mod recent_files;
#[cfg(target_os = "linux")]
mod renderer;
mod signs;
#[cfg(test)]
mod test_computer;
mod turns;
#[cfg(windows)]
mod webview2;
mod window;

use std::path::Path;
use std::thread;

use sicard_core::store::{do_without_keychain, place, settings};
use sicard_core::view::Theme;
use tauri::{App, AppHandle, Manager as _, WindowEvent};

use crate::arrivals::files_named_by;
use crate::commands::Call;
use crate::computer::Computer as _;
use crate::program::Program;

/// Runs the program until its window is closed.
///
/// # Panics
/// Where there is no window system or no webview to show the window in.
pub fn run() {
    #[cfg(unix)]
    sicard_package::core_dumps::never();
    #[cfg(target_os = "linux")]
    renderer::choose();
    #[cfg(windows)]
    if !webview2::is_there() {
        return;
    }
    if portable::home().is_some() {
        do_without_keychain();
    }
    tauri::Builder::default()
        .manage(Program::default())
        .plugin(tauri_plugin_single_instance::init(started_again))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_fs::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(window::kept_as_left())
        .register_asynchronous_uri_scheme_protocol("photo", picture_protocol::respond)
        .register_asynchronous_uri_scheme_protocol("sheet", picture_protocol::respond)
        .invoke_handler(handler::handle)
        .on_window_event(|window, event| match event {
            WindowEvent::DragDrop(event) => incoming::dragged(window.app_handle(), event),
            WindowEvent::CloseRequested { api, .. } => {
                window::close_asked(window.app_handle(), api)
            }
            _ => {}
        })
        .setup(|app| Ok(set_up(app)?))
        .build(tauri::generate_context!())
        .expect("the window can be shown")
        .run(|app, event| match event {
            tauri::RunEvent::ExitRequested {
                code: None, api, ..
            } if window::renewed(app, theme_of(app)) => api.prevent_exit(),
            tauri::RunEvent::Exit => tidy_up(app),
            #[cfg(target_os = "macos")]
            tauri::RunEvent::Opened { urls } => incoming::opened(app, &urls),
            _ => {}
        });
}

fn set_up(app: &App) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    recent_files::keep_off();
    let app = app.handle();
    // Before log and webview keep anything there, so that the folder is its owner's only. Why it cannot be taken is told at `start_status`.
    opened_papers::clear_own(&app.state::<Program>(), app);
    keep_log(app);
    let here = std::env::current_dir().unwrap_or_default();
    incoming::arrive(app, files_named_by(std::env::args_os(), &here));
    let window = window::open(app, theme_of(app))?;
    // One that cannot be fitted is shown as it was left.
    let _ = fitting::fit(app, &window);
    look_for_signs(app.clone());
    Ok(())
}

/// From now on, as long as the program runs.
fn look_for_signs(app: AppHandle) {
    thread::spawn(move || {
        loop {
            thread::sleep(signs::LOOK);
            commands::start::look_for_signs(&Call {
                program: &app.state::<Program>(),
                computer: &app,
            });
        }
    });
}

/// From here on a fault of the program says where it is, and nothing of what it was about: not on the error output either.
fn keep_log(app: &AppHandle) {
    let program = app.state::<Program>();
    if let Some(folder) = app.log_folder() {
        program.log.begin(&folder);
    }
    let told = app.clone();
    std::panic::set_hook(Box::new(move |panic| {
        told.state::<Program>().log.panicked(panic);
    }));
}

fn theme_of(app: &AppHandle) -> Theme {
    let folder = app.home().and_then(|home| place::read(&home).ok());
    folder.map_or(Theme::System, |folder| settings::load(&folder).theme)
}

/// What a viewer was given does not outlive the program, nor what was copied.
fn tidy_up(app: &AppHandle) {
    let program = app.state::<Program>();
    program.copied.forget(app);
    opened_papers::clear_own(&program, app);
}

/// A second start hands its files to this one and ends.
fn started_again(app: &AppHandle, arguments: Vec<String>, folder: String) {
    window::bring_to_front(app);
    incoming::arrive(app, files_named_by(arguments, Path::new(&folder)));
}
