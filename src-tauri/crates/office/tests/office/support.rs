//! A desk with keys, tables and packages, and the program beside it.

use assert_cmd::Command;
use serde_json::Value;
use sicard_package::form_code::{FormCodeInput, form_code};
use sicard_package::{
    Code, Contact, IssueRoster, Left, Moment, OpenedIssue, PackageError, PersonToReturn,
    ReturnSpec, SealedPackage, Sha256Hex, Unwatched, write_return,
};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The code of every package made here.
pub const CODE: &str = "7K4M-2QWX-9HTD-RB3P";

/// What a run of the program gave.
pub struct Ran {
    pub exit: i32,
    pub json: Value,
    pub stderr: String,
}

impl Ran {
    /// Codes of the notes under `key` (`notes` of a refusal, `findings` of a result), with line, field and person.
    pub fn codes(&self, key: &str) -> Vec<String> {
        let notes = self.json[key].as_array().cloned().unwrap_or_default();
        let text = |value: &Value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
        };
        let place = |note: &Value| {
            let parts = ["code", "line", "field", "file", "batch", "personal_no"];
            parts
                .iter()
                .map(|part| &note[*part])
                .filter(|value| !value.is_null())
                .map(text)
                .collect::<Vec<_>>()
                .join(" ")
        };
        notes.iter().map(place).collect()
    }

    /// Code of the refusal.
    pub fn error(&self) -> &str {
        self.json["error"]["code"].as_str().unwrap_or_default()
    }
}

/// A folder of its own for one test, with keys and a code file.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    pub fn new() -> Self {
        let desk = Self {
            folder: TempDir::new().unwrap(),
        };
        std::fs::write(desk.path("code.txt"), format!("{CODE}\n")).unwrap();
        let ran = desk.run(&["keygen", "--out", &desk.text("keys")]);
        assert_eq!(ran.exit, 0);
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    /// Names in this folder, sorted.
    pub fn names(&self, folder: &str) -> Vec<String> {
        let entries = std::fs::read_dir(self.path(folder)).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// Runs the program with `--json`.
    pub fn run(&self, args: &[&str]) -> Ran {
        let output = program().arg("--json").args(args).output().unwrap();
        Ran {
            exit: output.status.code().unwrap(),
            json: serde_json::from_slice(&output.stdout).unwrap_or_default(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs `issue` on a table for unit 1111011, writing `out`.
    pub fn issue_to(&self, out: &str, table: &Path, more: &[&str]) -> Ran {
        let (key, out, code) = (
            self.text("keys/issue.key"),
            self.text(out),
            self.text("code.txt"),
        );
        let mut args = vec![
            "issue",
            "--key",
            &key,
            "--unit",
            "1111011",
            "--unit-name",
            "示例单位",
        ];
        args.extend([
            "--people",
            table.to_str().unwrap(),
            "--code-file",
            &code,
            "--out",
            &out,
        ]);
        args.extend(more);
        self.run(&args)
    }

    /// Runs `issue` on a fixture, writing 1111011.zip.
    pub fn issue(&self, fixture: &str, more: &[&str]) -> Ran {
        self.issue_to("1111011.zip", &table(fixture), more)
    }

    /// The issued package, opened with its code.
    pub fn opened(&self, package: &str) -> OpenedIssue {
        let sealed = SealedPackage::open(&self.path(package)).unwrap();
        sealed
            .unlock_with_code(&Code::parse(CODE).unwrap())
            .unwrap()
    }

    /// Writes a return and gives its path as text.
    pub fn hand_in(&self, name: &str, handed_in: HandIn<'_>) -> String {
        let spec = handed_in.spec(Moment::now());
        write_return(&self.path(name), spec, &Unwatched, |_| {
            Ok::<_, PackageError>(picture())
        })
        .unwrap();
        self.text(name)
    }

    /// Runs `open` on returns that answer 1111011.zip.
    pub fn open(&self, returns: &[&str], more: &[&str]) -> Ran {
        let (key, issued, out) = (
            self.text("keys/open.key"),
            self.text("1111011.zip"),
            self.text("opened"),
        );
        let mut args = vec!["open"];
        args.extend(returns);
        args.extend(["--key", &key, "--issued", &issued, "--out", &out]);
        args.extend(more);
        self.run(&args)
    }
}

/// The program; its language is Chinese whatever the machine's is.
pub fn program() -> Command {
    let mut command = Command::cargo_bin("sicard-office").unwrap();
    command
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env_remove("LANG");
    command
}

pub fn table(name: &str) -> PathBuf {
    fixtures().join("tables").join(name)
}

pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures")
}

/// A small grey JPEG.
pub fn picture() -> Vec<u8> {
    jpeg(358, 441)
}

pub fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = Vec::new();
    let grey = vec![200; usize::from(width) * usize::from(height)];
    jpeg_encoder::Encoder::new(&mut bytes, 60)
        .encode(&grey, width, height, jpeg_encoder::ColorType::Luma)
        .unwrap();
    bytes
}

/// A return to be written; the fields are what a test changes.
pub struct HandIn<'a> {
    pub roster: &'a IssueRoster,
    pub reply_to: String,
    pub batch: u32,
    pub contact: Contact,
    pub voids: Vec<String>,
    pub deferred: Vec<Left>,
    pub removed: Vec<Left>,
    pub people: Vec<PersonToReturn>,
    pub package_id: Option<String>,
}

impl<'a> HandIn<'a> {
    /// An honest batch 1 with the people at these places of the issue.
    pub fn of(issue: &'a OpenedIssue, people: &[usize]) -> Self {
        let roster = issue.roster();
        Self {
            roster,
            reply_to: issue.manifest().package_id.clone(),
            batch: 1,
            contact: Contact {
                name: "王五".to_owned(),
                phone: "0411-00000000".to_owned(),
            },
            voids: vec![],
            deferred: vec![],
            removed: vec![],
            people: people
                .iter()
                .map(|index| confirmed(roster, *index))
                .collect(),
            package_id: None,
        }
    }

    fn spec(self, created_at: Moment) -> ReturnSpec<'a> {
        ReturnSpec {
            unit_code: self.roster.unit.code.clone(),
            batch: self.batch,
            reply_to: self.reply_to,
            contact: self.contact,
            voids: self.voids,
            deferred: self.deferred,
            removed: self.removed,
            people: self.people,
            office_public_key: self.roster.office.public_key,
            return_secret: &self.roster.return_secret,
            created_at,
            package_id: self.package_id,
        }
    }
}

/// A person as the clerk's program returns it: first number, the mobile number as issued, a fresh form.
pub fn confirmed(roster: &IssueRoster, index: usize) -> PersonToReturn {
    let issued = &roster.people[index];
    let mut person = PersonToReturn {
        personal_no: issued.personal_no.clone(),
        name: issued.name.clone(),
        id_number: issued.id_numbers[0].clone(),
        id_number_choice: 1,
        mobile: issued.mobile.clone(),
        confirmed_at: "2026-11-23T08:00:00+08:00".to_owned(),
        form_code: None,
        replaces: None,
        photo: (),
    };
    person.form_code = Some(form_code_of(roster, index, &person));
    person
}

pub fn form_code_of(roster: &IssueRoster, index: usize, person: &PersonToReturn) -> String {
    let issued = &roster.people[index];
    let photo_sha256 = Sha256Hex::of(&picture());
    let input = FormCodeInput {
        unit_code: &roster.unit.code,
        personal_no: &issued.personal_no,
        name: &issued.name,
        sex: &issued.sex,
        ethnic: &issued.ethnic,
        birth_date: &issued.birth_date,
        id_type: &issued.id_type,
        id_numbers: &issued.id_numbers,
        mobile: person.mobile.as_deref(),
        photo_sha256: &photo_sha256,
    };
    form_code(&roster.form_key, &input)
}
