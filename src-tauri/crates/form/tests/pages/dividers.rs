//! The sheet before the forms of a department.

use crate::paper::{runs, untidy};
use crate::support::*;
use sicard_form::{Divider, Form, FormError, Item, Scene, Sheet};

#[test]
fn a_divider_says_whose_forms_follow_how_many_and_between_which_two() {
    let folder = Folder::new();
    let text = text_of(&folder.pdf_of(&[divider("财务部").into()]));
    for wanted in [
        "部门分隔页",
        "样例机械制造有限公司",
        "单位编号 1111011",
        "财务部",
        "38",
        "本批第 2 页",
        "样例甲",
        "本批第 39 页",
        "样例丁",
        "交回人力资源部",
        "本批第 1 页 / 共 120 页",
    ] {
        assert!(text.contains(wanted), "{wanted}");
    }
}

/// The size of the department's name, in millimetres.
fn size_of(department: &str) -> f32 {
    let sheet = Sheet::from(divider(department));
    let scene = Scene::of(&sheet).unwrap();
    let runs = scene.items.iter().filter_map(Item::as_text);
    let sizes = runs.filter(|run| run.size > 0.0).map(|run| run.size);
    sizes.fold(0.0, f32::max)
}

#[test]
fn its_department_is_read_from_a_metre_away_however_long_the_name_is() {
    // road signs: a centimetre of height for each four metres
    for name in ["办", "财务部", "人力资源与社会保障事务管理办公室"] {
        assert!(size_of(name) > 18.0, "{name}");
    }
    assert!(size_of(&"样".repeat(30)) > 14.5);
}

#[test]
fn nothing_on_a_divider_lies_upon_anything_else() {
    let long = "样例甲·样例".repeat(6);
    for department in [
        "办",
        "Engineering 工程部",
        "样例\u{20000}䶮",
        &"样".repeat(30),
        &"样".repeat(120),
    ] {
        assert_eq!(untidy(&divider(department).into()), [] as [String; 0]);
        let full = Divider {
            unit_name: "样例机械制造有限公司".repeat(8),
            first: Some((long.clone(), 99_998)),
            last: Some((long.clone(), 99_999)),
            forms: 100_000,
            notes: vec![
                "签好的确认表和证件复印件，请交回人力资源部。".repeat(4);
                6
            ],
            ..divider(department)
        };
        assert_eq!(untidy(&full.into()), [] as [String; 0]);
    }
}

#[test]
fn a_department_of_one_or_of_nobody_says_so() {
    let texts = |forms, first: Option<usize>| {
        let end = first.map(|number| ("样例甲".to_owned(), number));
        let sheet = Sheet::from(Divider {
            forms,
            first: end.clone(),
            last: end,
            ..divider("财务部")
        });
        runs(&Scene::of(&sheet).unwrap())
    };
    let one = texts(1, Some(7));
    assert!(one.contains(&"仅此一份".to_owned()) && !one.contains(&"最后一份".to_owned()));
    assert_eq!(one.iter().filter(|text| *text == "样例甲").count(), 1);
    let none = texts(0, None);
    assert!(none.contains(&"0".to_owned()) && !none.iter().any(|text| text.contains("一份")));
}

#[test]
fn no_scanner_takes_a_divider_or_a_table_for_a_form() {
    let folder = Folder::new();
    let sheets: Vec<Sheet> = vec![divider("财务部").into(), hand_in(3).into()];
    for sheet in &sheets {
        let scene = Scene::of(sheet).unwrap();
        assert!(scene.photo.is_none());
        let solid = |item: &Item| matches!(item, Item::Solid(_) | Item::Photo(_));
        assert!(!scene.items.iter().any(solid));
    }
    let pdf = folder.pdf_of(&sheets);
    for number in [1, 2] {
        let page = folder.raster(&pdf, number, 100);
        // the corner marks of a form: 9 to 13 mm from the edges
        for (x, y) in [(43, 43), (783, 43), (43, 1126), (783, 1126)] {
            assert!(page.get_pixel(x, y).0[0] > 250);
        }
    }
}

#[test]
fn forms_stand_below_their_divider_in_the_outline() {
    let folder = Folder::new();
    let mut sheets: Vec<Sheet> = vec![form(0).into(), divider("财务部").into()];
    sheets.extend((1..3).map(|index| Sheet::from(form(index))));
    sheets.push(divider("车间").into());
    sheets.push(form(3).into());
    sheets.extend(hand_in(1).pages().into_iter().map(Sheet::from));
    sheets.push(form(4).into());
    let pdf = folder.pdf_of(&sheets);
    assert!(tool("qpdf", &["--check", &pdf]).contains("No syntax"));
    let json = tool("qpdf", &["--json=2", "--json-key=outlines", &pdf]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        outline(&json["outlines"]),
        "1 样例甲@1 财务部@2[2 样例乙@3 3 样例丙@4] 车间@5[4 样例丁@6] \
         社会保障卡报盘数据交接单 1/1@7 5 样例甲@8"
    );
}

/// Titles and pages, what is below in brackets.
fn outline(entries: &serde_json::Value) -> String {
    let each = entries.as_array().unwrap().iter().map(|entry| {
        let (title, page) = (entry["title"].as_str().unwrap(), &entry["destpageposfrom1"]);
        match outline(&entry["kids"]) {
            below if below.is_empty() => format!("{title}@{page}"),
            below => format!("{title}@{page}[{below}]"),
        }
    });
    each.collect::<Vec<_>>().join(" ")
}

#[test]
fn pages_without_a_photo_know_of_no_picture() {
    let folder = Folder::new();
    let sheets: Vec<Sheet> = vec![
        divider("财务部").into(),
        form(0).into(),
        hand_in(2).into(),
        form(1).into(),
    ];
    for sheets in [&sheets[..], &sheets[..1]] {
        let pdf = folder.pdf_of(sheets);
        assert!(tool("qpdf", &["--check", &pdf]).contains("No syntax"));
        let json = tool("qpdf", &["--json=2", "--json-key=pages", &pdf]);
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        let pages = json["pages"].as_array().unwrap().iter();
        let pictures: Vec<usize> = pages
            .map(|page| page["images"].as_array().unwrap().len())
            .collect();
        assert_eq!(pictures, [0, 1, 0, 1][..sheets.len()]);
    }
}

#[test]
fn a_character_that_no_font_holds_is_named_by_the_department_and_no_error_text_holds_a_person() {
    let last = Some(("样例\u{E000}".to_owned(), 39));
    let sheet = Sheet::from(Divider {
        last,
        ..divider("财务部")
    });
    let Err(FormError::MissingCharacters(missing)) = Scene::of(&sheet) else {
        panic!("laid out");
    };
    assert_eq!(
        (missing.name.as_str(), missing.personal_no.as_str()),
        ("财务部", "")
    );
    for text in [missing.to_string(), format!("{missing:?}")] {
        assert!(text.contains("U+E000") && !text.contains("样例") && !text.contains("财务部"));
    }
}

#[test]
fn a_form_behind_a_divider_is_the_form_that_stands_alone() {
    let folder = Folder::new();
    let name = "样例甲乙丙丁".to_owned();
    let alone: Sheet = Form { name, ..form(0) }.into();
    let pdf = folder.pdf_of(std::slice::from_ref(&alone));
    let without = folder.raster(&pdf, 1, 100);
    let pdf = folder.pdf_of(&[divider("财务部").into(), alone]);
    assert!(folder.raster(&pdf, 2, 100) == without);
}
