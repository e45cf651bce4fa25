//! What a column is, by its heading.

use sicard_table::plain_heading;

use crate::error::{ErrorCode, Failure};
use crate::view::TableField;

/// What a column is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    IdNumber,
    PersonalNo,
    Name,
    Sets(TableField),
}

/// Headings as [`plain_heading`] writes them, by what they mean. Units call the same thing by many names.
const HEADINGS: [(Column, &[&str]); 7] = [
    (
        Column::IdNumber,
        &[
            "身份证号码",
            "身份证号",
            "身份证",
            "身份证件号码",
            "证件号码",
            "证件号",
            "证件号码1",
            "证件号码2",
            "公民身份号码",
            "公民身份证号码",
            "居民身份证号码",
            "居民身份证号",
            "18位身份证号",
            "15位身份证号",
            "18位身份证号码",
            "15位身份证号码",
            "id_number",
            "id_number_1",
            "id_number_2",
            "idnumber",
            "idno",
            "idno.",
        ],
    ),
    (
        Column::PersonalNo,
        &[
            "个人编号",
            "个人社保编号",
            "社保个人编号",
            "社保编号",
            "personal_no",
            "personalno",
            "personalno.",
            "personalnumber",
        ],
    ),
    (
        Column::Name,
        &["姓名", "名字", "员工姓名", "职工姓名", "name", "fullname"],
    ),
    (
        Column::Sets(TableField::Mobile),
        &[
            "手机号码",
            "手机号",
            "手机",
            "移动电话",
            "联系电话",
            "联系方式",
            "电话号码",
            "电话",
            "mobile",
            "mobileno",
            "mobilenumber",
            "mobilephone",
            "phone",
        ],
    ),
    (
        Column::Sets(TableField::Department),
        &[
            "部门",
            "部门名称",
            "所属部门",
            "所在部门",
            "科室",
            "车间",
            "department",
            "dept",
        ],
    ),
    (
        Column::Sets(TableField::StaffNo),
        &[
            "工号",
            "员工编号",
            "员工号",
            "职工编号",
            "职工号",
            "员工工号",
            "staff_no",
            "staffno",
            "staffnumber",
            "employeeid",
            "employeeno",
        ],
    ),
    (
        Column::Sets(TableField::Remark),
        &["备注", "备注信息", "remark", "remarks", "note", "notes"],
    ),
];

/// What a heading stands for, also with a hint in brackets behind it: `手机号码（选填）`.
pub fn column_of(heading: &str) -> Option<Column> {
    let plain = plain_heading(heading);
    let bare = plain.split('(').next().unwrap_or_default();
    let bare = bare.trim_end_matches('*').trim_start_matches('*');
    HEADINGS
        .into_iter()
        .find(|(_, names)| names.contains(&bare))
        .map(|(column, _)| column)
}

/// What all the columns of a table are, and the headings that mean nothing here.
///
/// # Errors
/// `table-without-people`, `table-without-data`, `table-heading-twice`.
pub fn columns(headings: &[String]) -> Result<(Vec<Option<Column>>, Vec<String>), Failure> {
    let columns: Vec<Option<Column>> = headings.iter().map(|text| column_of(text)).collect();
    let known: Vec<Column> = columns.iter().copied().flatten().collect();
    let sets = |column: &Column| matches!(column, Column::Sets(_));
    let code = if known.iter().all(sets) {
        Some(ErrorCode::TableWithoutPeople)
    } else if !known.iter().any(sets) {
        Some(ErrorCode::TableWithoutData)
    } else if (1..known.len())
        // Both offered numbers may be there, each in a column of its own.
        .any(|place| known[place] != Column::IdNumber && known[..place].contains(&known[place]))
    {
        Some(ErrorCode::TableHeadingTwice)
    } else {
        None
    };
    if let Some(code) = code {
        return Err(Failure::new(code));
    }
    let unused = headings.iter().zip(&columns);
    let unused = unused.filter(|(text, column)| column.is_none() && !text.trim().is_empty());
    Ok((
        columns.clone(),
        unused.map(|(text, _)| shown(text)).collect(),
    ))
}

/// A heading as it is shown: without control characters, and not longer than headings are.
fn shown(heading: &str) -> String {
    let plain = heading.trim().chars().filter(|c| !c.is_control());
    plain.take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_however_they_are_typed() {
        for (heading, column) in [
            (" 身份证 号码", Column::IdNumber),
            ("证件号码１", Column::IdNumber),
            ("手机号码（选填）", Column::Sets(TableField::Mobile)),
            ("*工号", Column::Sets(TableField::StaffNo)),
            ("DEPARTMENT", Column::Sets(TableField::Department)),
            ("\u{FEFF}姓名", Column::Name),
        ] {
            assert_eq!(column_of(heading), Some(column), "{heading}");
        }
        for heading in ["", "性别", "家庭住址", "手机号码备注"] {
            assert_eq!(column_of(heading), None, "{heading}");
        }
    }

    #[test]
    fn no_two_headings_mean_two_things() {
        let names: Vec<&str> = HEADINGS
            .iter()
            .flat_map(|(_, names)| *names)
            .copied()
            .collect();
        let mut once = names.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), names.len());
    }
}
