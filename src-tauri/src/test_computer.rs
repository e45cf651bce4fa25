//! A computer for tests: a folder of its own, and a person who answers each chooser as told.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use sicard_core::error::{ErrorCode, Failure};
use sicard_core::view::{Printer, Progress};
use tauri::ipc::{Channel, InvokeResponseBody};
use tempfile::TempDir;

use crate::clipboard::Pasted;
use crate::commands::Call;
use crate::computer::Computer;
use crate::copied::Fingerprint;
use crate::handler::answer;
use crate::picker::Picker;
use crate::places::Disk;
use crate::printing::Job;
use crate::program::Program;

pub struct TestComputer {
    pub home: TempDir,
    /// What the person chooses, the next one last.
    pub chooses: Mutex<Vec<PathBuf>>,
    /// Title and first folder of each chooser.
    pub asked: Mutex<Vec<(&'static str, Option<PathBuf>)>>,
    /// What is on the clipboard.
    pub clipboard: Mutex<Option<Pasted>>,
    /// What the file manager was to show.
    pub revealed: Mutex<Vec<PathBuf>>,
    /// What the viewer was to open.
    pub opened: Mutex<Vec<PathBuf>>,
    /// What the one printer, `Test`, has accepted: title and document.
    pub printed: Mutex<Vec<(String, Vec<u8>)>>,
    /// What the program's sign has shown.
    pub progress: Mutex<Vec<Option<u8>>>,
    /// Notices of the system.
    pub told: Mutex<Vec<(String, String)>>,
    /// The disks.
    pub disks: Mutex<Vec<Disk>>,
    /// The sticks that were let go of.
    pub ejected: Mutex<Vec<PathBuf>>,
    /// What was to leave the clipboard, and after how long.
    pub forgotten: Mutex<Vec<(Fingerprint, Duration)>>,
    /// How often the page was made anew.
    pub pages: AtomicUsize,
    /// The window was closed.
    pub closed: AtomicBool,
    /// The program lies on a stick with its data beside it.
    pub portable: AtomicBool,
}

impl TestComputer {
    pub fn new() -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            chooses: Mutex::default(),
            asked: Mutex::default(),
            clipboard: Mutex::default(),
            revealed: Mutex::default(),
            opened: Mutex::default(),
            printed: Mutex::default(),
            progress: Mutex::default(),
            told: Mutex::default(),
            disks: Mutex::default(),
            ejected: Mutex::default(),
            forgotten: Mutex::default(),
            pages: AtomicUsize::default(),
            closed: AtomicBool::default(),
            portable: AtomicBool::default(),
        }
    }

    /// A folder in the home; it need not be there.
    pub fn at(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// What the page gets for a command: the response, or else the failure.
    pub fn invoke(&self, program: &Program, name: &str, request: Value) -> Result<Value, Value> {
        self.invoke_with(program, name, json!({ "request": request }))
    }

    /// As [`Self::invoke`], for a long work, whose messages are dropped.
    pub fn work(&self, program: &Program, name: &str, request: Value) -> Result<Value, Value> {
        let body = json!({ "request": request, "progress": "__CHANNEL__:1" });
        self.invoke_with(program, name, body)
    }

    fn invoke_with(&self, program: &Program, name: &str, body: Value) -> Result<Value, Value> {
        let call = Call {
            program,
            computer: self,
        };
        match answer(name, &body, &call, &|_| silent()) {
            Ok(json) => Ok(serde_json::from_str(&json).unwrap()),
            Err(failure) => Err(serde_json::to_value(failure).unwrap()),
        }
    }
}

/// A channel that nobody listens to.
pub fn silent() -> Channel<Progress> {
    Channel::new(|_: InvokeResponseBody| Ok(()))
}

/// As the page sees a failure without parameters.
pub fn failure(code: &str) -> Value {
    json!({ "code": code, "params": {} })
}

impl Computer for TestComputer {
    fn home(&self) -> Option<PathBuf> {
        Some(self.at("data"))
    }

    fn lending_folder(&self) -> Option<PathBuf> {
        Some(self.at("lent"))
    }

    fn log_folder(&self) -> Option<PathBuf> {
        Some(self.at("logs"))
    }

    fn is_portable(&self) -> bool {
        self.portable.load(Ordering::SeqCst)
    }

    fn release_switch(&self) -> PathBuf {
        self.at("administrator/release-check.json")
    }

    fn disks(&self) -> Vec<Disk> {
        lock(&self.disks).clone()
    }

    fn eject(&self, disk: &Disk) {
        lock(&self.ejected).push(disk.root.clone());
        lock(&self.disks).retain(|one| one.root != disk.root);
    }

    fn forget_copied(&self, text: Fingerprint, after: Duration) {
        lock(&self.forgotten).push((text, after));
    }

    fn renew_page(&self) {
        self.pages.fetch_add(1, Ordering::SeqCst);
    }

    fn usual_folders(&self) -> Vec<PathBuf> {
        vec![self.at("desktop"), self.at("documents")]
    }

    fn pick(&self, picker: &Picker) -> Vec<PathBuf> {
        let question = (picker.title, picker.start.clone());
        lock(&self.asked).push(question);
        let mut chooses = lock(&self.chooses);
        match picker.many {
            true => chooses.drain(..).collect(),
            false => Vec::from_iter(chooses.pop()),
        }
    }

    fn pasted(&self) -> Option<Pasted> {
        lock(&self.clipboard).take()
    }

    fn reveal(&self, file: &Path) -> bool {
        lock(&self.revealed).push(file.to_owned());
        file.exists()
    }

    fn open(&self, file: &Path) -> bool {
        lock(&self.opened).push(file.to_owned());
        file.exists()
    }

    fn printers(&self) -> Result<Vec<Printer>, Failure> {
        Ok(vec![Printer {
            name: "Test".to_owned(),
            label: "二楼".to_owned(),
            default: true,
            stopped: false,
        }])
    }

    fn print(&self, job: &Job<'_>, _home: &Path) -> Result<(), Failure> {
        if job.printer != "Test" {
            return Err(Failure::new(ErrorCode::PrinterRefused).with("printer", job.printer));
        }
        lock(&self.printed).push((job.title.to_owned(), job.pdf.to_vec()));
        Ok(())
    }

    fn locale(&self) -> Option<String> {
        None
    }

    fn show_progress(&self, percent: Option<u8>) {
        lock(&self.progress).push(percent);
    }

    fn tell_in_the_background(&self, title: &str, text: &str) {
        lock(&self.told).push((title.to_owned(), text.to_owned()));
    }

    fn close(&self) {
        self.closed.store(true, Ordering::Relaxed);
    }
}

pub fn lock<T>(what: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}

pub const PASSWORD: &str = "本机密码123456";

pub fn reference(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../fixtures/packages/v1/reference")
        .join(name)
}

/// A program whose store is open.
pub fn ready() -> (TestComputer, Program) {
    let (computer, program) = (TestComputer::new(), Program::default());
    let status = computer
        .invoke(&program, "store_create", json!({ "password": PASSWORD }))
        .unwrap();
    assert_eq!(status["phase"], "ready");
    (computer, program)
}

/// … and into which the reference package was imported; with its summary.
pub fn imported() -> (TestComputer, Program, Value) {
    let (computer, program) = ready();
    lock(&computer.chooses).push(reference("1111011.zip"));
    let file = computer
        .invoke(&program, "package_pick", Value::Null)
        .unwrap();
    assert_eq!(file["name"], "1111011.zip");
    let preview = computer
        .invoke(&program, "package_preview", file["id"].clone())
        .unwrap();
    assert_eq!(preview["file"], file);
    assert_eq!(preview["people"], 3);
    let request = json!({
        "file": file["id"], "code": "7K4M-2QWX-9HTD-RB3P",
        "acceptOlder": false, "acceptSigner": null, "job": 1,
    });
    let summary = computer.work(&program, "package_import", request).unwrap();
    (computer, program, summary)
}

/// Everyone of the unit, in the order of the list.
pub fn everyone(computer: &TestComputer, program: &Program, unit: &Value) -> Vec<Value> {
    let query = json!({ "unit": unit, "chip": "everyone", "search": "", "sort": null });
    let ids = computer.invoke(program, "list_ids", query).unwrap();
    ids.as_array().unwrap().clone()
}
