//! Tables: the hand-in sheet of an export, and lists of people.

use crate::paper::{frames, runs, untidy};
use crate::support::*;
use sicard_form::{FormError, Scene, Sheet, Table};

/// The first cells of a page's rows as numbers.
fn numbers_of(page: &Table) -> Vec<usize> {
    let number = |row: &Vec<String>| row[0].parse().unwrap();
    page.rows.iter().map(number).collect()
}

/// A list without anything but its rows.
fn list(people: usize) -> Table {
    Table {
        title: "未交回确认表的人员".to_owned(),
        facts: vec![],
        figures: vec![],
        notes: vec![],
        signatures: vec![],
        ..hand_in(people)
    }
}

#[test]
fn of_500_rows_each_is_on_exactly_one_page_and_they_keep_their_order() {
    let pages = hand_in(500).pages();
    let all: Vec<usize> = pages.iter().flat_map(numbers_of).collect();
    assert_eq!(all, (1..=500).collect::<Vec<_>>());
    let folder = Folder::new();
    let sheets: Vec<Sheet> = pages.iter().cloned().map(Sheet::from).collect();
    let pdf = folder.pdf_of(&sheets);
    assert!(tool("qpdf", &["--check", &pdf]).contains("No syntax"));
    let text = text_of(&pdf);
    let printed: Vec<&str> = text.split('\u{C}').collect();
    for index in 0..500 {
        let person = format!("{}", 2_102_000_001 + index);
        let mut on = printed
            .iter()
            .zip(&pages)
            .filter(|(text, _)| text.contains(&person));
        let (_, page) = on.next().unwrap();
        assert!(on.next().is_none() && numbers_of(page).contains(&(index + 1)));
    }
}

#[test]
fn every_page_has_the_title_the_columns_and_its_own_mark() {
    let pages = hand_in(100).pages();
    let of = pages.len();
    for (number, page) in (1..).zip(&pages) {
        assert_eq!((page.mark.number, page.mark.of), (number, of));
        let sheet = Sheet::from(page.clone());
        let scene = Scene::of(&sheet).unwrap();
        let texts = runs(&scene);
        for wanted in [
            "社会保障卡报盘数据交接单",
            "样例机械制造有限公司",
            "个人编号",
            &format!("第 {number} 页 / 共 {of} 页"),
        ] {
            assert!(texts.iter().any(|text| text == wanted), "{wanted}");
        }
        assert_eq!(
            scene.label,
            format!("社会保障卡报盘数据交接单 {number}/{of}")
        );
    }
}

#[test]
fn facts_and_figures_are_on_the_first_page_notes_and_signatures_on_the_last() {
    for people in [0, 1, 9, 12, 40, 500] {
        let pages = hand_in(people).pages();
        let last = pages.len() - 1;
        for (index, page) in pages.into_iter().enumerate() {
            let sheet = Sheet::from(page);
            let texts = runs(&Scene::of(&sheet).unwrap());
            let has = |wanted: &str| texts.iter().any(|text| text == wanted);
            assert_eq!(has("1111011out_1.zip") && has("其中双面复印"), index == 0);
            assert_eq!(has("1111011out_1.zip") || has("其中双面复印"), index == 0);
            assert_eq!(has("说明") && has("接收人（签字）"), index == last);
            assert_eq!(has("说明") || has("接收人（签字）"), index == last);
        }
    }
}

#[test]
fn nobody_signs_a_page_that_has_no_part_of_the_table_on_it() {
    for people in 1..=120 {
        let pages = hand_in(people).pages();
        let rows = |page: Option<&Table>| page.map_or(0, |page| page.rows.len());
        assert!(rows(pages.last()) >= people.min(3), "{people}");
        assert_eq!(
            pages.iter().map(|page| page.rows.len()).sum::<usize>(),
            people
        );
        assert!(pages.iter().all(|page| !page.rows.is_empty()), "{people}");
    }
}

#[test]
fn nothing_on_a_table_lies_upon_anything_else() {
    for people in (0..=20).chain([26, 27, 40, 53, 54, 60]) {
        for page in hand_in(people)
            .pages()
            .into_iter()
            .chain(list(people).pages())
        {
            assert_eq!(untidy(&page.into()), [] as [String; 0]);
        }
    }
}

#[test]
fn a_table_that_was_not_split_would_run_over_the_edge_of_the_paper() {
    assert!(!untidy(&hand_in(15).into()).is_empty());
    assert!(!untidy(&list(60).into()).is_empty());
}

#[test]
fn long_texts_are_whole_and_stay_in_their_cells() {
    let long = "样例甲乙丙丁".repeat(8);
    let mut table = hand_in(6);
    table.title = "样例社会保障卡报盘数据交接单".repeat(3);
    table.unit_name = "样例机械制造有限公司".repeat(8);
    table.rows[1][1] = long.clone();
    table.rows[2][1] = "样例\u{20000}䶮·样例".to_owned();
    table.rows[3][2] = "2102000001".repeat(3);
    table.facts[0].1 = "样例市样例路1号样例大楼".repeat(3);
    table.facts[4].1 = "样例市样例路1号样例大楼".repeat(8);
    table.figures[0].1 = "100000 份又一半".to_owned();
    table.figures.push(table.figures[0].clone());
    table.figures.push(table.figures[0].clone());
    table.notes = vec!["纸质材料按本单的顺序排列，不用装订。".repeat(6); 8];
    table.signatures.push("卡中心经办人（签字）".repeat(2));
    let pages = table.pages();
    let mut texts = String::new();
    for page in pages {
        let sheet = Sheet::from(page);
        assert_eq!(untidy(&sheet), [] as [String; 0]);
        texts += &runs(&Scene::of(&sheet).unwrap()).concat();
    }
    assert!(texts.contains(&long) && texts.contains("样例\u{20000}䶮·样例"));
    assert!(texts.contains(&"2102000001".repeat(3)));
    assert_eq!(texts.matches("不用装订").count(), 48);
}

#[test]
fn a_table_of_nobody_says_so_on_one_page() {
    for table in [hand_in(0), list(0)] {
        let pages = table.pages();
        assert_eq!(pages.len(), 1);
        let sheet = Sheet::from(pages[0].clone());
        assert!(runs(&Scene::of(&sheet).unwrap()).contains(&"（没有）".to_owned()));
    }
    assert!(list(1).pages()[0].columns.len() == 6);
}

#[test]
fn an_empty_cell_of_a_box_column_is_a_box_and_a_text_stands_in_its_place() {
    let boxes = |table: Table| {
        let sheet = Sheet::from(table);
        let scene = Scene::of(&sheet).unwrap();
        frames(&scene)
            .iter()
            .filter(|frame| frame.width < 6.0)
            .count()
    };
    assert_eq!(boxes(list(12)), 12);
    let mut some = list(12);
    some.rows[4][5] = "—".to_owned();
    some.rows[5][5] = "—".to_owned();
    assert_eq!(boxes(some), 10);
}

#[test]
fn a_character_that_no_font_holds_is_named_by_its_row_and_no_error_text_holds_a_person() {
    let missing = |table: Table| {
        let sheet = Sheet::from(table);
        let Err(FormError::MissingCharacters(missing)) = Scene::of(&sheet) else {
            panic!("laid out");
        };
        missing
    };
    let mut table = list(3);
    table.rows[1][1] = "样例\u{E000}".to_owned();
    let found = missing(table);
    assert_eq!(
        (found.name.as_str(), found.personal_no.as_str()),
        ("2 样例\u{E000} 2102000002", "")
    );
    for text in [found.to_string(), format!("{found:?}")] {
        assert!(text.contains("U+E000") && !text.contains("样例") && !text.contains("2102"));
    }
    let mut table = list(3);
    table.unit_name = "\u{E000}".to_owned();
    assert_eq!(missing(table).name, "未交回确认表的人员");
}
