//! Forms from the command line, read again with poppler.

use crate::support::{CODE, Desk, fixtures, jpeg, picture, program, table};
use sicard_package::form_code::{FormCodeInput, form_code};
use std::process::Command;

fn text_of(pdf: &str) -> String {
    let output = Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8", pdf, "-"])
        .output()
        .unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// A desk with pictures for these personal numbers in `photos`.
fn desk_with_pictures(numbers: &[&str]) -> Desk {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("photos")).unwrap();
    for number in numbers {
        std::fs::write(desk.path(&format!("photos/{number}.jpg")), picture()).unwrap();
    }
    desk
}

/// `form --people` on a table of the fixtures, with a folder `photos` and whatever else.
fn from_table(desk: &Desk, fixture: &str, more: &[&str]) -> crate::support::Ran {
    let (people, photos) = (table(fixture), desk.text("photos"));
    let mut args = vec![
        "form",
        "--people",
        people.to_str().unwrap(),
        "--photos",
        &photos,
    ];
    args.extend(more);
    desk.run(&args)
}

#[test]
fn people_with_a_photo_get_a_form_in_the_tables_order_and_the_others_are_named() {
    let desk = desk_with_pictures(&["2102000003", "2102000001", "2102000002"]);
    let people = table("plain.csv");
    let output = program()
        .args(["form", "--unit", "1111011", "--unit-name", "样例单位"])
        .arg("--people")
        .arg(&people)
        .arg("--photos")
        .arg(desk.path("photos"))
        .arg("--out")
        .arg(desk.path("forms.pdf"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    let written = std::fs::read_to_string(&people).unwrap();
    let rows: Vec<Vec<&str>> = written
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect())
        .collect();
    let text = text_of(&desk.text("forms.pdf"));
    let pages: Vec<&str> = text
        .split('\u{C}')
        .filter(|page| !page.is_empty())
        .collect();
    assert_eq!(pages.len(), 3);
    for (row, page) in rows.iter().zip(&pages) {
        assert!(
            page.contains(row[0]) && page.contains(row[1]) && page.contains(row[6]),
            "{}",
            row[0]
        );
        assert!(
            page.contains("单位编号 1111011")
                && page.contains("样例单位")
                && !page.contains("表号")
        );
    }
    let told = String::from_utf8(output.stderr).unwrap();
    let left_out = told
        .lines()
        .find(|line| line.contains("form-without-photo"))
        .unwrap();
    assert!(left_out.contains(rows[3][0]) && left_out.contains(rows[3][1]));
    assert_eq!(told.matches("form-without-photo").count(), 1);
}

#[test]
fn the_forms_of_an_issued_package_carry_the_form_code_of_its_data() {
    let desk = desk_with_pictures(&["2102000001", "2102000003"]);
    assert_eq!(
        desk.issue("plain.csv", &["--photos", &desk.text("photos")])
            .exit,
        0
    );
    let (issued, code, out) = (
        desk.text("1111011.zip"),
        desk.text("code.txt"),
        desk.text("forms.pdf"),
    );
    let ran = desk.run(&[
        "form",
        "--issued",
        &issued,
        "--code-file",
        &code,
        "--out",
        &out,
    ]);
    assert_eq!(
        (
            ran.exit,
            ran.json["pages"].as_u64(),
            ran.json["left_out"].as_u64()
        ),
        (0, Some(2), Some(2))
    );
    assert_eq!(
        ran.codes("findings"),
        [
            "form-without-photo 2102000002",
            "form-without-photo 2102000004"
        ]
    );
    let text = text_of(&out);
    let opened = desk.opened("1111011.zip");
    let roster = opened.roster();
    for person in [&roster.people[0], &roster.people[2]] {
        let digits = form_code(
            &roster.form_key,
            &FormCodeInput {
                unit_code: "1111011",
                personal_no: &person.personal_no,
                name: &person.name,
                sex: &person.sex,
                ethnic: &person.ethnic,
                birth_date: &person.birth_date,
                id_type: &person.id_type,
                id_numbers: &person.id_numbers,
                mobile: person.mobile.as_deref(),
                photo_sha256: &person.photo.as_ref().unwrap().sha256,
            },
        );
        let printed = format!("表号 {} {} {}", &digits[..4], &digits[4..8], &digits[8..]);
        assert!(text.contains(&printed));
    }
    assert!(!text.contains(&CODE[..4]));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let desk = desk_with_pictures(&["2102000001", "2102000002", "2102000003"]);
    for name in ["one", "two"] {
        let (out, svg) = (desk.text(&format!("{name}.pdf")), desk.text(name));
        let ran = from_table(&desk, "plain.csv", &["--out", &out, "--svg", &svg]);
        assert_eq!((ran.exit, ran.json["svg"].as_u64()), (0, Some(3)));
    }
    let same = |one: &str, two: &str| {
        std::fs::read(desk.path(one)).unwrap() == std::fs::read(desk.path(two)).unwrap()
    };
    assert!(same("one.pdf", "two.pdf"));
    let names = desk.names("one");
    assert_eq!(
        names,
        [
            "0001-2102000001.svg",
            "0002-2102000002.svg",
            "0003-2102000003.svg"
        ]
    );
    assert!(
        names
            .iter()
            .all(|name| same(&format!("one/{name}"), &format!("two/{name}")))
    );
}

#[test]
fn check_digits_repeated_numbers_and_odd_photos_are_no_reason_to_refuse() {
    for (fixture, finding) in [
        ("number-twice.csv", "personal-no-twice"),
        ("contradictions.csv", "check-digit"),
    ] {
        let text = std::fs::read_to_string(table(fixture)).unwrap();
        let numbers: Vec<&str> = text
            .lines()
            .skip(1)
            .filter_map(|line| line.split(',').next())
            .collect();
        let desk = desk_with_pictures(&numbers);
        std::fs::write(
            desk.path(&format!("photos/{}.jpg", numbers[0])),
            jpeg(64, 640),
        )
        .unwrap();
        let ran = from_table(&desk, fixture, &["--out", &desk.text("forms.pdf")]);
        assert_eq!(
            (ran.exit, ran.json["pages"].as_u64()),
            (0, Some(numbers.len() as u64)),
            "{fixture}"
        );
        assert!(
            ran.codes("findings")
                .iter()
                .any(|code| code.starts_with(finding)),
            "{fixture}"
        );
    }
    let desk = desk_with_pictures(&["2102000001"]);
    let whole = picture();
    std::fs::write(
        desk.path("photos/2102000002.jpg"),
        &whole[..whole.len() / 2],
    )
    .unwrap();
    std::fs::write(desk.path("photos/2102000003.jpg"), b"\x89PNG\r\n\x1a\n").unwrap();
    let ran = from_table(&desk, "plain.csv", &["--out", &desk.text("forms.pdf")]);
    assert_eq!((ran.exit, ran.json["pages"].as_u64()), (0, Some(1)));
    let left_out: Vec<String> = ran
        .codes("findings")
        .into_iter()
        .filter(|code| code.starts_with("form-"))
        .collect();
    assert_eq!(
        left_out,
        [
            "form-photo-unusable 3 2102000002.jpg 2102000002",
            "form-photo-unusable 4 2102000003.jpg 2102000003",
            "form-without-photo 5 2102000004",
        ]
    );
}

#[test]
fn a_character_that_no_font_holds_is_named_with_its_code_and_nothing_is_written() {
    let desk = desk_with_pictures(&["2102000001", "2102000002"]);
    let table = std::fs::read_to_string(table("plain.csv")).unwrap();
    let names: Vec<&str> = table
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').nth(1))
        .collect();
    let old = table.replace(names[0], "样例\u{E863}");
    std::fs::write(desk.path("old.csv"), &old).unwrap();
    std::fs::write(
        desk.path("unknown.csv"),
        old.replace(names[1], "样例\u{E000}"),
    )
    .unwrap();
    let run = |people: &str, out: &str| {
        let (people, photos, out) = (desk.text(people), desk.text("photos"), desk.text(out));
        desk.run(&[
            "form",
            "--people",
            &people,
            "--photos",
            &photos,
            "--out",
            &out,
            "--svg",
            &desk.text("svg"),
        ])
    };
    let ran = run("unknown.csv", "unknown.pdf");
    assert_eq!((ran.exit, ran.error()), (1, "rows-refused"));
    assert_eq!(ran.codes("notes"), ["form-characters 3 2102000002"]);
    assert_eq!(ran.json["notes"][0]["detail"], "样例\u{E000} U+E000");
    assert!(!desk.path("unknown.pdf").exists() && !desk.path("svg").exists());
    // the private-use characters of GB 18030-2005 are known for what they stand for
    assert_eq!(run("old.csv", "old.pdf").exit, 0);
    assert!(text_of(&desk.text("old.pdf")).contains("样例䶮"));
}

#[test]
fn the_title_is_the_rules_and_a_rules_file_may_be_the_offices() {
    let desk = desk_with_pictures(&["2102000001"]);
    let title = "样例市社会保障卡个人基本信息确认表";
    let rules = format!(r#"{{"form_title": "{title}"}}"#);
    let office = format!(r#"{{"city": "样例市", "rules": {rules}}}"#);
    for (name, text) in [("rules.json", rules), ("office.json", office)] {
        std::fs::write(desk.path(name), text).unwrap();
        let out = desk.text(&format!("{name}.pdf"));
        let ran = from_table(
            &desk,
            "plain.csv",
            &["--rules", &desk.text(name), "--out", &out],
        );
        assert_eq!(ran.exit, 0);
        assert!(text_of(&out).contains(title));
    }
    std::fs::write(desk.path("wrong.json"), r#"{"from_title": "x"}"#).unwrap();
    let ran = from_table(
        &desk,
        "plain.csv",
        &[
            "--rules",
            &desk.text("wrong.json"),
            "--out",
            &desk.text("wrong.pdf"),
        ],
    );
    assert_eq!((ran.exit, ran.error()), (1, "office-file"));
}

#[test]
fn where_the_rules_take_18_digits_only_the_other_number_has_no_box() {
    let desk = desk_with_pictures(&["2102000003"]);
    let rules = r#"{"id_choice": "18-only"}"#;
    std::fs::write(desk.path("rules.json"), rules).unwrap();
    let office = format!(r#"{{"city": "样例市", "rules": {rules}}}"#);
    std::fs::write(desk.path("office.json"), office).unwrap();
    let (photos, office) = (desk.text("photos"), desk.text("office.json"));
    let issued = desk.issue("plain.csv", &["--photos", &photos, "--office", &office]);
    assert_eq!(issued.exit, 0);
    let (package, code) = (desk.text("1111011.zip"), desk.text("code.txt"));
    let (table, real) = (desk.text("table.pdf"), desk.text("real.pdf"));
    let from = ["form", "--issued", &package, "--code-file", &code];
    let ran = desk.run(&[&from[..], &["--out", &real]].concat());
    assert_eq!(ran.exit, 0);
    let strict = ["--rules", &desk.text("rules.json"), "--out", &table];
    assert_eq!(from_table(&desk, "plain.csv", &strict).exit, 0);
    for pdf in [real, table] {
        let text = text_of(&pdf);
        assert!(text.contains("只有一个可选"), "{pdf}");
        assert_eq!(text.matches("不可选").count(), 1, "{pdf}");
    }
    // Dalian takes either
    let out = desk.text("dalian.pdf");
    assert_eq!(from_table(&desk, "plain.csv", &["--out", &out]).exit, 0);
    assert!(text_of(&out).contains("只选一个") && !text_of(&out).contains("不可选"));
}

#[test]
fn more_than_500_people_get_several_files_or_one_that_was_asked_for() {
    let desk = desk_with_pictures(&[]);
    let head = "个人编号,姓名,性别,民族,出生日期,证件类型,证件号码1\n";
    let mut people = head.to_owned();
    for number in 1..=501 {
        people += &format!("{number},样例,男,汉族,1975-03-05,居民身份证,210299197503052114\n");
        std::fs::write(desk.path(&format!("photos/{number}.jpg")), jpeg(26, 32)).unwrap();
    }
    std::fs::write(desk.path("people.csv"), people).unwrap();
    let (people, photos, out) = (
        desk.text("people.csv"),
        desk.text("photos"),
        desk.text("forms.pdf"),
    );
    let args = [
        "form", "--people", &people, "--photos", &photos, "--out", &out,
    ];
    let ran = desk.run(&args);
    assert_eq!(
        (ran.exit, ran.json["files"].to_string()),
        (0, r#"["forms-1.pdf","forms-2.pdf"]"#.to_owned())
    );
    assert!(text_of(&desk.text("forms-2.pdf")).contains("个人编号 501"));
    let ran = desk.run(&[&args[..], &["--one-file"]].concat());
    assert_eq!(
        (ran.exit, ran.json["files"].to_string()),
        (0, r#"["forms.pdf"]"#.to_owned())
    );
    assert!(text_of(&out).contains("本批第 501 页 / 共 501 页"));
    let ran = desk.run(&args);
    assert_eq!((ran.exit, ran.error()), (1, "file-exists"));
}

#[test]
fn the_two_ways_of_calling_exclude_each_other() {
    let desk = desk_with_pictures(&[]);
    let (people, photos, out) = (
        table("plain.csv"),
        desk.text("photos"),
        desk.text("forms.pdf"),
    );
    let people = people.to_str().unwrap();
    let issued = fixtures().join("packages/v1/reference/issue.zip");
    let issued = issued.to_str().unwrap();
    for args in [
        vec!["form", "--out", &out],
        vec!["form", "--people", people, "--out", &out],
        vec!["form", "--people", people, "--photos", &photos],
        vec!["form", "--issued", issued, "--out", &out],
        vec![
            "form",
            "--people",
            people,
            "--photos",
            &photos,
            "--issued",
            issued,
            "--code-file",
            people,
            "--out",
            &out,
        ],
    ] {
        assert_eq!(desk.run(&args).exit, 2, "{args:?}");
    }
    // nobody has a photo: that is no error, and there is nothing to print
    let ran = from_table(&desk, "plain.csv", &["--out", &out]);
    assert_eq!(
        (
            ran.exit,
            ran.json["pages"].as_u64(),
            ran.json["left_out"].as_u64()
        ),
        (0, Some(0), Some(4))
    );
    assert!(!desk.path("forms.pdf").exists());
}
