//! A share with a release on it, and everything that can be wrong with one.

use std::env::consts::{ARCH, OS};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer as _, SigningKey};
use serde_json::{Value, json};
use sicard_package::Sha256Hex;
use tempfile::TempDir;

use super::{installer, is_on, newer};
use crate::error::{ErrorCode, Failure};

const RUNNING: &str = "1.4.2";
const INSTALLER: &[u8] = b"an installer";
const NAME: &str = "sicard_1.5.0.msi";

/// A share, and the administrator's file that names it.
struct Share {
    folder: TempDir,
    key: SigningKey,
}

impl Share {
    /// With nothing on it, and no file of the administrator's.
    fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            key: SigningKey::from_bytes(&[7; 32]),
        }
    }

    /// With this manifest, signed, its installer, and the check switched on.
    fn with(manifest: &Value) -> Self {
        let share = Self::empty();
        share.switch_on();
        share.publish(manifest.to_string().as_bytes());
        share.put(NAME, INSTALLER);
        share
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        fs::write(self.at(name), bytes).unwrap();
    }

    fn switch(&self) -> PathBuf {
        self.at("release-check.json")
    }

    fn switch_on(&self) {
        let key = STANDARD.encode(self.key.verifying_key().as_bytes());
        let switch = json!({ "manifest": self.at("release.json"), "key": key });
        self.put("release-check.json", switch.to_string().as_bytes());
    }

    /// The manifest as it is, and a signature that holds.
    fn publish(&self, manifest: &[u8]) {
        self.put("release.json", manifest);
        self.put("release.json.sig", &self.key.sign(manifest).to_bytes());
    }

    fn refused(&self) -> Failure {
        newer(&self.switch(), RUNNING).expect_err("it is refused")
    }
}

/// As the releaser writes it.
fn manifest() -> Value {
    json!({
        "format": 1,
        "program": "sicard",
        "version": "1.5.0",
        "date": "2026-11-24",
        "changes": { "zh": "照片更快。\n第二行。", "en": "Photos are quicker.\nA second line." },
        "installers": [
            { "system": format!("{OS}-{ARCH}"), "name": NAME, "sha256": Sha256Hex::of(INSTALLER).to_string() },
            { "system": "beos-ppc", "name": "sicard.pkg", "sha256": "0".repeat(64) },
        ],
    })
}

/// The same with one field otherwise.
fn but(field: &str, value: Value) -> Value {
    let mut manifest = manifest();
    manifest[field] = value;
    manifest
}

#[test]
fn without_the_administrators_file_it_is_off() {
    let share = Share::empty();
    assert!(!is_on(&share.switch()));
    share.switch_on();
    assert!(is_on(&share.switch()));
}

#[test]
fn a_newer_release_says_version_day_changes_and_the_installer_for_this_computer() {
    let share = Share::with(&manifest());
    let found = newer(&share.switch(), RUNNING).unwrap().unwrap();
    assert_eq!(
        (found.version.as_str(), found.date.as_str()),
        ("1.5.0", "2026-11-24")
    );
    assert_eq!(found.changes.zh, "照片更快。\n第二行。");
    assert_eq!(found.changes.en, "Photos are quicker.\nA second line.");
    assert_eq!(found.folder, share.folder.path().display().to_string());
    let [one] = &found.installers[..] else {
        panic!("one installer");
    };
    assert_eq!(one.name, NAME);
    assert_eq!(one.sha256, Sha256Hex::of(INSTALLER).to_string());
}

#[test]
fn the_same_version_or_an_older_one_is_nothing_new() {
    for version in ["1.4.2", "1.4.1", "0.9.30", "1.4.2-rc.1", "1.5.0-rc.1"] {
        let share = Share::with(&but("version", json!(version)));
        let found = newer(&share.switch(), RUNNING).unwrap();
        assert_eq!(found.is_some(), version == "1.5.0-rc.1", "{version}");
    }
    let tenth = Share::with(&but("version", json!("1.4.10")));
    assert!(newer(&tenth.switch(), RUNNING).unwrap().is_some());
}

#[test]
fn a_manifest_that_anybody_else_signed_changed_or_left_unsigned_is_refused() {
    type Spoil = fn(&Share);
    let cases: [(&str, Spoil, ErrorCode); 7] = [
        (
            "another key",
            |share| {
                let other = SigningKey::from_bytes(&[8; 32]);
                let bytes = fs::read(share.at("release.json")).unwrap();
                share.put("release.json.sig", &other.sign(&bytes).to_bytes());
            },
            ErrorCode::ReleaseSignature,
        ),
        (
            "a space more",
            |share| {
                let mut bytes = fs::read(share.at("release.json")).unwrap();
                bytes.push(b' ');
                share.put("release.json", &bytes);
            },
            ErrorCode::ReleaseSignature,
        ),
        (
            "a turned bit in the signature",
            |share| {
                let mut bytes = fs::read(share.at("release.json.sig")).unwrap();
                bytes[40] ^= 1;
                share.put("release.json.sig", &bytes);
            },
            ErrorCode::ReleaseSignature,
        ),
        (
            "a signature that is cut off",
            |share| share.put("release.json.sig", &[0; 63]),
            ErrorCode::ReleaseSignature,
        ),
        (
            "a signature with a byte more",
            |share| {
                let mut bytes = fs::read(share.at("release.json.sig")).unwrap();
                bytes.push(0);
                share.put("release.json.sig", &bytes);
            },
            ErrorCode::ReleaseSignature,
        ),
        (
            "no signature",
            |share| fs::remove_file(share.at("release.json.sig")).unwrap(),
            ErrorCode::ReleaseUnreachable,
        ),
        (
            "no manifest",
            |share| fs::remove_file(share.at("release.json")).unwrap(),
            ErrorCode::ReleaseUnreachable,
        ),
    ];
    for (case, spoil, expected) in cases {
        let share = Share::with(&manifest());
        spoil(&share);
        assert_eq!(share.refused().code, expected, "{case}");
        let led = installer(&share.switch(), NAME).expect_err(case);
        assert_eq!(led.code, expected, "{case}");
    }
}

#[test]
fn no_turned_bit_of_a_manifest_is_taken() {
    let share = Share::with(&manifest());
    let whole = fs::read(share.at("release.json")).unwrap();
    for at in 0..whole.len() {
        let mut turned = whole.clone();
        turned[at] ^= 1 << (at % 8);
        share.put("release.json", &turned);
        assert_eq!(share.refused().code, ErrorCode::ReleaseSignature, "{at}");
    }
}

#[test]
fn files_that_are_too_large_or_are_no_files_are_not_read() {
    let share = Share::with(&manifest());
    share.publish(&vec![b' '; 64 * 1024 + 1]);
    assert_eq!(share.refused().code, ErrorCode::ReleaseTooLarge);
    share.publish(manifest().to_string().as_bytes());
    share.put("release.json.sig", &vec![0; 64 * 1024 + 1]);
    assert_eq!(share.refused().code, ErrorCode::ReleaseTooLarge);
    fs::remove_file(share.at("release.json")).unwrap();
    fs::create_dir(share.at("release.json")).unwrap();
    assert_eq!(share.refused().code, ErrorCode::ReleaseUnreachable);
}

#[test]
fn a_signed_manifest_that_is_malformed_is_refused_by_the_field() {
    let installers = |name: &str| json!([{ "system": "windows-x86_64", "name": name, "sha256": "0".repeat(64) }]);
    let mut without = manifest();
    without.as_object_mut().unwrap().remove("changes");
    let cases = [
        (but("format", json!(2)), "format"),
        (but("program", json!("another")), "program"),
        (but("version", json!("1.5")), "version"),
        (but("version", json!("v1.5.0")), "version"),
        (but("version", json!("")), "version"),
        (but("date", json!("2026-11-31")), "date"),
        (but("date", json!("20261124")), "date"),
        (but("date", json!("2026-11-24T10:00")), "date"),
        (but("changes", json!({ "zh": "有", "en": " " })), "changes"),
        (but("changes", json!({ "zh": "", "en": "x" })), "changes"),
        (but("installers", installers("../sicard.msi")), "installers"),
        (
            but("installers", installers(r"..\sicard.msi")),
            "installers",
        ),
        (but("installers", installers("C:sicard.msi")), "installers"),
        (but("installers", installers("/tmp/x.msi")), "installers"),
        (but("installers", installers("..")), "installers"),
        (but("installers", installers("")), "installers"),
        (but("installers", installers("a\nb.msi")), "installers"),
        (but("installers", json!({})), "JSON"),
        (but("installers", json!([{ "name": NAME }])), "JSON"),
        (but("version", json!(1)), "JSON"),
        (but("changes", json!({ "zh": "只有中文" })), "JSON"),
        (without, "JSON"),
        (json!([]), "JSON"),
    ];
    for (manifest, field) in cases {
        let refused = Share::with(&manifest).refused();
        assert_eq!(refused.code, ErrorCode::ReleaseUnreadable, "{manifest}");
        assert_eq!(refused.params["field"], field, "{manifest}");
    }
    let share = Share::with(&manifest());
    for text in [b"".as_slice(), b"{", b"\xff\xfe", b"\"sicard\"", b"{} {}"] {
        share.publish(text);
        assert_eq!(share.refused().code, ErrorCode::ReleaseUnreadable);
    }
}

#[test]
fn a_later_manifest_may_say_more() {
    let share = Share::with(&but("urgent", json!(true)));
    assert!(newer(&share.switch(), RUNNING).unwrap().is_some());
}

#[test]
fn a_file_of_the_administrators_that_is_of_no_use_is_said_to_be_and_nothing_is_read() {
    let share = Share::with(&manifest());
    let good: Value = serde_json::from_slice(&fs::read(share.switch()).unwrap()).unwrap();
    let but = |field: &str, value: Value| {
        let mut switch = good.clone();
        switch[field] = value;
        switch.to_string()
    };
    let mut neutral = [0; 32];
    neutral[0] = 1;
    let cases = [
        "".to_owned(),
        "{".to_owned(),
        json!({ "key": good["key"] }).to_string(),
        json!({ "manifest": good["manifest"] }).to_string(),
        but("key", json!("")),
        but("key", json!("not base64")),
        but("key", json!(STANDARD.encode([1; 31]))),
        but("key", json!(STANDARD.encode([1; 33]))),
        but("key", json!(STANDARD.encode(neutral))),
        but("manifest", json!("release.json")),
        but("manifest", json!("")),
        but("download", json!(true)),
        " ".repeat(17 * 1024),
    ];
    for switch in cases {
        share.put("release-check.json", switch.as_bytes());
        assert!(is_on(&share.switch()));
        assert_eq!(share.refused().code, ErrorCode::ReleaseSwitch, "{switch}");
    }
    fs::remove_file(share.switch()).unwrap();
    assert_eq!(share.refused().code, ErrorCode::ReleaseSwitch);
    let marked = [b"\xef\xbb\xbf".as_slice(), good.to_string().as_bytes()].concat();
    share.put("release-check.json", &marked);
    assert!(newer(&share.switch(), RUNNING).unwrap().is_some());
}

#[test]
fn nobody_is_led_to_an_installer_that_is_not_what_the_manifest_says() {
    let share = Share::with(&manifest());
    assert_eq!(
        installer(&share.switch(), NAME).unwrap(),
        share.at(NAME),
        "one that is"
    );
    let told = |name: &str| installer(&share.switch(), name).unwrap_err().code;
    for name in ["release.json", "sicard.pkg", "../release.json", ""] {
        assert_eq!(told(name), ErrorCode::ReleaseFileGone, "{name}");
    }
    share.put(NAME, b"an installeR");
    assert_eq!(told(NAME), ErrorCode::ReleaseFileDiffers);
    share.put(NAME, b"");
    assert_eq!(told(NAME), ErrorCode::ReleaseFileDiffers);
    fs::remove_file(share.at(NAME)).unwrap();
    assert_eq!(told(NAME), ErrorCode::ReleaseFileGone);
    fs::create_dir(share.at(NAME)).unwrap();
    assert_eq!(told(NAME), ErrorCode::ReleaseFileGone);
}

/// By the commands of docs/RELEASING.md. Where there is no Node or no OpenSSL 3 this tries nothing.
#[test]
fn what_the_releasers_commands_make_and_sign_is_taken() {
    let share = Share::empty();
    share.put("sicard_0.1.0_x64.msi", INSTALLER);
    let run = |folder: &Path, line: &str| {
        let mut words = line.split(' ');
        let mut command = Command::new(words.next()?);
        let done = command.args(words).current_dir(folder).output().ok()?;
        done.status.success().then_some(done.stdout)
    };
    let tree = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let here = share.folder.path();
    let key_made = run(here, "openssl genpkey -algorithm ed25519 -out release.key");
    if key_made.is_none() || run(&tree, "node --version").is_none() {
        eprintln!("Node or OpenSSL 3 is not here: nothing was tried");
        return;
    }
    let written = format!(
        "node scripts/release-manifest.mjs {} 2026-11-24",
        here.display()
    );
    run(&tree, &written).expect("it is written");
    let sign =
        "openssl pkeyutl -sign -rawin -inkey release.key -in release.json -out release.json.sig";
    run(here, sign).expect("it signs");
    let public = run(here, "openssl pkey -in release.key -pubout -outform DER").unwrap();
    let key = STANDARD.encode(&public[public.len() - 32..]);
    let switch = json!({ "manifest": share.at("release.json"), "key": key });
    share.put("release-check.json", switch.to_string().as_bytes());
    let found = newer(&share.switch(), "0.0.1").unwrap().unwrap();
    assert_eq!(found.version, env!("CARGO_PKG_VERSION"));
}
