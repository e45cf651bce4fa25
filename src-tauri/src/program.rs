//! What the running program holds: the work folder, the desk once the store is open, and what the page was told ids of.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

use sicard_core::desk::Desk;
use sicard_core::error::{ErrorCode, Failure};
use sicard_core::store::WorkFolder;
use sicard_core::view::{Progress, StartPhase, StartStatus};
use sicard_core::watch::JobWatch;
use tauri::ipc::Channel;

use crate::arrivals::Arrivals;
use crate::copied::Copied;
use crate::first_look::FirstLook;
use crate::handles::Handles;
use crate::jobs::Jobs;
use crate::log::Log;
use crate::picker::Wanted;
use crate::signs::Signs;
use crate::turns::{Turns, Work};

/// The program's state. Who needs folder and desk takes the folder first.
#[derive(Default)]
pub struct Program {
    folder: Mutex<Option<WorkFolder>>,
    desk: Turns<Option<Desk>>,
    /// The folder that each chooser was left in; whoever asks the clerk holds it meanwhile.
    left_in: Mutex<HashMap<Wanted, PathBuf>>,
    /// Files and folders that the page has ids of.
    pub handles: Handles,
    /// Files that came by themselves.
    pub arrivals: Arrivals,
    /// Long works.
    pub jobs: Jobs,
    /// What failed or took long.
    pub log: Log,
    /// What was copied last.
    pub copied: Copied,
    /// That the page is there.
    pub signs: Signs,
    /// The look for a new release after the start.
    pub first_look: FirstLook,
    /// The window is closed only for the page to be made anew.
    pub page_renewed: AtomicBool,
}

impl Program {
    /// Works on the folder at `path`, which is taken for this program first.
    ///
    /// # Errors
    /// `store-in-use`, `work-folder-unwritable`, `work-folder-gone`, those of `work`.
    pub fn folder<T>(
        &self,
        path: &Path,
        work: impl FnOnce(&mut WorkFolder) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let mut folder = lock(&self.folder);
        work(taken(&mut folder, path)?)
    }

    /// Lets go of the folder that was taken, if any, for another one: not while its store is open. One that stays closed stays as it is.
    ///
    /// # Errors
    /// `file-exists` where the store is open, `store-in-use`, `work-folder-unwritable`.
    pub fn move_to(&self, path: &Path) -> Result<(), Failure> {
        let mut folder = lock(&self.folder);
        if let Some(now) = &*folder
            && self.is_open()
        {
            let name = now.path().display().to_string();
            return Err(Failure::new(ErrorCode::FileExists).with("name", name));
        }
        // Let go of first: it may be the same one, moved to another place.
        *folder = None;
        *folder = Some(WorkFolder::take(path)?);
        Ok(())
    }

    /// How things stand, after opening with the computer's login where that can be. A key that the keychain has lost leaves the store
    /// locked: 本机密码 or recovery code may still open it.
    ///
    /// # Errors
    /// `store-in-use`, `work-folder-unwritable`, those of opening.
    pub fn start(&self, path: &Path) -> Result<StartStatus, Failure> {
        let status = self.folder(path, |folder| folder.status())?;
        if status.phase != StartPhase::Locked {
            return Ok(status);
        }
        match self.open(path, |folder| match folder.status()?.phase {
            StartPhase::Locked => folder.open_with_login()?.map(Desk::new).transpose(),
            StartPhase::FirstRun | StartPhase::NewPassword | StartPhase::Ready => Ok(None),
        }) {
            Err(failure) if failure.code == ErrorCode::KeychainLost => Ok(status),
            outcome => outcome,
        }
    }

    /// Opens the desk by `way`, which may find that there is nothing to open.
    ///
    /// # Errors
    /// Those of `way`; what was open before stays so.
    pub fn open(
        &self,
        path: &Path,
        way: impl FnOnce(&mut WorkFolder) -> Result<Option<Desk>, Failure>,
    ) -> Result<StartStatus, Failure> {
        let mut folder = lock(&self.folder);
        let folder = taken(&mut folder, path)?;
        let mut desk = self.desk.take(Work::Short)?;
        match unbroken(|| way(folder)) {
            Ok(Some(opened)) => *desk = Some(opened),
            Ok(None) => {}
            Err(failure) => {
                if desk.is_none() {
                    folder.lock();
                }
                return Err(failure);
            }
        }
        folder.status()
    }

    /// Closes the store, and forgets whatever the page had ids of. It asks nothing of the disk, which may be gone.
    ///
    /// # Errors
    /// `busy`.
    pub fn close(&self) -> Result<(), Failure> {
        self.shut(lock(&self.folder).as_mut())
    }

    /// Closes the store where its folder is gone, as on a stick that was pulled, so that nothing half open stays: the failure that says so.
    /// `None` where no store is open, or the folder is there.
    pub fn close_if_gone(&self) -> Option<Failure> {
        // Whoever works on folder or store just now fails by it, and then it is closed.
        let mut folder = try_lock(&self.folder)?;
        let folder = folder.as_mut()?;
        let gone = folder.gone_while_open()?;
        self.shut(Some(folder)).ok()?;
        Some(gone)
    }

    fn shut(&self, folder: Option<&mut WorkFolder>) -> Result<(), Failure> {
        *self.desk.take(Work::Short)? = None;
        self.handles.forget();
        self.arrivals.page_ends();
        if let Some(folder) = folder {
            folder.lock();
        }
        Ok(())
    }

    /// Whether the store is open, or just being worked on. It waits for nobody.
    pub fn is_open(&self) -> bool {
        self.desk.glance(Option::is_some).unwrap_or(true)
    }

    /// A short work on the open store.
    ///
    /// # Errors
    /// `locked`, `busy`, `internal` where it panics, those of `work`.
    pub fn desk<T>(
        &self,
        work: impl FnOnce(&mut Desk) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.at_desk(Work::Short, work)
    }

    /// A long work on the open store, which the page watches and may cancel by its number.
    ///
    /// # Errors
    /// `locked`, `busy`, `internal` where it panics, those of `work`.
    pub fn job<T>(
        &self,
        number: u32,
        progress: Channel<Progress>,
        work: impl FnOnce(&mut Desk, &dyn JobWatch) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let job = self.jobs.begin(number, progress);
        self.at_desk(Work::Long, |desk| work(desk, &job))
    }

    /// A long work beside the store, which may not even be there yet; nobody works on the store meanwhile.
    ///
    /// # Errors
    /// `busy`, `internal` where it panics, those of `work`.
    pub fn beside<T>(
        &self,
        number: u32,
        progress: Channel<Progress>,
        work: impl FnOnce(&dyn JobWatch) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let job = self.jobs.begin(number, progress);
        let _turn = self.desk.take(Work::Long)?;
        unbroken(|| work(&job))
    }

    /// Closes the store and opens the one that `way` puts in its place; whatever the page had ids of is forgotten.
    ///
    /// # Errors
    /// `busy`, those of `way`; the store is closed then.
    pub fn replace(
        &self,
        path: &Path,
        way: impl FnOnce(&mut WorkFolder) -> Result<Desk, Failure>,
    ) -> Result<StartStatus, Failure> {
        self.folder(path, |folder| {
            let mut desk = self.desk.take(Work::Short)?;
            *desk = None;
            folder.lock();
            self.handles.forget();
            self.arrivals.forget();
            match unbroken(|| way(folder)) {
                Ok(opened) => *desk = Some(opened),
                Err(failure) => {
                    folder.lock();
                    return Err(failure);
                }
            }
            folder.status()
        })
    }

    fn at_desk<T>(
        &self,
        length: Work,
        work: impl FnOnce(&mut Desk) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let mut turn = self.desk.take(length)?;
        let desk = turn.as_mut().ok_or(Failure::new(ErrorCode::Locked))?;
        unbroken(|| work(desk)).inspect_err(|failure| {
            // A transaction that is broken off is rolled back; the lists in memory may not fit the store any more.
            if failure.code == ErrorCode::Internal {
                desk.forget_lists();
            }
        })
    }

    /// Asks the clerk for something, one question at a time. `ask` learns where the last such chooser was left.
    ///
    /// # Errors
    /// `busy` while another chooser is open.
    pub fn ask(
        &self,
        wanted: Wanted,
        ask: impl FnOnce(Option<&Path>) -> Vec<PathBuf>,
    ) -> Result<Vec<PathBuf>, Failure> {
        let mut left_in = try_lock(&self.left_in).ok_or(Failure::new(ErrorCode::Busy))?;
        let chosen = ask(left_in.get(&wanted).map(PathBuf::as_path));
        let folder = chosen.first().and_then(|first| match wanted {
            Wanted::Folder | Wanted::WorkFolder | Wanted::PhotoFolder => Some(first.as_path()),
            Wanted::Package
            | Wanted::Photo
            | Wanted::Photos
            | Wanted::PhotoZip
            | Wanted::Table
            | Wanted::Backup => first.parent(),
        });
        if let Some(folder) = folder {
            left_in.insert(wanted, folder.to_owned());
        }
        Ok(chosen)
    }
}

/// A panic becomes `internal`.
fn unbroken<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_panic| Err(Failure::new(ErrorCode::Internal)))
}

/// Takes the folder where it is not taken yet, or where it was gone and is back.
fn taken<'a>(
    folder: &'a mut Option<WorkFolder>,
    path: &Path,
) -> Result<&'a mut WorkFolder, Failure> {
    match folder {
        Some(folder) => {
            folder.hold()?;
            Ok(folder)
        }
        None => Ok(folder.insert(WorkFolder::take(path)?)),
    }
}

fn lock<T>(what: &Mutex<T>) -> MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}

/// `None` while somebody else has it.
fn try_lock<T>(what: &Mutex<T>) -> Option<MutexGuard<'_, T>> {
    match what.try_lock() {
        Ok(guard) => Some(guard),
        Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::thread;

    use sicard_core::view::CreateStore;

    use super::*;
    use crate::test_computer::silent;

    fn ready() -> (tempfile::TempDir, Program) {
        let (folder, program) = (tempfile::tempdir().unwrap(), Program::default());
        let request = CreateStore {
            password: Some("a long password".into()),
        };
        let status = program.open(folder.path(), |work| {
            Desk::new(work.create(&request)?).map(Some)
        });
        assert_eq!(status.unwrap().phase, StartPhase::Ready);
        (folder, program)
    }

    fn code<T>(outcome: Result<T, Failure>) -> Option<ErrorCode> {
        outcome.err().map(|failure| failure.code)
    }

    #[test]
    fn a_work_that_panics_is_a_fault_of_the_program_and_the_next_one_works() {
        let (folder, program) = ready();
        let broken = program.desk(|_| -> Result<(), Failure> { panic!("as a test") });
        assert_eq!(code(broken), Some(ErrorCode::Internal));
        assert_eq!(program.desk(|desk| desk.units()), Ok(Vec::new()));
        let broken = program.open(folder.path(), |_| panic!("as a test"));
        assert_eq!(code(broken), Some(ErrorCode::Internal));
        assert_eq!(program.desk(|desk| desk.units()), Ok(Vec::new()));
    }

    #[test]
    fn during_a_long_work_others_are_busy_but_it_can_be_cancelled_and_the_status_be_asked() {
        let (folder, program) = ready();
        thread::scope(|scope| {
            let (begun, has_begun) = mpsc::channel();
            let job = scope.spawn({
                let program = &program;
                move || {
                    program.job(5, silent(), |_, watch| {
                        begun.send(()).unwrap();
                        while !watch.cancelled() {
                            thread::yield_now();
                        }
                        Err::<(), _>(Failure::new(ErrorCode::Cancelled))
                    })
                }
            });
            has_begun.recv().unwrap();
            assert_eq!(
                code(program.desk(|desk| desk.units())),
                Some(ErrorCode::Busy)
            );
            let second = program.job(6, silent(), |_, _| Ok(()));
            assert_eq!(code(second), Some(ErrorCode::Busy));
            assert_eq!(code(program.close()), Some(ErrorCode::Busy));
            let status = program.start(folder.path()).unwrap();
            assert_eq!(status.phase, StartPhase::Ready);
            program.jobs.cancel(5);
            assert_eq!(code(job.join().unwrap()), Some(ErrorCode::Cancelled));
        });
        assert_eq!(program.desk(|desk| desk.units()), Ok(Vec::new()));
    }

    #[test]
    fn a_second_chooser_is_busy_while_the_first_is_open() {
        let program = Program::default();
        let outcome = program.ask(Wanted::Photo, |_| {
            assert_eq!(
                code(program.ask(Wanted::Folder, |_| Vec::new())),
                Some(ErrorCode::Busy)
            );
            vec![PathBuf::from("/usb/photos/1.jpg")]
        });
        assert_eq!(outcome, Ok(vec![PathBuf::from("/usb/photos/1.jpg")]));
        let mut left_in = None;
        let cancelled = program.ask(Wanted::Photo, |last| {
            left_in = last.map(Path::to_owned);
            Vec::new()
        });
        assert_eq!(cancelled, Ok(Vec::new()));
        assert_eq!(left_in, Some(PathBuf::from("/usb/photos")));
    }
}
