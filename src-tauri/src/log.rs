//! 运行记录: which commands failed or took long, for whoever helps a clerk on the phone.
//!
//! By names and codes alone. What was asked for, and whom it concerned, is never written, so that the files can be handed on.

use std::panic::PanicHookInfo;
use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use flexi_logger::writers::{FileLogWriter, LogWriter as _};
use flexi_logger::{Cleanup, Criterion, DeferredNow, FileSpec, Level, Naming, Record};
use sicard_core::error::ErrorCode;

/// Bytes after which another file is begun.
const FILE_BYTES: u64 = 256 * 1024;
/// Earlier files that are kept.
const KEPT: usize = 3;
/// What took so long is written though it went well.
const LONG: Duration = Duration::from_secs(1);

/// The files that are written to; nothing is, before they are [begun](Self::begin) or where they cannot be.
#[derive(Default)]
pub struct Log(OnceLock<FileLogWriter>);

impl Log {
    /// Goes on with the files of a folder, which is made where it is not there.
    pub fn begin(&self, folder: &Path) {
        let files = FileSpec::default()
            .directory(folder)
            .basename("sicard")
            .suppress_timestamp();
        let writer = FileLogWriter::builder(files)
            .append()
            .format(line)
            .rotate(
                Criterion::Size(FILE_BYTES),
                Naming::Numbers,
                Cleanup::KeepLogFiles(KEPT),
            )
            .cleanup_in_background_thread(false)
            .try_build();
        // A program that cannot write down what it does does it all the same.
        let Ok(writer) = writer else { return };
        if self.0.set(writer).is_ok() {
            let webview = tauri::webview_version().unwrap_or_default();
            self.write(format_args!(
                "start {} {} {} webview {webview}",
                env!("CARGO_PKG_VERSION"),
                std::env::consts::OS,
                std::env::consts::ARCH,
            ));
        }
    }

    /// A command of the page was answered.
    pub fn answered(&self, command: &str, took: Duration, failed: Option<ErrorCode>) {
        let outcome = failed.map_or_else(|| "ok".to_owned(), name_of);
        if failed.is_some() || took >= LONG {
            self.write(format_args!("{command} {outcome} {} ms", took.as_millis()));
        }
    }

    /// The program has found a fault of its own: where in the sources, and not what it says, which may have data in it.
    pub fn panicked(&self, panic: &PanicHookInfo<'_>) {
        if let Some(place) = panic.location() {
            self.write(format_args!("panic {}:{}", place.file(), place.line()));
        }
    }

    fn write(&self, text: std::fmt::Arguments<'_>) {
        if let Some(writer) = self.0.get() {
            let record = Record::builder().level(Level::Info).args(text).build();
            // Where the disk is full there is nobody to tell.
            let _ = writer.write(&mut DeferredNow::new(), &record);
        }
    }
}

fn line(
    to: &mut dyn std::io::Write,
    now: &mut DeferredNow,
    record: &Record<'_>,
) -> std::io::Result<()> {
    write!(to, "{} {}", now.format("%Y-%m-%d %H:%M:%S"), record.args())
}

/// As the page and the manual name it.
fn name_of(code: ErrorCode) -> String {
    let name = serde_json::to_value(code).unwrap_or_default();
    name.as_str().unwrap_or("internal").to_owned()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn files(folder: &Path) -> Vec<(String, String)> {
        let mut files: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| {
                let name = path.file_name().unwrap().to_str().unwrap().to_owned();
                (name, fs::read_to_string(path).unwrap())
            })
            .collect();
        files.sort();
        files
    }

    #[test]
    fn a_failure_and_what_took_long_are_a_line_each_and_what_went_well_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let log = Log::default();
        log.begin(folder.path());
        log.answered("list_rows", Duration::from_millis(4), None);
        log.answered("import", Duration::from_millis(1500), None);
        let wrong = Some(ErrorCode::WrongPassword);
        log.answered("store_unlock", Duration::from_millis(90), wrong);
        let [(_, text)] = &files(folder.path())[..] else {
            panic!("one file");
        };
        let lines: Vec<&str> = text.lines().map(|line| &line[20..]).collect();
        assert!(lines[0].starts_with("start "));
        assert_eq!(
            lines[1..],
            ["import ok 1500 ms", "store_unlock wrong-password 90 ms"]
        );
    }

    #[test]
    fn the_files_go_on_after_a_start_and_do_not_grow_beyond_four() {
        let folder = tempfile::tempdir().unwrap();
        let command = "x".repeat(4096);
        for _ in 0..4 {
            let log = Log::default();
            log.begin(folder.path());
            for _ in 0..100 {
                log.answered(&command, LONG, None);
            }
        }
        let files = files(folder.path());
        assert_eq!(files.len(), KEPT + 1);
        let longest = FILE_BYTES as usize + 2 * command.len();
        assert!(files.iter().all(|(_, text)| text.len() < longest));
        assert!(
            files
                .iter()
                .all(|(_, text)| text.lines().next().is_some_and(|line| line.len() > 19))
        );
    }

    #[test]
    fn where_no_file_can_be_written_nothing_is_and_nothing_fails() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("taken");
        fs::write(&taken, "").unwrap();
        let log = Log::default();
        log.begin(&taken);
        log.answered("import", LONG, Some(ErrorCode::Internal));
        assert_eq!(fs::read_to_string(&taken).unwrap(), "");
    }
}
