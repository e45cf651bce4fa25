//! What a row would set.

use sicard_person::{Mobile, without_private_use};

use super::whose::is_figure;
use crate::view::{TableField, TableRowState};
use crate::work::{Details, own_data};

/// What stands in a cell, as it is kept; `None` for an empty cell, which changes nothing.
///
/// # Errors
/// What is wrong with it.
pub fn value(field: TableField, cell: &str) -> Result<Option<String>, TableRowState> {
    let cell = cell.trim();
    if cell.is_empty() {
        return Ok(None);
    }
    match field {
        TableField::Mobile if is_figure(cell) => Err(TableRowState::NumberDamaged),
        TableField::StaffNo if is_figure(cell) => Err(TableRowState::NumberDamaged),
        TableField::Mobile => {
            // An apostrophe before it is how people make a spreadsheet keep digits.
            let plain = cell.trim_start_matches(['\'', '‘', '’', '`']);
            let mobile = Mobile::parse(plain).map_err(|_| TableRowState::MobileInvalid)?;
            Ok(Some(mobile.as_str().to_owned()))
        }
        TableField::Department | TableField::StaffNo => text(cell, own_data::MOST_CHARS),
        TableField::Remark => text(cell, own_data::MOST_REMARK_CHARS),
    }
}

/// A text on one line; what is too long is not cut.
fn text(cell: &str, most_chars: usize) -> Result<Option<String>, TableRowState> {
    let words: Vec<&str> = cell.split(char::is_control).map(str::trim).collect();
    let line = without_private_use(words.join(" ").trim()).into_owned();
    match line.chars().count() > most_chars {
        true => Err(TableRowState::TextTooLong),
        false => Ok((!line.is_empty()).then_some(line)),
    }
}

/// One datum of a person.
pub fn datum(details: &Details, field: TableField) -> &Option<String> {
    match field {
        TableField::Mobile => &details.mobile,
        TableField::Department => &details.department,
        TableField::StaffNo => &details.staff_no,
        TableField::Remark => &details.remark,
    }
}

/// The same, to be changed.
pub fn datum_mut(details: &mut Details, field: TableField) -> &mut Option<String> {
    match field {
        TableField::Mobile => &mut details.mobile,
        TableField::Department => &mut details.department,
        TableField::StaffNo => &mut details.staff_no,
        TableField::Remark => &mut details.remark,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_kept_as_people_write_them_once_they_are_clean() {
        for (field, cell, kept) in [
            (TableField::Mobile, " '138 0000-1234 ", "13800001234"),
            (TableField::Mobile, "+86 １３８00001234", "13800001234"),
            (TableField::Department, "一车间\n二组", "一车间 二组"),
            (TableField::StaffNo, "007", "007"),
            (TableField::StaffNo, "2E5", "2E5"),
            (TableField::Remark, "=1+1", "=1+1"),
        ] {
            assert_eq!(value(field, cell), Ok(Some(kept.to_owned())), "{cell}");
        }
        assert_eq!(value(TableField::Remark, " \u{3000}"), Ok(None));
    }

    #[test]
    fn nothing_is_cut_or_corrected_silently() {
        for (field, cell, wrong) in [
            (TableField::Mobile, "1.38E+10", TableRowState::NumberDamaged),
            (
                TableField::StaffNo,
                "1.03E+05",
                TableRowState::NumberDamaged,
            ),
            (
                TableField::Mobile,
                "0411-12345678",
                TableRowState::MobileInvalid,
            ),
            (
                TableField::Mobile,
                "13800001234/13900001234",
                TableRowState::MobileInvalid,
            ),
            (
                TableField::Department,
                &"长".repeat(61),
                TableRowState::TextTooLong,
            ),
        ] {
            assert_eq!(value(field, cell), Err(wrong), "{cell}");
        }
    }
}
