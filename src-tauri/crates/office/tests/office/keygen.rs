use crate::support::{Desk, program};

#[test]
fn three_files_come_out_and_only_their_owner_reads_the_keys() {
    let desk = Desk::new();
    assert_eq!(desk.names("keys"), ["issue.key", "office.pub", "open.key"]);
    #[cfg(unix)]
    for key in ["keys/issue.key", "keys/open.key"] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            std::fs::metadata(desk.path(key))
                .unwrap()
                .permissions()
                .mode()
                & 0o777,
            0o600
        );
    }
}

#[test]
fn keys_are_never_overwritten_nor_completed() {
    let desk = Desk::new();
    let before = std::fs::read(desk.path("keys/open.key")).unwrap();
    std::fs::remove_file(desk.path("keys/issue.key")).unwrap();
    let ran = desk.run(&["keygen", "--out", &desk.text("keys")]);
    assert_eq!((ran.exit, ran.error()), (1, "file-exists"));
    assert_eq!(desk.names("keys"), ["office.pub", "open.key"]);
    assert_eq!(std::fs::read(desk.path("keys/open.key")).unwrap(), before);
}

#[test]
fn keys_with_a_passphrase_issue_only_with_it() {
    let desk = Desk::new();
    std::fs::write(desk.path("pass.txt"), "好长的口令 2026\n").unwrap();
    let ran = desk.run(&[
        "keygen",
        "--out",
        &desk.text("wrapped"),
        "--passphrase-file",
        &desk.text("pass.txt"),
    ]);
    assert_eq!(ran.exit, 0);
    let fixture = crate::support::table("plain.csv");
    let issue = |more: &[&str]| {
        let (key, out) = (desk.text("wrapped/issue.key"), desk.text("w.zip"));
        let mut args = vec![
            "issue",
            "--key",
            &key,
            "--unit",
            "1",
            "--unit-name",
            "x",
            "--out",
            &out,
        ];
        args.extend(["--people", fixture.to_str().unwrap()]);
        args.extend(more);
        desk.run(&args)
    };
    assert_eq!(issue(&[]).exit, 1);
    assert!(!desk.path("w.zip").exists());
    assert_eq!(
        issue(&["--passphrase-file", &desk.text("pass.txt")]).exit,
        0
    );
}

#[test]
fn a_wrong_command_line_exits_with_2_and_help_with_0() {
    for (args, exit) in [
        (&["keygen"][..], 2),
        (&["nonsense"], 2),
        (&[], 2),
        (&["--help"], 0),
        (&["issue", "--help"], 0),
    ] {
        assert_eq!(
            program().args(args).output().unwrap().status.code(),
            Some(exit),
            "{args:?}"
        );
    }
}

#[test]
fn messages_are_chinese_unless_english_is_asked_for() {
    let desk = Desk::new();
    let say = |args: &[&str], lang: Option<&str>| {
        let mut command = program();
        if let Some(lang) = lang {
            command.env("LANG", lang);
        }
        let output = command
            .args(args)
            .args(["inspect", &desk.text("code.txt")])
            .output()
            .unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(say(&[], None).starts_with("错误 [not-a-zip]"));
    assert!(say(&[], Some("zh_CN.UTF-8")).starts_with("错误"));
    assert!(say(&[], Some("en_US.UTF-8")).starts_with("error [not-a-zip]"));
    assert!(say(&["--lang", "en"], None).starts_with("error"));
    assert!(say(&["--lang", "zh"], Some("en_US.UTF-8")).starts_with("错误"));
}
