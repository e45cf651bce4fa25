//! What the unit notes about its people beside 部门 and 工号.

/// `person.remark`: 备注, the unit's own datum, in no package.
pub const CREATE: &str = "
ALTER TABLE person ADD COLUMN remark TEXT;
";
