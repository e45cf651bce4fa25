//! One line of the tables that `open` writes.

use crate::report::NoteCode;
use crate::returned::{Fate, Intake, Verdict};
use sicard_person::{Ethnic, IdType, Sex};
use std::collections::HashMap;

/// Headings, in the order of [`Record::cells`]; they stay Chinese in every language, so that scripts find them.
pub const HEADINGS: [&str; 18] = [
    "单位编号",
    "个人编号",
    "姓名",
    "性别",
    "民族",
    "出生日期",
    "证件类型",
    "证件号码",
    "所选号码",
    "手机号码",
    "人员类别",
    "批次",
    "确认时间",
    "表号",
    "联系人",
    "联系电话",
    "照片",
    "回盘包",
];
/// The heading of the last column in held/.
pub const FINDINGS_HEADING: &str = "检查结果";

/// A returned person with what was issued, as text.
pub struct Record {
    /// Place of the return and of the person in it.
    pub handed_in: usize,
    /// See [`Record::handed_in`].
    pub index: usize,
    /// Name of the picture in photos/.
    pub picture: String,
    cells: Vec<String>,
    findings: String,
}

impl Record {
    /// The records of everybody with this fate, in the order of returns and paper.
    pub fn all(intake: &Intake, verdict: &Verdict, fate: Fate) -> Vec<Self> {
        let mut pictures: HashMap<String, u32> = HashMap::new();
        let mut records = Vec::new();
        for entry in verdict.entries.iter().filter(|entry| entry.fate == fate) {
            let handed_in = &intake.returns[entry.handed_in];
            let person = &handed_in.people()[entry.index];
            let issued = intake.issued_person(handed_in, &person.personal_no);
            let of_issued = |fact: fn(&sicard_package::IssuedPerson) -> String| {
                issued.map(fact).unwrap_or_default()
            };
            let roster = handed_in.opened.roster();
            let picture = picture_name(&person.personal_no, &mut pictures);
            let cells = vec![
                roster.unit_code.clone(),
                person.personal_no.clone(),
                person.name.clone(),
                of_issued(|issued| Sex::word_of(&issued.sex).zh),
                of_issued(|issued| Ethnic::word_of(&issued.ethnic).zh),
                of_issued(|issued| issued.birth_date.clone()),
                of_issued(|issued| IdType::word_of(&issued.id_type).zh),
                person.id_number.clone(),
                person.id_number_choice.to_string(),
                person.mobile.clone().unwrap_or_default(),
                of_issued(|issued| issued.category.clone().unwrap_or_default()),
                roster.batch.to_string(),
                person.confirmed_at.clone(),
                person.form_code.clone().unwrap_or_default(),
                roster.contact.name.clone(),
                roster.contact.phone.clone(),
                picture.clone(),
                handed_in.package_id().to_owned(),
            ];
            let codes: Vec<&str> = entry.codes.iter().copied().map(NoteCode::as_str).collect();
            records.push(Self {
                handed_in: entry.handed_in,
                index: entry.index,
                picture,
                cells,
                findings: codes.join(" "),
            });
        }
        records
    }

    /// The cells as text, with the findings where they are asked for.
    pub fn cells(&self, with_findings: bool) -> impl Iterator<Item = &str> {
        let findings = with_findings.then_some(self.findings.as_str());
        self.cells.iter().map(String::as_str).chain(findings)
    }

    /// The headings that go with [`Record::cells`].
    pub fn headings(with_findings: bool) -> impl Iterator<Item = &'static str> {
        HEADINGS
            .into_iter()
            .chain(with_findings.then_some(FINDINGS_HEADING))
    }
}

/// `<personal number>.jpg`, and `<personal number>_2.jpg` where a person is held twice. The reader has checked that the
/// number is `[0-9A-Za-z-]{1,32}` and no Windows device; anything else would still become no path here.
fn picture_name(personal_no: &str, taken: &mut HashMap<String, u32>) -> String {
    let stem: String = personal_no
        .chars()
        .filter(|character| character.is_ascii_alphanumeric() || *character == '-')
        .collect();
    let times = taken
        .entry(stem.to_ascii_lowercase())
        .and_modify(|times| *times += 1)
        .or_insert(1);
    if *times == 1 {
        format!("{stem}.jpg")
    } else {
        format!("{stem}_{times}.jpg")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_named_by_nothing_that_could_lead_out_of_its_folder() {
        let mut taken = HashMap::new();
        assert_eq!(picture_name("2102000001", &mut taken), "2102000001.jpg");
        assert_eq!(picture_name("../../etc/A", &mut taken), "etcA.jpg");
        assert_eq!(picture_name("ETCA", &mut taken), "ETCA_2.jpg");
    }
}
