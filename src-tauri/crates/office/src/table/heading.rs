//! The columns of a people table and the headings they are known by.

use serde::{Serialize, Serializer};
use sicard_table::plain_heading;

/// A column of the people table.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Field {
    PersonalNo,
    Name,
    Sex,
    Ethnic,
    BirthDate,
    IdType,
    IdNumber1,
    IdNumber2,
    Settled,
    Mobile,
    Category,
    Accounts,
}

impl Field {
    /// All columns, in the order in which they are written.
    pub const ALL: [Self; 12] = [
        Self::PersonalNo,
        Self::Name,
        Self::Sex,
        Self::Ethnic,
        Self::BirthDate,
        Self::IdType,
        Self::IdNumber1,
        Self::IdNumber2,
        Self::Settled,
        Self::Mobile,
        Self::Category,
        Self::Accounts,
    ];

    /// The columns without which a table cannot be used; no cell of theirs may be empty.
    pub const REQUIRED: [Self; 7] = [
        Self::PersonalNo,
        Self::Name,
        Self::Sex,
        Self::Ethnic,
        Self::BirthDate,
        Self::IdType,
        Self::IdNumber1,
    ];

    /// The Chinese heading.
    pub fn zh(self) -> &'static str {
        match self {
            Self::PersonalNo => "个人编号",
            Self::Name => "姓名",
            Self::Sex => "性别",
            Self::Ethnic => "民族",
            Self::BirthDate => "出生日期",
            Self::IdType => "证件类型",
            Self::IdNumber1 => "证件号码1",
            Self::IdNumber2 => "证件号码2",
            Self::Settled => "已确定",
            Self::Mobile => "手机号码",
            Self::Category => "人员类别",
            Self::Accounts => "参保账户",
        }
    }

    /// The English heading, also the name in JSON.
    pub fn en(self) -> &'static str {
        match self {
            Self::PersonalNo => "personal_no",
            Self::Name => "name",
            Self::Sex => "sex",
            Self::Ethnic => "ethnic",
            Self::BirthDate => "birth_date",
            Self::IdType => "id_type",
            Self::IdNumber1 => "id_number_1",
            Self::IdNumber2 => "id_number_2",
            Self::Settled => "settled",
            Self::Mobile => "mobile",
            Self::Category => "category",
            Self::Accounts => "accounts",
        }
    }

    /// The column a heading stands for: Chinese or English, whatever its blanks, case and width; 证件号码 alone is the
    /// first number.
    pub fn of_heading(heading: &str) -> Option<Self> {
        let plain = plain_heading(heading);
        match plain.as_str() {
            "证件号码" | "id_number" => Some(Self::IdNumber1),
            _ => Self::ALL
                .into_iter()
                .find(|field| plain == field.zh() || plain == field.en()),
        }
    }
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.en())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_chinese_and_english_however_they_are_typed() {
        for field in Field::ALL {
            assert_eq!(Field::of_heading(field.zh()), Some(field));
            assert_eq!(Field::of_heading(field.en()), Some(field));
        }
        assert_eq!(
            Field::of_heading("\u{FEFF} 证件号码１ "),
            Some(Field::IdNumber1)
        );
        assert_eq!(Field::of_heading("ID_Number_2"), Some(Field::IdNumber2));
        assert_eq!(Field::of_heading("备注"), None);
    }
}
