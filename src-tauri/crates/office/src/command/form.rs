//! `form`: confirmation forms as PDF, from a people table or from an issued package.

use super::Outcome;
use crate::files;
use crate::id_choice;
use crate::office_file::OfficeFile;
use crate::paper::{self, Batch, Places, Source};
use crate::report::{Note, NoteCode, Refusal, Voice, explained};
use crate::{staging, stop};
use sicard_form::pdf::Split;
use sicard_package::SealedPackage;
use std::path::{Path, PathBuf};

/// Arguments of `form`.
#[derive(clap::Args)]
#[command(group = clap::ArgGroup::new("who").required(true).args(["people", "issued"]))]
#[command(group = clap::ArgGroup::new("where").required(true).multiple(true).args(["out", "svg"]))]
pub struct Args {
    /// 人员表：CSV 或 XLSX；这样制作的表没有表号 People table; such forms have no 表号
    #[arg(long, value_name = "people.csv", requires = "photos")]
    pub people: Option<PathBuf>,
    /// 照片文件夹，按个人编号或证件号码命名 Pictures named by personal or ID number
    #[arg(long, value_name = "DIR", requires = "people")]
    pub photos: Option<PathBuf>,
    /// 规则文件，默认大连 The city's rules, Dalian's by default
    #[arg(long, value_name = "rules.json", requires = "people")]
    pub rules: Option<PathBuf>,
    /// 单位编号，印在表上 Unit code for the forms
    #[arg(
        long,
        value_name = "CODE",
        requires = "people",
        default_value = "",
        hide_default_value = true
    )]
    pub unit: String,
    /// 单位名称，印在表上 Unit name for the forms
    #[arg(
        long,
        value_name = "NAME",
        requires = "people",
        default_value = "",
        hide_default_value = true
    )]
    pub unit_name: String,
    /// 发给单位的数据包：带表号的正式确认表 An issued package: the unit's real forms, with 表号
    #[arg(long, value_name = "1111011.zip", requires = "code_file")]
    pub issued: Option<PathBuf>,
    /// 领取码文件 File with the code
    #[arg(long, value_name = "FILE", requires = "issued")]
    pub code_file: Option<PathBuf>,
    /// PDF；超过 500 人时分成 forms-1.pdf、forms-2.pdf… PDF; in several files for more than 500 people
    #[arg(long, value_name = "forms.pdf")]
    pub out: Option<PathBuf>,
    /// 不论多少人都写进一个 PDF One PDF for any number of people
    #[arg(long, requires = "out")]
    pub one_file: bool,
    /// 每页另写一个 SVG（预览），新的或空的文件夹 One SVG a page, a new or empty folder
    #[arg(long, value_name = "DIR")]
    pub svg: Option<PathBuf>,
}

/// Writes the forms; people without a photo are left out and named.
pub fn run(args: &Args, voice: Voice) -> Result<Outcome, Refusal> {
    stop::heed();
    if let Some(out) = &args.out {
        staging::sweep(out);
    }
    let (batch, notes) = batch(args, voice)?;
    let places = Places {
        pdf: args.out.as_deref(),
        split: if args.one_file {
            Split::One
        } else {
            Split::Bounded
        },
        svg: args.svg.as_deref(),
    };
    let made = paper::write(&batch, &places, voice)?;
    let is_left_out = |note: &&Note| {
        matches!(
            note.code,
            NoteCode::FormWithoutPhoto | NoteCode::FormPhotoUnusable
        )
    };
    let left_out = notes.iter().filter(is_left_out).count();
    voice.notes(&notes);
    let mut json = serde_json::to_value(&made).unwrap_or_default();
    json["ok"] = true.into();
    json["left_out"] = left_out.into();
    json["findings"] = serde_json::to_value(explained(&notes, voice.lang)).unwrap_or_default();
    voice.result(&json, || {
        let fact =
            |chinese, english, value: &str| format!("{} {value}", voice.say(chinese, english));
        let mut lines: Vec<String> = made
            .files
            .iter()
            .map(|file| fact("确认表", "Forms", file))
            .collect();
        lines.push(fact("页数", "Pages", &made.pages.to_string()));
        lines.push(fact("没有打印", "Left out", &left_out.to_string()));
        lines
    });
    Ok(Outcome::Clean)
}

fn batch(args: &Args, voice: Voice) -> Result<(Batch, Vec<Note>), Refusal> {
    match (&args.people, &args.photos, &args.issued, &args.code_file) {
        (Some(people), Some(photos), ..) => {
            let rules = args
                .rules
                .as_deref()
                .map(OfficeFile::read_rules)
                .transpose()?;
            let rules = rules.unwrap_or_else(|| OfficeFile::dalian().rules);
            let source = Source {
                people,
                photos,
                title: rules.form_title,
                unit_code: args.unit.clone(),
                unit_name: args.unit_name.clone(),
                id_choice: id_choice::rule(rules.id_choice),
            };
            paper::from_table(source, voice)
        }
        (.., Some(package), Some(code)) => issued(package, code),
        _ => Err(Refusal::OptionInvalid { option: "--people" }),
    }
}

fn issued(path: &Path, code_file: &Path) -> Result<(Batch, Vec<Note>), Refusal> {
    let sealed = SealedPackage::open(path).map_err(Refusal::of(path))?;
    let opened = sealed
        .unlock_with_code(&files::code(code_file)?)
        .map_err(Refusal::of(path))?;
    Ok(paper::from_issue(opened))
}
