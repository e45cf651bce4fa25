//! The people whose forms were printed and are not back: on the screen, and as a list to print.

use sicard_form::{ColumnAlign, PageMark, Table};
use sicard_person::PersonState;

use super::document::Document;
use super::tables::{columns, of_table};
use crate::clock::to_the_minute;
use crate::list::ListIndex;
use crate::view::{DocumentKind, UnitId, WaitingPerson};
use crate::work::unit::UnitName;

/// Everyone whose printed form is not back, in list order.
pub fn waiting(list: &ListIndex) -> impl Iterator<Item = WaitingPerson> {
    let printed = list
        .everyone()
        .filter(|entry| entry.state() == PersonState::Printed);
    printed.map(|entry| {
        let data = entry.data();
        WaitingPerson {
            person: data.id,
            personal_no: data.personal_no.clone(),
            name: data.name.clone(),
            department: data.department.clone(),
            staff_no: data.staff_no.clone(),
            printed_at: data.printed_at.clone(),
        }
    })
}

/// The list on paper, with a box a person to tick when the form comes in.
pub fn not_back(unit: UnitId, name: UnitName, list: &ListIndex) -> Document {
    let people: Vec<WaitingPerson> = waiting(list).collect();
    let rows = (1..).zip(&people).map(|(number, one): (u32, _)| {
        let cell = |text: &Option<String>| text.clone().unwrap_or_default();
        vec![
            number.to_string(),
            one.name.clone(),
            one.personal_no.clone(),
            cell(&one.department),
            cell(&one.staff_no),
            one.printed_at
                .as_deref()
                .map(to_the_minute)
                .unwrap_or_default(),
            String::new(),
        ]
    });
    let table = Table {
        title: "确认表未交回名单".to_owned(),
        unit_code: name.code,
        unit_name: name.name,
        facts: Vec::new(),
        figures: vec![("未交回".to_owned(), format!("{} 人", people.len()))],
        columns: columns([
            ("序号", 12.0, ColumnAlign::Right),
            ("姓名", 38.0, ColumnAlign::Left),
            ("个人编号", 30.0, ColumnAlign::Left),
            ("部门", 38.0, ColumnAlign::Left),
            ("工号", 20.0, ColumnAlign::Left),
            ("打印时间", 30.0, ColumnAlign::Left),
            ("收到", 12.0, ColumnAlign::Box),
        ]),
        rows: rows.collect(),
        notes: vec![
            "请本人核对确认表，在有效证件的号码前打勾并签字，连同身份证件复印件交回。".to_owned(),
        ],
        signatures: Vec::new(),
        mark: PageMark { number: 1, of: 1 },
    };
    of_table(unit, DocumentKind::NotBack, table)
}
