//! The ways into the programs.

use image::ImageFormat;
use sicard_package::unlock::{Bound, SealedCode, UnlockNumber, UnlockRequest};
use sicard_package::{Code, Moment, OpenKey, PackageError, PublicKeys, SealedPackage};
use sicard_picture::{Enough, size};

use crate::forge::{self, Direction, OPEN_KEY, content_key};
use crate::scratch::as_file;
use crate::seeds;

/// One kind of input.
pub struct Door {
    /// Its name, which is also that of the fuzzing target and of the folder of its corpus.
    pub name: &'static str,
    /// Gives it bytes.
    pub knock: fn(&[u8]),
    seeds: fn() -> Vec<Vec<u8>>,
    /// How many changed inputs the ordinary tests try: what is quick is tried more often.
    pub mutations: u32,
}

/// All of them.
pub const DOORS: &[Door] = &[
    Door {
        name: "container",
        knock: container,
        seeds: seeds::packages,
        mutations: 4_000,
    },
    Door {
        name: "manifest",
        knock: manifest,
        seeds: seeds::manifests,
        mutations: 4_000,
    },
    Door {
        name: "issue_roster",
        knock: issue_roster,
        seeds: || seeds::rosters(Direction::Issue),
        mutations: 4_000,
    },
    Door {
        name: "return_roster",
        knock: return_roster,
        seeds: || seeds::rosters(Direction::Return),
        mutations: 4_000,
    },
    Door {
        name: "key_file",
        knock: key_file,
        seeds: || seeds::files("packages/v1/reference", &["key", "pub"]),
        mutations: 4_000,
    },
    Door {
        name: "unlock_request",
        knock: unlock_request,
        seeds: || seeds::files("unlock", &["sicardunlock"]),
        mutations: 4_000,
    },
    Door {
        name: "csv_table",
        knock: table,
        seeds: || seeds::files("tables", &["csv", "bin"]),
        mutations: 2_000,
    },
    Door {
        name: "excel_table",
        knock: table,
        seeds: || seeds::files("tables", &["xlsx"]),
        mutations: 500,
    },
    Door {
        name: "picture_jpeg",
        knock: picture,
        seeds: || pictures("jpg", ImageFormat::Jpeg),
        mutations: 60,
    },
    Door {
        name: "picture_png",
        knock: picture,
        seeds: || vec![seeds::small_picture(ImageFormat::Png)],
        mutations: 60,
    },
    Door {
        name: "picture_bmp",
        knock: picture,
        seeds: || vec![seeds::small_picture(ImageFormat::Bmp)],
        mutations: 200,
    },
    Door {
        name: "picture_webp",
        knock: picture,
        seeds: || vec![seeds::small_picture(ImageFormat::WebP)],
        mutations: 200,
    },
    Door {
        name: "picture_tiff",
        knock: picture,
        seeds: || vec![seeds::small_picture(ImageFormat::Tiff)],
        mutations: 200,
    },
    Door {
        name: "picture_heic",
        knock: picture,
        seeds: || seeds::files("photos", &["heic"]),
        mutations: 60,
    },
    #[cfg(feature = "unit")]
    Door {
        name: "picture_zip",
        knock: picture_zip,
        seeds: seeds::picture_zips,
        mutations: 300,
    },
    #[cfg(feature = "unit")]
    Door {
        name: "picture_names",
        knock: picture_names,
        seeds: seeds::picture_names,
        mutations: 300,
    },
    #[cfg(feature = "unit")]
    Door {
        name: "backup",
        knock: crate::backup::knock,
        seeds: crate::backup::seeds,
        mutations: 300,
    },
];

/// The door of this name.
pub fn door(name: &str) -> Option<&'static Door> {
    DOORS.iter().find(|door| door.name == name)
}

impl Door {
    /// What it is meant to read, what it is known to refuse, and what fuzzing has found.
    pub fn inputs(&self) -> Vec<Vec<u8>> {
        [(self.seeds)(), seeds::findings(self.name)].concat()
    }
}

fn pictures(ending: &str, format: ImageFormat) -> Vec<Vec<u8>> {
    [
        vec![seeds::small_picture(format)],
        seeds::files("photos", &[ending]),
    ]
    .concat()
}

/// A file as it comes on a stick: opened with the code, with the office's key, or with a return's own.
fn container(bytes: &[u8]) {
    as_file(bytes, |path| {
        let Ok(sealed) = SealedPackage::open(path) else {
            return;
        };
        let issue = sealed.unlock_issue_with_key(&OPEN_KEY).map(drop);
        let back = sealed.unlock_return(&OPEN_KEY).map(drop);
        let own = sealed.verify_return(&content_key()).map(drop);
        assert!(issue.is_err() || back.is_err(), "it is not both");
        drop(own);
    });
}

/// manifest.json, in a package whose signature holds.
fn manifest(bytes: &[u8]) {
    for direction in [Direction::Issue, Direction::Return] {
        let package = forge::package(direction, bytes.to_vec(), b"{}", &[]);
        as_file(&package, |path| drop(SealedPackage::open(path)));
    }
}

fn issue_roster(bytes: &[u8]) {
    drop(open_issue(bytes));
}

fn return_roster(bytes: &[u8]) {
    drop(open_return(bytes));
}

/// Opens an issue with this roster.
fn open_issue(roster: &[u8]) -> Result<(), PackageError> {
    let (people, photos) = counts(roster);
    let manifest = forge::manifest(Direction::Issue, people, photos.len());
    let package = forge::package(Direction::Issue, manifest, roster, &photos);
    as_file(&package, |path| {
        let opened = SealedPackage::open(path)?.unlock_issue_with_key(&OPEN_KEY)?;
        let everyone: Vec<usize> = (0..people).collect();
        opened.photos(&everyone, &sicard_package::Unwatched, |_, _| {
            Ok::<(), PackageError>(())
        })
    })
}

/// Opens a return with this roster.
fn open_return(roster: &[u8]) -> Result<(), PackageError> {
    let (people, photos) = counts(roster);
    let manifest = forge::manifest(Direction::Return, people, photos.len());
    let package = forge::package(Direction::Return, manifest, roster, &photos);
    as_file(&package, |path| {
        let opened = SealedPackage::open(path)?.verify_return(&content_key())?;
        let everyone: Vec<usize> = (0..people).collect();
        opened.photos(&everyone, &sicard_package::Unwatched, |_, _| {
            Ok::<(), PackageError>(())
        })
    })
}

/// What the manifest must say, and photos for the names that the roster has, so that it is not refused before it is looked at.
fn counts(roster: &[u8]) -> (usize, Vec<(String, Vec<u8>)>) {
    let value: serde_json::Value = serde_json::from_slice(roster).unwrap_or_default();
    let people = value["people"].as_array().map_or(&[][..], Vec::as_slice);
    let photos = people.iter().filter_map(|person| {
        let name = person["photo"]["entry"].as_str()?;
        (name.len() < 40).then(|| (name.to_owned(), b"\xFF\xD8\xFF".to_vec()))
    });
    (people.len(), photos.collect())
}

/// The office's keys, and the words that open a package.
fn key_file(bytes: &[u8]) {
    as_file(bytes, |path| {
        // A passphrase would cost its work factors each time: that they are bounded is tested elsewhere.
        drop(OpenKey::load(path, None));
        drop(PublicKeys::load(path));
    });
    if let Ok(text) = std::str::from_utf8(bytes) {
        drop(Code::parse(text));
    }
}

/// What a unit hands in when it has forgotten its password. The number is made anew as well, so that what lies behind it is reached.
fn unlock_request(bytes: &[u8]) {
    drop(UnlockRequest::parse(bytes).and_then(|read| read.open(&OPEN_KEY)));
    let (Ok(bound), Ok(code)) = (
        serde_json::from_slice::<Bound>(bytes),
        serde_json::from_slice::<SealedCode>(bytes),
    ) else {
        return;
    };
    let written = UnlockRequest::new(Moment::now(), bound, code).to_bytes();
    let written = written.expect("what was read can be written");
    if let Ok(read) = UnlockRequest::parse(&written) {
        let number = read.number().to_string();
        assert_eq!(UnlockNumber::parse(&number).as_ref(), Some(read.number()));
        drop(read.open(&OPEN_KEY));
    }
}

/// 信息导入, and with it the people table of the office.
fn table(bytes: &[u8]) {
    as_file(bytes, |path| {
        drop(sicard_table::read(path));
        #[cfg(feature = "unit")]
        crate::unit::match_table(path);
    });
}

/// What somebody chose as a photo.
fn picture(bytes: &[u8]) {
    let stated = size(bytes);
    for enough in [Enough::Full, Enough::Side(441)] {
        if let Ok(mut picture) = sicard_picture::read(bytes, enough) {
            assert!(stated.is_some(), "what can be read has a size");
            picture.to_srgb();
        }
    }
}

/// A ZIP with pictures.
#[cfg(feature = "unit")]
fn picture_zip(bytes: &[u8]) {
    as_file(bytes, crate::unit::match_pictures);
}

/// Names of pictures, one a line.
#[cfg(feature = "unit")]
fn picture_names(bytes: &[u8]) {
    let Ok(names) = std::str::from_utf8(bytes) else {
        return;
    };
    let entries = names
        .lines()
        .filter(|name| name.len() <= usize::from(u16::MAX));
    picture_zip(&forge::zip(
        entries.take(100).map(|name| (name, &b"GIF"[..])),
    ));
}
