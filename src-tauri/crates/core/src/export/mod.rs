//! 报盘数据导出: from confirmed people to return files, and the records of them.
//!
//! A batch is committed as an intent first ([`compose`]), written under a temporary name, read back whole ([`write`](mod@write)),
//! renamed without overwriting ([`place`]), and only then counts as exported ([`run`]). What a crash leaves is finished or
//! dropped at the next start ([`recover`](mod@recover)). A file that was written is taken along by [`copy`](mod@copy). Reading back means the disk
//! ([`cached`]).

mod batch;
mod cached;
mod compose;
mod contact;
mod copy;
mod file_name;
mod place;
mod plan;
mod record;
mod recover;
mod run;
mod write;

pub(crate) use batch::largest_n;
pub(crate) use cached::forget_cached;
pub use copy::copy;
pub(crate) use file_name::LARGEST_N;
pub use place::rename_without_overwriting;
pub use plan::plan;
pub use record::{enter, people, record, records, refuse_voided, set_handed_in, set_ticked, void};
pub use recover::recover;
pub(crate) use recover::sha256_of;
pub use run::{Export, export, write_again};
pub use write::disk_failure;
