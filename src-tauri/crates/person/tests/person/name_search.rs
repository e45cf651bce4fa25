use proptest::prelude::*;
use sicard_person::{Initials, Query, SearchKey};

fn person(name: &str) -> SearchKey {
    let numbers = ["210299197503052114", "210299750305211"];
    SearchKey::new(
        name,
        "2102000001",
        &numbers,
        Some("138 0000 1234"),
        ["一车间", "A-103"],
    )
}

fn finds(query: &str, name: &str) -> bool {
    Query::new(query).matches(&person(name))
}

#[test]
fn a_name_is_found_by_any_part_of_it() {
    for query in ["张", "三丰", "张三丰", " 张三 ", "张 丰", "丰 张"] {
        assert!(finds(query, "张三丰"), "{query}");
    }
    assert!(!finds("张四", "张三丰"));
    assert!(finds("张三", "张　三"), "names padded to three characters");
}

#[test]
fn a_name_is_found_by_its_initials_in_any_case_and_width() {
    for query in ["zsf", "ZSF", "zs", "sf", "ｚｓｆ", "z", "z f"] {
        assert!(finds(query, "张三丰"), "{query}");
    }
    for query in ["zf", "zsfx", "fz"] {
        assert!(!finds(query, "张三丰"), "{query}");
    }
}

#[test]
fn every_reading_of_a_character_counts() {
    for (query, name) in [
        ("sly", "单乐瑶"),
        ("dyy", "单乐瑶"),
        ("cly", "单乐瑶"),
        ("ql", "仇丽"),
        ("cl", "仇丽"),
        ("zq", "重庆"),
        ("cq", "重庆"),
        ("z", "曾"),
        ("c", "曾"),
        ("l", "吕"),
        ("o", "区"),
    ] {
        assert!(finds(query, name), "{query} in {name}");
    }
}

#[test]
fn a_number_is_found_by_any_part_of_any_of_them() {
    for query in [
        "210299197503052114",
        "19750305",
        "210299750305211",
        "2114",
        "2102000001",
        "13800001234",
        "1234",
        "２１１４",
        "2102 9919 7503 0521 14",
        "138 1234",
    ] {
        assert!(finds(query, "张三"), "{query}");
    }
    assert!(!finds("19750306", "张三"));
}

#[test]
fn no_search_runs_from_one_number_into_the_next() {
    assert!(!finds("0001210299", "张三"));
    assert!(!finds("21142102", "张三"));
}

#[test]
fn the_x_of_a_number_is_found_in_either_case() {
    let key = SearchKey::new("张三", "1", &["21029919750305021X"], None, []);
    for query in ["021x", "021X", "021Ｘ", "x"] {
        assert!(Query::new(query).matches(&key), "{query}");
    }
}

#[test]
fn words_must_all_match() {
    assert!(finds("zs 0305", "张三"));
    assert!(!finds("zs 0306", "张三"));
}

#[test]
fn nothing_typed_finds_everybody() {
    for query in ["", "  ", "·"] {
        assert!(Query::new(query).is_empty());
        assert!(finds(query, "张三"));
    }
}

#[test]
fn one_name_dot_is_as_good_as_another_or_as_none() {
    let dots = ["\u{b7}", "\u{2022}", "\u{30fb}", "\u{2027}", "\u{ff65}", ""];
    for written in dots {
        for typed in dots {
            let name = format!("古丽娜尔{written}买买提");
            assert!(finds(&format!("尔{typed}买"), &name), "{name} {typed}");
        }
        assert!(finds("glnemmt", &format!("古丽娜尔{written}买买提")));
    }
}

#[test]
fn latin_names_are_found_by_their_letters() {
    for query in ["mary", "Mary", "ＭＡＲＹ", "ry s"] {
        assert!(finds(query, "Mary Smith"), "{query}");
    }
    assert!(!finds("maria", "Mary Smith"));
}

#[test]
fn a_character_without_a_known_reading_hides_nobody() {
    // One character each of CJK extensions A to F and a compatibility ideograph, between two common ones.
    for rare in [
        "\u{3405}",
        "\u{20089}",
        "\u{2a70f}",
        "\u{2b74f}",
        "\u{2b8b8}",
        "\u{2ceb0}",
        "\u{f9d0}",
    ] {
        let name = format!("王{rare}明");
        for query in ["w", "m", "王", rare, &name] {
            assert!(finds(query, &name), "{query} in {name}");
        }
    }
    for query in ["wam", "wzm"] {
        assert!(finds(query, "王\u{2ceb0}明"), "{query}");
    }
    assert!(!finds("wax", "王\u{2ceb0}明"));
}

#[test]
fn initials_can_be_asked_by_themselves() {
    let initials = Initials::of("张三丰");
    assert!(initials.matches(b"zsf"));
    assert!(initials.matches(b""));
    assert!(!initials.matches(b"zsff"));
    assert!(!initials.matches(b"1"));
}

#[test]
fn debug_shows_nothing_of_a_person() {
    let number = sicard_person::id_number::parts("210299197503050016");
    let mobile = sicard_person::Mobile::parse("13800001234");
    let shown = format!(
        "{:?} {:?} {:?} {:?} {:?}",
        person("张三"),
        Query::new("张三"),
        Initials::of("张三"),
        number.unwrap(),
        mobile.unwrap(),
    );
    assert_eq!(
        shown,
        "SearchKey(..) Query(..) Initials(..) IdParts(..) Mobile(..)"
    );
}

proptest! {
    #[test]
    fn everybody_is_found_by_every_part_of_name_and_number(
        name in "[\u{4e00}-\u{9fa5}]{1,4}(·[\u{4e00}-\u{9fa5}]{1,4})?", number in "[0-9]{17}[0-9X]",
        start in 0usize..10, length in 1usize..10,
    ) {
        let key = SearchKey::new(&name, "1", &[&number], None, []);
        let start = start.min(name.chars().count() - 1);
        let part: String = name.chars().skip(start).take(length).collect();
        prop_assert!(Query::new(&part).matches(&key), "{part}");
        prop_assert!(Query::new(&number[start..]).matches(&key));
    }

    #[test]
    fn any_text_can_be_typed_and_any_name_searched(query in any::<String>(), name in any::<String>()) {
        Query::new(&query).matches(&person(&name));
        prop_assert!(Query::new(&name).matches(&person(&name)));
    }
}

#[test]
fn a_person_is_found_by_what_the_unit_files_them_by() {
    for query in ["车间", "a-103", "Ａ－103", "张 一车间"] {
        assert!(finds(query, "张三"), "{query}");
    }
    assert!(!finds("间A", "张三"), "no word runs into the next");
}
