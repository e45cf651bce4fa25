//! A card centre for tests: issues packages to one unit and opens what comes back.

use std::ops::Deref;
use std::path::{Path, PathBuf};

use sicard_package::unlock::{UnlockRequest, UnlockRequestError};
use sicard_package::{
    Account, Code, IdChoice, IssueKey, IssueSpec, Moment, OfficeFacts, OpenKey, OpenedIssue,
    OpenedReturn, PackageError, PersonToIssue, PhotoRule, Rules, SealedPackage, Unit, Unwatched,
    keys, write_issue,
};

pub const UNIT: &str = "1111011";

/// A package on the disk, what opens it, and what is in it.
pub struct Issued {
    pub path: PathBuf,
    pub code: String,
    opened: OpenedIssue,
}

impl Deref for Issued {
    type Target = OpenedIssue;

    fn deref(&self) -> &OpenedIssue {
        &self.opened
    }
}

pub struct Office {
    pub folder: tempfile::TempDir,
    issue: IssueKey,
    open: OpenKey,
    code: Code,
    issued: u32,
    /// What it takes for the present; `None`: the present.
    pub clock: Option<Moment>,
    /// Of the next package; `None`: one of its own.
    pub package_id: Option<String>,
}

impl Office {
    pub fn new() -> Self {
        let (issue, open, _) = keys::generate().unwrap();
        Self {
            folder: tempfile::tempdir().unwrap(),
            issue,
            open,
            code: Code::generate().unwrap(),
            issued: 0,
            clock: None,
            package_id: None,
        }
    }

    pub fn issue(&mut self, people: Vec<PersonToIssue>) -> Issued {
        self.issue_with(IdChoice::FifteenOrEighteen, people)
    }

    /// To another unit.
    #[allow(dead_code, reason = "only a few tests have two")]
    pub fn issue_to(&mut self, unit: &str, people: Vec<PersonToIssue>) -> Issued {
        self.issue_as(unit, IdChoice::FifteenOrEighteen, people)
    }

    pub fn issue_with(&mut self, id_choice: IdChoice, people: Vec<PersonToIssue>) -> Issued {
        self.issue_as(UNIT, id_choice, people)
    }

    fn issue_as(&mut self, unit: &str, id_choice: IdChoice, people: Vec<PersonToIssue>) -> Issued {
        self.issued += 1;
        let path = self.folder.path().join(format!("{}.zip", self.issued));
        let numbers: Vec<String> = people.iter().map(|one| one.personal_no.clone()).collect();
        let spec = IssueSpec {
            unit: Unit {
                code: unit.to_owned(),
                name: "演示单位".to_owned(),
                agency: "演示经办机构".to_owned(),
            },
            office: OfficeFacts {
                city: "演示市".to_owned(),
                ..OfficeFacts::default()
            },
            rules: Rules {
                form_title: "确认表".to_owned(),
                id_choice,
                photo: PhotoRule {
                    profile: "GA461-2004".to_owned(),
                    width: 358,
                    height: 441,
                    dpi: 350,
                    min_kib: None,
                    max_kib: Some(100),
                },
                deadline: None,
                notes: Vec::new(),
            },
            people,
            code: &self.code,
            key: &self.issue,
            created_at: self.clock.clone().unwrap_or_else(Moment::now),
            package_id: self.package_id.take(),
        };
        write_issue(&path, spec, &Unwatched, |place| {
            Ok::<_, PackageError>(portrait(&numbers[place]))
        })
        .unwrap();
        let opened = SealedPackage::open(&path)
            .unwrap()
            .unlock_issue_with_key(&self.open)
            .unwrap();
        Issued {
            path,
            code: self.code.reveal().to_string(),
            opened,
        }
    }

    pub fn open_return(&self, path: &Path) -> OpenedReturn {
        SealedPackage::open(path)
            .unwrap()
            .unlock_return(&self.open)
            .unwrap()
    }

    /// The code that a clerk's request asks for.
    #[allow(dead_code, reason = "only the tests of the office's help ask")]
    pub fn read_request(&self, file: &Path) -> Result<String, UnlockRequestError> {
        let code = UnlockRequest::load(file)?.open(&self.open)?;
        Ok(code.reveal().to_string())
    }

    /// A folder of its own for returns.
    pub fn desktop(&self) -> PathBuf {
        let folder = self.folder.path().join("desktop");
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }
}

/// Someone with a settled number and a photo.
pub fn person(n: u32) -> PersonToIssue {
    PersonToIssue {
        personal_no: format!("21020{n:05}"),
        category: Some("在职".to_owned()),
        name: format!("测试{}", char::from_u32(0x4e00 + n).unwrap()),
        sex: "1".to_owned(),
        ethnic: "01".to_owned(),
        birth_date: "1975-03-05".to_owned(),
        id_type: "01".to_owned(),
        id_numbers: vec![id_number(n)],
        id_number_settled: true,
        mobile: None,
        accounts: vec![Account {
            agency: "演示经办机构".to_owned(),
            personal_no: format!("21020{n:05}"),
        }],
        photo: true,
    }
}

/// Someone with two numbers to choose from.
pub fn blue(n: u32) -> PersonToIssue {
    PersonToIssue {
        id_numbers: vec![
            id_number(n),
            format!("2102997503{:02}{:03}", day(n), n % 1000),
        ],
        id_number_settled: false,
        ..person(n)
    }
}

/// Someone with several accounts.
pub fn red(n: u32) -> PersonToIssue {
    let mut person = person(n);
    person.accounts.push(Account {
        agency: "另一经办机构".to_owned(),
        personal_no: "9".to_owned(),
    });
    person
}

/// Three digits of a number tell those of a day apart; the next thousand are a day younger by their number.
fn day(n: u32) -> u32 {
    5 + n / 1000
}

/// Region 210299 is not assigned.
fn id_number(n: u32) -> String {
    let first = format!("210299197503{:02}{:03}", day(n), n % 1000);
    let check = sicard_person::id_number::check_digit(&first).unwrap();
    format!("{first}{check}")
}

/// A drawn picture of the profile's size, another for every number.
pub fn portrait(personal_no: &str) -> Vec<u8> {
    let shade = personal_no.bytes().fold(7_u8, |shade, byte| {
        shade.wrapping_mul(31).wrapping_add(byte)
    });
    let mut file = Vec::new();
    jpeg_encoder::Encoder::new(&mut file, 60)
        .encode(
            &vec![shade; 358 * 441],
            358,
            441,
            jpeg_encoder::ColorType::Luma,
        )
        .unwrap();
    file
}
