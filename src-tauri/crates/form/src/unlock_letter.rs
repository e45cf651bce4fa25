//! 解锁申请书: what a unit asks the card centre for, over its seal, when a password was forgotten.

/// A page, one for each request. Nothing of any person is on it but what the clerk writes by hand.
#[derive(Clone)]
pub struct UnlockLetter {
    /// 单位编号.
    pub unit_code: String,
    /// 单位名称; empty leaves room to write it by hand.
    pub unit_name: String,
    /// The card centre; empty: not known.
    pub office: String,
    /// 申请编号 of the file that goes with it.
    pub number: String,
    /// When the file was made, as it is printed.
    pub made_at: String,
}
