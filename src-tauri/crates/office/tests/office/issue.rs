use crate::support::{CODE, Desk, program, table};
use sicard_package::{Code, SealedPackage};

#[test]
fn without_a_code_file_a_code_is_made_printed_and_opens_the_package() {
    let desk = Desk::new();
    let (key, out) = (desk.text("keys/issue.key"), desk.text("made.zip"));
    let people = table("plain.csv");
    let args = [
        "issue",
        "--key",
        &key,
        "--unit",
        "1111011",
        "--unit-name",
        "x",
        "--out",
        &out,
        "--people",
    ];
    let output = program().args(args).arg(&people).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).unwrap();
    let code = text
        .lines()
        .find_map(|line| line.strip_prefix("领取码 "))
        .unwrap();
    assert_eq!(code.len(), 19);
    let sealed = SealedPackage::open(&desk.path("made.zip")).unwrap();
    assert!(sealed.unlock_with_code(&Code::parse(code).unwrap()).is_ok());
    assert!(text.contains("核对码 "));
}

#[test]
fn a_code_from_a_file_is_not_printed() {
    let desk = Desk::new();
    let ran = desk.issue("plain.csv", &[]);
    assert_eq!(ran.exit, 0);
    assert!(ran.json["code"].is_null());
    assert!(!ran.json.to_string().contains(&CODE[..4]));
}

#[test]
fn an_existing_package_is_never_overwritten() {
    let desk = Desk::new();
    std::fs::write(desk.path("1111011.zip"), "precious").unwrap();
    let ran = desk.issue("plain.csv", &[]);
    assert_eq!((ran.exit, ran.error()), (1, "file-exists"));
    assert_eq!(
        std::fs::read(desk.path("1111011.zip")).unwrap(),
        b"precious"
    );
}

#[test]
fn the_covering_slip_carries_code_and_check_code_and_is_never_overwritten() {
    let desk = Desk::new();
    let slip = desk.text("slip.txt");
    let ran = desk.issue("plain.csv", &["--slip", &slip]);
    assert_eq!(ran.exit, 0);
    let text = std::fs::read_to_string(&slip).unwrap();
    for part in [
        CODE,
        ran.json["fingerprint"].as_str().unwrap(),
        "1111011",
        "示例单位",
        "1111011.zip",
    ] {
        assert!(text.contains(part), "{part}");
    }
    let again = desk.issue_to("second.zip", &table("plain.csv"), &["--slip", &slip]);
    assert_eq!((again.exit, again.error()), (1, "file-exists"));
    assert!(!desk.path("second.zip").exists());
}

#[test]
fn the_category_filter_takes_several_and_leaves_out_the_rest() {
    let desk = Desk::new();
    assert_eq!(
        desk.issue("plain.csv", &["--category", "退休"]).json["people"],
        1
    );
    let both = desk.issue_to(
        "both.zip",
        &table("plain.csv"),
        &["--category", "在职", "退休"],
    );
    assert_eq!(both.json["people"], 4);
    let none = desk.issue_to("none.zip", &table("plain.csv"), &["--category", "灵活就业"]);
    assert_eq!((none.exit, none.error()), (1, "nobody-left"));
}

#[test]
fn the_office_file_overrides_dalian_and_its_slips_are_refused_by_line() {
    let desk = Desk::new();
    let office = desk.text("office.json");
    std::fs::write(
        &office,
        r#"{"city":"示例市","phone":"000","rules":{"id_choice":"18-only","photo":{"max_kib":60}}}"#,
    )
    .unwrap();
    assert_eq!(desk.issue("plain.csv", &["--office", &office]).exit, 0);
    let opened = desk.opened("1111011.zip");
    let roster = opened.roster();
    assert_eq!(
        (
            roster.office.facts.city.as_str(),
            roster.office.facts.phone.as_str()
        ),
        ("示例市", "000")
    );
    assert_eq!(roster.office.facts.name, "大连市社会保障卡管理中心");
    assert_eq!(
        roster.rules.id_choice,
        sicard_package::IdChoice::EighteenOnly
    );
    assert_eq!(
        (roster.rules.photo.max_kib, roster.rules.photo.width),
        (Some(60), 358)
    );

    std::fs::write(&office, "{\n\"city\": \"示例市\",\n\"adress\": \"x\"}").unwrap();
    let ran = desk.issue_to("second.zip", &table("plain.csv"), &["--office", &office]);
    assert_eq!((ran.exit, ran.error()), (1, "office-file"));
    assert!(ran.json["error"]["what"].as_str().unwrap().contains("3"));
}

#[test]
fn a_last_day_that_cannot_be_counted_is_noted_and_goes_into_the_package_as_it_is() {
    let desk = Desk::new();
    let office = desk.text("office.json");
    let issue = |package: &str, deadline: &str| {
        let rules = serde_json::json!({ "rules": { "deadline": deadline } });
        std::fs::write(&office, rules.to_string()).unwrap();
        let ran = desk.issue_to(package, &table("plain.csv"), &["--office", &office]);
        assert_eq!(ran.exit, 0);
        let written = desk.opened(package).roster().rules.deadline.clone();
        assert_eq!(written.as_deref(), Some(deadline));
        ran.codes("findings")
            .contains(&"deadline-not-counted".to_owned())
    };
    assert!(!issue("day.zip", "2026年12月31日前"));
    assert!(issue("words.zip", "12月底前"));

    let (key, out, code) = (
        desk.text("keys/issue.key"),
        desk.text("said.zip"),
        desk.text("code.txt"),
    );
    for (lang, said) in [
        ("zh", "截止日期“12月底前”"),
        ("en", "The last day “12月底前”"),
    ] {
        let people = table("plain.csv");
        let args = ["--lang", lang, "issue", "--key", &key, "--unit", "1111011"];
        let names = [
            "--unit-name",
            "x",
            "--code-file",
            &code,
            "--office",
            &office,
        ];
        let output = program()
            .args([&args[..], &names[..], &["--out", &out, "--people"]].concat())
            .arg(&people)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert!(String::from_utf8(output.stderr).unwrap().contains(said));
        std::fs::remove_file(&out).unwrap();
    }
}

#[test]
fn a_unit_code_that_could_be_a_path_is_refused() {
    let desk = Desk::new();
    let (key, out, people) = (
        desk.text("keys/issue.key"),
        desk.text("x.zip"),
        table("plain.csv"),
    );
    for unit in ["", "../1", "单位", "123456789012345678901"] {
        let args = [
            "issue",
            "--key",
            &key,
            "--unit",
            unit,
            "--unit-name",
            "x",
            "--out",
            &out,
        ];
        let ran = desk.run(&[&args[..], &["--people", people.to_str().unwrap()]].concat());
        assert_eq!((ran.exit, ran.error()), (1, "option-invalid"), "{unit}");
    }
}

#[test]
fn notes_never_contain_what_the_table_says_of_a_person() {
    let desk = Desk::new();
    let ran = desk.issue("everything-wrong.csv", &[]);
    let said = format!("{}{}", ran.json, ran.stderr);
    for secret in ["张三", "李红", "2102991975", "19900000001"] {
        assert!(!said.contains(secret), "{secret}");
    }
}
