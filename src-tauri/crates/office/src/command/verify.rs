//! `verify`: reads a whole package through the reader that the clerk's program uses.

use super::Outcome;
use crate::files;
use crate::report::{Progress, Refusal, Voice, file_name};
use sicard_package::{Kind, OpenKey, OpenedIssue, PackageError, PublicKeys, SealedPackage, keys};
use std::path::PathBuf;

/// Arguments of `verify`.
#[derive(clap::Args)]
pub struct Args {
    /// 数据包或回盘文件 A package of either direction
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// 领取码文件 File with the code
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with = "key",
        required_unless_present = "key"
    )]
    pub code_file: Option<PathBuf>,
    /// 接收密钥，代替领取码；回盘文件只能用它 The receiving key instead; the only way into a return
    #[arg(long, value_name = "open.key")]
    pub key: Option<PathBuf>,
    /// 密钥文件的口令（若有） Passphrase of the key file, if it has one
    #[arg(long, value_name = "FILE", requires = "key")]
    pub passphrase_file: Option<PathBuf>,
    /// 必须由此中心签发 Must be signed by this office
    #[arg(long, value_name = "office.pub")]
    pub pin: Option<PathBuf>,
}

/// Reads everything, photos included, and prints the counts.
pub fn run(args: &Args, voice: Voice) -> Result<Outcome, Refusal> {
    let path = args.file.as_path();
    let package = SealedPackage::open(path).map_err(Refusal::of(path))?;
    pinned(args, &package)?;
    let progress = Progress::of(
        voice.say("核对照片", "photos"),
        package.manifest().photos.into(),
    );
    let mut photos = 0u64;
    let mut bytes = 0u64;
    let mut count = |_, jpeg: Vec<u8>| {
        photos += 1;
        bytes += jpeg.len() as u64;
        Ok(())
    };
    let kind = package.manifest().kind;
    let people = if kind == Kind::Return {
        let key = open_key(args)?.ok_or(PackageError::WrongKind {
            expected: Kind::Issue,
            found: kind,
        });
        let key = key.map_err(Refusal::of(path))?;
        let opened = package.unlock_return(&key).map_err(Refusal::of(path))?;
        let all: Vec<usize> = (0..opened.roster().people.len()).collect();
        opened
            .photos(&all, &progress, &mut count)
            .map_err(|refusal: Refusal| refusal.in_file(path))?;
        all.len()
    } else {
        let opened = issue(args, &package)?;
        let all: Vec<usize> = (0..opened.roster().people.len()).collect();
        opened
            .photos(&all, &progress, &mut count)
            .map_err(|refusal: Refusal| refusal.in_file(path))?;
        all.len()
    };
    drop(progress);
    let json = serde_json::json!({
        "ok": true,
        "file": file_name(path),
        "kind": kind.as_str(),
        "package_id": package.manifest().package_id,
        "people": people,
        "photos": photos,
        "photo_bytes": bytes,
    });
    voice.result(&json, || {
        let fine = voice.say("完好", "holds");
        let (of_people, of_photos) = (voice.say("人", "people"), voice.say("张照片", "photos"));
        vec![format!(
            "{} {fine}: {people} {of_people}, {photos} {of_photos}",
            file_name(path)
        )]
    });
    Ok(Outcome::Clean)
}

fn pinned(args: &Args, package: &SealedPackage) -> Result<(), Refusal> {
    let (Some(pin), Some(signer)) = (args.pin.as_deref(), package.manifest().signer) else {
        return Ok(());
    };
    let expected = PublicKeys::load(pin).map_err(Refusal::of(pin))?.ed25519;
    if signer == expected {
        return Ok(());
    }
    Err(Refusal::OtherSigner {
        file: file_name(&args.file),
        found: keys::signer_fingerprint(&signer),
        expected: keys::signer_fingerprint(&expected),
    })
}

fn open_key(args: &Args) -> Result<Option<OpenKey>, Refusal> {
    let passphrase = files::passphrase(args.passphrase_file.as_deref())?;
    let load = |path: &PathBuf| {
        OpenKey::load(path, passphrase.as_ref().map(|one| one.as_str())).map_err(Refusal::of(path))
    };
    args.key.as_ref().map(load).transpose()
}

fn issue(args: &Args, package: &SealedPackage) -> Result<OpenedIssue, Refusal> {
    match (open_key(args)?, args.code_file.as_deref()) {
        (Some(key), _) => package
            .unlock_issue_with_key(&key)
            .map_err(Refusal::of(&args.file)),
        (None, Some(code_file)) => package
            .unlock_with_code(&files::code(code_file)?)
            .map_err(Refusal::of(&args.file)),
        (None, None) => Err(Refusal::OptionInvalid {
            option: "--code-file",
        }),
    }
}
