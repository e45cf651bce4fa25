//! The program on a stick, for clerks who may install nothing: with a file or folder named `portable` beside it, it keeps its data in
//! `data` beside itself and nothing of them on the computer, but for what the computer's viewer and printers are lent (`opened_papers`).
//!
//! The computer's keychain is left alone then: a key that one computer keeps opens nothing on the next, so that a 本机密码 is needed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// What makes a program that lies somewhere portable.
const MARK: &str = "portable";

/// Where its data are then.
const DATA: &str = "data";

/// The folder of the data, where this program is portable. Decided once: a stick that is pulled has the data be gone, and not be begun anew
/// on the computer.
pub fn home() -> Option<PathBuf> {
    static HOME: OnceLock<Option<PathBuf>> = OnceLock::new();
    HOME.get_or_init(|| {
        // An AppImage runs out of a disk of its own, and names the file that was started.
        let program = std::env::var_os("APPIMAGE").map(PathBuf::from);
        beside(&program.or_else(|| std::env::current_exe().ok())?)
    })
    .clone()
}

/// Where the webview keeps what it keeps, which is otherwise on the computer. `None` where nothing can be written: the window comes all the
/// same, and says so.
pub fn webview_folder() -> Option<PathBuf> {
    home().filter(|folder| can_be_written(folder))
}

/// Tried, because no other question is answered truly on every system.
fn can_be_written(folder: &Path) -> bool {
    let trial = folder.join(".trial");
    let tried = fs::create_dir_all(folder).and_then(|()| File::create(&trial));
    tried.is_ok() && fs::remove_file(&trial).is_ok()
}

/// The same of a program at `program`.
fn beside(program: &Path) -> Option<PathBuf> {
    let folder = program.parent()?;
    // On macOS the program lies in a bundle, and the mark beside that.
    let folder = match folder.ends_with("Contents/MacOS") {
        true => folder.ancestors().nth(3)?,
        false => folder,
    };
    folder.join(MARK).exists().then(|| folder.join(DATA))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_beside_the_program_has_it_keep_its_data_there() -> std::io::Result<()> {
        let stick = tempfile::tempdir()?;
        let program = stick.path().join("sicard.exe");
        assert_eq!(beside(&program), None);
        fs::write(stick.path().join("portable"), "")?;
        assert_eq!(beside(&program), Some(stick.path().join("data")));
        fs::remove_file(stick.path().join("portable"))?;
        fs::create_dir(stick.path().join("portable"))?;
        assert_eq!(beside(&program), Some(stick.path().join("data")));
        let bundled = stick.path().join("Sicard.app/Contents/MacOS/sicard");
        assert_eq!(beside(&bundled), Some(stick.path().join("data")));
        assert!(!stick.path().join("data").exists());
        Ok(())
    }

    #[test]
    fn what_cannot_be_written_is_told_from_what_can_and_nothing_is_left_there()
    -> std::io::Result<()> {
        let stick = tempfile::tempdir()?;
        let data = stick.path().join("data");
        assert!(can_be_written(&data));
        assert_eq!(fs::read_dir(&data)?.count(), 0);
        let file = stick.path().join("file");
        fs::write(&file, "")?;
        assert!(!can_be_written(&file));
        Ok(())
    }
}
