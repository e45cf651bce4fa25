//! 备份与移交, 从备份恢复, and deleting a unit.

use sicard_core::backup::{self, Make, Slots};
use sicard_core::desk::Desk;
use sicard_core::error::Failure;
use sicard_core::store::settings;
use sicard_core::view::{
    BackupLock, BackupMade, BackupPreview, BackupStatus, ErasePlan, EraseUnit, Erased, MakeBackup,
    OpenBatch, Progress, RestoreBackup, SetLastNumber, StartStatus, UnitId,
};
use tauri::ipc::Channel;

use super::Call;
use crate::opened_papers;
use crate::picker::Wanted;

pub fn backup_status(call: &Call) -> Result<BackupStatus, Failure> {
    let folder = call.work_folder()?;
    call.program.desk(|desk| desk.backup_status(&folder))
}

pub fn backup_make(
    call: &Call,
    request: MakeBackup,
    progress: Channel<Progress>,
) -> Result<BackupMade, Failure> {
    let (folder, handle) = call.program.handles.known_folder(&request.folder)?;
    let work_folder = call.work_folder()?;
    let (slots, code) = match &request.lock {
        BackupLock::Own => {
            let own = call.program.folder(&work_folder, |work| work.own_slots())?;
            (own, None)
        }
        BackupLock::Passphrase { passphrase } => (Slots::passphrase(passphrase)?, None),
        BackupLock::Code => {
            let code = backup::new_code()?;
            (Slots::code(&code)?, Some(code))
        }
    };
    let make = Make {
        work_folder,
        folder,
        purpose: request.purpose,
        slots,
    };
    let work =
        |desk: &mut Desk, watch: &dyn sicard_core::watch::JobWatch| desk.make_backup(&make, watch);
    let made = call.program.job(request.job, progress, work)?;
    let name = made.path.file_name().unwrap_or_default();
    Ok(BackupMade {
        file: name.to_string_lossy().into_owned(),
        folder: handle,
        bytes: made.bytes,
        people: made.people,
        code,
    })
}

pub fn backup_pick(call: &Call) -> Result<Option<BackupPreview>, Failure> {
    let Some(path) = call.ask(Wanted::Backup, call.proposed_folder().ok())? else {
        return Ok(None);
    };
    let handle = call.program.handles.file(path.clone());
    backup::preview(&path, handle).map(Some)
}

pub fn backup_restore(
    call: &Call,
    request: RestoreBackup,
    progress: Channel<Progress>,
) -> Result<StartStatus, Failure> {
    let (path, _) = call.program.handles.known_file(&request.file)?;
    let folder = call.work_folder()?;
    let prepared = call.program.beside(request.job, progress, |watch| {
        let password = request.password.as_deref();
        backup::prepare(&folder, &path, &request.secret, password, watch)
    })?;
    opened_papers::clear(call.computer);
    call.program
        .replace(&folder, |work| Desk::new(work.take_restored(prepared)?))
}

pub fn last_numbers_set(call: &Call, said: Vec<SetLastNumber>) -> Result<BackupStatus, Failure> {
    let folder = call.work_folder()?;
    call.program.desk(|desk| {
        desk.set_last_numbers(&folder, &said)?;
        desk.backup_status(&folder)
    })
}

pub fn open_batches(call: &Call) -> Result<Vec<OpenBatch>, Failure> {
    call.program.desk(|desk| desk.open_batches())
}

pub fn erase_plan(call: &Call, unit: UnitId) -> Result<ErasePlan, Failure> {
    let folder = call.work_folder()?;
    call.program.desk(|desk| desk.erase_plan(unit, &folder))
}

pub fn unit_erase(
    call: &Call,
    request: EraseUnit,
    progress: Channel<Progress>,
) -> Result<Erased, Failure> {
    let folder = call.work_folder()?;
    let key = call.program.folder(&folder, |work| work.key())?;
    let erased = call.program.job(request.job, progress, |desk, watch| {
        desk.erase_unit((request.unit, &request.code), (&folder, &key), watch)
    })?;
    opened_papers::clear(call.computer);
    let mut set = call.settings();
    if set.last_unit == Some(request.unit) {
        set.last_unit = None;
        // The unit is gone, whether that is remembered or not.
        let _ = settings::save(&folder, &set);
    }
    Ok(erased)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::atomic::Ordering;

    use serde_json::{Value, json};

    use crate::program::Program;
    use crate::test_computer::{PASSWORD, TestComputer, failure, imported, lock};

    /// A backup of the reference unit, made on the stick of this computer.
    fn backed_up(computer: &TestComputer, program: &Program, kind: &Value) -> Value {
        let stick = computer.at("stick");
        fs::create_dir_all(&stick).unwrap();
        lock(&computer.chooses).push(stick);
        let folder = computer
            .invoke(program, "folder_pick", Value::Null)
            .unwrap();
        let request = json!({
            "purpose": "backup", "lock": kind, "folder": folder["id"], "job": 7,
        });
        computer.work(program, "backup_make", request).unwrap()
    }

    fn picked(computer: &TestComputer, program: &Program, made: &Value) -> Value {
        let file = computer.at("stick").join(made["file"].as_str().unwrap());
        lock(&computer.chooses).push(file);
        computer
            .invoke(program, "backup_pick", Value::Null)
            .unwrap()
    }

    #[test]
    fn a_backup_is_restored_on_a_computer_where_nothing_was_before() {
        let (computer, program, _) = imported();
        let made = backed_up(&computer, &program, &json!({ "kind": "own" }));
        assert_eq!((&made["people"], &made["code"]), (&json!(3), &Value::Null));
        let status = computer
            .invoke(&program, "backup_status", Value::Null)
            .unwrap();
        assert_eq!(status["last"]["file"], made["file"]);
        assert_eq!(status["due"], Value::Null);

        let (new, fresh) = (TestComputer::new(), Program::default());
        fs::create_dir(new.at("stick")).unwrap();
        let file = made["file"].as_str().unwrap();
        fs::copy(computer.at("stick").join(file), new.at("stick").join(file)).unwrap();
        let status = new.invoke(&fresh, "start_status", Value::Null).unwrap();
        assert_eq!(status["phase"], "first-run");
        let preview = picked(&new, &fresh, &made);
        assert_eq!(preview["openedBy"], json!(["password"]));
        let request = |secret: &str| {
            json!({
                "file": preview["file"]["id"], "secret": secret,
                "password": "新电脑的密码", "job": 8,
            })
        };
        let refused = new.work(&fresh, "backup_restore", request("wrong"));
        assert_eq!(refused, Err(failure("backup-wrong-secret")));
        let status = new.invoke(&fresh, "start_status", Value::Null).unwrap();
        assert_eq!(status["phase"], "first-run");
        let status = new
            .work(&fresh, "backup_restore", request(PASSWORD))
            .unwrap();
        assert_eq!(status["phase"], "ready");
        let units = new.invoke(&fresh, "units", Value::Null).unwrap();
        assert_eq!(units[0]["people"], 3);
    }

    #[test]
    fn nothing_is_exported_after_a_restore_before_the_last_number_was_said() {
        let (computer, program, summary) = imported();
        let made = backed_up(&computer, &program, &json!({ "kind": "code" }));
        let code = made["code"].as_str().unwrap();
        let preview = picked(&computer, &program, &made);
        assert_eq!(preview["openedBy"], json!(["code"]));
        let request = json!({
            "file": preview["file"]["id"], "secret": code, "password": PASSWORD, "job": 8,
        });
        computer.work(&program, "backup_restore", request).unwrap();
        fs::create_dir(computer.at("desktop")).unwrap();
        let unit = &summary["unit"];
        let plan = json!({ "unit": unit, "persons": null, "folder": null });
        let refused = computer.invoke(&program, "export_plan", plan.clone());
        assert_eq!(refused, Err(failure("last-number-unknown")));

        let said = json!([{ "unit": unit, "last": 4 }]);
        let status = computer.invoke(&program, "last_numbers_set", said).unwrap();
        assert_eq!(status["numbers"], json!([]));
        assert_eq!(status["kept"].as_array().unwrap().len(), 1);
        assert!(computer.invoke(&program, "export_plan", plan).is_ok());
    }

    #[test]
    fn a_unit_that_is_gone_is_said_to_be_although_the_settings_cannot_be_saved() {
        let (computer, program, summary) = imported();
        let unit = &summary["unit"];
        let mut settings = computer
            .invoke(&program, "settings_get", Value::Null)
            .unwrap();
        settings["lastUnit"] = unit.clone();
        computer.invoke(&program, "settings_set", settings).unwrap();
        // In the way of those that would take their place.
        fs::create_dir(computer.at("data").join("settings.json.new")).unwrap();
        let plan = computer
            .invoke(&program, "erase_plan", unit.clone())
            .unwrap();
        let request = json!({ "unit": unit, "code": plan["code"], "job": 9 });
        let erased = computer.work(&program, "unit_erase", request).unwrap();
        assert_eq!(erased["people"], 3);
        let units = computer.invoke(&program, "units", Value::Null);
        assert_eq!(units, Ok(json!([])));
    }

    #[test]
    fn a_unit_is_deleted_with_what_the_viewer_was_given_and_is_shown_no_more() {
        let (computer, program, summary) = imported();
        let unit = &summary["unit"];
        let mut settings = computer
            .invoke(&program, "settings_get", Value::Null)
            .unwrap();
        settings["lastUnit"] = unit.clone();
        computer.invoke(&program, "settings_set", settings).unwrap();
        let opened = computer.at("lent").join("opened");
        fs::create_dir_all(&opened).unwrap();
        fs::write(opened.join("打印.pdf"), "").unwrap();

        let plan = computer
            .invoke(&program, "erase_plan", unit.clone())
            .unwrap();
        assert_eq!((&plan["people"], &plan["open"]), (&json!(3), &json!([])));
        let request = json!({ "unit": unit, "code": "x", "job": 9 });
        let refused = computer.work(&program, "unit_erase", request);
        assert_eq!(refused, Err(failure("unit-code-differs")));
        let request = json!({ "unit": unit, "code": plan["code"], "job": 9 });
        let erased = computer.work(&program, "unit_erase", request).unwrap();
        assert_eq!(erased["people"], 3);
        assert!(!opened.exists());
        let units = computer.invoke(&program, "units", Value::Null);
        assert_eq!(units, Ok(json!([])));
        let settings = computer
            .invoke(&program, "settings_get", Value::Null)
            .unwrap();
        assert_eq!(settings["lastUnit"], Value::Null);

        let pages = || computer.pages.load(Ordering::SeqCst);
        let before = pages();
        computer
            .invoke(&program, "page_renew", Value::Null)
            .unwrap();
        assert_eq!(pages(), before + 1);
    }
}
