//! The hand-in sheet of an export (step 8): what lies on the counter, in the order of the paper.

use rusqlite::Connection;
use sicard_form::{ColumnAlign, FormCode, PageMark, Table};
use sicard_person::{IdType, id_number};

use super::document::Document;
use super::tables::{columns, of_table};
use crate::clock::to_the_minute;
use crate::error::Failure;
use crate::export;
use crate::view::{DocumentKind, ExportId, ExportRecord, OfficeView, UnitView};

/// Last digits of an ID number that are printed: enough to tell two people of a name apart.
const SHOWN_DIGITS: usize = 4;

/// Someone of the batch.
struct Row {
    personal_no: String,
    name: String,
    id_number: String,
    id_type: String,
    form_code: Option<String>,
}

/// How an ID is copied. A first-generation resident ID card (15 digits) has one side to copy, a second-generation
/// one (18 digits) two (workflow, step 8); any other document is copied on every side with entries.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sides {
    OneSided,
    TwoSided,
    EverySide,
}

impl Sides {
    fn of(row: &Row) -> Self {
        let number = id_number::normalise(&row.id_number);
        match row.id_type == IdType::RESIDENT.code() {
            true if id_number::is_18(&number) => Self::TwoSided,
            true => Self::OneSided,
            false => Self::EverySide,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::OneSided => "单面",
            Self::TwoSided => "双面",
            Self::EverySide => "有内容的各面",
        }
    }
}

/// Lays out the sheet of a batch.
///
/// # Errors
/// `export-gone`, the store's.
pub fn hand_in(store: &Connection, export: ExportId, unit: &UnitView) -> Result<Document, Failure> {
    let record = export::record(store, export)?;
    let people = people(store, export)?;
    let table = Table {
        title: "社会保障卡确认表交表清单".to_owned(),
        unit_code: unit.summary.code.clone(),
        unit_name: unit.summary.name.clone(),
        facts: facts(&record, &unit.office),
        figures: figures(&people),
        columns: columns([
            ("序号", 12.0, ColumnAlign::Right),
            ("姓名", 40.0, ColumnAlign::Left),
            ("个人编号", 30.0, ColumnAlign::Left),
            ("证件号码后四位", 28.0, ColumnAlign::Centre),
            ("表号", 36.0, ColumnAlign::Left),
            ("证件复印", 24.0, ColumnAlign::Centre),
            ("核对", 12.0, ColumnAlign::Box),
        ]),
        rows: (1..)
            .zip(&people)
            .map(|(number, row)| cells(number, row))
            .collect(),
        notes: [
            "每人一份：确认表在上，身份证件复印件在下，A4 纸，不必装订或粘贴。",
            "按本清单的顺序放好；复印件上的号码要与确认表上打勾的号码一致，临时身份证无效。",
            "数据包用 U 盘带去，或在申报网站上传；上传的也要交纸质材料。",
        ]
        .map(str::to_owned)
        .to_vec(),
        signatures: ["单位经办人（签字）", "受理人（签字）", "日期"]
            .map(str::to_owned)
            .to_vec(),
        mark: PageMark { number: 1, of: 1 },
    };
    Ok(of_table(record.unit, DocumentKind::HandIn, table))
}

fn facts(record: &ExportRecord, office: &OfficeView) -> Vec<(String, String)> {
    let place = [office.name.as_str(), &office.address].join("　");
    [
        ("数据包文件", record.file_name.clone()),
        ("导出时间", to_the_minute(&record.created_at)),
        ("报送地点", place.trim().to_owned()),
        ("办公时间", office.hours.clone()),
        ("中心电话", office.phone.clone()),
        ("联系人", record.contact.name.clone()),
        ("经办人电话", record.contact.phone.clone()),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(label, value)| (label.to_owned(), value))
    .collect()
}

fn figures(people: &[Row]) -> Vec<(String, String)> {
    let copied = |copy| people.iter().filter(|row| Sides::of(row) == copy).count();
    let sheets = |number: usize| format!("{number} 份");
    let other = copied(Sides::EverySide);
    let mut figures = vec![
        ("人数".to_owned(), format!("{} 人", people.len())),
        ("确认表".to_owned(), format!("{} 张", people.len())),
        (
            "复印件 双面".to_owned(),
            sheets(copied(Sides::TwoSided) + other),
        ),
        ("复印件 单面".to_owned(), sheets(copied(Sides::OneSided))),
    ];
    if other > 0 {
        figures[2].0 = "复印件 双面及其他".to_owned();
    }
    figures
}

fn cells(number: u32, row: &Row) -> Vec<String> {
    let digits = row.id_number.chars().count();
    let last = row
        .id_number
        .chars()
        .skip(digits.saturating_sub(SHOWN_DIGITS));
    let code = row.form_code.as_deref().and_then(FormCode::new);
    vec![
        number.to_string(),
        row.name.clone(),
        row.personal_no.clone(),
        last.collect(),
        code.map(|code| code.in_fours()).unwrap_or_default(),
        Sides::of(row).word().to_owned(),
        String::new(),
    ]
}

fn people(store: &Connection, export: ExportId) -> Result<Vec<Row>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT export_person.personal_no, export_person.name, id_number, id_type, form_code FROM export_person \
         JOIN person ON person.id = export_person.person WHERE export_person.export = ?1 ORDER BY place",
    )?;
    let people = select.query_map([export], |row| {
        Ok(Row {
            personal_no: row.get(0)?,
            name: row.get(1)?,
            id_number: row.get(2)?,
            id_type: row.get(3)?,
            form_code: row.get(4)?,
        })
    })?;
    Ok(people.collect::<Result<_, _>>()?)
}
