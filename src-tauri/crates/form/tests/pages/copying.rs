//! What is on the page can be copied out of it again.

use crate::support::*;
use sicard_form::{Form, FormError, Numbers, Scene, Sheet, font};
use sicard_person::IdChoiceRule;

#[test]
fn everything_on_a_form_is_found_by_whoever_searches_the_pdf() {
    let folder = Folder::new();
    let forms: Vec<Form> = (0..12).map(form).collect();
    let text = text_of(&folder.pdf(&forms));
    for form in &forms {
        let [first, second] = ["210299197503052114", "210299750305211"];
        let code = form.code.as_ref().unwrap().in_fours();
        let mark = format!("本批第 {} 页 / 共 12 页", form.mark.number);
        let wanted = [
            &form.title,
            &form.unit_name,
            &form.name,
            &form.personal_no,
            &code,
            &mark,
        ];
        for text_wanted in wanted.into_iter().map(String::as_str).chain([
            "1111011",
            "男",
            "汉族",
            "1975年3月5日",
            "居民身份证",
            first,
            second,
            "确认人签名处",
            "临时身份证",
            "黑色笔",
        ]) {
            assert!(text.contains(text_wanted), "{text_wanted}");
        }
        assert!(text.contains(form.mobile.as_ref().unwrap()));
    }
}

#[test]
fn rare_characters_and_the_dot_of_a_name_come_out_as_they_went_in() {
    let names = [
        "样例·样例",
        "样例•样例",
        "样例・样例",
        "样例䶮",
        "样例\u{20000}\u{2A6D6}",
        "样例\u{2A700}\u{2B740}\u{2B820}\u{2EBE0}",
        "样例\u{9FEF}\u{FA0E}",
        "样例⺁⼀一",
    ];
    let with_name = |(index, name): (usize, &&str)| Form {
        name: (*name).to_owned(),
        ..form(index)
    };
    // in either order, since the first of the characters that share a glyph is the one that needs no help
    for turned in [false, true] {
        let folder = Folder::new();
        let mut forms: Vec<Form> = names.iter().enumerate().map(with_name).collect();
        if turned {
            forms.reverse();
        }
        let text = text_of(&folder.pdf(&forms));
        for name in names {
            assert!(
                text.lines().any(|line| line.trim_end().ends_with(name)),
                "{name}"
            );
        }
    }
}

#[test]
fn a_private_use_character_of_an_old_file_is_printed_as_what_it_stands_for() {
    let folder = Folder::new();
    let name = "样例\u{E863}".to_owned();
    assert_eq!(font::missing(&name), []);
    let text = text_of(&folder.pdf(&[Form { name, ..form(0) }]));
    assert!(text.contains("样例䶮"));
}

#[test]
fn one_character_of_each_thousand_of_the_standard_is_copied_out_again() {
    let characters: Vec<char> = font::GB_18030_2022_HAN
        .into_iter()
        .flatten()
        .step_by(97)
        .collect();
    let forms: Vec<Form> = characters
        .chunks(25)
        .enumerate()
        .map(|(index, characters)| Form {
            name: characters.iter().collect(),
            ..form(index)
        })
        .collect();
    let folder = Folder::new();
    let text = text_of(&folder.pdf(&forms));
    for form in &forms {
        assert!(text.contains(&form.name), "{}", form.mark.number);
    }
}

#[test]
fn long_texts_are_whole() {
    let folder = Folder::new();
    let name = "样例甲乙丙".repeat(6);
    let unit = "样例机械制造有限公司".repeat(4);
    let long = Form {
        name: name.clone(),
        unit_name: unit.clone(),
        ..form(0)
    };
    let longest = Form {
        name: name.repeat(6),
        unit_name: unit.repeat(5),
        title: unit.repeat(2),
        ..form(1)
    };
    let text = text_of(&folder.pdf(&[long, longest]));
    assert!(text.contains(&name) && text.contains(&unit));
    let characters = text.chars().filter(|&c| c == '丙').count();
    assert_eq!(characters, 6 + 36);
}

#[test]
fn without_phone_or_second_number_the_place_says_so_and_nothing_is_to_be_ticked() {
    let folder = Folder::new();
    let numbers = Numbers::of_roster(
        &["210299197503052114".to_owned()],
        true,
        IdChoiceRule::FifteenOrEighteen,
        "01",
    );
    let text = text_of(&folder.pdf(&[Form {
        numbers,
        mobile: None,
        code: None,
        ..form(0)
    }]));
    assert!(text.contains("已经确定，不需要打勾") && text.contains("已确定"));
    assert!(!text.contains("只选一个") && !text.contains("表号"));
    assert_eq!(text.matches('—').count(), 2);
}

#[test]
fn a_character_that_no_font_holds_is_named_and_nothing_is_written() {
    let unprintable = Form {
        name: "样例\u{E000}\u{30001}\u{E000}".to_owned(),
        ..form(0)
    };
    let Err(FormError::MissingCharacters(missing)) = Scene::of(&Sheet::from(unprintable.clone()))
    else {
        panic!("laid out");
    };
    assert_eq!(missing.code_points(), "U+E000 U+30001");
    assert_eq!(
        (missing.name.as_str(), missing.personal_no.as_str()),
        ("样例\u{E000}\u{30001}\u{E000}", "2102000001")
    );
    // error texts end up in logs
    for text in [missing.to_string(), format!("{missing:?}")] {
        assert!(
            text.contains("U+E000 U+30001") && !text.contains("样例") && !text.contains("2102")
        );
    }
    assert_eq!(font::missing(&unprintable.name), ['\u{E000}', '\u{30001}']);
}
