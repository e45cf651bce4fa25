//! 领取码.

use std::collections::BTreeSet;

use sicard_package::Code;

#[test]
fn what_people_type_comes_to_the_same_code() {
    for typed in [
        "7K4M-2QWX-9HTD-RB3P",
        "7k4m2qwx9htdrb3p",
        " 7K4M 2QWX\u{3000}9HTD\u{a0}RB3P\n",
        "７Ｋ４Ｍ－２ＱＷＸ－９ＨＴＤ－ＲＢ３Ｐ",
        "7K4M—2QWX–9HTD‐RB3P",
        "7K4M\u{2011}2QWX\u{FE63}9HTD\u{FE58}RB3P",
    ] {
        assert_eq!(
            *Code::parse(typed).unwrap().reveal(),
            "7K4M-2QWX-9HTD-RB3P",
            "{typed}"
        );
    }
}

#[test]
fn nothing_but_space_and_dashes_is_no_code() {
    for typed in ["", " ", "----", "—\u{3000}－\t"] {
        assert_eq!(Code::parse(typed).unwrap_err().code(), "weak-code");
    }
}

#[test]
fn letters_outside_ascii_keep_their_case_and_no_other_character_is_removed() {
    assert_eq!(*Code::parse("éß_·測").unwrap().reveal(), "éß_·-測");
}

#[test]
fn generated_codes_have_sixteen_characters_of_the_alphabet_and_use_all_of_it() {
    let mut seen = BTreeSet::new();
    for _ in 0..200 {
        let code = Code::generate().unwrap();
        let shown = code.reveal().to_string();
        assert_eq!(
            shown.split('-').map(str::len).collect::<Vec<_>>(),
            [4, 4, 4, 4]
        );
        assert_eq!(*Code::parse(&shown).unwrap().reveal(), shown);
        seen.extend(shown.chars().filter(|&c| c != '-'));
    }
    assert_eq!(
        seen.into_iter().collect::<String>(),
        "23456789ABCDEFGHJKMNPQRSTVWXYZ"
    );
}

#[test]
fn debug_output_shows_nothing() {
    assert_eq!(
        format!("{:?}", Code::parse("7K4M-2QWX").unwrap()),
        "Code(..)"
    );
}
