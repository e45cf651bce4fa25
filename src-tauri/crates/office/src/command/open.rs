//! `open`: what units handed back, checked against what was issued.

use super::Outcome;
use crate::delivery::{self, Report};
use crate::files;
use crate::report::{Refusal, Voice};
use crate::returned::{self, Earlier, Given, Intake};
use crate::{staging, stop};
use sicard_package::OpenKey;
use std::path::PathBuf;

/// Arguments of `open`.
#[derive(clap::Args)]
pub struct Args {
    /// 单位交回的文件，可有多个 What units handed back
    #[arg(value_name = "RETURN.zip", required = true)]
    pub returns: Vec<PathBuf>,
    /// 接收密钥 The receiving key
    #[arg(long, value_name = "open.key")]
    pub key: PathBuf,
    /// 密钥文件的口令（若有） Passphrase of the key file, if it has one
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// 当时发给单位的数据包，可重复 The packages that were issued, may be repeated
    #[arg(long, value_name = "1111011.zip", required = true)]
    pub issued: Vec<PathBuf>,
    /// 领取码文件：数据包不含中心自己的密钥时才需要 For issued packages without a way for the office's key
    #[arg(long, value_name = "FILE")]
    pub code_file: Option<PathBuf>,
    /// 以前某次 open 的 report.json，可重复 Reports of earlier runs, may be repeated
    #[arg(long, value_name = "report.json")]
    pub earlier: Vec<PathBuf>,
    /// 新的或空的文件夹 A new or empty folder
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

/// Verifies everything, compares, then writes the folder.
pub fn run(args: &Args, voice: Voice) -> Result<Outcome, Refusal> {
    staging::sweep(&args.out);
    files::must_be_empty(&args.out)?;
    let passphrase = files::passphrase(args.passphrase_file.as_deref())?;
    let key = OpenKey::load(&args.key, passphrase.as_ref().map(|one| one.as_str()))
        .map_err(Refusal::of(&args.key))?;
    let code = args.code_file.as_deref().map(files::code).transpose()?;
    // Not before: a secret may come from somebody who types it.
    stop::heed();
    let earlier = Earlier::read(&args.earlier)?;
    let given = Given {
        key: &key,
        code: code.as_ref(),
        issued: &args.issued,
        returns: &args.returns,
    };
    let intake = Intake::read(&given, voice)?;
    let verdict = returned::judge(&intake, &earlier);
    let report = Report::of(&intake, &verdict, voice.lang);
    delivery::write(&args.out, &intake, &verdict, &report, voice)?;

    voice.notes(&verdict.notes);
    let mut json = serde_json::to_value(&report).unwrap_or_default();
    json["ok"] = true.into();
    voice.result(&json, || {
        let fact =
            |chinese, english, count: usize| format!("{} {count}", voice.say(chinese, english));
        vec![
            fact("可制卡人数", "People accepted", report.accepted),
            fact("待核人数（held/）", "People held (held/)", report.held),
            fact("问题", "Findings", report.findings.len()),
        ]
    });
    Ok(if verdict.notes.is_empty() {
        Outcome::Clean
    } else {
        Outcome::Findings
    })
}
