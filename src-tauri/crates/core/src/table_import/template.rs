//! The table that the clerk fills in.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sicard_table::Page;

use crate::error::Failure;
use crate::table_file::save;
use crate::unfinished::Notes;
use crate::view::UnitId;
use crate::work::{Details, Record, unit};

/// Headings with the width of their columns. 个人编号 finds the person, so that no ID number needs to be in the file.
const COLUMNS: [(&str, f64); 6] = [
    ("个人编号", 16.0),
    ("姓名", 16.0),
    ("手机号码", 18.0),
    ("部门", 20.0),
    ("工号", 14.0),
    ("备注", 36.0),
];

/// What the second page says: of each column, and how it goes on.
const HELP: [(&str, &str); 9] = [
    (
        "个人编号",
        "用来找到本人，请不要修改。也可以换成「身份证号码」一列（18 位或 15 位都可以）。",
    ),
    (
        "姓名",
        "用来核对。与个人编号不是同一个人时，这一行不会导入。",
    ),
    ("手机号码", "11 位手机号码，可以不填。"),
    ("部门", "本单位自用，最多 60 个字，不报送。"),
    ("工号", "本单位自用，最多 60 个字，不报送。"),
    ("备注", "本单位自用，最多 200 个字，不报送。"),
    (
        "空格",
        "没有填的格不会改动现有的数据。用不到的列和行可以删去。",
    ),
    (
        "号码",
        "所有格都是文本格式。粘贴号码时请选「只粘贴值」，以免变成 2.1E+17 或末尾变成 000。",
    ),
    (
        "导入",
        "填好以后保存，在程序中选「批量处理 - 信息导入」。先列出结果，确定之前不会改动任何数据。",
    ),
];

/// Writes a table with everyone of a unit who is not removed, and what is known of them, as a new file in a folder.
///
/// # Errors
/// `folder-gone`, `folder-unwritable`, `no-space`, `work-folder-unwritable`, the store's.
pub fn template(store: &Connection, of: UnitId, folder: &Path) -> Result<PathBuf, Failure> {
    let mut lines: Vec<[String; 6]> = Vec::new();
    Record::of_unit(store, of, |record| {
        if record.marks.removed.is_none() {
            let known = Details::of(&record);
            lines.push([
                record.personal_no,
                record.name,
                known.mobile.unwrap_or_default(),
                known.department.unwrap_or_default(),
                known.staff_no.unwrap_or_default(),
                known.remark.unwrap_or_default(),
            ]);
        }
        Ok(())
    })?;
    let people = Page {
        name: "人员信息",
        columns: COLUMNS.to_vec(),
        lines: lines
            .iter()
            .map(|line| line.iter().map(String::as_str).collect())
            .collect(),
    };
    let help = Page {
        name: "填写说明",
        columns: vec![("内容", 14.0), ("说明", 90.0)],
        lines: HELP.iter().map(|(what, how)| vec![*what, *how]).collect(),
    };
    let stem = format!("信息导入模板_{}", unit::name(store, of)?.code);
    save(folder, &stem, &[people, help], &Notes::of(store))
}
