//! 解锁申请: the card centre's help for whoever has forgotten the 本机密码.

use std::path::Path;

use sicard_core::error::Failure;
use sicard_core::office_help;
use sicard_core::view::{OfficeHelpOffer, StartStatus, UnitId, UnlockRequestMade};

use super::Call;
use crate::command_table::FolderId;

pub fn office_help_offer(call: &Call, unit: UnitId) -> Result<OfficeHelpOffer, Failure> {
    call.program.folder(&call.work_folder()?, |folder| {
        call.program
            .desk(|desk| desk.office_help_offer(folder, unit))
    })
}

pub fn office_help_set(call: &Call, unit: UnitId) -> Result<StartStatus, Failure> {
    call.program.folder(&call.work_folder()?, |folder| {
        call.program
            .desk(|desk| desk.set_office_help(folder, unit))?;
        folder.status()
    })
}

pub fn office_help_drop(call: &Call) -> Result<StartStatus, Failure> {
    call.program.folder(&call.work_folder()?, |folder| {
        call.program.desk(|desk| desk.drop_office_help(folder))?;
        folder.status()
    })
}

pub fn unlock_request_make(call: &Call, folder: FolderId) -> Result<UnlockRequestMade, Failure> {
    let (path, handle) = call.program.handles.known_folder(&folder)?;
    let asked = call
        .program
        .folder(&call.work_folder()?, |work| office_help::ask(work, &path))?;
    Ok(UnlockRequestMade {
        number: asked.number,
        file: name_of(&asked.file),
        letter: name_of(&asked.letter),
        folder: handle,
    })
}

fn name_of(file: &Path) -> String {
    file.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::{Value, json};
    use sicard_package::OpenKey;
    use sicard_package::unlock::UnlockRequest;

    use crate::test_computer::{PASSWORD, failure, imported, lock, reference};

    #[test]
    fn a_closed_program_asks_the_office_and_opens_by_its_code_once() {
        let (computer, program, summary) = imported();
        let unit = &summary["unit"];
        let offer = computer
            .invoke(&program, "office_help_offer", unit.clone())
            .unwrap();
        assert_eq!(
            (&offer["unitCode"], &offer["otherKey"]),
            (&json!("1111011"), &json!(false))
        );
        let set = computer
            .invoke(&program, "office_help_set", unit.clone())
            .unwrap();
        assert_eq!(set["officeHelp"]["office"], offer["office"]);

        let locked = computer
            .invoke(&program, "store_lock", json!({ "kind": "all-saved" }))
            .unwrap();
        assert_eq!(locked["officeHelp"], set["officeHelp"]);
        let stick = computer.at("stick");
        fs::create_dir(&stick).unwrap();
        lock(&computer.chooses).push(stick.clone());
        let folder = computer
            .invoke(&program, "folder_pick", Value::Null)
            .unwrap();
        let made = computer
            .invoke(&program, "unlock_request_make", folder["id"].clone())
            .unwrap();
        assert!(stick.join(made["letter"].as_str().unwrap()).is_file());
        let file = stick.join(made["file"].as_str().unwrap());
        let request = UnlockRequest::load(&file).unwrap();
        assert_eq!(made["number"], request.number().to_string());
        let key = OpenKey::load(&reference("open.key"), None).unwrap();
        let code = request.open(&key).unwrap().reveal().to_string();

        let secret = json!({ "secret": code });
        let opened = computer
            .invoke(&program, "store_unlock", secret.clone())
            .unwrap();
        assert_eq!(opened["phase"], "new-password");
        let new = json!({ "current": null, "new": "new password" });
        let ready = computer.invoke(&program, "password_set", new).unwrap();
        assert_eq!(ready["phase"], "ready");
        computer
            .invoke(&program, "store_lock", json!({ "kind": "all-saved" }))
            .unwrap();
        for spent in [secret, json!({ "secret": PASSWORD })] {
            let refused = computer.invoke(&program, "store_unlock", spent);
            assert_eq!(refused, Err(failure("wrong-password")));
        }
        let remembered = json!({ "secret": "new password" });
        let opened = computer
            .invoke(&program, "store_unlock", remembered)
            .unwrap();
        assert_eq!(opened["phase"], "ready");
    }

    #[test]
    fn what_was_taken_back_cannot_be_asked_for() {
        let (computer, program, summary) = imported();
        computer
            .invoke(&program, "office_help_set", summary["unit"].clone())
            .unwrap();
        let status = computer
            .invoke(&program, "office_help_drop", Value::Null)
            .unwrap();
        assert_eq!(status["officeHelp"], Value::Null);
        lock(&computer.chooses).push(computer.at("data"));
        let folder = computer
            .invoke(&program, "folder_pick", Value::Null)
            .unwrap();
        let refused = computer.invoke(&program, "unlock_request_make", folder["id"].clone());
        assert_eq!(refused, Err(failure("no-office-help")));
    }
}
