//! Opening and closing the store.

use sicard_core::desk::Desk;
use sicard_core::error::{ErrorCode, Failure};
use sicard_core::view::{
    CreateStore, Lock, RecoveryCode, SetPassword, StartStatus, Unlock, Unsaved,
};

use super::Call;

pub fn start_status(call: &Call) -> Result<StartStatus, Failure> {
    call.program.start(&call.work_folder()?)
}

pub fn store_create(call: &Call, request: CreateStore) -> Result<StartStatus, Failure> {
    call.program.open(&call.work_folder()?, |folder| {
        Desk::new(folder.create(&request)?).map(Some)
    })
}

pub fn store_unlock(call: &Call, request: Unlock) -> Result<StartStatus, Failure> {
    call.program.open(&call.work_folder()?, |folder| {
        Desk::unlock(folder, &request).map(Some)
    })
}

/// Locking does not depend on the disk: where what was typed cannot be kept it is lost, and a folder that is gone is told once it is locked.
pub fn store_lock(call: &Call, request: Lock) -> Result<StartStatus, Failure> {
    let unsaved = match &request {
        Lock::AllSaved => None,
        Lock::Unsaved(unsaved) => Some(unsaved),
    };
    match call.program.desk(|desk| desk.keep_unsaved(unsaved)) {
        Err(failure) if failure.code == ErrorCode::Busy => return Err(failure),
        Ok(()) | Err(_) => {}
    }
    call.program.close()?;
    call.forget_what_was_shown();
    let folder = call.work_folder()?;
    call.program.folder(&folder, |folder| folder.status())
}

pub fn unsaved_take(call: &Call) -> Result<Option<Unsaved>, Failure> {
    call.program.desk(Desk::take_unsaved)
}

/// The process that showed the page has died, or hangs: nobody is left who would lock the store after a while, so it is locked now. What was typed goes with
/// the process. While long work runs the store stays open for it, and the next page asks for that work's end.
pub fn page_died(call: &Call) {
    match call.program.close() {
        Ok(()) => call.forget_what_was_shown(),
        Err(_busy) => call.computer.renew_page(),
    }
}

pub fn page_lives(call: &Call) -> Result<(), Failure> {
    call.program.signs.heard();
    Ok(())
}

/// Looks whether the page still gives signs of itself. Where it hangs, nobody is left who would lock a store that has a 本机密码, so it is locked as
/// where the page has died. Long work goes on, and is the clerk's.
pub fn look_for_signs(call: &Call) {
    let program = call.program;
    if !program.is_open() || program.jobs.any() {
        program.signs.heard();
        return;
    }
    if program.signs.are_missed(call.settings().lock_after) {
        program.signs.heard();
        let status = call.work_folder();
        let status = status.and_then(|path| program.folder(&path, |folder| folder.status()));
        // Where it cannot be known, as of a folder that is gone, it is locked.
        if status.map_or(true, |status| status.password_set) {
            page_died(call);
        }
    }
}

/// After people are deleted: what a page has shown, pictures above all, it keeps until its process ends.
pub fn page_renew(call: &Call) -> Result<(), Failure> {
    call.program.arrivals.page_ends();
    call.computer.renew_page();
    Ok(())
}

pub fn password_set(call: &Call, request: SetPassword) -> Result<StartStatus, Failure> {
    call.program.folder(&call.work_folder()?, |folder| {
        call.program
            .desk(|desk| desk.set_password(folder, &request))?;
        folder.status()
    })
}

pub fn recovery_code_make(call: &Call) -> Result<RecoveryCode, Failure> {
    call.program.folder(&call.work_folder()?, |folder| {
        call.program.desk(|desk| desk.make_recovery_code(folder))
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::Ordering;

    use serde_json::{Value, json};

    use super::*;
    use crate::test_computer::{PASSWORD, imported, silent};

    #[test]
    fn where_the_page_gives_no_sign_any_more_the_store_is_locked_but_not_while_long_work_runs() {
        let (computer, program, _) = imported();
        let settings = || {
            computer
                .invoke(&program, "settings_get", Value::Null)
                .unwrap()
        };
        let mut soon = settings();
        soon["lockAfter"] = json!(1);
        computer.invoke(&program, "settings_set", soon).unwrap();
        let call = Call {
            program: &program,
            computer: &computer,
        };
        let look = || (0..20).for_each(|_| look_for_signs(&call));
        let pages = || computer.pages.load(Ordering::SeqCst);
        let before = pages();

        for _ in 0..20 {
            look_for_signs(&call);
            computer
                .invoke(&program, "page_lives", Value::Null)
                .unwrap();
        }
        assert!(program.is_open(), "it lives");
        let job = program.jobs.begin(7, silent());
        look();
        assert!(program.is_open(), "its work is the clerk's");
        drop(job);
        look();
        assert!(!program.is_open());
        assert_eq!(pages(), before + 1, "and the page that hangs is gone");
        let unlock = json!({ "secret": PASSWORD });
        computer.invoke(&program, "store_unlock", unlock).unwrap();
        assert!(program.is_open());

        let mut never = settings();
        never["lockAfter"] = Value::Null;
        computer.invoke(&program, "settings_set", never).unwrap();
        look();
        assert!(program.is_open());
    }
}
