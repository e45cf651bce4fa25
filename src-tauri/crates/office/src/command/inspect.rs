//! `inspect`: what anyone can read of a package.

use super::Outcome;
use crate::report::{Refusal, Voice, file_name};
use sicard_package::{Kind, SealedPackage, keys};
use std::path::PathBuf;

/// Arguments of `inspect`.
#[derive(clap::Args)]
pub struct Args {
    /// 数据包或回盘文件 A package of either direction
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

/// Shows the manifest. The ZIP structure and, for an issue, the signature have been checked then.
pub fn run(args: &Args, voice: Voice) -> Result<Outcome, Refusal> {
    let path = args.file.as_path();
    let package = SealedPackage::open(path).map_err(Refusal::of(path))?;
    let bytes = std::fs::metadata(path).map_err(Refusal::io(path))?.len();
    let manifest = package.manifest();
    let fingerprint = manifest.signer.as_ref().map(keys::signer_fingerprint);
    let code = (manifest.kind == Kind::Issue).then_some("passphrase");
    let key_id = package.office_key_id();
    let ways: Vec<&str> = code.into_iter().chain(key_id.map(|_| "hpke")).collect();
    let json = serde_json::json!({
        "ok": true,
        "file": file_name(path),
        "bytes": bytes,
        "kind": manifest.kind.as_str(),
        "package_id": manifest.package_id,
        "created_at": manifest.created_at,
        "unit_code": manifest.unit_code,
        "batch": manifest.batch,
        "reply_to": manifest.reply_to,
        "people": manifest.people,
        "photos": manifest.photos,
        "ways": ways,
        "office_key_id": key_id,
        "signer": manifest.signer,
        "fingerprint": fingerprint,
    });
    voice.result(&json, || {
        let mut facts = vec![
            (
                voice.say("文件", "File"),
                format!("{} ({} KiB)", file_name(path), bytes.div_ceil(1024)),
            ),
            (voice.say("种类", "Kind"), manifest.kind.to_string()),
            ("package_id", manifest.package_id.clone()),
            (
                voice.say("生成时间", "Created"),
                manifest.created_at.as_str().to_owned(),
            ),
            (voice.say("单位编号", "Unit"), manifest.unit_code.clone()),
            (voice.say("人数", "People"), manifest.people.to_string()),
            (voice.say("照片", "Photos"), manifest.photos.to_string()),
        ];
        let opened_with = |way: &&str| match *way {
            "passphrase" => voice.say("领取码", "its code").to_owned(),
            _ => format!("open.key ({})", key_id.unwrap_or_default()),
        };
        let ways: Vec<String> = ways.iter().map(opened_with).collect();
        facts.push((voice.say("可用以打开", "Opens with"), ways.join(", ")));
        facts.extend(
            manifest
                .batch
                .map(|batch| (voice.say("批次", "Batch"), batch.to_string())),
        );
        facts.extend(
            manifest
                .reply_to
                .clone()
                .map(|id| (voice.say("答复", "Answers"), id)),
        );
        facts.extend(
            fingerprint
                .clone()
                .map(|code| (voice.say("核对码", "Check code"), code)),
        );
        facts
            .iter()
            .map(|(name, value)| format!("{name} {value}"))
            .collect()
    });
    Ok(Outcome::Clean)
}
