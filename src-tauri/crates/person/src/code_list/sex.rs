use super::list::{Entry, code_list};

const SEXES: [Entry; 4] = [
    Entry::new("0", "未知", "Unknown", &["未知的性别"]),
    Entry::new("1", "男", "Male", &["男性", "M"]),
    Entry::new("2", "女", "Female", &["女性", "F"]),
    Entry::new("9", "未说明", "Not stated", &["未说明的性别"]),
];

code_list! {
    /// Sex, 性别, by GB/T 2261.1-2003, the whole list: 0, 1, 2 and 9.
    Sex, "GB/T 2261.1", SEXES
}

impl Sex {
    /// 1 男.
    pub const MALE: Self = Self(1);
    /// 2 女.
    pub const FEMALE: Self = Self(2);
}
