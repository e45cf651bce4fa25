//! The commands as the page calls them, in JSON, over a real store and the reference package.

use std::fs;
use std::sync::atomic::Ordering;
use std::sync::mpsc;

use serde_json::{Value, json};
use sicard_core::error::{ErrorCode, Failure};

use crate::clipboard::Pasted;
use crate::program::Program;
use crate::test_computer::{
    PASSWORD, TestComputer, everyone, failure, imported, lock, ready, reference, silent,
};

#[test]
fn a_package_goes_from_the_chooser_to_a_return_on_the_desktop() {
    let (computer, program, summary) = imported();
    std::fs::create_dir(computer.at("desktop")).unwrap();
    let unit = &summary["unit"];
    let people = everyone(&computer, &program, unit);
    assert_eq!(people.len(), 3);

    let invoke = |name, request| computer.invoke(&program, name, request).unwrap();
    let selection = json!({ "persons": [people[1]] });
    invoke("forms_back", selection.clone());
    assert_eq!(invoke("confirm_plan", selection.clone())["blocked"], 0);
    let request = json!({ "persons": [people[1]], "includeWarned": true });
    assert_eq!(invoke("confirm", request)["confirmed"], 1);

    let request = json!({ "unit": unit, "persons": null, "folder": null });
    let plan = invoke("export_plan", request);
    assert_eq!(plan["people"], 1);
    let desktop = computer.at("desktop");
    assert_eq!(plan["folder"]["path"], desktop.to_str().unwrap());
    let request = json!({
        "unit": unit, "persons": null, "folder": plan["folder"]["id"], "job": 2,
        "contact": { "name": "王", "phone": "13800000000" },
    });
    let done = computer.work(&program, "export", request).unwrap();
    let file = desktop.join("1111011out_1.zip");
    assert!(file.is_file());
    assert_eq!(done["files"].as_array().unwrap().len(), 1);

    let export = &done["files"][0]["id"];
    invoke("export_reveal", export.clone());
    assert_eq!(lock(&computer.revealed).first(), Some(&file));
    std::fs::remove_dir_all(&desktop).unwrap();
    assert_eq!(
        computer.invoke(&program, "export_reveal", export.clone()),
        Err(failure("folder-gone"))
    );
    std::fs::create_dir(&desktop).unwrap();
    let request = json!({ "export": export, "folder": plan["folder"]["id"], "job": 3 });
    let again = computer.work(&program, "export_write_again", request);
    assert_eq!(again.unwrap()["n"], 1);
    assert!(file.is_file());
}

#[test]
fn a_chosen_photo_waits_as_a_candidate_and_its_person_shows_it_once_accepted() {
    let (computer, program, summary) = imported();
    let people = everyone(&computer, &program, &summary["unit"]);
    let person = &people[2];
    let portrait = program
        .desk(|desk| desk.photo(person_id(&people[0])))
        .unwrap();
    let path = computer.at("portrait.JPG");
    std::fs::write(&path, portrait).unwrap();
    lock(&computer.chooses).push(path);

    let invoke = |name, request| computer.invoke(&program, name, request).unwrap();
    let candidate = invoke("photo_pick", person.clone());
    assert_eq!(candidate["mayBeAsIs"], true);
    let make = json!({ "candidate": candidate["id"], "way": { "kind": "as-is" }, "whiten": false });
    let made = invoke("photo_make", make);
    assert_eq!(
        (&made["way"]["kind"], &made["version"]),
        (&json!("as-is"), &json!(2))
    );
    let accept = json!({ "person": person, "candidate": candidate["id"], "reason": "测试" });
    let taken = invoke("photo_accept", accept.clone());
    assert_eq!(taken["person"]["photo"]["source"], "clerk");
    assert_eq!(
        computer.invoke(&program, "photo_accept", accept),
        Err(failure("handle-gone"))
    );
    assert_eq!(
        invoke("photo_discard", candidate["id"].clone()),
        Value::Null
    );
    let removed = invoke("photo_remove", person.clone());
    assert_eq!(removed["person"]["photo"], Value::Null);
    invoke("undo", removed["undo"].clone());
    let again = invoke("person_view", person.clone());
    assert_eq!(again["photo"], taken["person"]["photo"]);
    assert_eq!(invoke("photo_pick", person.clone()), Value::Null);
}

#[test]
fn a_copied_picture_is_pasted_and_an_empty_clipboard_is_no_failure() {
    let (computer, program, summary) = imported();
    let person = everyone(&computer, &program, &summary["unit"])[2].clone();
    let paste = || {
        computer
            .invoke(&program, "photo_paste", person.clone())
            .unwrap()
    };
    assert_eq!(paste(), Value::Null);
    let portrait = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../fixtures/photos/portrait.jpg"
    );
    *lock(&computer.clipboard) = Some(Pasted::File(portrait.into()));
    assert_eq!(paste()["fileName"], "portrait.jpg");
    *lock(&computer.clipboard) = Some(Pasted::Picture(std::fs::read(portrait).unwrap()));
    let pasted = paste();
    assert_eq!(pasted["fileName"], "");
    assert_eq!(pasted["way"]["kind"], "automatic");
    assert!(pasted["face"].is_object());
}

fn person_id(value: &Value) -> u32 {
    value
        .as_u64()
        .and_then(|id| u32::try_from(id).ok())
        .unwrap()
}

#[test]
fn a_mark_can_be_taken_back_by_the_undo_of_its_answer() {
    let (computer, program, summary) = imported();
    let people = everyone(&computer, &program, &summary["unit"]);
    let invoke = |name, request| computer.invoke(&program, name, request).unwrap();
    let state = || invoke("person_view", people[0].clone())["state"].clone();
    let before = state();
    let request = json!({ "persons": [people[0]], "reason": "已调离" });
    let marked = invoke("people_remove", request);
    assert_eq!(marked["changed"], 1);
    assert_eq!(state(), "removed");
    invoke("undo", marked["undo"].clone());
    assert_eq!(state(), before);
}

#[test]
fn locking_closes_the_store_and_forgets_what_the_page_had_ids_of() {
    let (computer, program, _) = imported();
    let waiting = program.handles.file(reference("1111011.zip"));
    let invoke = |name, request| computer.invoke(&program, name, request);
    assert_eq!(invoke("store_lock", json!({})), Err(failure("internal")));
    let status = invoke("store_lock", json!({ "kind": "all-saved" })).unwrap();
    assert_eq!(status["phase"], "locked");
    assert_eq!(invoke("units", Value::Null), Err(failure("locked")));
    assert_eq!(
        invoke("package_preview", json!(waiting.id)),
        Err(failure("handle-gone"))
    );
    assert_eq!(
        invoke("start_status", Value::Null).unwrap()["phase"],
        "locked"
    );
    assert_eq!(
        invoke("store_unlock", json!({ "secret": "another" })),
        Err(failure("wrong-password"))
    );
    assert_eq!(invoke("units", Value::Null), Err(failure("locked")));
    let status = invoke("store_unlock", json!({ "secret": PASSWORD })).unwrap();
    assert_eq!(status["phase"], "ready");
    assert_eq!(invoke("units", Value::Null).unwrap()[0]["code"], "1111011");
}

#[test]
fn a_folder_that_is_gone_is_locked_all_the_same_and_found_again() {
    let (computer, program, _) = imported();
    let invoke = |name, request| computer.invoke(&program, name, request);
    let pages = || computer.pages.load(Ordering::SeqCst);
    let before = pages();
    fs::rename(computer.at("data"), computer.at("pulled")).unwrap();
    let told = invoke("store_lock", json!({ "kind": "all-saved" })).unwrap_err();
    assert_eq!(told["code"], "work-folder-gone");
    assert_eq!(pages(), before + 1);
    assert_eq!(invoke("units", Value::Null), Err(failure("locked")));
    let told = invoke("start_status", Value::Null).unwrap_err();
    assert_eq!(told["code"], "work-folder-gone");
    fs::rename(computer.at("pulled"), computer.at("data")).unwrap();
    let status = invoke("start_status", Value::Null).unwrap();
    assert_eq!(status["phase"], "locked");
}

/// Windows renames no folder that has open files in it.
#[cfg(unix)]
#[test]
fn whatever_fails_once_the_stick_is_pulled_says_so_and_after_it_is_back_everything_is_there() {
    let (computer, program, summary) = imported();
    let unit = &summary["unit"];
    let people = everyone(&computer, &program, unit);
    let invoke = |name, request| computer.invoke(&program, name, request);
    let (pulled, data) = (computer.at("pulled"), computer.at("data"));
    invoke("clerk_name", json!({ "name": "赵某" })).unwrap();
    let entries = || invoke("journal_check", Value::Null).unwrap()["entries"].clone();
    let before = entries();
    let removed = json!({ "persons": [people[0]], "reason": "已调离" });
    let password = json!({ "current": PASSWORD, "new": "another password" });
    for (name, request) in [
        ("people_remove", removed),
        ("clerk_name", json!({ "name": "钱某" })),
        ("password_set", password),
        ("recovery_code_make", Value::Null),
        ("start_status", Value::Null),
    ] {
        let pages = computer.pages.load(Ordering::SeqCst);
        fs::rename(&data, &pulled).unwrap();
        // What is in memory is shown as before.
        assert_eq!(everyone(&computer, &program, unit), people);
        let told = invoke(name, request).unwrap_err();
        assert_eq!(told["code"], "work-folder-gone", "{name}");
        assert_eq!(told["params"]["folder"], data.to_str().unwrap(), "{name}");
        assert_eq!(computer.pages.load(Ordering::SeqCst), pages + 1, "{name}");
        assert_eq!(
            invoke("units", Value::Null),
            Err(failure("locked")),
            "{name}"
        );
        let told = invoke("start_status", Value::Null).unwrap_err();
        assert_eq!(told["code"], "work-folder-gone", "{name}");
        fs::rename(&pulled, &data).unwrap();
        let status = invoke("start_status", Value::Null).unwrap();
        assert_eq!(status["phase"], "locked", "{name}");
        invoke("store_unlock", json!({ "secret": PASSWORD })).unwrap();
        assert_eq!(everyone(&computer, &program, unit), people, "{name}");
        assert_eq!(entries(), before, "{name}: done neither wholly nor by half");
    }
    let view = invoke("person_view", people[0].clone()).unwrap();
    assert_ne!(view["state"], "removed");
    assert_eq!(invoke("clerk", Value::Null).unwrap()["name"], "赵某");
}

#[cfg(unix)]
#[test]
fn what_cannot_be_read_is_damaged_where_its_folder_is_there_and_only_there() {
    let (computer, program, summary) = imported();
    let people = everyone(&computer, &program, &summary["unit"]);
    let invoke = |name, request| computer.invoke(&program, name, request);
    let whole = fs::read(computer.at("data").join("people.db")).unwrap();
    fs::write(computer.at("data").join("people.db"), "").unwrap();
    assert_eq!(invoke("units", Value::Null), Err(failure("store-damaged")));
    fs::rename(computer.at("data"), computer.at("pulled")).unwrap();
    let told = invoke("units", Value::Null).unwrap_err();
    assert_eq!(told["code"], "work-folder-gone");
    fs::write(computer.at("pulled").join("people.db"), whole).unwrap();
    fs::rename(computer.at("pulled"), computer.at("data")).unwrap();
    invoke("store_unlock", json!({ "secret": PASSWORD })).unwrap();
    assert_eq!(everyone(&computer, &program, &summary["unit"]), people);
}

#[test]
fn what_was_typed_and_not_saved_outlives_the_lock_and_is_given_back_once() {
    let (computer, program, summary) = imported();
    let invoke = |name, request| computer.invoke(&program, name, request);
    let query = json!({ "unit": summary["unit"], "chip": "everyone", "search": "", "sort": null });
    let people = invoke("list_ids", query.clone()).unwrap();
    assert_eq!(invoke("unsaved_take", Value::Null), Ok(Value::Null));
    let unsaved = json!({ "query": query, "typed": {
        "person": people[1], "mobile": "138001380", "choice": null, "formBack": true,
        "department": null, "staffNo": "A-7", "remark": null,
    } });
    let mut lock = unsaved.clone();
    lock["kind"] = json!("unsaved");
    invoke("store_lock", lock).unwrap();
    assert_eq!(invoke("unsaved_take", Value::Null), Err(failure("locked")));
    invoke("store_unlock", json!({ "secret": PASSWORD })).unwrap();
    assert_eq!(invoke("unsaved_take", Value::Null), Ok(unsaved));
    assert_eq!(invoke("unsaved_take", Value::Null), Ok(Value::Null));
}

#[test]
fn what_was_typed_and_not_saved_outlives_the_window_and_closing_with_nothing_loses_nothing() {
    let (computer, program, summary) = imported();
    let query = json!({ "unit": summary["unit"], "chip": "everyone", "search": "", "sort": null });
    let people = everyone(&computer, &program, &summary["unit"]);
    let unsaved = json!({ "query": query, "typed": {
        "person": people[0], "mobile": "138", "choice": null, "formBack": false,
        "department": null, "staffNo": null, "remark": null,
    } });
    let closed = computer.invoke(&program, "window_close", unsaved.clone());
    assert_eq!(closed, Ok(Value::Null));
    assert!(computer.closed.load(Ordering::Relaxed));
    drop(program);

    let started = |request| {
        let program = Program::default();
        let invoke = |name, request| computer.invoke(&program, name, request);
        invoke("store_unlock", json!({ "secret": PASSWORD })).unwrap();
        invoke(request, Value::Null).unwrap()
    };
    // Before the page has asked for what was kept.
    assert_eq!(started("window_close"), Value::Null);
    assert_eq!(started("unsaved_take"), unsaved);
    assert_eq!(started("unsaved_take"), Value::Null);
}

#[test]
fn a_package_that_is_opened_while_the_program_is_locked_is_imported_after_it() {
    let (computer, program, _) = imported();
    let invoke = |name, request| computer.invoke(&program, name, request);
    assert_eq!(invoke("arrivals_waiting", Value::Null), Ok(json!([])));
    assert!(program.is_open());
    invoke("store_lock", json!({ "kind": "all-saved" })).unwrap();
    assert!(!program.is_open());
    let package = vec![reference("1111011.zip")];
    let told = program.arrivals.arrive(&program.handles, package);
    assert!(told.is_empty(), "nobody would hear it");
    invoke("store_unlock", json!({ "secret": PASSWORD })).unwrap();
    let waiting = invoke("arrivals_waiting", Value::Null).unwrap();
    let file = &waiting[0]["file"];
    assert_eq!(file["name"], "1111011.zip");
    let preview = invoke("package_preview", file["id"].clone()).unwrap();
    assert_eq!(preview["people"], 3);
}

#[test]
fn a_recovery_code_opens_the_store_and_a_wrong_secret_does_not_close_an_open_one() {
    let (computer, program) = ready();
    let invoke = |name, request| computer.invoke(&program, name, request);
    let code = invoke("recovery_code_make", Value::Null).unwrap()["code"].clone();
    assert!(invoke("store_unlock", json!({ "secret": "another" })).is_err());
    assert_eq!(invoke("units", Value::Null), Ok(json!([])));
    invoke("store_lock", json!({ "kind": "all-saved" })).unwrap();
    let status = invoke("store_unlock", json!({ "secret": code })).unwrap();
    assert_eq!(status["phase"], "ready");
    assert_eq!(status["recoverySet"], true);
}

#[test]
fn a_folder_that_another_program_holds_is_told_and_can_be_tried_again() {
    let (computer, other) = ready();
    let program = Program::default();
    assert_eq!(
        computer.invoke(&program, "start_status", Value::Null),
        Err(failure("store-in-use"))
    );
    drop(other);
    let status = computer.invoke(&program, "start_status", Value::Null);
    assert_eq!(status.unwrap()["phase"], "locked");
}

#[test]
fn closing_the_window_stops_what_runs_before_it() {
    let (computer, program) = ready();
    std::thread::scope(|scope| {
        let (begun, has_begun) = mpsc::channel();
        let job = scope.spawn({
            let program = &program;
            move || {
                program.job(1, silent(), |_, watch| {
                    begun.send(()).unwrap();
                    while !watch.cancelled() {
                        std::thread::yield_now();
                    }
                    Err::<(), _>(Failure::new(ErrorCode::Cancelled))
                })
            }
        });
        has_begun.recv().unwrap();
        let closed = computer.invoke(&program, "window_close", Value::Null);
        assert_eq!(closed, Ok(Value::Null));
        assert!(!program.jobs.any());
        assert!(job.join().unwrap().is_err());
    });
    assert!(computer.closed.load(Ordering::Relaxed));
}

#[test]
fn settings_are_kept_and_choosers_speak_their_language_and_start_where_the_last_was_left() {
    let (computer, program) = (TestComputer::new(), Program::default());
    let invoke = |name, request| computer.invoke(&program, name, request);
    let first = invoke("settings_get", Value::Null).unwrap();
    assert_eq!(first["language"], "system");
    let stick = computer.at("stick");
    std::fs::create_dir(&stick).unwrap();
    lock(&computer.chooses).push(stick.clone());
    let chosen = invoke("folder_pick", Value::Null).unwrap();
    assert_eq!(chosen["path"], stick.to_str().unwrap());

    // Of an earlier version's settings: what it did not know is as usual.
    let english = json!({
        "language": "en", "maskNumbers": false, "ownColumns": true, "lastUnit": 7,
    });
    let kept = invoke("settings_set", english.clone()).unwrap();
    for (name, value) in english.as_object().unwrap() {
        assert_eq!(&kept[name], value);
    }
    assert_eq!(
        (&kept["theme"], &kept["textSize"]),
        (&json!("system"), &json!(100))
    );
    assert_eq!(invoke("settings_get", Value::Null), Ok(kept));
    assert_eq!(invoke("folder_pick", Value::Null), Ok(Value::Null));
    let asked = lock(&computer.asked);
    // Neither desktop nor documents are there: the work folder is proposed.
    assert_eq!(asked[0], ("选择文件夹", Some(computer.at("data"))));
    assert_eq!(asked[1], ("Choose a folder", Some(stick)));
}

#[test]
fn the_record_is_read_verified_and_saved_and_names_the_clerk() {
    let (computer, program, summary) = imported();
    std::fs::create_dir(computer.at("desktop")).unwrap();
    let unit = &summary["unit"];
    let invoke = |name, request| computer.invoke(&program, name, request).unwrap();
    assert_eq!(invoke("clerk", Value::Null)["name"], Value::Null);
    assert_eq!(
        invoke("clerk_name", json!({ "name": "赵某" }))["name"],
        "赵某"
    );
    let password = json!({ "current": PASSWORD, "new": "另一个本机密码" });
    invoke("password_set", password);
    invoke("recovery_code_make", Value::Null);

    let query = json!({ "unit": unit, "group": null, "person": null, "search": "" });
    let request = json!({ "query": query, "below": null, "limit": 10 });
    let page = invoke("journal", request);
    let kinds = page["entries"].as_array().unwrap().iter();
    let kinds: Vec<_> = kinds.map(|entry| entry["deed"]["kind"].clone()).collect();
    let expected = [
        "recovery-code-made",
        "password-changed",
        "clerk-named",
        "package-imported",
        "record-begun",
    ];
    assert_eq!(kinds, expected);
    assert_eq!(page["entries"][0]["clerk"], "赵某");
    let check = invoke("journal_check", Value::Null);
    assert_eq!(
        (&check["entries"], &check["fault"]),
        (&json!(5), &Value::Null)
    );

    let plan = json!({ "unit": unit, "persons": null, "folder": null });
    let folder = invoke("export_plan", plan)["folder"]["id"].clone();
    let saved = invoke(
        "journal_save",
        json!({
            "query": query, "folder": folder, "format": "csv",
            "words": {
                "title": "操作记录", "headings": ["序号", "", "", "", "", "", "", "", "校验码"], "andMore": "",
                "sentences": {
                    "kinds": { "record-begun": "开始记录" }, "flags": {}, "grounds": {}, "fields": {},
                    "offered": "", "neither": "", "unanswered": "", "unknown": "",
                },
            },
        }),
    );
    let file = computer.at("desktop").join(saved["file"].as_str().unwrap());
    assert!(std::fs::read_to_string(file).unwrap().contains("开始记录"));
}
