//! 一人多号: what a person with several insurance accounts has to do, on a page to take along.

/// A page for one person.
#[derive(Clone)]
pub struct AccountsNotice {
    /// 单位编号.
    pub unit_code: String,
    /// 单位名称; may be empty where it is not known.
    pub unit_name: String,
    /// 姓名.
    pub name: String,
    /// 经办机构 and 个人编号 of each account, as the package has them.
    pub accounts: Vec<(String, String)>,
}
