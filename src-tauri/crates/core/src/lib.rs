//! What the clerk's program does, without a window.
//!
//! - [`backup`](mod@backup): the whole work folder in one sealed file, and back.
//! - [`desk`]: what a command works on; the whole of this crate behind one type.
//! - [`erase`]: deleting a unit.
//! - [`error`]: the one error that crosses to the page.
//! - [`export`]: return files and the records of them.
//! - [`import`]: taking an issued package in, and what of the clerk's work stays.
//! - [`journal`]: 操作记录, who did what and when.
//! - [`list`]: the list of people in memory: search, sort, chips.
//! - [`office_help`](mod@office_help): 解锁申请, the card centre's help for whoever has forgotten the password.
//! - [`overview`]: how far a unit is, and the list as a workbook.
//! - [`paper`]: confirmation forms and the other sheets: preview, PDF, print, and what was printed.
//! - [`photo`]: accepting a picture as a photo.
//! - [`photo_batch`]: many pictures at once.
//! - [`release`]: 新版本, what a signed release manifest says, where an administrator switched that on.
//! - [`stack`]: signed forms that come back.
//! - [`store`]: the database.
//! - [`table_import`]: 手机号码 and the unit's own data from a table.
//! - [`view`]: the requests and views that cross to the page.
//! - [`watch`]: progress and cancelling of long work.
//! - [`work`]: the clerk's work on people: dialog, marks, confirming.

pub mod backup;
mod clock;
pub mod desk;
pub mod erase;
pub mod error;
pub mod export;
pub mod import;
pub mod journal;
pub mod list;
pub mod office_help;
pub mod overview;
pub mod paper;
pub mod photo;
pub mod photo_batch;
mod photo_notice;
pub mod release;
mod report;
pub mod stack;
pub mod store;
mod table_file;
pub mod table_import;
mod unfinished;
pub mod view;
pub mod watch;
pub mod work;
