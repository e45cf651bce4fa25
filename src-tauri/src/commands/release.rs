//! 新版本, where an administrator has switched the check on.
//!
//! A share that does not answer keeps only its own command waiting: neither work folder nor store is held meanwhile.

use sicard_core::error::{ErrorCode, Failure};
use sicard_core::release;
use sicard_core::view::Release;

use super::Call;

pub fn release_checked(call: &Call) -> Result<bool, Failure> {
    Ok(release::is_on(&call.computer.release_switch()))
}

/// Looks once while the program runs, and answers every page until one has told it; of a version of which the clerk has said 以后再说 it is
/// silent. Nobody has asked: what fails is for whoever does, but for a signature that does not hold.
pub fn release_first_look(call: &Call) -> Result<Option<Release>, Failure> {
    if !release_checked(call)? {
        return Ok(None);
    }
    let found = call.program.first_look.found(|| match release_look(call) {
        Err(failure) if failure.code != ErrorCode::ReleaseSignature => Ok(None),
        found => found,
    })?;
    let later = call.settings().release_later;
    Ok(found.filter(|release| Some(&release.version) != later.as_ref()))
}

pub fn release_told(call: &Call) -> Result<(), Failure> {
    call.program.first_look.told();
    Ok(())
}

pub fn release_look(call: &Call) -> Result<Option<Release>, Failure> {
    release::newer(&call.computer.release_switch(), env!("CARGO_PKG_VERSION"))
}

pub fn release_reveal(call: &Call, name: String) -> Result<(), Failure> {
    let file = release::installer(&call.computer.release_switch(), &name)?;
    let shown = call.computer.reveal(&file);
    shown.then_some(()).ok_or(Failure::new(ErrorCode::Io))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::mpsc;
    use std::thread;

    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use ed25519_dalek::{Signer as _, SigningKey};
    use serde_json::{Value, json};
    use sha2::{Digest as _, Sha256};

    use super::*;
    use crate::program::Program;
    use crate::test_computer::{TestComputer, lock, ready};

    const NAME: &str = "sicard.msi";

    /// A share with this version on it.
    fn publish(computer: &TestComputer, version: &str) {
        let share = computer.at("share");
        fs::create_dir_all(&share).unwrap();
        fs::write(share.join(NAME), "an installer").unwrap();
        let system = format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH);
        let sha256: String = Sha256::digest("an installer")
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let manifest = json!({
            "format": 1, "program": "sicard", "version": version, "date": "2026-11-24",
            "changes": { "zh": "照片更快", "en": "Photos are quicker" },
            "installers": [{ "system": system, "name": NAME, "sha256": sha256 }],
        })
        .to_string();
        let signature = key().sign(manifest.as_bytes()).to_bytes();
        fs::write(share.join("release.json"), manifest).unwrap();
        fs::write(share.join("release.json.sig"), signature).unwrap();
    }

    fn key() -> SigningKey {
        SigningKey::from_bytes(&[7; 32])
    }

    /// What the administrator writes, which names the share.
    fn switch(computer: &TestComputer) -> String {
        let key = STANDARD.encode(key().verifying_key().as_bytes());
        json!({ "manifest": computer.at("share/release.json"), "key": key }).to_string()
    }

    fn switch_on(computer: &TestComputer) {
        let file = computer.at("administrator/release-check.json");
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, switch(computer)).unwrap();
    }

    fn ask(computer: &TestComputer, program: &Program, name: &str) -> Result<Value, Value> {
        computer.invoke(program, name, Value::Null)
    }

    #[test]
    fn no_file_in_a_folder_of_the_clerk_switches_the_check_on() {
        let (computer, program) = ready();
        publish(&computer, "99.0.0");
        for folder in ["data", "desktop", "documents", "share", "logs"] {
            fs::create_dir_all(computer.at(folder)).unwrap();
            let file = computer.at(folder).join("release-check.json");
            fs::write(file, switch(&computer)).unwrap();
        }
        assert_eq!(
            ask(&computer, &program, "release_checked"),
            Ok(json!(false))
        );
        assert_eq!(
            ask(&computer, &program, "release_first_look"),
            Ok(Value::Null)
        );
        let asked = ask(&computer, &program, "release_look").unwrap_err();
        assert_eq!(asked["code"], "release-switch");
        switch_on(&computer);
        assert_eq!(ask(&computer, &program, "release_checked"), Ok(json!(true)));
    }

    #[test]
    fn a_new_version_is_told_once_after_the_start_and_whenever_the_clerk_asks() {
        let (computer, program) = ready();
        publish(&computer, "99.0.0");
        switch_on(&computer);
        let told = ask(&computer, &program, "release_first_look").unwrap();
        assert_eq!(told["version"], "99.0.0");
        assert_eq!(told["installers"][0]["name"], NAME);
        assert_eq!(ask(&computer, &program, "release_told"), Ok(Value::Null));
        assert_eq!(
            ask(&computer, &program, "release_first_look"),
            Ok(Value::Null)
        );
        assert_eq!(ask(&computer, &program, "release_look"), Ok(told));
        publish(&computer, env!("CARGO_PKG_VERSION"));
        assert_eq!(ask(&computer, &program, "release_look"), Ok(Value::Null));
    }

    #[test]
    fn a_version_that_was_put_off_is_not_told_again_and_the_next_one_is() {
        let (computer, _) = ready();
        switch_on(&computer);
        let started = || {
            let program = Program::default();
            ask(&computer, &program, "release_first_look").unwrap()
        };
        publish(&computer, "99.0.0");
        let program = Program::default();
        let mut settings = ask(&computer, &program, "settings_get").unwrap();
        settings["releaseLater"] = json!("99.0.0");
        computer.invoke(&program, "settings_set", settings).unwrap();
        assert_eq!(started(), Value::Null);
        let asked = ask(&computer, &program, "release_look").unwrap();
        assert_eq!(asked["version"], "99.0.0");
        publish(&computer, "99.0.1");
        assert_eq!(started()["version"], "99.0.1");
    }

    #[test]
    fn what_fails_unasked_is_not_told_but_for_a_signature_that_does_not_hold() {
        let (computer, program) = ready();
        switch_on(&computer);
        assert_eq!(
            ask(&computer, &program, "release_first_look"),
            Ok(Value::Null)
        );
        let asked = ask(&computer, &program, "release_look").unwrap_err();
        assert_eq!(asked["code"], "release-unreachable");

        publish(&computer, "99.0.0");
        fs::write(computer.at("share/release.json.sig"), [0; 64]).unwrap();
        let started = Program::default();
        let told = ask(&computer, &started, "release_first_look").unwrap_err();
        assert_eq!(told["code"], "release-signature");
        assert_eq!(ask(&computer, &started, "release_told"), Ok(Value::Null));
        assert_eq!(
            ask(&computer, &started, "release_first_look"),
            Ok(Value::Null)
        );
    }

    #[test]
    fn what_a_page_that_was_made_anew_has_asked_for_is_told_by_the_next_one() {
        let (computer, program) = ready();
        switch_on(&computer);
        publish(&computer, "99.0.0");
        let signature = computer.at("share/release.json.sig");
        fs::write(&signature, [0; 64]).unwrap();
        let lost = ask(&computer, &program, "release_first_look").unwrap_err();
        computer
            .invoke(&program, "store_lock", json!({ "kind": "all-saved" }))
            .unwrap();
        // The share is not asked again.
        fs::remove_file(signature).unwrap();
        let told = ask(&computer, &program, "release_first_look").unwrap_err();
        assert_eq!((&told, &told["code"]), (&lost, &json!("release-signature")));
        ask(&computer, &program, "release_told").unwrap();
        assert_eq!(
            ask(&computer, &program, "release_first_look"),
            Ok(Value::Null)
        );
    }

    #[test]
    fn a_page_that_asks_before_the_share_has_answered_gets_the_same_answer() {
        let (computer, program) = ready();
        switch_on(&computer);
        publish(&computer, "99.0.0");
        thread::scope(|scope| {
            let (begun, has_begun) = mpsc::channel();
            let first = &program.first_look;
            let asked = scope.spawn(move || {
                first.found(|| {
                    begun.send(()).unwrap();
                    Err(Failure::new(ErrorCode::ReleaseSignature))
                })
            });
            has_begun.recv().unwrap();
            let told = ask(&computer, &program, "release_first_look").unwrap_err();
            assert_eq!(told["code"], "release-signature");
            assert!(asked.join().unwrap().is_err());
        });
    }

    #[test]
    fn the_installer_is_shown_in_its_folder_once_it_is_the_one_that_was_signed() {
        let (computer, program) = ready();
        publish(&computer, "99.0.0");
        switch_on(&computer);
        let reveal = |name: &str| computer.invoke(&program, "release_reveal", json!(name));
        assert_eq!(reveal(NAME), Ok(Value::Null));
        assert_eq!(*lock(&computer.revealed), [computer.at("share").join(NAME)]);
        fs::write(computer.at("share").join(NAME), "another").unwrap();
        assert_eq!(reveal(NAME).unwrap_err()["code"], "release-file-differs");
        assert_eq!(reveal("other").unwrap_err()["code"], "release-file-gone");
        assert_eq!(lock(&computer.revealed).len(), 1);
        assert!(lock(&computer.opened).is_empty(), "nothing is ever started");
    }
}
