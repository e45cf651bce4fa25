//! How far a unit is, as a whole and by department: on the screen, and with the list as a workbook.

mod count;
mod workbook;

pub use count::overview;
pub use workbook::ListWorkbook;
