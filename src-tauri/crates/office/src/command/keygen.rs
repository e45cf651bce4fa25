//! `keygen`: the office's keys, made once.

use super::Outcome;
use crate::files;
use crate::report::{Refusal, Voice};
use sicard_package::keys;
use std::path::{Path, PathBuf};

/// Arguments of `keygen`.
#[derive(clap::Args)]
pub struct Args {
    /// 写入 issue.key、open.key、office.pub 的文件夹 Folder for the three files
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// 用此文件中的口令保护两个密钥文件 Wrap both secret keys with the passphrase in this file
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
}

/// Makes the keys and says where each belongs.
pub fn run(args: &Args, voice: Voice) -> Result<Outcome, Refusal> {
    let passphrase = files::passphrase(args.passphrase_file.as_deref())?;
    let fingerprint = make(&args.out, passphrase.as_ref().map(|one| one.as_str()))?;
    let json = serde_json::json!({
        "ok": true,
        "files": ["issue.key", "open.key", "office.pub"],
        "fingerprint": fingerprint,
    });
    voice.result(&json, || {
        vec![
            format!("{} {fingerprint}", voice.say("核对码", "Check code")),
            voice.say("issue.key 留在制包电脑；open.key 只放在接收电脑；office.pub 可以公开。", "issue.key stays with the issuing PC, open.key with the receiving PC only; office.pub is public.").to_owned(),
            voice.say("请把两个密钥各备份一份，锁好：丢失 open.key 就打不开交回的文件。", "Keep a locked copy of both: without open.key no return can be opened.").to_owned(),
        ]
    });
    Ok(Outcome::Clean)
}

/// Writes the three files into `folder`, all or none, and returns the 核对码.
pub fn make(folder: &Path, passphrase: Option<&str>) -> Result<String, Refusal> {
    let [issue, open, public] =
        ["issue.key", "open.key", "office.pub"].map(|name| folder.join(name));
    for path in [&issue, &open, &public] {
        files::must_be_new(path)?;
    }
    std::fs::create_dir_all(folder).map_err(Refusal::io(folder))?;
    let (issue_key, open_key, public_keys) = keys::generate()?;
    let write = || {
        issue_key
            .save(&issue, passphrase)
            .map_err(Refusal::of(&issue))?;
        open_key
            .save(&open, passphrase)
            .map_err(Refusal::of(&open))?;
        public_keys.save(&public).map_err(Refusal::of(&public))
    };
    write().inspect_err(|_| {
        for path in [&issue, &open, &public] {
            // a key without its counterparts is of no use; the first error is the one to tell
            let _ = std::fs::remove_file(path);
        }
    })?;
    Ok(keys::signer_fingerprint(&public_keys.ed25519))
}
