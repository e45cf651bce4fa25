//! The one window.

use tauri::{AppHandle, CloseRequestApi, Emitter as _, Manager, Url, WebviewWindowBuilder};

use crate::program::Program;

/// Label of the window in `tauri.conf.json` and in the capability.
pub const MAIN: &str = "main";

/// The event by which the page hears that the clerk wants to close the window while long work runs.
pub const CLOSE_ASKED: &str = "close-asked";

/// Opens the window as configured. It shows the program's own page and never goes anywhere else.
///
/// # Errors
/// Tauri's, where there is no window system or no webview.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let windows = &app.config().app.windows;
    let config = windows
        .iter()
        .find(|window| window.label == MAIN)
        .ok_or(tauri::Error::WindowNotFound)?;
    WebviewWindowBuilder::from_config(app, config)?
        .on_navigation(is_own_page)
        .build()?;
    Ok(())
}

/// Shows the window above the others, also where it was minimised.
pub fn bring_to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window manager may refuse any of these; there is nothing else to do then.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// The clerk closes the window: while long work runs the page asks first, and [`close`] is its answer.
pub fn close_asked(app: &AppHandle, api: &CloseRequestApi) {
    if app.state::<Program>().jobs.any() && app.emit(CLOSE_ASKED, ()).is_ok() {
        api.prevent_close();
    }
}

/// Closes the window without a question.
pub fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window that is gone is closed.
        let _ = window.destroy();
    }
}

/// `tauri://localhost`, which Windows spells `http://tauri.localhost`.
fn is_own_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_on_its_own_page() -> Result<(), Box<dyn std::error::Error>> {
        for own in [
            "tauri://localhost/",
            "tauri://localhost/index.html#list",
            "http://tauri.localhost/",
        ] {
            assert!(is_own_page(&own.parse()?), "{own}");
        }
        for foreign in [
            "https://example.com/",
            "http://tauri.localhost.example.com/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
            "tauri://elsewhere/",
        ] {
            assert!(!is_own_page(&foreign.parse()?), "{foreign}");
        }
        Ok(())
    }
}
