//! `issue`: a people table and a folder of pictures become the package for a unit.

use super::Outcome;
use crate::files;
use crate::issuing::{self, Order, Source};
use crate::office_file::OfficeFile;
use crate::report::{Refusal, Voice, explained};
use crate::stop;
use sicard_package::{Code, IssueKey, Unit};
use std::path::PathBuf;

/// Arguments of `issue`.
#[derive(clap::Args)]
pub struct Args {
    /// 制包密钥 The issuing key
    #[arg(long, value_name = "issue.key")]
    pub key: PathBuf,
    /// 密钥文件的口令（若有） Passphrase of the key file, if it has one
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// 单位编号 Unit code
    #[arg(long, value_name = "CODE")]
    pub unit: String,
    /// 单位名称 Unit name
    #[arg(long, value_name = "NAME")]
    pub unit_name: String,
    /// 经办机构名称 Social insurance agency of the unit
    #[arg(long, value_name = "NAME", default_value = "")]
    pub agency: String,
    /// 人员表：CSV（UTF-8、GB18030）或 XLSX People table
    #[arg(long, value_name = "people.csv")]
    pub people: PathBuf,
    /// 照片文件夹，按个人编号或证件号码命名 Pictures named by personal or ID number
    #[arg(long, value_name = "DIR")]
    pub photos: Option<PathBuf>,
    /// 领取码文件；不给则生成一个并显示 File with the code; made and printed without it
    #[arg(long, value_name = "FILE")]
    pub code_file: Option<PathBuf>,
    /// 中心名称、地址、电话和规则，默认大连 The office and its rules, Dalian's by default
    #[arg(long, value_name = "office.json")]
    pub office: Option<PathBuf>,
    /// 只取这些人员类别 Only people of these categories
    #[arg(long, value_name = "类别", num_args = 1..)]
    pub category: Vec<String>,
    /// 同时写出随包交付的领取单（文本） Also write the covering slip
    #[arg(long, value_name = "FILE")]
    pub slip: Option<PathBuf>,
    /// 数据包，如 1111011.zip；不覆盖已有文件 The package; never overwritten
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// Makes the package; prints the code if it was made here.
pub fn run(args: &Args, voice: Voice) -> Result<Outcome, Refusal> {
    let passphrase = files::passphrase(args.passphrase_file.as_deref())?;
    let key = IssueKey::load(&args.key, passphrase.as_ref().map(|one| one.as_str()))
        .map_err(Refusal::of(&args.key))?;
    let office = args
        .office
        .as_deref()
        .map_or_else(|| Ok(OfficeFile::dalian()), OfficeFile::read)?;
    let code = args
        .code_file
        .as_deref()
        .map_or_else(|| Ok(Code::generate()?), files::code)?;
    // Not before: a secret may come from somebody who types it.
    stop::heed();
    let order = Order {
        key: &key,
        code: &code,
        office,
        unit: Unit {
            code: args.unit.clone(),
            name: args.unit_name.clone(),
            agency: args.agency.clone(),
        },
        source: Source {
            people: &args.people,
            photos: args.photos.as_deref(),
            categories: &args.category,
        },
        out: &args.out,
        slip: args.slip.as_deref(),
    };
    let issued = issuing::issue(order, voice)?;
    let shown = args.code_file.is_none().then(|| code.reveal());
    let mut json = serde_json::to_value(&issued).unwrap_or_default();
    json["ok"] = true.into();
    json["code"] = shown.as_ref().map(|code| code.as_str()).into();
    json["findings"] =
        serde_json::to_value(explained(&issued.findings, voice.lang)).unwrap_or_default();
    voice.notes(&issued.findings);
    voice.result(&json, || {
        let mut lines = issued.lines(voice);
        if let Some(code) = &shown {
            lines.push(format!("{} {}", voice.say("领取码", "Code"), code.as_str()));
        }
        lines
    });
    Ok(Outcome::Clean)
}
