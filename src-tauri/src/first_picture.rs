//! A WebKitGTK trap: without compositing (`renderer`) a window that is drawn before there is a page waits half a second for its next picture. It
//! is shown when the page is there, so that its first picture is the page.

use std::sync::{Arc, Once};
use std::thread;
use std::time::Duration;

use tauri::webview::PageLoadEvent;
use tauri::{AppHandle, Manager, WebviewWindow, WebviewWindowBuilder};

use crate::window::MAIN;

/// So long a page may take: whoever has started the program sees its window by then, whatever is in it.
const LONGEST: Duration = Duration::from_secs(3);

/// Shows the window once its page is loaded, and in any case after [`LONGEST`].
pub fn with_the_page<'a, M: Manager<tauri::Wry>>(
    app: &AppHandle,
    builder: WebviewWindowBuilder<'a, tauri::Wry, M>,
) -> WebviewWindowBuilder<'a, tauri::Wry, M> {
    let (loaded, late) = (Arc::new(Once::new()), app.clone());
    let waited = Arc::clone(&loaded);
    thread::spawn(move || {
        thread::sleep(LONGEST);
        if let Some(window) = late.get_webview_window(MAIN) {
            show(&waited, &window);
        }
    });
    builder.visible(false).on_page_load(move |window, page| {
        if page.event() == PageLoadEvent::Finished {
            show(&loaded, &window);
        }
    })
}

/// Once: a window that the clerk has minimised since is left alone.
fn show(once: &Once, window: &WebviewWindow) {
    once.call_once(|| {
        // A window that is gone needs no showing.
        let _ = window.show();
    });
}
