//! `open` on single returns: what comes out, and what is found.

use crate::support::{Desk, HandIn, Ran, form_code_of, picture, table};
use calamine::{Data, Reader, Xlsx, open_workbook};
use sicard_package::{Left, OpenedIssue};
use std::collections::HashMap;

/// A desk with the plain table issued.
fn issued() -> (Desk, OpenedIssue) {
    let desk = Desk::new();
    assert_eq!(desk.issue("plain.csv", &[]).exit, 0);
    let opened = desk.opened("1111011.zip");
    (desk, opened)
}

/// The rows of a people.csv by heading.
pub fn rows(desk: &Desk, name: &str) -> Vec<HashMap<String, String>> {
    let text = std::fs::read_to_string(desk.path(name)).unwrap();
    let text = text.strip_prefix('\u{FEFF}').expect("a byte order mark");
    csv::Reader::from_reader(text.as_bytes())
        .deserialize()
        .map(Result::unwrap)
        .collect()
}

/// Opens one return of person 0 that `change` has changed.
fn open_changed(change: impl FnOnce(&mut HandIn<'_>)) -> (Desk, Ran) {
    let (desk, opened) = issued();
    let mut handed_in = HandIn::of(&opened, &[0, 1]);
    change(&mut handed_in);
    let back = desk.hand_in("back.zip", handed_in);
    let ran = desk.open(&[&back], &[]);
    (desk, ran)
}

/// Personal numbers in people.csv and in held/people.csv.
fn sorted_out(desk: &Desk) -> (Vec<String>, Vec<String>) {
    let numbers = |name: &str| -> Vec<String> {
        if !desk.path(name).exists() {
            return vec![];
        }
        rows(desk, name)
            .into_iter()
            .map(|mut row| row.remove("个人编号").unwrap())
            .collect()
    };
    (
        numbers("opened/people.csv"),
        numbers("opened/held/people.csv"),
    )
}

#[test]
fn a_clean_return_comes_out_as_table_workbook_and_pictures() {
    let (desk, opened) = issued();
    let mut handed_in = HandIn::of(&opened, &[2, 0]);
    handed_in.people[0].id_number_choice = 2;
    handed_in.people[0].id_number = "210299620717033".to_owned();
    let back = desk.hand_in("1111011out_1.zip", handed_in);
    let ran = desk.open(&[&back], &[]);
    assert_eq!(ran.exit, 0, "{}", ran.json);
    assert_eq!(
        (&ran.json["accepted"], &ran.json["held"]),
        (&2.into(), &0.into())
    );
    assert_eq!(
        desk.names("opened"),
        ["people.csv", "people.xlsx", "photos", "report.json"]
    );
    assert_eq!(
        desk.names("opened/photos"),
        ["2102000001.jpg", "2102000003.jpg"]
    );
    assert_eq!(
        std::fs::read(desk.path("opened/photos/2102000003.jpg")).unwrap(),
        picture()
    );

    let rows = rows(&desk, "opened/people.csv");
    let first = &rows[0];
    for (heading, cell) in [
        ("单位编号", "1111011"),
        ("个人编号", "2102000003"),
        ("姓名", "欧阳\u{4DAE}"),
        ("性别", "男"),
        ("民族", "汉族"),
        ("出生日期", "1962-07-17"),
        ("证件号码", "210299620717033"),
        ("所选号码", "2"),
        ("手机号码", ""),
        ("批次", "1"),
        ("确认时间", "2026-11-23T08:00:00+08:00"),
        ("联系人", "王五"),
        ("联系电话", "0411-00000000"),
        ("照片", "2102000003.jpg"),
    ] {
        assert_eq!(first[heading], cell, "{heading}");
    }
    assert_eq!(rows[1]["个人编号"], "2102000001", "the paper's order");

    let mut workbook: Xlsx<_> = open_workbook(desk.path("opened/people.xlsx")).unwrap();
    let range = workbook.worksheet_range_at(0).unwrap().unwrap();
    assert!(
        range
            .used_cells()
            .all(|(_, _, cell)| matches!(cell, Data::String(_)))
    );
    assert_eq!(
        range.get((1, 7)),
        Some(&Data::String("210299620717033".to_owned()))
    );
}

#[test]
fn a_cell_that_looks_like_a_formula_is_text_in_both_tables() {
    let (desk, ran) = open_changed(|handed_in| {
        handed_in.contact.name = "=HYPERLINK(\"http://example.invalid\")".to_owned();
        handed_in.contact.phone = "+86-411-0".to_owned();
    });
    assert_eq!(ran.exit, 0, "{}", ran.json);
    let row = &rows(&desk, "opened/people.csv")[0];
    assert_eq!(row["联系人"], "'=HYPERLINK(\"http://example.invalid\")");
    assert_eq!(row["联系电话"], "'+86-411-0");
    let mut workbook: Xlsx<_> = open_workbook(desk.path("opened/people.xlsx")).unwrap();
    assert!(workbook.worksheet_formula("people").unwrap().is_empty());
    let range = workbook.worksheet_range_at(0).unwrap().unwrap();
    assert_eq!(
        range.get((1, 14)),
        Some(&Data::String(
            "=HYPERLINK(\"http://example.invalid\")".to_owned()
        ))
    );
}

#[test]
fn a_formula_as_an_issued_name_travels_as_text() {
    let desk = Desk::new();
    assert_eq!(desk.issue("formula.csv", &[]).exit, 0);
    let opened = desk.opened("1111011.zip");
    let back = desk.hand_in("back.zip", HandIn::of(&opened, &[0]));
    assert_eq!(desk.open(&[&back], &[]).exit, 0);
    assert!(rows(&desk, "opened/people.csv")[0]["姓名"].starts_with("'=HYPERLINK"));
}

#[test]
fn somebody_who_was_never_issued_is_held() {
    let (desk, ran) =
        open_changed(|handed_in| handed_in.people[0].personal_no = "2102999999".to_owned());
    assert_eq!(
        (ran.exit, ran.codes("findings")),
        (3, vec!["unknown-person back.zip 1 2102999999".to_owned()])
    );
    assert_eq!(
        sorted_out(&desk),
        (vec!["2102000002".to_owned()], vec!["2102999999".to_owned()])
    );
    assert_eq!(desk.names("opened/held/photos"), ["2102999999.jpg"]);
    assert_eq!(desk.names("opened/photos"), ["2102000002.jpg"]);
    assert_eq!(
        rows(&desk, "opened/held/people.csv")[0]["检查结果"],
        "unknown-person"
    );
}

#[test]
fn a_number_that_was_not_offered_or_stands_in_another_place_is_held() {
    for change in [
        |handed_in: &mut HandIn<'_>| {
            handed_in.people[0].id_number = "210299197503052130".to_owned()
        },
        |handed_in: &mut HandIn<'_>| handed_in.people[0].id_number_choice = 2,
    ] {
        let (desk, ran) = open_changed(change);
        assert_eq!(
            (ran.exit, ran.codes("findings")),
            (
                3,
                vec!["number-not-offered back.zip 1 2102000001".to_owned()]
            )
        );
        assert_eq!(sorted_out(&desk).1, ["2102000001"]);
    }
}

#[test]
fn another_name_is_held() {
    let (_, ran) = open_changed(|handed_in| handed_in.people[0].name = "张山".to_owned());
    assert_eq!(
        (ran.exit, ran.codes("findings")),
        (3, vec!["name-differs back.zip 1 2102000001".to_owned()])
    );
}

#[test]
fn a_form_printed_before_the_mobile_number_changed_is_stale() {
    let (_, ran) =
        open_changed(|handed_in| handed_in.people[0].mobile = Some("19900009999".to_owned()));
    assert_eq!(
        (ran.exit, ran.codes("findings")),
        (3, vec!["form-stale back.zip 1 2102000001".to_owned()])
    );
}

#[test]
fn a_form_printed_after_the_mobile_number_changed_is_not() {
    let (_, ran) = open_changed(|handed_in| {
        handed_in.people[0].mobile = Some("19900009999".to_owned());
        handed_in.people[0].form_code =
            Some(form_code_of(handed_in.roster, 0, &handed_in.people[0]));
    });
    assert_eq!(ran.exit, 0, "{}", ran.json);
}

#[test]
fn somebody_without_a_printed_form_is_accepted_and_counted() {
    let (_, ran) = open_changed(|handed_in| handed_in.people[0].form_code = None);
    assert_eq!(
        (ran.exit, &ran.json["returns"][0]["without_form"]),
        (0, &1.into())
    );
}

#[test]
fn somebody_with_several_accounts_is_held() {
    let (desk, opened) = issued();
    let back = desk.hand_in("back.zip", HandIn::of(&opened, &[3]));
    let ran = desk.open(&[&back], &[]);
    assert_eq!(
        (ran.exit, ran.codes("findings")),
        (3, vec!["red-person back.zip 1 2102000004".to_owned()])
    );
}

#[test]
fn fifteen_digits_are_held_where_the_rules_ask_for_18() {
    let desk = Desk::new();
    std::fs::write(
        desk.path("office.json"),
        r#"{"rules":{"id_choice":"18-only"}}"#,
    )
    .unwrap();
    assert_eq!(
        desk.issue("plain.csv", &["--office", &desk.text("office.json")])
            .exit,
        0
    );
    let opened = desk.opened("1111011.zip");
    let mut handed_in = HandIn::of(&opened, &[2]);
    handed_in.people[0].id_number_choice = 2;
    handed_in.people[0].id_number = "210299620717033".to_owned();
    let back = desk.hand_in("back.zip", handed_in);
    assert_eq!(
        desk.open(&[&back], &[]).codes("findings"),
        ["number-not-18 back.zip 1 2102000003"]
    );
}

#[test]
fn a_wrong_mobile_number_is_a_finding_but_no_reason_to_hold() {
    let (desk, ran) = open_changed(|handed_in| {
        handed_in.people[0].mobile = Some("12345".to_owned());
        handed_in.people[0].form_code = None;
    });
    assert_eq!(
        (ran.exit, ran.codes("findings")),
        (3, vec!["mobile-invalid back.zip 1 2102000001".to_owned()])
    );
    assert_eq!(sorted_out(&desk).0.len(), 2);
}

#[test]
fn people_left_out_are_reported_and_checked() {
    let left = |number: &str| Left {
        personal_no: number.to_owned(),
        reason: "出差".to_owned(),
    };
    let (_, ran) = open_changed(|handed_in| {
        handed_in.deferred = vec![left("2102000003"), left("2102999999")];
        handed_in.removed = vec![left("2102000001")];
    });
    assert_eq!(ran.exit, 3);
    assert_eq!(
        ran.codes("findings"),
        [
            "left-unknown back.zip 1 2102999999",
            "left-and-returned back.zip 1 2102000001"
        ]
    );
    assert_eq!(ran.json["returns"][0]["deferred"][0]["reason"], "出差");
    let issued = &ran.json["issued"][0];
    assert_eq!(
        (&issued["deferred"], &issued["outstanding"]),
        (&1.into(), &1.into())
    );
}

#[test]
fn a_return_whose_package_is_not_given_is_refused() {
    let (desk, opened) = issued();
    let back = desk.hand_in("back.zip", HandIn::of(&opened, &[0]));
    let other = desk.issue_to("other.zip", &table("plain.csv"), &[]);
    assert_eq!(other.exit, 0);
    let (key, issued, out) = (
        desk.text("keys/open.key"),
        desk.text("other.zip"),
        desk.text("opened"),
    );
    let ran = desk.run(&[
        "open", &back, "--key", &key, "--issued", &issued, "--out", &out,
    ]);
    assert_eq!((ran.exit, ran.error()), (1, "issued-not-given"));
    assert!(
        ran.json["error"]["what"]
            .as_str()
            .unwrap()
            .contains(&opened.manifest().package_id)
    );
    assert!(!desk.path("opened").exists());
}

#[test]
fn another_offices_package_is_refused() {
    let (desk, opened) = issued();
    let back = desk.hand_in("back.zip", HandIn::of(&opened, &[0]));
    let other = Desk::new();
    let (key, issued, out) = (
        other.text("keys/open.key"),
        desk.text("1111011.zip"),
        desk.text("opened"),
    );
    let ran = desk.run(&[
        "open", &back, "--key", &key, "--issued", &issued, "--out", &out,
    ]);
    assert_eq!((ran.exit, ran.error()), (1, "other-signer"));
}

#[test]
fn nothing_is_written_when_one_of_several_returns_fails() {
    let (desk, opened) = issued();
    let good = desk.hand_in("good.zip", HandIn::of(&opened, &[0]));
    let bad = desk.hand_in(
        "bad.zip",
        HandIn {
            batch: 2,
            ..HandIn::of(&opened, &[1])
        },
    );
    let mut bytes = std::fs::read(&bad).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&bad, bytes).unwrap();
    let before = desk.names("");
    let ran = desk.open(&[&good, &bad], &[]);
    assert_eq!(
        (ran.exit, &ran.json["error"]["file"]),
        (1, &"bad.zip".into())
    );
    assert_eq!(desk.names(""), before);
}

#[test]
fn a_folder_that_holds_something_is_never_written_to() {
    let (desk, opened) = issued();
    let back = desk.hand_in("back.zip", HandIn::of(&opened, &[0]));
    std::fs::create_dir(desk.path("opened")).unwrap();
    std::fs::write(desk.path("opened/mine.txt"), "mine").unwrap();
    let ran = desk.open(&[&back], &[]);
    assert_eq!((ran.exit, ran.error()), (1, "output-not-empty"));
    assert_eq!(desk.names("opened"), ["mine.txt"]);
    std::fs::remove_file(desk.path("opened/mine.txt")).unwrap();
    assert_eq!(desk.open(&[&back], &[]).exit, 0, "an empty folder is fine");
}

#[test]
fn what_is_written_is_for_its_owner_only() {
    let (desk, ran) = open_changed(|_| {});
    assert_eq!(ran.exit, 0);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            std::fs::metadata(desk.path("opened"))
                .unwrap()
                .permissions()
                .mode()
                & 0o077,
            0
        );
    }
}

#[test]
fn report_json_says_the_same_as_the_program() {
    let (desk, ran) = open_changed(|handed_in| handed_in.people[0].name = "张山".to_owned());
    let report: serde_json::Value =
        serde_json::from_slice(&std::fs::read(desk.path("opened/report.json")).unwrap()).unwrap();
    for member in [
        "format", "accepted", "held", "issued", "returns", "findings",
    ] {
        assert_eq!(report[member], ran.json[member], "{member}");
    }
    assert!(
        report["findings"][0]["what"]
            .as_str()
            .unwrap()
            .contains("姓名")
    );
}
