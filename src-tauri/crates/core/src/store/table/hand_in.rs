//! What the clerk has ticked before a batch is handed in.

/// `export.ticked`: JSON array of [`HandInItem`](crate::view::HandInItem), the lines of the 报送清单 that are ticked.
pub const CREATE: &str = "
ALTER TABLE export ADD COLUMN ticked TEXT NOT NULL DEFAULT '[]';
";
