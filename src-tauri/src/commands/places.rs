//! Where the work folder may lie.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use sicard_core::error::Failure;
use sicard_core::store::{WorkFolder, place, settings};
use sicard_core::view::{Place, StartStatus};

use super::Call;
use crate::picker::Wanted;
use crate::places::{self, Disk};

/// A system that still holds a stick after so long has a reason to.
const LETTING_GO: Duration = Duration::from_secs(8);
const LOOK_AGAIN: Duration = Duration::from_millis(200);

pub fn places(call: &Call) -> Result<Vec<Place>, Failure> {
    let disks = call.computer.disks();
    let home = call.home()?;
    let now = call.work_folder().ok();
    let folders = match call.computer.is_portable() {
        true => vec![home],
        false => places::offered(&home, now.as_deref(), &disks),
    };
    let chosen = place::chosen(&call.home()?);
    let recommended = places::recommended(
        &folders,
        chosen.last().map(PathBuf::as_path),
        &disks,
        |folder| is_ours(folder, &chosen),
    );
    let views = folders.iter().enumerate();
    Ok(views
        .map(|(index, folder)| Place {
            recommended: index == recommended,
            ..view(call, folder, now.as_deref(), &disks)
        })
        .collect())
}

pub fn place_pick(call: &Call) -> Result<Option<Place>, Failure> {
    let disks = call.computer.disks();
    let now = call.work_folder().ok();
    let picked = call.ask(Wanted::WorkFolder, call.proposed_folder().ok())?;
    Ok(picked.map(|folder| view(call, &places::within(&folder), now.as_deref(), &disks)))
}

/// Whether a place is this account's, as far as that is known: it has chosen it, or the system says so.
fn is_ours(folder: &Path, chosen: &[PathBuf]) -> bool {
    chosen.iter().any(|place| place == folder) || places::is_ours(folder)
}

/// A store that is open is closed first, and stays where it is: moving one would be another thing.
pub fn place_choose(call: &Call, id: String) -> Result<StartStatus, Failure> {
    let (folder, _) = call.program.handles.known_folder(&id)?;
    if call.work_folder().ok().as_deref() != Some(&*folder) {
        let left = leave_open(call, &folder)?;
        let gone = go_to(call, &folder);
        if left {
            call.forget_what_was_shown();
        }
        gone?;
    }
    call.program.start(&folder)
}

/// Closes the store that is open, once it is known that another folder can be taken; `false` where none is.
fn leave_open(call: &Call, other: &Path) -> Result<bool, Failure> {
    let open = call.program.is_open();
    if open {
        drop(WorkFolder::take(other)?);
        call.program.close()?;
    }
    Ok(open)
}

/// Goes to a folder and remembers it, with what the clerk has set where nothing is there yet.
fn go_to(call: &Call, folder: &Path) -> Result<(), Failure> {
    let home = call.home()?;
    let before = call.work_folder();
    call.program.move_to(folder)?;
    if let Err(failure) = place::choose(&home, folder) {
        // Nothing is made where the next start would not find it.
        if let Ok(before) = before {
            call.program.move_to(&before)?;
        }
        return Err(failure);
    }
    match before {
        Ok(before) if !WorkFolder::holds_store(folder) => {
            settings::save(folder, &settings::load(&before))
        }
        Ok(_) | Err(_) => Ok(()),
    }
}

pub fn sticks(call: &Call) -> Result<Vec<Place>, Failure> {
    let disks = call.computer.disks();
    let sticks = disks.iter().filter(|disk| disk.removable);
    Ok(sticks
        .map(|disk| view(call, &disk.root, None, &disks))
        .collect())
}

/// `true` where the stick may be pulled now.
pub fn stick_eject(call: &Call, id: String) -> Result<bool, Failure> {
    let (root, _) = call.program.handles.known_folder(&id)?;
    let plugged = || {
        let disks = call.computer.disks();
        disks.into_iter().find(|disk| disk.root == root)
    };
    if let Some(disk) = plugged() {
        call.computer.eject(&disk);
    }
    let begun = Instant::now();
    while plugged().is_some() {
        if begun.elapsed() > LETTING_GO {
            return Ok(false);
        }
        thread::sleep(LOOK_AGAIN);
    }
    Ok(true)
}

fn view(call: &Call, folder: &Path, now: Option<&Path>, disks: &[Disk]) -> Place {
    let disk = places::disk_of(folder, disks);
    let home = call.home().ok();
    let chosen = home.as_deref().map(place::chosen).unwrap_or_default();
    Place {
        id: call.program.handles.folder_once(folder.to_owned()).id,
        folder: folder.display().to_string(),
        kind: places::kind(folder, disk),
        free: disk.and_then(|disk| disk.free),
        with_system: disk.is_some_and(Disk::holds_system),
        chosen: now == Some(folder),
        recommended: false,
        holds_store: WorkFolder::holds_store(folder),
        ours: home.as_deref() == Some(folder) || is_ours(folder, &chosen),
        beside_program: call.computer.is_portable() && call.home().is_ok_and(|home| home == folder),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::atomic::Ordering;

    use serde_json::{Value, json};

    use crate::places::Disk;
    use crate::program::Program;
    use crate::test_computer::{PASSWORD, TestComputer, failure, lock, ready};

    /// A computer with a second disk.
    fn with_two_disks() -> (TestComputer, Program) {
        let computer = TestComputer::new();
        let second = computer.at("second disk");
        fs::create_dir(&second).unwrap();
        let disk = |root, free: u64| Disk {
            root,
            device: std::path::PathBuf::new(),
            removable: false,
            network: false,
            free: Some(free),
        };
        *lock(&computer.disks) = vec![disk(computer.at(""), 100 << 30), disk(second, 900 << 30)];
        (computer, Program::default())
    }

    #[test]
    fn the_work_folder_goes_to_the_recommended_disk_with_its_settings_and_is_found_again() {
        let (computer, program) = with_two_disks();
        let invoke =
            |program: &Program, name: &str, request: Value| computer.invoke(program, name, request);
        invoke(&program, "start_status", Value::Null).unwrap();
        let mut settings = invoke(&program, "settings_get", Value::Null).unwrap();
        settings["language"] = json!("en");
        invoke(&program, "settings_set", settings).unwrap();

        let places = invoke(&program, "places", Value::Null).unwrap();
        assert_eq!(places[0]["chosen"], true);
        assert_eq!(places[1]["recommended"], true);
        assert_eq!(places[1]["free"], 900_u64 << 30);
        let moved = invoke(&program, "place_choose", places[1]["id"].clone()).unwrap();
        assert_eq!(moved["phase"], "first-run");
        assert_eq!(moved["workFolder"], places[1]["folder"]);
        invoke(&program, "store_create", json!({ "password": PASSWORD })).unwrap();

        drop(program);
        let again = Program::default();
        let status = invoke(&again, "start_status", Value::Null).unwrap();
        assert_eq!(status["phase"], "locked");
        assert_eq!(status["workFolder"], places[1]["folder"]);
        let settings = invoke(&again, "settings_get", Value::Null).unwrap();
        assert_eq!(settings["language"], "en");
        assert!(!computer.at("data").join("people.db").exists());
    }

    #[test]
    fn a_store_that_stays_closed_is_left_as_it_is_for_another_place_and_found_there_again() {
        let (computer, program) = with_two_disks();
        let invoke =
            |program: &Program, name: &str, request: Value| computer.invoke(program, name, request);
        invoke(&program, "start_status", Value::Null).unwrap();
        invoke(&program, "store_create", json!({ "password": PASSWORD })).unwrap();
        drop(program);

        let program = Program::default();
        let status = invoke(&program, "start_status", Value::Null).unwrap();
        assert_eq!(status["phase"], "locked");
        let places = invoke(&program, "places", Value::Null).unwrap();
        let moved = invoke(&program, "place_choose", places[1]["id"].clone()).unwrap();
        assert_eq!(moved["phase"], "first-run");
        assert_eq!(moved["workFolder"], places[1]["folder"]);
        let back = invoke(&program, "place_choose", places[0]["id"].clone()).unwrap();
        assert_eq!(back["phase"], "locked");
        let unlocked = invoke(&program, "store_unlock", json!({ "secret": PASSWORD }));
        assert_eq!(unlocked.unwrap()["phase"], "ready");
    }

    #[test]
    fn whoever_goes_on_in_the_own_folder_is_not_led_back_and_what_was_left_is_known_as_theirs() {
        let (computer, program) = with_two_disks();
        let invoke = |name: &str, request: Value| computer.invoke(&program, name, request).unwrap();
        let places = invoke("places", Value::Null);
        invoke("place_choose", places[1]["id"].clone());
        invoke("store_create", json!({ "password": PASSWORD }));
        let before = computer.pages.load(Ordering::SeqCst);
        let moved = invoke("place_choose", places[0]["id"].clone());
        assert_eq!(moved["phase"], "first-run");
        assert!(!program.is_open(), "what was left is closed");
        assert_eq!(computer.pages.load(Ordering::SeqCst), before + 1);

        let places = invoke("places", Value::Null);
        assert_eq!(places[0]["chosen"], true);
        assert_eq!(places[0]["recommended"], true);
        assert_eq!(places[1]["holdsStore"], true);
        assert_eq!(places[1]["ours"], true);
        let back = invoke("place_choose", places[1]["id"].clone());
        assert_eq!(back["phase"], "locked");
        assert!(invoke("store_unlock", json!({ "secret": PASSWORD }))["phase"] == "ready");
    }

    #[test]
    fn a_program_on_a_stick_offers_the_place_beside_it_and_no_disk_of_the_computer() {
        let (computer, program) = with_two_disks();
        computer.portable.store(true, Ordering::SeqCst);
        let places = computer.invoke(&program, "places", Value::Null).unwrap();
        let folders: Vec<_> = places.as_array().unwrap().iter().collect();
        assert_eq!(folders.len(), 1);
        assert_eq!(folders[0]["folder"], computer.at("data").to_str().unwrap());
        assert_eq!(folders[0]["recommended"], true);
        assert_eq!(folders[0]["besideProgram"], true);
    }

    #[test]
    fn a_folder_that_is_gone_is_named_and_found_where_it_is_now() {
        let (computer, program) = with_two_disks();
        let invoke =
            |program: &Program, name: &str, request: Value| computer.invoke(program, name, request);
        let places = invoke(&program, "places", Value::Null).unwrap();
        invoke(&program, "place_choose", places[1]["id"].clone()).unwrap();
        invoke(&program, "store_create", json!({ "password": PASSWORD })).unwrap();
        drop(program);

        fs::rename(computer.at("second disk"), computer.at("F")).unwrap();
        let program = Program::default();
        let gone = invoke(&program, "start_status", Value::Null).unwrap_err();
        assert_eq!(gone["code"], "work-folder-gone");
        assert_eq!(gone["params"]["folder"], places[1]["folder"]);
        assert!(
            !computer.at("second disk").exists(),
            "nothing is begun elsewhere"
        );

        let now = computer.at("F").join(crate::places::FOLDER);
        lock(&computer.chooses).push(now.clone());
        let place = invoke(&program, "place_pick", Value::Null).unwrap();
        assert_eq!(place["holdsStore"], true);
        let status = invoke(&program, "place_choose", place["id"].clone()).unwrap();
        assert_eq!(status["phase"], "locked");
        assert_eq!(status["workFolder"], now.to_str().unwrap());
        let unlocked = invoke(&program, "store_unlock", json!({ "secret": PASSWORD }));
        assert_eq!(unlocked.unwrap()["phase"], "ready");
    }

    #[test]
    fn a_stick_is_let_go_of_and_one_that_was_pulled_already_needs_nothing() {
        let (computer, program) = with_two_disks();
        let stick = computer.at("stick");
        fs::create_dir(&stick).unwrap();
        lock(&computer.disks).push(Disk {
            root: stick.clone(),
            device: "/dev/stick".into(),
            removable: true,
            network: false,
            free: Some(50),
        });
        let invoke = |name: &str, request: Value| computer.invoke(&program, name, request);
        let sticks = invoke("sticks", Value::Null).unwrap();
        assert_eq!(sticks[0]["folder"], stick.to_str().unwrap());
        for _ in 0..2 {
            let gone = invoke("stick_eject", sticks[0]["id"].clone());
            assert_eq!(gone, Ok(json!(true)));
        }
        assert_eq!(*lock(&computer.ejected), [stick]);
        assert_eq!(invoke("sticks", Value::Null), Ok(json!([])));
    }

    #[test]
    fn an_open_store_is_closed_and_left_as_it_is_for_another_place_and_found_there_again() {
        let (computer, program) = ready();
        let invoke = |name: &str, request: Value| computer.invoke(&program, name, request);
        lock(&computer.chooses).push(computer.at("other"));
        let place = invoke("place_pick", Value::Null).unwrap();
        let moved = invoke("place_choose", place["id"].clone()).unwrap();
        assert_eq!(moved["phase"], "first-run");
        assert_eq!(moved["workFolder"], place["folder"]);
        assert_eq!(
            computer.pages.load(Ordering::SeqCst),
            1,
            "the page has shown people"
        );
        assert_eq!(invoke("units", Value::Null), Err(failure("locked")));

        let places = invoke("places", Value::Null).unwrap();
        let chosen = |key: &str| {
            let places = places.as_array().unwrap();
            places.iter().position(|place| place[key] == true)
        };
        assert_eq!(
            (chosen("chosen"), chosen("recommended")),
            (Some(1), Some(1))
        );
        let back = invoke("place_choose", places[0]["id"].clone()).unwrap();
        assert_eq!(back["phase"], "locked");
        let unlocked = invoke("store_unlock", json!({ "secret": PASSWORD }));
        assert_eq!(unlocked.unwrap()["phase"], "ready");
    }

    #[test]
    fn a_store_stays_open_where_the_other_place_cannot_be_taken() {
        let (computer, program) = ready();
        let invoke = |name: &str, request: Value| computer.invoke(&program, name, request);
        // No folder, and none can be made within it.
        fs::write(computer.at("file"), "").unwrap();
        lock(&computer.chooses).push(computer.at("file"));
        let place = invoke("place_pick", Value::Null).unwrap();
        let refused = invoke("place_choose", place["id"].clone()).unwrap_err();
        assert_eq!(refused["code"], "work-folder-unwritable");
        assert_eq!(computer.pages.load(Ordering::SeqCst), 0);
        assert_eq!(invoke("units", Value::Null), Ok(json!([])));
        let unknown = invoke("place_choose", json!("x"));
        assert_eq!(unknown, Err(failure("handle-gone")));
    }
}
