//! Runs that are broken off: what they leave, who takes it away, and what they say.

use crate::support::{Desk, HandIn, picture};
use std::fs::{self, File};
use std::path::PathBuf;

/// A desk with a few people issued, and their return.
fn handed_in(people: usize) -> (Desk, String) {
    let desk = Desk::new();
    let table = desk.path("people.csv");
    let line = |number: usize| {
        format!(
            "21020{number:05},张三,男,汉族,1975-03-05,居民身份证,210299197503052114,19900000001\n"
        )
    };
    let heading = "个人编号,姓名,性别,民族,出生日期,证件类型,证件号码1,手机号码\n";
    let lines: String = (1..=people).map(line).collect();
    fs::write(&table, format!("{heading}{lines}")).unwrap();
    assert_eq!(desk.issue_to("1111011.zip", &table, &[]).exit, 0);
    let opened = desk.opened("1111011.zip");
    let everyone: Vec<usize> = (0..people).collect();
    let back = desk.hand_in("back.zip", HandIn::of(&opened, &everyone));
    (desk, back)
}

/// The hidden folders of the desk.
fn staging(desk: &Desk) -> Vec<String> {
    let mut names = desk.names("");
    names.retain(|name| name.starts_with(".sicard-office-"));
    names
}

/// A folder as a killed run leaves it.
fn left(desk: &Desk, name: &str) -> PathBuf {
    let folder = desk.path(name);
    fs::create_dir_all(folder.join("made/photos")).unwrap();
    fs::write(folder.join("lock"), "").unwrap();
    fs::write(folder.join("made/people.csv"), "张三").unwrap();
    folder
}

#[test]
fn what_a_killed_run_left_is_removed_by_the_next_and_what_a_run_holds_is_not() {
    let (desk, back) = handed_in(1);
    let held = left(&desk, ".sicard-office-Held01");
    let lock = File::open(held.join("lock")).unwrap();
    lock.lock().unwrap();
    left(&desk, ".sicard-office-Left01");
    fs::remove_file(left(&desk, ".sicard-office-Left02").join("lock")).unwrap();
    assert_eq!(desk.open(&[&back], &[]).exit, 0);
    assert_eq!(staging(&desk), [".sicard-office-Held01"]);
    drop(lock);
    // refused, since `opened` is there now; removed all the same
    assert_eq!(desk.open(&[&back], &[]).error(), "output-not-empty");
    assert!(staging(&desk).is_empty());
}

#[test]
fn forms_that_a_killed_run_left_are_removed_by_the_next() {
    let (desk, _) = handed_in(1);
    left(&desk, ".sicard-office-Left01");
    fs::create_dir(desk.path("photos")).unwrap();
    fs::write(desk.path("photos/2102000001.jpg"), picture()).unwrap();
    let [people, photos, out] = ["people.csv", "photos", "forms.pdf"].map(|name| desk.text(name));
    let args = [
        "form", "--people", &people, "--photos", &photos, "--out", &out,
    ];
    assert_eq!(desk.run(&args).exit, 0);
    assert!(desk.path("forms.pdf").is_file());
    assert!(staging(&desk).is_empty());
}

#[test]
fn what_only_looks_like_the_folder_of_a_killed_run_stays() {
    let (desk, back) = handed_in(1);
    let longer = left(&desk, ".sicard-office-Longer1");
    let other = left(&desk, ".sicard-other-Left01");
    let file = desk.path(".sicard-office-File01");
    fs::write(&file, "").unwrap();
    assert_eq!(desk.open(&[&back], &[]).exit, 0);
    for stays in [
        longer.join("made/people.csv"),
        other.join("made/people.csv"),
        file,
    ] {
        assert!(stays.exists(), "{}", stays.display());
    }
}

#[cfg(unix)]
mod on_unix {
    use super::*;
    use nix::sys::signal::{Signal, kill};
    use nix::unistd::Pid;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process::{Child, Command, Output, Stdio};

    /// So many that a run can be met while it writes.
    const MANY: usize = 400;

    fn send(child: &Child, signal: Signal) {
        kill(Pid::from_raw(child.id().try_into().unwrap()), signal).unwrap();
    }

    fn begin(desk: &Desk, back: &str) -> Child {
        let [key, issued, out] =
            ["keys/open.key", "1111011.zip", "opened"].map(|name| desk.text(name));
        Command::new(env!("CARGO_BIN_EXE_sicard-office"))
            .args(["--json", "--lang", "zh", "open", back, "--key", &key])
            .args(["--issued", &issued, "--out", &out])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// A run of `open` that was sent this while it wrote.
    fn met(desk: &Desk, back: &str, signal: Signal) -> Child {
        for _ in 0..50 {
            let mut child = begin(desk, back);
            while child.try_wait().unwrap().is_none() {
                if !staging(desk).is_empty() {
                    send(&child, signal);
                    return child;
                }
            }
            fs::remove_dir_all(desk.path("opened")).unwrap();
        }
        panic!("it is through before it is met");
    }

    /// How a run ended that was sent this before it was through.
    fn ended(desk: &Desk, back: &str, signal: Signal) -> Output {
        for _ in 0..50 {
            let output = met(desk, back, signal).wait_with_output().unwrap();
            if !desk.path("opened").exists() {
                return output;
            }
            fs::remove_dir_all(desk.path("opened")).unwrap();
        }
        panic!("it is through before it is met");
    }

    #[test]
    fn a_run_that_is_asked_to_end_leaves_nothing_and_says_that_it_was_cancelled() {
        let (desk, back) = handed_in(MANY);
        for signal in [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP] {
            let output = ended(&desk, &back, signal);
            assert_eq!(output.status.code(), Some(1), "{signal}");
            let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
            assert_eq!(told["error"]["code"], "cancelled", "{signal}");
            assert!(staging(&desk).is_empty(), "{signal}");
        }
    }

    #[test]
    fn a_run_that_is_killed_leaves_a_folder_that_is_its_owners_until_the_next() {
        let (desk, back) = handed_in(MANY);
        ended(&desk, &back, Signal::SIGKILL);
        let names = staging(&desk);
        assert_eq!(names.len(), 1);
        let rights = desk.path(&names[0]).metadata().unwrap().permissions();
        assert_eq!(rights.mode() & 0o777, 0o700);
        assert_eq!(desk.open(&[&back], &[]).exit, 0);
        assert!(staging(&desk).is_empty());
        let rights = desk.path("opened").metadata().unwrap().permissions();
        assert_eq!(rights.mode() & 0o777, 0o700);
    }

    #[test]
    fn a_run_beside_another_leaves_its_folder_alone() {
        let (desk, back) = handed_in(MANY);
        let other = desk.text("other");
        let [key, issued] = ["keys/open.key", "1111011.zip"].map(|name| desk.text(name));
        let beside = [
            "open", &back, "--key", &key, "--issued", &issued, "--out", &other,
        ];
        let slow = met(&desk, &back, Signal::SIGSTOP);
        assert_eq!(desk.run(&beside).exit, 0);
        send(&slow, Signal::SIGCONT);
        assert_eq!(slow.wait_with_output().unwrap().status.code(), Some(0));
        assert_eq!(desk.names("opened/photos").len(), MANY);
        assert!(staging(&desk).is_empty());
    }

    #[test]
    fn no_link_is_followed() {
        let (desk, back) = handed_in(1);
        let elsewhere = left(&desk, "elsewhere");
        symlink(&elsewhere, desk.path(".sicard-office-Link01")).unwrap();
        let folder = left(&desk, ".sicard-office-Link02");
        fs::remove_file(folder.join("lock")).unwrap();
        symlink(desk.path("nowhere"), folder.join("lock")).unwrap();
        let folder = left(&desk, ".sicard-office-Link03");
        symlink(&elsewhere, folder.join("made/link")).unwrap();
        assert_eq!(desk.open(&[&back], &[]).exit, 0);
        assert!(elsewhere.join("made/people.csv").exists());
        assert!(!desk.path("nowhere").exists());
        let links = [".sicard-office-Link01", ".sicard-office-Link02"];
        assert_eq!(staging(&desk), links);
    }
}
