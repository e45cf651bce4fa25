//! What a unit asks the card centre for when a password was forgotten.

use crate::paper::untidy;
use crate::support::*;
use sicard_form::{Sheet, UnlockLetter};

fn letter(unit_name: &str, office: &str) -> UnlockLetter {
    UnlockLetter {
        unit_code: "1111011".to_owned(),
        unit_name: unit_name.to_owned(),
        office: office.to_owned(),
        number: "7K4M-2QWX-9HTD".to_owned(),
        made_at: "2026-11-29 18:30".to_owned(),
    }
}

#[test]
fn it_says_who_asks_for_what_by_which_number_and_leaves_room_for_hand_and_seal() {
    let folder = Folder::new();
    let sheet = letter("样例机械制造有限公司", "样例市社会保障卡管理中心");
    let text = text_of(&folder.pdf_of(&[sheet.into()]));
    for wanted in [
        "解锁申请书",
        "样例市社会保障卡管理中心：",
        "1111011",
        "样例机械制造有限公司",
        "7K4M-2QWX-9HTD",
        "2026-11-29 18:30",
        "经办人签名",
        "联系电话",
        "日期",
        "单位公章",
    ] {
        assert!(text.contains(wanted), "{wanted}");
    }
}

#[test]
fn nothing_on_it_lies_upon_anything_else_however_long_the_names_are() {
    let long = "样例机械制造有限公司".repeat(10);
    for unit_name in ["", "样例", long.as_str()] {
        for office in ["", "样例中心", long.as_str()] {
            let sheet = Sheet::from(letter(unit_name, office));
            assert_eq!(untidy(&sheet), [] as [String; 0], "{unit_name} {office}");
        }
    }
}
