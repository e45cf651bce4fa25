//! `unlock`: what a unit that has forgotten its password asks for, against its stamped letter.

use super::Outcome;
use crate::files;
use crate::report::{Refusal, Voice, file_name};
use crate::unlocking::{self, Letter};
use sicard_package::OpenKey;
use std::path::PathBuf;

/// Arguments of `unlock`. What stands in the letter is typed, so that nobody goes by the file alone.
#[derive(clap::Args)]
pub struct Args {
    /// 单位交来的解锁申请文件 The unit's unlock request
    #[arg(value_name = "REQUEST.sicardunlock")]
    pub request: PathBuf,
    /// 接收密钥 The receiving key
    #[arg(long, value_name = "open.key")]
    pub key: PathBuf,
    /// 密钥文件的口令（若有） Passphrase of the key file, if it has one
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// 盖章的申请书上的单位编号 The unit's code, as it stands in the stamped letter
    #[arg(long, value_name = "1111011")]
    pub unit: String,
    /// 盖章的申请书上的申请编号 The request's number, as it stands in the stamped letter
    #[arg(long = "request", value_name = "XXXX-XXXX-XXXX")]
    pub number: String,
    /// 写出解锁码单 Write a slip with the code
    #[arg(long, value_name = "FILE")]
    pub slip: Option<PathBuf>,
}

/// Compares letter and file, and says the code.
pub fn run(args: &Args, voice: Voice) -> Result<Outcome, Refusal> {
    if let Some(slip) = &args.slip {
        files::must_be_new(slip)?;
    }
    let letter = Letter {
        unit: &args.unit,
        number: &args.number,
    };
    let request = unlocking::read(&args.request, &letter)?;
    let passphrase = files::passphrase(args.passphrase_file.as_deref())?;
    let key = OpenKey::load(&args.key, passphrase.as_ref().map(|one| one.as_str()))
        .map_err(Refusal::of(&args.key))?;
    let code = request
        .open(&key)
        .map_err(Refusal::of_request(&args.request))?;
    let code = code.reveal();
    if let Some(slip) = &args.slip {
        unlocking::slip::write(slip, &request, &code)?;
    }
    let (unit, number) = (request.bound(), request.number().to_string());
    let json = serde_json::json!({
        "ok": true,
        "request": number,
        "unit_code": unit.unit_code,
        "unit_name": unit.unit_name,
        "made_at": request.made_at().as_str(),
        "code": code.as_str(),
        "slip": args.slip.as_deref().map(file_name),
    });
    voice.result(&json, || {
        let fact =
            |chinese, english, value: &str| format!("{} {value}", voice.say(chinese, english));
        vec![
            fact(
                "单位",
                "Unit",
                &format!("{} {}", unit.unit_code, unit.unit_name),
            ),
            fact("申请编号", "Request", &number),
            fact("申请时间", "Asked at", request.made_at().as_str()),
            fact("解锁码", "Code", &code),
            voice
                .say(
                    "只告诉申请书上的经办人，用过一次即作废。",
                    "Tell it to nobody but the clerk of the letter; it opens once.",
                )
                .to_owned(),
        ]
    });
    Ok(Outcome::Clean)
}
