use std::collections::HashSet;

use sicard_person::{Ethnic, IdType, Sex, UnknownCode};

#[test]
fn every_entry_is_understood_by_its_code_and_by_each_of_its_words() {
    macro_rules! check {
        ($list:ident) => {
            for entry in $list::all() {
                assert_eq!($list::from_code(entry.code()), Ok(entry));
                for text in [entry.code(), entry.zh(), entry.en()] {
                    assert_eq!($list::parse(text), Ok(entry), "{text}");
                }
            }
            let codes: HashSet<_> = $list::all().map($list::code).collect();
            assert_eq!(codes.len(), $list::all().len());
        };
    }
    check!(Sex);
    check!(Ethnic);
    check!(IdType);
}

#[test]
fn the_56_groups_stand_under_01_to_56_without_a_gap() {
    let codes: Vec<_> = Ethnic::all().map(Ethnic::code).collect();
    let mut expected: Vec<String> = (1..=56).map(|n| format!("{n:02}")).collect();
    expected.extend(["97".into(), "98".into()]);
    assert_eq!(codes, expected);
}

#[test]
fn the_groups_known_by_heart_stand_at_their_places() {
    for (code, zh, en) in [
        ("01", "汉族", "Han"),
        ("05", "维吾尔族", "Uygur"),
        ("11", "满族", "Man"),
        ("19", "黎族", "Li"),
        ("29", "柯尔克孜族", "Kirgiz"),
        ("37", "仡佬族", "Gelao"),
        ("49", "京族", "Gin"),
        ("56", "基诺族", "Jino"),
    ] {
        let group = Ethnic::from_code(code).unwrap();
        assert_eq!((group.zh(), group.en()), (zh, en));
    }
}

#[test]
fn words_and_codes_are_understood_as_people_type_them() {
    for text in ["汉", "汉族", " 汉 族 ", "1", "01", "０１", "han", "HAN"] {
        assert_eq!(Ethnic::parse(text).unwrap().code(), "01", "{text}");
    }
    assert_eq!(Ethnic::parse("毛难族").unwrap().zh(), "毛南族");
    assert_eq!(Ethnic::parse("其它").unwrap().code(), "97");
    for text in ["男", "男性", "1", "１", "Male", "M"] {
        assert_eq!(Sex::parse(text), Ok(Sex::MALE), "{text}");
    }
    assert_eq!(Sex::parse("0").unwrap().zh(), "未知");
    for text in [
        "居民身份证",
        "身份证",
        "居民身份证(户口簿)",
        "居民身份证（户口簿）",
        "1",
    ] {
        assert_eq!(IdType::parse(text), Ok(IdType::RESIDENT), "{text}");
    }
    assert_eq!(IdType::RESIDENT.code(), "01");
    assert_eq!(IdType::parse("外国人护照").unwrap().code(), "08");
}

#[test]
fn what_a_list_does_not_have_is_an_error_that_names_the_list_and_not_the_text() {
    for text in ["", " ", "57", "00", "001", "汉人", "-1", "1.0"] {
        assert_eq!(
            Ethnic::parse(text),
            Err(UnknownCode { list: "GB/T 3304" }),
            "{text}"
        );
    }
    assert_eq!(
        Sex::parse("3"),
        Err(UnknownCode {
            list: "GB/T 2261.1"
        })
    );
    assert_eq!(
        Sex::parse("01"),
        Err(UnknownCode {
            list: "GB/T 2261.1"
        })
    );
    let error = IdType::parse("张三").unwrap_err();
    assert_eq!(error.to_string(), "not in the code list AAC058");
}

#[test]
fn a_permit_that_stands_under_two_codes_is_not_guessed() {
    assert!(IdType::parse("港澳居民来往内地通行证").is_err());
}

#[test]
fn files_carry_the_exact_code_only() {
    for text in ["1", "汉", "０１", " 01"] {
        assert!(Ethnic::from_code(text).is_err(), "{text}");
    }
    assert_eq!(
        serde_json::to_string(&Ethnic::parse("满").unwrap()).unwrap(),
        "\"11\""
    );
    assert_eq!(serde_json::from_str::<Sex>("\"2\"").unwrap(), Sex::FEMALE);
    assert!(serde_json::from_str::<Sex>("\"女\"").is_err());
}

#[test]
fn a_code_of_a_later_edition_is_shown_as_it_stands() {
    let word = IdType::word_of("77");
    assert_eq!((&*word.code, &*word.zh, &*word.en), ("77", "77", "77"));
    assert_eq!(IdType::word_of("90").zh, "社会保障卡");
}
