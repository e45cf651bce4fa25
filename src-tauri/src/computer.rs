//! What the program asks of the computer it runs on. Tests put another one in its place.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use sicard_core::error::Failure;
use sicard_core::release;
use sicard_core::view::Printer;
use tauri::{AppHandle, Manager as _};
use tauri_plugin_dialog::DialogExt as _;
use tauri_plugin_opener::OpenerExt as _;

use crate::clipboard::{self, Pasted};
use crate::copied::Fingerprint;
use crate::eject;
use crate::picker::Picker;
use crate::places::Disk;
use crate::portable;
use crate::printing::{self, Job};
use crate::window;

/// A computer with a person before it.
pub trait Computer: Send + Sync {
    /// Where this user's data of the program go, unless the clerk chose another place.
    fn home(&self) -> Option<PathBuf>;

    /// Where what a viewer or a printer is lent lies in clear: this user's own folder on this computer, also where the program and its data lie on a
    /// stick, which may be pulled with it.
    fn lending_folder(&self) -> Option<PathBuf>;

    /// Where the log is kept.
    fn log_folder(&self) -> Option<PathBuf>;

    /// The program lies on a stick with its data beside it, and these belong nowhere else.
    fn is_portable(&self) -> bool;

    /// Where the administrator's file is that switches the check for a new version on, if there is one.
    fn release_switch(&self) -> PathBuf;

    /// The disks.
    fn disks(&self) -> Vec<Disk>;

    /// Asks the system to let go of a stick; the disks say whether it has.
    fn eject(&self, disk: &Disk);

    /// Where people look for their files: the desktop first.
    fn usual_folders(&self) -> Vec<PathBuf>;

    /// Asks for a file, several files or a folder, and waits for the answer; none: none chosen.
    fn pick(&self, picker: &Picker) -> Vec<PathBuf>;

    /// The picture on the clipboard.
    fn pasted(&self) -> Option<Pasted>;

    /// Takes a copied text off the clipboard after a while, at once where that is nothing; what was copied after it stays.
    fn forget_copied(&self, text: Fingerprint, after: Duration);

    /// Ends the page with its process and makes it anew: nothing that it was told stays in the memory.
    fn renew_page(&self);

    /// Shows a file in the file manager; `false` where there is none that can.
    fn reveal(&self, file: &Path) -> bool;

    /// Opens a file in the program that the computer has for it; `false` where there is none.
    fn open(&self, file: &Path) -> bool;

    /// The printers, the default one first.
    ///
    /// # Errors
    /// `printing-unavailable`.
    fn printers(&self) -> Result<Vec<Printer>, Failure>;

    /// Hands a job to a printer, and waits until it is accepted. Whatever of it has to lie in a file meanwhile lies in `lent`.
    ///
    /// # Errors
    /// `printing-unavailable`, `printer-refused`, `work-folder-unwritable`.
    fn print(&self, job: &Job<'_>, lent: &Path) -> Result<(), Failure>;

    /// The language of the computer as its locale names it.
    fn locale(&self) -> Option<String>;

    /// Shows how far the long work is on the program's sign, in percent; `None`: none runs.
    fn show_progress(&self, percent: Option<u8>);

    /// Tells the clerk by a notice of the system, where the window is not the one worked in.
    fn tell_in_the_background(&self, title: &str, text: &str);

    /// Closes the program's window.
    fn close(&self);
}

impl Computer for AppHandle {
    fn home(&self) -> Option<PathBuf> {
        portable::home().or_else(|| self.path().app_local_data_dir().ok())
    }

    fn lending_folder(&self) -> Option<PathBuf> {
        self.path().app_local_data_dir().ok()
    }

    fn log_folder(&self) -> Option<PathBuf> {
        let beside = portable::home().map(|home| home.join("log"));
        beside.or_else(|| self.path().app_log_dir().ok())
    }

    fn is_portable(&self) -> bool {
        portable::home().is_some()
    }

    fn release_switch(&self) -> PathBuf {
        release::place()
    }

    fn disks(&self) -> Vec<Disk> {
        Disk::all()
    }

    fn eject(&self, disk: &Disk) {
        eject::eject(disk);
    }

    fn usual_folders(&self) -> Vec<PathBuf> {
        let path = self.path();
        [path.desktop_dir(), path.document_dir(), path.home_dir()]
            .into_iter()
            .flatten()
            .collect()
    }

    fn pick(&self, picker: &Picker) -> Vec<PathBuf> {
        let mut dialog = self.dialog().file().set_title(picker.title);
        if let Some(window) = self.get_webview_window(window::MAIN) {
            dialog = dialog.set_parent(&window);
        }
        if let Some(folder) = &picker.start {
            dialog = dialog.set_directory(folder);
        }
        if let Some(files) = &picker.files {
            dialog = dialog.add_filter(files.name, &files.endings);
        }
        let chosen = match (&picker.files, picker.many) {
            (Some(_), true) => dialog.blocking_pick_files().unwrap_or_default(),
            (Some(_), false) => Vec::from_iter(dialog.blocking_pick_file()),
            (None, _) => Vec::from_iter(dialog.blocking_pick_folder()),
        };
        let paths = chosen.into_iter().map(|chosen| chosen.into_path());
        paths.flatten().collect()
    }

    fn pasted(&self) -> Option<Pasted> {
        clipboard::pasted()
    }

    fn forget_copied(&self, text: Fingerprint, after: Duration) {
        if after.is_zero() {
            clipboard::forget(text);
        } else {
            thread::spawn(move || {
                thread::sleep(after);
                clipboard::forget(text);
            });
        }
    }

    fn renew_page(&self) {
        window::renew(self);
    }

    fn reveal(&self, file: &Path) -> bool {
        let folder = file.parent().unwrap_or(file).to_string_lossy();
        self.opener().reveal_item_in_dir(file).is_ok()
            || self.opener().open_path(folder, None::<&str>).is_ok()
    }

    fn open(&self, file: &Path) -> bool {
        let opened = self
            .opener()
            .open_path(file.to_string_lossy(), None::<&str>);
        opened.is_ok()
    }

    fn printers(&self) -> Result<Vec<Printer>, Failure> {
        printing::printers()
    }

    fn print(&self, job: &Job<'_>, lent: &Path) -> Result<(), Failure> {
        printing::print(job, lent)
    }

    /// By the variables of POSIX, after GNU's list of languages. Without them, as on Windows, it is not known.
    fn locale(&self) -> Option<String> {
        ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|locale| !locale.is_empty() && locale != "POSIX" && !is_c(locale))
    }

    fn show_progress(&self, percent: Option<u8>) {
        window::show_progress(self, percent);
    }

    fn tell_in_the_background(&self, title: &str, text: &str) {
        window::tell_in_the_background(self, title, text);
    }

    fn close(&self) {
        window::close(self);
    }
}

/// `C` and `C.UTF-8` say nothing of a language.
fn is_c(locale: &str) -> bool {
    locale.split('.').next() == Some("C")
}
