//! The list as the page asks for it.

use sicard_core::desk::Desk;
use sicard_core::view::{
    Chip, Column, DatumField, ListQuery, MarkRequest, PersonId, PersonsRequest, RowsRequest,
    SavePerson, Sort,
};
use sicard_core::work::mark;
use sicard_person::PersonState;

use crate::office::{Office, blue, person, red};
use crate::unit::{ID, desk_with, ids, print_all, query, row, take_in_at};

fn named(n: u32, name: &str) -> sicard_package::PersonToIssue {
    sicard_package::PersonToIssue {
        name: name.to_owned(),
        ..person(n)
    }
}

fn found(desk: &mut Desk, search: &str, sort: Option<Sort>) -> Vec<String> {
    let query = ListQuery {
        search: search.to_owned(),
        sort,
        ..query(Chip::Everyone)
    };
    let rows = desk.rows(&RowsRequest {
        query,
        offset: 0,
        limit: 100,
        masked: false,
    });
    rows.unwrap().into_iter().map(|row| row.name).collect()
}

fn by(column: Column, descending: bool) -> Option<Sort> {
    Some(Sort { column, descending })
}

#[test]
fn people_are_found_by_name_initials_and_part_of_a_number() {
    let mut with_mobile = named(3, "阿依古丽·买买提");
    with_mobile.mobile = Some("13812345678".to_owned());
    let mut desk =
        desk_with(&Office::new().issue(vec![named(1, "张伟"), named(2, "单小平"), with_mobile]));
    for (search, expected) in [
        ("", vec!["张伟", "单小平", "阿依古丽·买买提"]),
        ("张", vec!["张伟"]),
        ("zw", vec!["张伟"]),
        ("sxp", vec!["单小平"]),
        ("dxp", vec!["单小平"]),
        ("古丽•买", vec!["阿依古丽·买买提"]),
        ("2345678", vec!["阿依古丽·买买提"]),
        (&person(2).personal_no, vec!["单小平"]),
        ("无此人", vec![]),
    ] {
        assert_eq!(found(&mut desk, search, None), expected, "{search}");
    }
}

#[test]
fn every_column_sorts_both_ways_and_equal_people_keep_list_order() {
    let mut woman = named(2, "李四");
    woman.sex = "2".to_owned();
    woman.birth_date = "1960-01-01".to_owned();
    woman.photo = false;
    let mut desk = desk_with(&Office::new().issue(vec![named(1, "赵一"), woman, named(3, "白三")]));
    let list = ["赵一", "李四", "白三"];
    for (column, ascending) in [
        (Column::ListOrder, list),
        (Column::PersonalNo, list),
        (Column::Name, ["白三", "李四", "赵一"]),
        (Column::Sex, ["赵一", "白三", "李四"]),
        (Column::Ethnic, list),
        (Column::BirthDate, ["李四", "赵一", "白三"]),
        (Column::IdType, list),
        (Column::IdNumber, list),
        (Column::Mobile, list),
        (Column::Photo, ["李四", "赵一", "白三"]),
        (Column::State, ["李四", "赵一", "白三"]),
        (Column::Confirmed, list),
    ] {
        assert_eq!(
            found(&mut desk, "", by(column, false)),
            ascending,
            "{column:?}"
        );
    }
    for (column, descending) in [
        (Column::ListOrder, ["白三", "李四", "赵一"]),
        (Column::Name, ["赵一", "李四", "白三"]),
        (Column::Sex, ["李四", "赵一", "白三"]),
        (Column::Ethnic, list),
    ] {
        assert_eq!(
            found(&mut desk, "", by(column, true)),
            descending,
            "{column:?}"
        );
    }
}

#[test]
fn an_order_that_was_asked_for_before_follows_what_it_goes_by() {
    let mut desk =
        desk_with(&Office::new().issue(vec![named(1, "赵一"), named(2, "李四"), named(3, "白三")]));
    let people = ids(&mut desk, Chip::Everyone);
    let by_name = by(Column::Name, false);
    let by_staff_no = by(Column::StaffNo, false);
    assert_eq!(found(&mut desk, "", by_name), ["白三", "李四", "赵一"]);
    assert_eq!(found(&mut desk, "", by_staff_no), ["赵一", "李四", "白三"]);
    file(&mut desk, people[2], ["", "1", ""]);
    assert_eq!(found(&mut desk, "", by_staff_no), ["白三", "赵一", "李四"]);
    assert_eq!(found(&mut desk, "", by_name), ["白三", "李四", "赵一"]);
    file(&mut desk, people[1], ["", "0", ""]);
    assert_eq!(found(&mut desk, "", by_staff_no), ["李四", "白三", "赵一"]);
}

#[test]
fn chips_count_what_the_search_finds_and_the_list_follows_every_change() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), blue(2), red(3)]));
    let people = ids(&mut desk, Chip::Everyone);
    let count = |desk: &mut Desk, search: &str, chip: Chip| {
        let view = desk
            .list(&ListQuery {
                search: search.to_owned(),
                ..query(chip)
            })
            .unwrap();
        let counted = view.counts.iter().find(|one| one.chip == chip).unwrap();
        assert_eq!(view.total, counted.count);
        view.total
    };
    assert_eq!(count(&mut desk, "", Chip::Open), 3);
    assert_eq!(count(&mut desk, "", Chip::Red), 1);
    assert_eq!(count(&mut desk, &person(1).personal_no, Chip::Red), 0);
    let revision = desk.list(&query(Chip::Open)).unwrap().revision;
    let request = MarkRequest {
        persons: vec![people[1]],
        reason: "外出".to_owned(),
    };
    desk.mark(mark::defer, &request).unwrap();
    assert_eq!(count(&mut desk, "", Chip::Open), 2);
    assert_eq!(count(&mut desk, "", Chip::Deferred), 1);
    let back = PersonsRequest {
        persons: people.clone(),
    };
    desk.change_mark(mark::forms_back, &back).unwrap();
    assert_eq!(count(&mut desk, "", Chip::FormBack), 1);
    assert!(desk.list(&query(Chip::Open)).unwrap().revision > revision);
    desk.save(&SavePerson {
        person: people[0],
        mobile: Some("13900000000".to_owned()),
        choice: None,
        form_back: true,
        department: None,
        staff_no: None,
        remark: None,
    })
    .unwrap();
    assert_eq!(count(&mut desk, "139000", Chip::Everyone), 1);
}

#[test]
fn whom_a_newer_package_changed_a_chip_finds_until_the_next_one_and_the_row_says_in_what() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue((1..=3).map(person).collect()));
    let people = ids(&mut desk, Chip::Everyone);
    assert!(ids(&mut desk, Chip::Changed).is_empty());
    let newer = || vec![person(1), named(2, "测试改"), person(3)];
    take_in_at(&mut desk, &office.issue(newer()));
    assert_eq!(ids(&mut desk, Chip::Changed), people[1..2]);
    assert_eq!(row(&mut desk, people[1]).changed, [DatumField::Name]);
    assert!(row(&mut desk, people[0]).changed.is_empty());
    take_in_at(&mut desk, &office.issue(newer()));
    assert!(ids(&mut desk, Chip::Changed).is_empty());
}

#[test]
fn the_row_of_a_form_to_be_printed_again_says_what_has_changed_since() {
    let mut office = Office::new();
    let mut desk = desk_with(&office.issue(vec![person(1), person(2)]));
    let people = ids(&mut desk, Chip::Everyone);
    print_all(&mut desk, None);
    take_in_at(
        &mut desk,
        &office.issue(vec![named(1, "测试改"), person(2)]),
    );
    let again = row(&mut desk, people[0]);
    assert_eq!(again.state, PersonState::Reprint);
    assert_eq!(again.printed_changes, [DatumField::Name]);
    assert!(row(&mut desk, people[1]).printed_changes.is_empty());
}

#[test]
fn numbers_are_masked_on_this_side_of_the_window() {
    let mut issued = blue(1);
    issued.mobile = Some("13812345678".to_owned());
    let mut desk = desk_with(&Office::new().issue(vec![issued.clone()]));
    let row = |desk: &mut Desk, masked| {
        let rows = desk.rows(&RowsRequest {
            query: query(Chip::Everyone),
            offset: 0,
            limit: 1,
            masked,
        });
        rows.unwrap().remove(0)
    };
    let masked = row(&mut desk, true);
    for (shown, number) in masked.id_numbers.iter().zip(&issued.id_numbers) {
        assert_eq!(shown.len(), number.len());
        assert!(shown.contains("*******") && shown.starts_with(&number[..4]));
    }
    assert!(masked.mobile.unwrap().contains("****"));
    let open = row(&mut desk, false);
    assert_eq!(open.id_numbers, issued.id_numbers);
    assert_eq!(open.mobile, issued.mobile);
}

#[test]
fn a_window_of_rows_is_part_of_the_whole_and_ids_are_in_the_same_order() {
    let mut desk = desk_with(&Office::new().issue((1..=30).map(person).collect()));
    let query = ListQuery {
        sort: by(Column::PersonalNo, true),
        ..query(Chip::Everyone)
    };
    let everyone = desk.ids(&query).unwrap();
    assert_eq!(everyone.len(), 30);
    for (offset, limit, expected) in [(0, 10, 0..10), (25, 10, 25..30), (40, 5, 30..30)] {
        let rows = desk
            .rows(&RowsRequest {
                query: query.clone(),
                offset,
                limit,
                masked: true,
            })
            .unwrap();
        let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
        assert_eq!(ids, everyone[expected]);
    }
}

#[test]
fn a_unit_is_summed_up() {
    let mut desk = desk_with(&Office::new().issue(vec![person(1), person(2), red(3)]));
    crate::unit::confirm_all(&mut desk);
    let units = desk.units().unwrap();
    assert_eq!(units.len(), 1);
    let summary = &units[0];
    assert_eq!((summary.people, summary.open, summary.confirmed), (3, 1, 2));
    let view = desk.unit(ID).unwrap();
    assert_eq!(view.rules.photo.width, 358);
    assert_eq!(view.office.city, "演示市");
    assert_eq!(view.office.code.len(), 24);
}

/// Files a person under 部门, 工号 and 备注.
fn file(desk: &mut Desk, person: PersonId, [department, staff_no, remark]: [&str; 3]) {
    let own = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    desk.save(&SavePerson {
        person,
        mobile: None,
        choice: None,
        form_back: false,
        department: own(department),
        staff_no: own(staff_no),
        remark: own(remark),
    })
    .unwrap();
}

#[test]
fn a_unit_sorts_by_its_own_data_and_who_has_none_comes_last_both_ways() {
    let mut desk = desk_with(&Office::new().issue((1..=4).map(person).collect()));
    let people = ids(&mut desk, Chip::Everyone);
    file(&mut desk, people[1], ["10车间", "A-12", "夜班"]);
    file(&mut desk, people[2], ["2车间", "A-7", "病假"]);
    file(&mut desk, people[3], ["10车间", "", ""]);
    let mut sorted = |column, descending| {
        let found = desk.ids(&ListQuery {
            sort: Some(Sort { column, descending }),
            ..query(Chip::Everyone)
        });
        let places = found.unwrap();
        let place = |id: &PersonId| people.iter().position(|one| one == id).unwrap();
        places.iter().map(place).collect::<Vec<_>>()
    };
    assert_eq!(sorted(Column::Department, false), [2, 1, 3, 0]);
    assert_eq!(sorted(Column::Department, true), [1, 3, 2, 0]);
    assert_eq!(sorted(Column::StaffNo, false), [2, 1, 0, 3]);
    assert_eq!(sorted(Column::StaffNo, true), [1, 2, 0, 3]);
    assert_eq!(sorted(Column::Remark, false), [1, 2, 0, 3]);
    let by_remark = ListQuery {
        search: "夜班".to_owned(),
        ..query(Chip::Everyone)
    };
    let found = desk.rows(&RowsRequest {
        query: by_remark,
        offset: 0,
        limit: 10,
        masked: true,
    });
    let found = found.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].staff_no.as_deref(), Some("A-12"));
}
