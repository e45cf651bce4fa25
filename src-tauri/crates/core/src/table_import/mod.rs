//! 批量处理 - 信息导入: 手机号码, 部门, 工号 and 备注 of many people from one table.
//!
//! [`TableRoll`] is what must be known of the unit; [`read_table`] knows the columns by their headings (`heading`), finds whose each row is
//! (`whose`) and what it would change (`read`), without the store and without changing anything. [`take_table`] then sets it in one
//! transaction. No guess is made: a row that says two things, or one of two for the same person, is named and left out.

mod batch;
mod heading;
mod read;
mod report;
mod roll;
mod take;
mod template;
mod values;
mod whose;

pub use batch::TableBatch;
pub use read::read_table;
pub use roll::TableRoll;
pub use take::{Agreed, take_table};
pub use template::template;
