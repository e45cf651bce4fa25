//! What lies on the disk: the work folder, the packages that have arrived, a folder of pictures, and folders to export to.

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::{Path, PathBuf};

use crate::fingerprint::Fingerprint;
use crate::office::{Issued, Office, blue, person, red};

/// People of each package; each holds those of the one before, with some changed.
pub const PEOPLE: [u32; 4] = [8, 12, 12, 16];
/// Sticks that are at hand.
pub const STICKS: u64 = 3;

const PLACE: &str = "SICARD_CRASH_PLACE";
const SEED: &str = "SICARD_CRASH_SEED";
const POINT: &str = "SICARD_CRASH_POINT";

/// The places of a unit, and the office that reads what comes back.
pub struct Site {
    pub office: Office,
    pub packages: Vec<Issued>,
    /// A package was found imported; from then on there is a unit, until it is deleted.
    pub has_unit: Cell<bool>,
    /// How many units had been deleted when it was looked at.
    pub erased: Cell<u32>,
    /// What was found when it was looked at.
    pub found: RefCell<Option<Fingerprint>>,
    root: tempfile::TempDir,
}

/// The same places, as the child sees them.
#[derive(Clone)]
pub struct Places {
    root: PathBuf,
    pub seed: u64,
    /// Where the child is to end, by [`crate::points`].
    pub point: Option<u64>,
}

impl Site {
    pub fn new() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap())
    }

    /// On whatever disk the folder is.
    pub fn in_folder(root: tempfile::TempDir) -> Self {
        let mut office = Office::new();
        let packages = PEOPLE
            .iter()
            .enumerate()
            .map(|(round, &people)| office.issue(roster(round, people)))
            .collect();
        let site = Self {
            office,
            packages,
            has_unit: Cell::new(false),
            erased: Cell::new(0),
            found: RefCell::new(None),
            root,
        };
        let places = site.places(0);
        for folder in [
            places.store(),
            places.pictures(),
            places.desktop(),
            places.backups(),
            places.papers(),
            places.pocket(),
        ] {
            fs::create_dir(folder).unwrap();
        }
        for stick in 0..STICKS {
            fs::create_dir(places.stick(stick)).unwrap();
        }
        for (n, package) in site.packages.iter().enumerate() {
            fs::copy(&package.path, places.package(n)).unwrap();
        }
        fs::write(places.root.join("code"), &site.packages[0].code).unwrap();
        let picture = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../fixtures/photos/portrait.jpg"
        );
        for number in [2, 3] {
            let name = format!("21020{number:05}.jpg");
            fs::copy(picture, places.pictures().join(name)).unwrap();
        }
        site
    }

    pub fn places(&self, seed: u64) -> Places {
        Places {
            root: self.root.path().to_owned(),
            seed,
            point: None,
        }
    }
}

impl Places {
    /// Variables by which a child finds them.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let mut told = vec![
            (PLACE, self.root.display().to_string()),
            (SEED, self.seed.to_string()),
        ];
        told.extend(self.point.map(|point| (POINT, point.to_string())));
        told
    }

    pub fn store(&self) -> PathBuf {
        self.root.join("store")
    }

    pub fn pictures(&self) -> PathBuf {
        self.root.join("pictures")
    }

    pub fn desktop(&self) -> PathBuf {
        self.root.join("desktop")
    }

    pub fn stick(&self, n: u64) -> PathBuf {
        self.root.join(format!("stick-{n}"))
    }

    /// Where backups go.
    pub fn backups(&self) -> PathBuf {
        self.root.join("backups")
    }

    /// Where PDF files and tables are saved.
    pub fn papers(&self) -> PathBuf {
        self.root.join("papers")
    }

    /// A stick on which batches are taken along.
    pub fn pocket(&self) -> PathBuf {
        self.root.join("pocket")
    }

    pub fn package(&self, n: usize) -> PathBuf {
        self.root.join(format!("package-{n}.zip"))
    }

    pub fn code(&self) -> String {
        fs::read_to_string(self.root.join("code")).unwrap()
    }

    /// Takes away what was exported, as the clerk does once a unit is deleted: nobody knows of them any more.
    pub fn take_returns_away(&self) {
        for folder in self.export_folders().into_iter().chain([self.pocket()]) {
            for file in fs::read_dir(folder).unwrap() {
                fs::remove_file(file.unwrap().path()).unwrap();
            }
        }
    }

    /// Everywhere that returns go.
    pub fn export_folders(&self) -> Vec<PathBuf> {
        let sticks = (0..STICKS).map(|n| self.stick(n));
        std::iter::once(self.desktop()).chain(sticks).collect()
    }
}

/// What the parent told its child.
pub fn from_environment() -> Places {
    let told = |name: &str| std::env::var(name).expect("started by the test beside it");
    Places {
        root: Path::new(&told(PLACE)).to_owned(),
        seed: told(SEED).parse().unwrap(),
        point: std::env::var(POINT)
            .ok()
            .map(|point| point.parse().unwrap()),
    }
}

/// Someone of each colour; every third has no photo, and each round renames somebody.
fn roster(round: usize, people: u32) -> Vec<sicard_package::PersonToIssue> {
    let of = |n: u32| {
        let mut one = match n {
            1 => red(n),
            _ if n.is_multiple_of(3) => blue(n),
            _ => person(n),
        };
        one.photo = n % 3 != 2;
        if n as usize % PEOPLE.len() == round {
            one.name = format!("测试新{round}");
        }
        one
    };
    (1..=people).map(of).collect()
}
