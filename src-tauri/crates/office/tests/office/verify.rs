use crate::support::{CODE, Desk, HandIn, fixtures, program};
use serde_json::Value;

#[test]
fn a_package_is_read_whole_and_counted() {
    let desk = Desk::new();
    assert_eq!(desk.issue("plain.csv", &[]).exit, 0);
    let ran = desk.run(&[
        "verify",
        &desk.text("1111011.zip"),
        "--code-file",
        &desk.text("code.txt"),
    ]);
    assert_eq!(
        (ran.exit, &ran.json["people"], &ran.json["photos"]),
        (0, &4.into(), &0.into())
    );
}

#[test]
fn a_code_is_forgiven_its_case_blanks_and_dashes_and_one_line_ending() {
    let desk = Desk::new();
    assert_eq!(desk.issue("plain.csv", &[]).exit, 0);
    for typed in [
        "7k4m2qwx9htdrb3p",
        "７Ｋ４Ｍ—２ＱＷＸ 9HTD RB3P\n",
        "7K4M-2QWX-9HTD-RB3P\r\n",
    ] {
        std::fs::write(desk.path("typed.txt"), typed).unwrap();
        let ran = desk.run(&[
            "verify",
            &desk.text("1111011.zip"),
            "--code-file",
            &desk.text("typed.txt"),
        ]);
        assert_eq!(ran.exit, 0, "{typed}");
    }
    std::fs::write(desk.path("typed.txt"), "7K4M-2QWX-9HTD-RB3P\n\n").unwrap();
    let ran = desk.run(&[
        "verify",
        &desk.text("1111011.zip"),
        "--code-file",
        &desk.text("typed.txt"),
    ]);
    assert_eq!((ran.exit, ran.error()), (1, "code-file"));
}

#[test]
fn a_wrong_code_and_another_office_are_told_apart() {
    let (desk, other) = (Desk::new(), Desk::new());
    assert_eq!(desk.issue("plain.csv", &[]).exit, 0);
    std::fs::write(desk.path("wrong.txt"), CODE.replace('7', "8")).unwrap();
    let (package, code) = (desk.text("1111011.zip"), desk.text("code.txt"));
    let wrong = desk.run(&["verify", &package, "--code-file", &desk.text("wrong.txt")]);
    assert_eq!((wrong.exit, wrong.error()), (1, "wrong-code"));
    let pin = |keys: &Desk| {
        desk.run(&[
            "verify",
            &package,
            "--code-file",
            &code,
            "--pin",
            &keys.text("keys/office.pub"),
        ])
    };
    assert_eq!(pin(&desk).exit, 0);
    let pinned = pin(&other);
    assert_eq!((pinned.exit, pinned.error()), (1, "other-signer"));
}

#[test]
fn the_receiving_key_opens_both_directions() {
    let desk = Desk::new();
    assert_eq!(desk.issue("plain.csv", &[]).exit, 0);
    let opened = desk.opened("1111011.zip");
    let back = desk.hand_in("1111011out_1.zip", HandIn::of(&opened, &[0, 1]));
    let key = desk.text("keys/open.key");
    assert_eq!(
        desk.run(&["verify", &desk.text("1111011.zip"), "--key", &key])
            .exit,
        0
    );
    let ran = desk.run(&["verify", &back, "--key", &key]);
    assert_eq!(
        (ran.exit, &ran.json["people"], &ran.json["photos"]),
        (0, &2.into(), &2.into())
    );
    let code = desk.run(&["verify", &back, "--code-file", &desk.text("code.txt")]);
    assert_eq!((code.exit, code.error()), (1, "wrong-kind"));
}

#[test]
fn inspect_shows_the_manifest_and_nothing_personal() {
    let desk = Desk::new();
    let issued = desk.issue("plain.csv", &[]);
    let ran = desk.run(&["inspect", &desk.text("1111011.zip")]);
    assert_eq!(ran.exit, 0);
    for member in ["package_id", "fingerprint", "unit_code", "people", "photos"] {
        assert_eq!(ran.json[member], issued.json[member], "{member}");
    }
    assert_eq!(ran.json["kind"], "issue");
    assert_eq!(ran.json["ways"], serde_json::json!(["passphrase", "hpke"]));
    assert_eq!(ran.json["office_key_id"].as_str().unwrap().len(), 16);
    assert!(!ran.json.to_string().contains("张三"));
    let opened = desk.opened("1111011.zip");
    let back = desk.hand_in("back.zip", HandIn::of(&opened, &[0]));
    let ran = desk.run(&["inspect", &back]);
    assert_eq!(
        (&ran.json["kind"], &ran.json["batch"]),
        (&"return".into(), &1.into())
    );
    assert_eq!(ran.json["reply_to"], issued.json["package_id"]);
}

#[test]
fn every_named_bad_package_is_refused_with_a_code_and_nothing_is_written() {
    let desk = Desk::new();
    let bad = fixtures().join("packages/v1/bad");
    let cases: Vec<Value> =
        serde_json::from_slice(&std::fs::read(bad.join("cases.json")).unwrap()).unwrap();
    assert!(cases.len() > 50);
    let path = |case: &Value, member: &str| {
        bad.join(case[member].as_str().unwrap())
            .to_str()
            .unwrap()
            .to_owned()
    };
    for case in &cases {
        let file = path(case, "file");
        let ran = if case["kind"] == "issue" {
            std::fs::write(desk.path("case.txt"), case["code"].as_str().unwrap()).unwrap();
            desk.run(&["verify", &file, "--code-file", &desk.text("case.txt")])
        } else {
            let (key, issued, out) = (path(case, "key"), path(case, "issued"), desk.text("out"));
            desk.run(&[
                "open", &file, "--key", &key, "--issued", &issued, "--out", &out,
            ])
        };
        // which reason each must give is settled by the package crate and tests/interop
        assert!(ran.exit == 1 && !ran.error().is_empty(), "{file}");
        assert!(!desk.path("out").exists(), "{file}");
    }
}

#[test]
fn a_refusal_in_text_names_code_and_file_and_says_what_to_do() {
    let desk = Desk::new();
    let args = [
        "verify",
        &desk.text("code.txt"),
        "--code-file",
        &desk.text("code.txt"),
        "--lang",
        "en",
    ];
    let output = program().args(args).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("error [not-a-zip] code.txt "), "{said}");
    assert!(said.contains("\n  → "), "{said}");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let desk = Desk::new();
    let ran = desk.run(&["inspect", &desk.text("nowhere.zip")]);
    assert_eq!(
        (ran.exit, ran.error(), &ran.json["error"]["file"]),
        (1, "file-not-found", &"nowhere.zip".into())
    );
}
