//! What several areas need.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sicard_package::*;

/// The folder of fixture packages, format version 1.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/packages/v1")
}

/// A file of the reference packages.
pub fn reference(name: &str) -> PathBuf {
    fixtures().join("reference").join(name)
}

/// The code of the reference issue.
pub fn reference_code() -> Code {
    Code::parse("7K4M-2QWX-9HTD-RB3P").unwrap()
}

/// The key that opens the reference return.
pub fn reference_open_key() -> OpenKey {
    OpenKey::load(&reference("open.key"), None).unwrap()
}

/// All places of a roster.
pub fn everyone(people: usize) -> Vec<usize> {
    (0..people).collect()
}

/// An office with keys of its own and a code for its packages.
pub struct Office {
    pub issue: IssueKey,
    pub open: OpenKey,
    pub code: Code,
}

impl Office {
    pub fn new() -> Self {
        let (issue, open, _) = keys::generate().unwrap();
        Self {
            issue,
            open,
            code: Code::generate().unwrap(),
        }
    }

    /// A return of the first `people` of an issue.
    pub fn answer<'a>(&self, issue: &'a OpenedIssue, people: usize) -> ReturnSpec<'a> {
        let roster = issue.roster();
        let confirmed = roster.people.iter().take(people).map(|person| Returned {
            personal_no: person.personal_no.clone(),
            name: person.name.clone(),
            id_number: person.id_numbers[0].clone(),
            id_number_choice: 1,
            mobile: Some("13900139000".into()),
            confirmed_at: "2026-11-23T10:00:00+08:00".into(),
            form_code: None,
            replaces: None,
            photo: (),
        });
        ReturnSpec {
            unit_code: roster.unit.code.clone(),
            batch: 1,
            reply_to: issue.manifest().package_id.clone(),
            contact: Contact {
                name: "王".into(),
                phone: "0411-00000000".into(),
            },
            voids: Vec::new(),
            deferred: vec![Left {
                personal_no: "9".into(),
                reason: "出差".into(),
            }],
            removed: Vec::new(),
            people: confirmed.collect(),
            office_public_key: roster.office.public_key,
            return_secret: &roster.return_secret,
            created_at: Moment::now(),
            package_id: None,
        }
    }
}

/// A unit of invented people; every fourth comes without a photo.
pub fn unit_of(office: &Office, people: usize) -> IssueSpec<'_> {
    let person = |place: usize| Issued {
        personal_no: format!("21020{place:05}"),
        category: Some("在职".into()),
        name: format!("张{place}"),
        sex: "1".into(),
        ethnic: "01".into(),
        birth_date: "1975-03-05".into(),
        id_type: "01".into(),
        id_numbers: vec![
            format!("2102991975{place:08}"),
            format!("21029975{place:07}"),
        ],
        id_number_settled: false,
        mobile: None,
        accounts: vec![Account {
            agency: "中山区".into(),
            personal_no: format!("21020{place:05}"),
        }],
        photo: place % 4 != 3,
    };
    IssueSpec {
        unit: Unit {
            code: "1111011".into(),
            name: "示例单位".into(),
            agency: String::new(),
        },
        office: OfficeFacts {
            city: "大连市".into(),
            ..OfficeFacts::default()
        },
        rules: Rules {
            form_title: "大连市社会保障卡个人基本信息确认表".into(),
            id_choice: IdChoice::FifteenOrEighteen,
            photo: PhotoRule {
                profile: "GA461-2004".into(),
                width: 358,
                height: 441,
                dpi: 350,
                min_kib: None,
                max_kib: Some(100),
            },
            deadline: None,
            notes: vec!["请按期报送".into()],
        },
        people: (0..people).map(person).collect(),
        code: &office.code,
        key: &office.issue,
        created_at: Moment::now(),
        package_id: None,
    }
}

/// A file with the headers of a JPEG picture and some content of its own.
pub fn jpeg(place: usize) -> Vec<u8> {
    let headers = [
        0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 1, 0xB9, 1, 0x66, 1, 1, 0x11, 0,
    ];
    [
        &headers[..],
        &place.to_le_bytes(),
        &vec![place as u8; 100 + place % 50],
        &[0xFF, 0xD9],
    ]
    .concat()
}

/// Photos by place.
pub type Photos = BTreeMap<usize, Vec<u8>>;

pub fn photos_of_issue(opened: &OpenedIssue, wanted: &[usize]) -> Result<Photos, PackageError> {
    let mut photos = Photos::new();
    opened.photos(wanted, &Unwatched, |place, jpeg| {
        photos.insert(place, jpeg);
        Ok::<(), PackageError>(())
    })?;
    Ok(photos)
}

pub fn photos_of_return(opened: &OpenedReturn, wanted: &[usize]) -> Result<Photos, PackageError> {
    let mut photos = Photos::new();
    opened.photos(wanted, &Unwatched, |place, jpeg| {
        photos.insert(place, jpeg);
        Ok::<(), PackageError>(())
    })?;
    Ok(photos)
}
