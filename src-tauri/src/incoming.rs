//! The ways by which files come to the program by themselves, up to the page.

use std::path::PathBuf;

use tauri::{AppHandle, DragDropEvent, Emitter as _, Manager as _};

use crate::arrivals::ARRIVED;
use crate::program::Program;

/// The event by which the page hears that files hover over the window, or no longer do, with a `bool`.
pub const FILES_HOVER: &str = "files-hover";

/// Hands files and folders to the page, now or once it asks. A slow disk is asked from another thread than the window's.
pub fn arrive(app: &AppHandle, mut paths: Vec<PathBuf>) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        paths.retain(|path| path.is_file() || path.is_dir());
        let program = app.state::<Program>();
        for arrival in program.arrivals.arrive(&program.handles, paths) {
            // Without a page nobody waits for it.
            let _ = app.emit(ARRIVED, arrival);
        }
    });
}

/// Something is dragged over the window or dropped on it.
pub fn dragged(app: &AppHandle, event: &DragDropEvent) {
    match event {
        DragDropEvent::Enter { paths, .. } if !paths.is_empty() => hover(app, true),
        DragDropEvent::Leave => hover(app, false),
        DragDropEvent::Drop { paths, .. } => {
            hover(app, false);
            arrive(app, paths.clone());
        }
        _ => {}
    }
}

fn hover(app: &AppHandle, hovering: bool) {
    // Without a page nobody looks.
    let _ = app.emit(FILES_HOVER, hovering);
}

/// macOS names files that are opened with the program by event, not on the command line.
#[cfg(target_os = "macos")]
pub fn opened(app: &AppHandle, urls: &[tauri::Url]) {
    let paths = urls.iter().filter_map(|url| url.to_file_path().ok());
    arrive(app, paths.collect());
}
