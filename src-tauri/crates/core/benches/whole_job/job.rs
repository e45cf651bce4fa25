//! The clerk's job in the steps that are measured, each in a process that does nothing else.

use std::path::{Path, PathBuf};
use std::process::Command;

use sicard_core::desk::Desk;
use sicard_core::export::Export;
use sicard_core::import::Import;
use sicard_core::store::WorkFolder;
use sicard_core::view::{
    Chip, ConfirmRequest, Contact, CreateStore, ListQuery, PersonId, UnitId, Unlock,
};
use sicard_core::watch::Unwatched;

use crate::{Outcome, cost, sample};

/// 本机密码 of the store: a machine that measures has no keychain to open.
const PASSWORD: &str = "benchmark";

/// A step of the job.
#[derive(Clone, Copy)]
pub enum Step {
    /// Makes the empty store.
    Create,
    /// Opens the store and imports the package.
    Import,
    /// Opens the store, builds the list and confirms everyone.
    Confirm,
    /// Opens the store and exports everyone.
    Export,
}

const NAMES: [(&str, Step); 4] = [
    ("create", Step::Create),
    ("import", Step::Import),
    ("confirm", Step::Confirm),
    ("export", Step::Export),
];

impl Step {
    /// By its name on the command line.
    ///
    /// # Errors
    /// Another name.
    pub fn named(name: &str) -> Outcome<Self> {
        let found = NAMES.iter().find(|(known, _)| *known == name);
        Ok(found.ok_or_else(|| format!("no step {name}"))?.1)
    }

    /// This program once more, for this step alone.
    ///
    /// # Errors
    /// A program that does not know where it lies.
    pub fn command(name: &str, place: &Path) -> Outcome<Command> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("--step").arg(name).arg(place);
        Ok(command)
    }
}

/// Where the store lies.
pub fn store_folder(place: &Path) -> PathBuf {
    place.join("store")
}

/// Where the return goes.
pub fn return_folder(place: &Path) -> PathBuf {
    place.join("return")
}

/// Does one step and tells its largest memory. Whoever is missing at the end of a step makes it fail.
///
/// # Errors
/// The core's, and an unexpected number of people.
pub fn run(step: Step, place: &Path) -> Outcome<()> {
    match step {
        Step::Create => create(place),
        Step::Import => import(place),
        Step::Confirm => confirm(place),
        Step::Export => export(place),
    }?;
    println!("{}", cost::own_peak()?);
    Ok(())
}

fn create(place: &Path) -> Outcome<()> {
    let mut folder = WorkFolder::take(&store_folder(place))?;
    folder.create(&CreateStore {
        password: Some(PASSWORD.into()),
    })?;
    Ok(())
}

fn import(place: &Path) -> Outcome<()> {
    let (_folder, mut desk) = open(place)?;
    let request = Import {
        path: sample::package(place),
        code: Some(sample::code(place)?.into()),
        accept_older: false,
        accept_signer: None,
    };
    let summary = desk.import(&request, &Unwatched)?;
    everyone(summary.added, summary.people)
}

fn confirm(place: &Path) -> Outcome<()> {
    let (_folder, mut desk) = open(place)?;
    let persons = open_people(&mut desk)?;
    let request = ConfirmRequest {
        persons,
        include_warned: true,
    };
    let confirmed = desk.confirm(&request)?.confirmed;
    everyone(confirmed, u32::try_from(request.persons.len())?)
}

fn export(place: &Path) -> Outcome<()> {
    let (_folder, mut desk) = open(place)?;
    let request = Export {
        unit: unit(&mut desk)?,
        persons: None,
        contact: Contact {
            name: "测试".to_owned(),
            phone: "0411-00000000".to_owned(),
        },
        folder: return_folder(place),
    };
    let done = desk.export(&request, &Unwatched)?;
    let exported = done.files.iter().map(|file| file.people).sum();
    everyone(exported, sample::people(place)?)
}

/// The lock of the folder lives as long as the first half of the pair.
fn open(place: &Path) -> Outcome<(WorkFolder, Desk)> {
    let mut folder = WorkFolder::take(&store_folder(place))?;
    let store = folder.unlock(&Unlock {
        secret: PASSWORD.into(),
    })?;
    Ok((folder, Desk::new(store)?))
}

fn unit(desk: &mut Desk) -> Outcome<UnitId> {
    let units = desk.units()?;
    Ok(units.first().ok_or("no unit in the store")?.id)
}

fn open_people(desk: &mut Desk) -> Outcome<Vec<PersonId>> {
    let query = ListQuery {
        unit: unit(desk)?,
        chip: Chip::Open,
        search: String::new(),
        sort: None,
    };
    Ok(desk.ids(&query)?)
}

fn everyone(found: u32, expected: u32) -> Outcome<()> {
    match found == expected && expected > 0 {
        true => Ok(()),
        false => Err(format!("{found} people instead of {expected}").into()),
    }
}
