//! The one window.

use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use sicard_core::view::Theme;
use tauri::plugin::TauriPlugin;
use tauri::webview::{PermissionKind, PermissionResponse};
use tauri::window::{Color, ProgressBarState, ProgressBarStatus};
use tauri::{
    AppHandle, CloseRequestApi, Emitter as _, Manager, Runtime, Url, UserAttentionType,
    WebviewWindow, WebviewWindowBuilder,
};
use tauri_plugin_notification::NotificationExt as _;

#[cfg(target_os = "linux")]
use crate::commands::{self, Call};
#[cfg(target_os = "linux")]
use crate::first_picture;
use crate::portable;
use crate::program::Program;

/// Label of the window in `tauri.conf.json` and in the capability.
pub const MAIN: &str = "main";

/// The event by which the page hears that the clerk wants to close the window.
pub const CLOSE_ASKED: &str = "close-asked";

/// So long the page may take to keep what was typed: a computer that is shut down does not wait for one that hangs.
const LAST_WORD: Duration = Duration::from_secs(5);

/// The ground of the dark page, as in `ui/src/app/palette.ts`: until the page is drawn the window would be white.
const DARK_GROUND: Color = Color(0x10, 0x15, 0x1f, 0xff);

/// Opens the window as configured. It shows the program's own page and never goes anywhere else.
///
/// # Errors
/// Tauri's, where there is no window system or no webview.
pub fn open(app: &AppHandle, theme: Theme) -> tauri::Result<WebviewWindow> {
    let windows = &app.config().app.windows;
    let config = windows
        .iter()
        .find(|window| window.label == MAIN)
        .ok_or(tauri::Error::WindowNotFound)?;
    let mut builder = WebviewWindowBuilder::from_config(app, config)?;
    if theme == Theme::Dark {
        builder = builder.background_color(DARK_GROUND);
    }
    if let Some(folder) = portable::webview_folder() {
        builder = builder.data_directory(folder);
    }
    #[cfg(target_os = "linux")]
    {
        builder = first_picture::with_the_page(app, builder);
    }
    let window = builder
        // What is typed is nobody's to keep: WebView2 would, in clear.
        .general_autofill_enabled(false)
        .on_navigation(is_own_page)
        .on_permission_request(|_, kind| permission(kind))
        .build()?;
    #[cfg(target_os = "linux")]
    {
        let app = app.clone();
        window.with_webview(move |webview| {
            allow_streams(&webview.inner());
            lock_without_the_page(&webview.inner(), app);
        })?;
    }
    Ok(window)
}

/// Size and place of the window are kept; `fitting` sees to the screens that there are now.
pub fn kept_as_left<R: Runtime>() -> TauriPlugin<R> {
    use tauri_plugin_window_state::{Builder, StateFlags};
    Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .build()
}

/// How far the long work is, where the system shows it on the program's sign; `None`: none runs.
pub fn show_progress(app: &AppHandle, percent: Option<u8>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let status = match percent {
            Some(_) => ProgressBarStatus::Normal,
            None => ProgressBarStatus::None,
        };
        // A desktop that shows none goes without.
        let _ = window.set_progress_bar(ProgressBarState {
            status: Some(status),
            progress: percent.map(u64::from),
        });
    }
}

/// Tells the clerk, who does something else meanwhile, by a notice of the system. A clerk at the window needs none.
pub fn tell_in_the_background(app: &AppHandle, title: &str, text: &str) {
    let Some(window) = app.get_webview_window(MAIN) else {
        return;
    };
    if window.is_focused().unwrap_or(true) {
        return;
    }
    // A desktop that shows no notices goes without: the window itself tells as well.
    let _ = window.request_user_attention(Some(UserAttentionType::Informational));
    let _ = app.notification().builder().title(title).body(text).show();
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

/// Locks the store when the process that shows the page dies, and shows a new page. Ending it is no death.
#[cfg(target_os = "linux")]
fn lock_without_the_page(webview: &webkit2gtk::WebView, app: AppHandle) {
    use webkit2gtk::{WebProcessTerminationReason, WebViewExt as _};
    webview.connect_web_process_terminated(move |_, reason| {
        if reason != WebProcessTerminationReason::TerminatedByApi {
            let app = app.clone();
            // Closing waits for short work on the store, and the window goes on meanwhile.
            thread::spawn(move || {
                commands::start::page_died(&Call {
                    program: &app.state::<Program>(),
                    computer: &app,
                });
            });
        }
    });
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

/// The clerk, or the computer that is shut down, closes the window. The page keeps what was typed and not saved, while long work runs it asks
/// first, and [`close`] is its answer. Where there is neither work nor an open store it is not asked.
pub fn close_asked(app: &AppHandle, api: &CloseRequestApi) {
    let program = app.state::<Program>();
    let works = program.jobs.any();
    if (works || program.is_open()) && app.emit(CLOSE_ASKED, ()).is_ok() {
        api.prevent_close();
        if !works {
            close_unanswered(app.clone());
        }
    }
}

/// Closes the window where the page has not answered, unless long work has begun meanwhile, about which it asks.
fn close_unanswered(app: AppHandle) {
    thread::spawn(move || {
        thread::sleep(LAST_WORD);
        if !app.state::<Program>().jobs.any() {
            close(&app);
        }
    });
}

/// Closes the window without a question.
pub fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window that is gone is closed.
        let _ = window.destroy();
    }
}

/// Ends the page with the process that it runs in, and whatever that remembers; [`renewed`] opens a new one.
pub fn renew(app: &AppHandle) {
    app.state::<Program>()
        .page_renewed
        .store(true, Ordering::SeqCst);
    close(app);
}

/// Whether the program goes on although its window is gone, as the page is only made anew. Opened from elsewhere than the event loop, which on
/// Windows would wait for itself.
pub fn renewed(app: &AppHandle, theme: Theme) -> bool {
    let renews = app
        .state::<Program>()
        .page_renewed
        .swap(false, Ordering::SeqCst);
    if renews {
        let app = app.clone();
        tauri::async_runtime::spawn(async move {
            if open(&app, theme).is_err() {
                app.exit(1);
            }
        });
    }
    renews
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
