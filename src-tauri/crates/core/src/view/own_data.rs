//! What a unit files its people by: its own data, which no package carries.

use serde::Deserialize;
use ts_rs::TS;

use super::{PersonId, debug_without_content};

/// Gives people a 部门, or takes it away.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DepartmentRequest {
    /// The selection.
    pub persons: Vec<PersonId>,
    /// `null`: none.
    pub department: Option<String>,
}

debug_without_content!(DepartmentRequest);
