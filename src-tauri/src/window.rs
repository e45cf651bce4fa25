//! The one window.

use tauri::webview::{PermissionKind, PermissionResponse};
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
    let window = WebviewWindowBuilder::from_config(app, config)?
        .on_navigation(is_own_page)
        .on_permission_request(|_, kind| permission(kind))
        .build()?;
    #[cfg(target_os = "linux")]
    window.with_webview(|webview| allow_streams(&webview.inner()))?;
    #[cfg(not(target_os = "linux"))]
    drop(window);
    Ok(())
}

/// What the page may have of the computer: the camera, when the clerk takes a photo. The page is our own, so that nobody is asked twice;
/// the operating system asks for itself.
fn permission(kind: PermissionKind) -> PermissionResponse {
    match kind {
        PermissionKind::Camera => PermissionResponse::Allow,
        _ => PermissionResponse::Deny,
    }
}

/// WebKitGTK has no `getUserMedia` unless it is told to.
#[cfg(target_os = "linux")]
fn allow_streams(webview: &webkit2gtk::WebView) {
    use webkit2gtk::{SettingsExt as _, WebViewExt as _};
    if let Some(settings) = webview.settings() {
        settings.set_enable_media_stream(true);
    }
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
    fn the_page_may_have_the_camera_and_nothing_else() {
        assert_eq!(
            permission(PermissionKind::Camera),
            PermissionResponse::Allow
        );
        for other in [
            PermissionKind::Microphone,
            PermissionKind::DisplayCapture,
            PermissionKind::Geolocation,
            PermissionKind::Notifications,
            PermissionKind::ClipboardRead,
            PermissionKind::Other,
        ] {
            assert_eq!(permission(other), PermissionResponse::Deny);
        }
    }

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
