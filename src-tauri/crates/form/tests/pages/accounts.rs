//! What a person with several accounts has to do.

use crate::paper::untidy;
use crate::support::*;
use sicard_form::{AccountsNotice, FormError, Scene, Sheet};

fn notice(name: &str, accounts: usize) -> AccountsNotice {
    AccountsNotice {
        unit_code: "1111011".to_owned(),
        unit_name: "样例机械制造有限公司".to_owned(),
        name: name.to_owned(),
        accounts: (1..=accounts)
            .map(|n| (format!("样例第{n}社会保险经办机构"), format!("21020{n:05}")))
            .collect(),
    }
}

#[test]
fn it_names_the_person_the_agencies_and_what_to_do() {
    let folder = Folder::new();
    let text = text_of(&folder.pdf_of(&[notice("样例甲", 2).into()]));
    for wanted in [
        "一人多号合并告知",
        "样例甲：",
        "2 个参保账户",
        "样例第1社会保险经办机构",
        "2102000002",
        "一人多号查询",
        "请交本人收存",
    ] {
        assert!(text.contains(wanted), "{wanted}");
    }
}

#[test]
fn nothing_on_it_lies_upon_anything_else_however_many_accounts_there_are() {
    for accounts in [2, 5, 8, 12, 13, 60] {
        for name in ["样例甲", &"样例甲·样例".repeat(6)] {
            let sheet = Sheet::from(notice(name, accounts));
            assert_eq!(untidy(&sheet), [] as [String; 0], "{accounts}");
        }
    }
}

#[test]
fn a_character_that_no_font_has_is_told_with_the_name() {
    let sheet = Sheet::from(notice("样例\u{e000}", 2));
    let Err(FormError::MissingCharacters(missing)) = Scene::of(&sheet) else {
        panic!("laid out");
    };
    assert!(missing.name.starts_with("样例"));
    assert!(missing.to_string().contains("U+E000"));
}
