//! The sheet between two departments.

use crate::form::PageMark;

/// The sheet before the forms of a department: to be read from a metre away when stacks are sorted and handed out.
///
/// It has neither corner marks nor a QR code, so that no scanner takes it for a form.
#[derive(Clone)]
pub struct Divider {
    /// 单位编号; may be empty where it is not known.
    pub unit_code: String,
    /// 单位名称; may be empty where it is not known.
    pub unit_name: String,
    /// The department; what is printed large.
    pub department: String,
    /// Confirmation forms that follow, up to the next divider.
    pub forms: usize,
    /// The first of them: name and number in the batch (page mark), for whoever sorts; none where there are no forms.
    pub first: Option<(String, usize)>,
    /// The last of them, likewise.
    pub last: Option<(String, usize)>,
    /// Hint lines at the foot, such as where signed forms go back to.
    pub notes: Vec<String>,
    /// Which page of the batch it is.
    pub mark: PageMark,
}
