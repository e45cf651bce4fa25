//! Notices for a door.

use crate::paper::{runs, untidy};
use crate::support::*;
use sicard_form::{FormError, Item, Notice, NoticeGroup, NoticePage, PhotoDemands, Scene, Sheet};

const NAMES: [&str; 8] = [
    "样例甲",
    "样例乙",
    "样丙",
    "样例丁",
    "司马样例",
    "样例·样例江",
    "样戊",
    "样例己",
];

pub fn group(department: Option<&str>, people: usize) -> NoticeGroup {
    NoticeGroup {
        department: department.map(str::to_owned),
        names: (0..people)
            .map(|index| NAMES[index % NAMES.len()].to_owned())
            .collect(),
    }
}

pub fn notice(groups: Vec<NoticeGroup>) -> Notice {
    Notice {
        unit_name: "样例机械制造有限公司".to_owned(),
        until: Some("2026年11月30日".to_owned()),
        to: Some("人力资源部 样例王老师".to_owned()),
        demands: PhotoDemands {
            pixels: (358, 441),
            face_share: 207.0 / 358.0,
        },
        groups,
    }
}

pub fn sheets_of(notice: Notice) -> Vec<Sheet> {
    notice.pages().into_iter().map(Sheet::from).collect()
}

/// What the run of each text says, over all pages.
fn texts(sheets: &[Sheet]) -> Vec<String> {
    let each = sheets.iter().map(|sheet| runs(&Scene::of(sheet).unwrap()));
    each.collect::<Vec<_>>().concat()
}

#[test]
fn everyone_is_named_once_however_many_there_are() {
    for people in [1, 2, 7, 12, 30, 100, 1_000] {
        let sheets = sheets_of(notice(vec![group(Some("铸造车间"), people)]));
        let texts = texts(&sheets);
        let named = texts
            .iter()
            .filter(|text| NAMES.contains(&text.as_str()))
            .count();
        assert_eq!(named, people);
        assert_eq!(sheets.len() > 1, people > 30, "{people}: {}", sheets.len());
    }
}

#[test]
fn pages_add_up_and_what_is_asked_stands_on_the_first() {
    let pages: Vec<NoticePage> = notice(vec![group(Some("铸造车间"), 300)]).pages();
    let of = pages.len();
    for (number, page) in (1..).zip(pages) {
        assert_eq!((page.mark.number, page.mark.of), (number, of));
        assert_eq!(page.department(), Some("铸造车间"));
        let sheet = Sheet::from(page);
        let scene = Scene::of(&sheet).unwrap();
        assert_eq!(scene.label, format!("铸造车间 {number}/{of}"));
        let texts = runs(&scene);
        let has = |wanted: &str| texts.iter().any(|text| text == wanted);
        assert!(has(&format!("第 {number} 页 / 共 {of} 页")) && has("300 人"));
        for asked in ["2026年11月30日", "照片要求", "头太小"] {
            assert_eq!(has(asked), number == 1, "{asked}");
        }
        assert_eq!(has("请交社保卡照片（续）"), number > 1);
        assert_eq!(has("铸造车间（续）"), number > 1);
    }
}

#[test]
fn several_departments_stand_one_below_the_other_and_no_heading_stands_alone() {
    for people in 1..=40 {
        let groups = (1..=12).map(|n| group(Some(&format!("{n}车间")), people));
        let whole = notice(groups.chain([group(None, 3)]).collect());
        for sheet in sheets_of(whole) {
            let scene = Scene::of(&sheet).unwrap();
            let texts = runs(&scene);
            let heading = |text: &String| {
                text.ends_with("车间") || text.ends_with("（续）") || text == "其他"
            };
            let last = texts.iter().rposition(heading).unwrap();
            let names = texts[last..].iter();
            assert!(names.filter(|text| NAMES.contains(&text.as_str())).count() > 0);
        }
    }
}

#[test]
fn nothing_lies_upon_anything_else_and_nothing_is_outside_of_the_page() {
    let long = "样例甲乙丙丁戊".repeat(5);
    let mut odd = notice(vec![
        group(Some(&"新材料研发中心".repeat(6)), 9),
        group(None, 2),
    ]);
    odd.groups[0].names[3] = long.clone();
    odd.unit_name = odd.unit_name.repeat(5);
    odd.until = Some("十一月底之前，越早越好，最迟不要超过下个月的第一个星期五".to_owned());
    odd.to = Some("人力资源部样例王老师或者各车间的考勤员，二楼大厅右手第三间办公室".to_owned());
    let mut by_hand = notice(vec![group(None, 4)]);
    (by_hand.until, by_hand.to) = (None, None);
    by_hand.unit_name.clear();
    let mut notices = vec![odd, by_hand];
    notices.extend((1..=80).map(|people| notice(vec![group(Some("铸造车间"), people)])));
    notices.extend((1..=30).map(|people| {
        notice(
            (1..=5)
                .map(|n| group(Some(&format!("{n}车间")), people))
                .collect(),
        )
    }));
    let mut seen = String::new();
    for sheet in notices.into_iter().flat_map(sheets_of) {
        assert_eq!(untidy(&sheet), [] as [String; 0]);
        seen += &runs(&Scene::of(&sheet).unwrap()).concat();
    }
    assert!(seen.contains(&long));
}

#[test]
fn drawings_stay_within_their_frames() {
    let sheets = sheets_of(notice(vec![group(None, 4)]));
    let scene = Scene::of(&sheets[0]).unwrap();
    // the frames of the portraits, one good and eight bad; the first is that of the facts
    let frames = crate::paper::frames(&scene);
    assert_eq!(frames.len(), 10);
    let points = scene.items.iter().flat_map(|item| match item {
        Item::Area { outline, .. } => outline.clone(),
        Item::Strokes { lines, .. } => lines.concat(),
        _ => vec![],
    });
    let mut drawn = 0;
    for (x, y) in points {
        let around = |frame: &&sicard_form::Rect| {
            x > frame.x - 0.01
                && x < frame.right() + 0.01
                && y > frame.y - 0.01
                && y < frame.bottom() + 0.01
        };
        assert!(frames.iter().any(|frame| around(&frame)), "{x} {y}");
        drawn += 1;
    }
    assert!(drawn > 1_000);
}

#[test]
fn as_pdf_it_is_sound_and_can_be_searched_and_no_page_is_black_with_drawings() {
    let folder = Folder::new();
    let pdf = folder.pdf_of(&sheets_of(notice(vec![
        group(Some("铸造车间"), 20),
        group(None, 3),
    ])));
    assert!(tool("qpdf", &["--check", &pdf]).contains("No syntax"));
    let text = text_of(&pdf);
    for wanted in [
        "请交社保卡照片",
        "铸造车间",
        "司马样例",
        "样例·样例江",
        "358 × 441",
        "58%",
    ] {
        assert!(text.contains(wanted), "{wanted}");
    }
    assert!(!text.contains("2102"));
    let picture = folder.raster(&pdf, 1, 100);
    let black = picture.pixels().filter(|pixel| pixel.0[0] < 128).count();
    let share = black as f32 / picture.pixels().len() as f32;
    assert!((0.02..0.2).contains(&share), "{share}");
}

#[test]
fn a_character_that_no_font_holds_is_named_by_its_person_and_no_error_text_holds_one() {
    let mut with = notice(vec![group(None, 3)]);
    with.groups[0].names[1] = "样例\u{E000}".to_owned();
    let sheets = sheets_of(with);
    let Err(FormError::MissingCharacters(missing)) = Scene::of(&sheets[0]) else {
        panic!("laid out");
    };
    assert_eq!(missing.name, "样例\u{E000}");
    assert!(!missing.to_string().contains("样例"));
}
