//! 索照通知 on paper: who is still to bring a photo, and how it must be.

use crate::form::PageMark;
use crate::layout;

/// A whole notice, to hang on a door. It is read by everybody who passes, so names are all that it says of anybody.
#[derive(Clone)]
pub struct Notice {
    /// 单位名称; may be empty where it is not known.
    pub unit_name: String,
    /// Until when, as it is printed; none leaves room to write it by hand.
    pub until: Option<String>,
    /// To whom the photos go; none leaves room to write it by hand.
    pub to: Option<String>,
    /// How a photo must be.
    pub demands: PhotoDemands,
    /// Who has to bring one. A single group is named large: the notice is that department's.
    pub groups: Vec<NoticeGroup>,
}

/// The people of one department.
#[derive(Clone)]
pub struct NoticeGroup {
    /// 部门; none: not known.
    pub department: Option<String>,
    /// 姓名, in the order of the page.
    pub names: Vec<String>,
}

/// What is told in numbers about a photo.
#[derive(Clone, Copy)]
pub struct PhotoDemands {
    /// Least width and height in pixels.
    pub pixels: (u32, u32),
    /// How wide a face is, of the width of the photo: 0.58 by GA 461-2004.
    pub face_share: f32,
}

/// A page of a notice, made by [`Notice::pages`]. It has neither corner marks nor a QR code, so that no scanner takes it for a
/// form.
#[derive(Clone)]
pub struct NoticePage {
    pub(crate) notice: Notice,
    pub(crate) setting: layout::NameSetting,
    /// Whether the whole notice has but one group.
    pub(crate) only: bool,
    /// People of each whole group of the page.
    pub(crate) people: Vec<usize>,
    /// Whether the names of the first group began on an earlier page.
    pub(crate) begun: bool,
    /// Which page of the notice it is.
    pub mark: PageMark,
}

impl Notice {
    /// Splits a notice into pages: what is asked, examples and demands on the first, the names as they fit. Few names are set
    /// large.
    pub fn pages(self) -> Vec<NoticePage> {
        layout::notice_pages(self)
    }
}

impl NoticePage {
    /// The department that the page is for; none where it is for several, or for people without one.
    pub fn department(&self) -> Option<&str> {
        let only = self.notice.groups.first().filter(|_| self.only);
        only?.department.as_deref()
    }
}
