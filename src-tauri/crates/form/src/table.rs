//! A table over as many pages as it takes.

use crate::form::PageMark;
use crate::layout;

/// A page of a table, or a whole table before [`Table::pages`] splits it.
///
/// It has neither corner marks nor a QR code, so that no scanner takes it for a form.
#[derive(Clone)]
pub struct Table {
    /// What the table is.
    pub title: String,
    /// 单位编号; may be empty where it is not known.
    pub unit_code: String,
    /// 单位名称; may be empty where it is not known.
    pub unit_name: String,
    /// Label and value, printed in two columns under the title; on the first page only. A last one without a neighbour has
    /// the whole width.
    pub facts: Vec<(String, String)>,
    /// Numbers that must be seen at once: label and value, printed large in rows of at most four; on the first page only.
    pub figures: Vec<(String, String)>,
    /// The columns; none on a page that has no part of the table itself.
    pub columns: Vec<Column>,
    /// One cell a column. A page with columns and without rows says that there is nobody.
    pub rows: Vec<Vec<String>>,
    /// What to do, one sentence a line; on the last page only.
    pub notes: Vec<String>,
    /// Fields to fill in by hand at the end, such as 单位经办人（签字）; on the last page only.
    pub signatures: Vec<String>,
    /// Which page of this table it is.
    pub mark: PageMark,
}

/// A column of a table.
#[derive(Clone)]
pub struct Column {
    /// What stands above it.
    pub title: String,
    /// In millimetres; the columns of a table are scaled together to the width of the text.
    pub width: f32,
    /// How its cells are set.
    pub align: ColumnAlign,
}

/// How the cells of a column are set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ColumnAlign {
    /// From the left: names and words.
    Left,
    /// In the middle: what is short and of one length.
    Centre,
    /// From the right: numbers that are compared.
    Right,
    /// A box to tick by hand in every empty cell; a text stands where there is nothing to tick.
    Box,
}

impl Table {
    /// Splits a whole table into pages: facts and figures on the first, notes and signatures on the last, the rows as they
    /// fit, at least some of them beside the signatures; each with its own mark, whatever [`Table::mark`] said.
    pub fn pages(self) -> Vec<Self> {
        layout::pages(self)
    }
}
