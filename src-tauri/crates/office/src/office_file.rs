//! What the office says about itself and its rules: `--office office.json`, with Dalian's as default.

use crate::report::{Refusal, file_name};
use serde::Deserialize;
use sicard_package::{IdChoice, OfficeFacts, PhotoRule, Rules};
use std::path::Path;

/// The office's address and the city's rules, as they go into every package.
#[derive(Clone)]
pub struct OfficeFile {
    pub facts: OfficeFacts,
    pub rules: Rules,
}

/// The JSON as people write it: any member may be left out, and a member that does not exist is refused, since it is a
/// slip of the pen.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Written {
    city: Option<String>,
    name: Option<String>,
    address: Option<String>,
    phone: Option<String>,
    hours: Option<String>,
    rules: WrittenRules,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct WrittenRules {
    form_title: Option<String>,
    id_choice: Option<IdChoice>,
    photo: WrittenPhoto,
    deadline: Option<String>,
    notes: Option<Vec<String>>,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct WrittenPhoto {
    profile: Option<String>,
    width: Option<u32>,
    height: Option<u32>,
    dpi: Option<u32>,
    min_kib: Option<u32>,
    max_kib: Option<u32>,
}

impl OfficeFile {
    /// Reads the file; what it leaves out is Dalian's.
    ///
    /// # Errors
    /// [`Refusal::OfficeFile`] with the line of the first fault, or an error of the file system.
    pub fn read(path: &Path) -> Result<Self, Refusal> {
        let text = std::fs::read_to_string(path).map_err(Refusal::io(path))?;
        let text = text.trim_start_matches('\u{FEFF}');
        let written: Written = serde_json::from_str(text).map_err(|error| Refusal::OfficeFile {
            file: file_name(path),
            line: error.line(),
        })?;
        Ok(written.over(Self::dalian()))
    }

    /// The rules alone, from a file like `--office` or from one that holds nothing but its member `rules`; what it leaves out is
    /// Dalian's.
    ///
    /// # Errors
    /// As [`OfficeFile::read`].
    pub fn read_rules(path: &Path) -> Result<Rules, Refusal> {
        let text = std::fs::read_to_string(path).map_err(Refusal::io(path))?;
        let text = text.trim_start_matches('\u{FEFF}');
        let alone = |rules| Written {
            rules,
            ..Written::default()
        };
        let written = serde_json::from_str(text)
            .or_else(|_| serde_json::from_str(text).map(alone))
            .map_err(|error| Refusal::OfficeFile {
                file: file_name(path),
                line: error.line(),
            })?;
        Ok(written.over(Self::dalian()).rules)
    }

    /// Dalian's card centre, as its tutorial for units names it. The tutorial gives no phone number and no hours.
    pub fn dalian() -> Self {
        let notes = [
            "个人信息有误的，先到参保单位档案管理部门更正，更正后重新下载数据包、重新确认。",
            "一人多号的，在网站“一人多号查询”中查到经办机构，持证件前往办理账户合并，再重新下载、重新确认。",
            "临时身份证无效；身份证复印件上的号码须与确认表上勾选的号码一致。",
            "报送时携带导出的数据包（U盘，或通过申报网站上传）、确认表和身份证复印件；确认表份数与导出人数一致，每人一份，确认表在前、身份证复印件在后，不用装订、粘贴。",
            "确认表和身份证复印件用A4纸；第一代身份证单面复印，第二代身份证双面复印。",
        ];
        Self {
            facts: OfficeFacts {
                city: "大连市".to_owned(),
                name: "大连市社会保障卡管理中心".to_owned(),
                address: "大连市长江路309号（香榭里东侧大连银行楼内）".to_owned(),
                phone: String::new(),
                hours: String::new(),
            },
            rules: Rules {
                form_title: "大连市社会保障卡个人基本信息确认表".to_owned(),
                id_choice: IdChoice::FifteenOrEighteen,
                photo: PhotoRule {
                    profile: "GA461-2004".to_owned(),
                    width: 358,
                    height: 441,
                    dpi: 350,
                    min_kib: None,
                    max_kib: Some(100),
                },
                deadline: None,
                notes: notes.map(str::to_owned).to_vec(),
            },
        }
    }
}

impl Written {
    fn over(self, base: OfficeFile) -> OfficeFile {
        let (facts, rules, photo) = (base.facts, base.rules.clone(), base.rules.photo);
        OfficeFile {
            facts: OfficeFacts {
                city: self.city.unwrap_or(facts.city),
                name: self.name.unwrap_or(facts.name),
                address: self.address.unwrap_or(facts.address),
                phone: self.phone.unwrap_or(facts.phone),
                hours: self.hours.unwrap_or(facts.hours),
            },
            rules: Rules {
                form_title: self.rules.form_title.unwrap_or(rules.form_title),
                id_choice: self.rules.id_choice.unwrap_or(rules.id_choice),
                photo: PhotoRule {
                    profile: self.rules.photo.profile.unwrap_or(photo.profile),
                    width: self.rules.photo.width.unwrap_or(photo.width),
                    height: self.rules.photo.height.unwrap_or(photo.height),
                    dpi: self.rules.photo.dpi.unwrap_or(photo.dpi),
                    min_kib: self.rules.photo.min_kib.or(photo.min_kib),
                    max_kib: self.rules.photo.max_kib.or(photo.max_kib),
                },
                deadline: self.rules.deadline.or(rules.deadline),
                notes: self.rules.notes.unwrap_or(rules.notes),
            },
        }
    }
}
