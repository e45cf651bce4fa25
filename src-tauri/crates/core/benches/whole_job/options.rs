//! What the command line says.

use std::path::PathBuf;

use crate::Outcome;
use crate::job::Step;

/// Up to here a median is worth its time; above, one round shows the growth.
const MANY: u32 = 50_000;
const ROUNDS: usize = 5;

/// What this process is for.
pub enum Task {
    /// Started by a test runner, which gives no `--bench`.
    Nothing,
    /// The whole benchmark.
    Measure(Options),
    /// One step of the clerk's job.
    Step {
        /// Which.
        step: Step,
        /// Folder of the size.
        place: PathBuf,
    },
}

/// Of the whole benchmark.
pub struct Options {
    /// `sicard-office`, which draws the pictures and issues the package.
    pub office: PathBuf,
    /// `7zz` or `7z`.
    pub seven_zip: PathBuf,
    /// Where everything goes.
    pub folder: PathBuf,
    /// The sizes.
    pub people: Vec<u32>,
    rounds: Option<usize>,
    /// The page whose results are to be replaced.
    pub write: Option<PathBuf>,
}

impl Options {
    /// Reads the arguments.
    ///
    /// # Errors
    /// An unknown or missing argument, by name.
    pub fn parse(arguments: impl Iterator<Item = String>) -> Outcome<Task> {
        let mut options = Self {
            office: PathBuf::new(),
            seven_zip: PathBuf::new(),
            folder: PathBuf::new(),
            people: vec![1_000, 10_000],
            rounds: None,
            write: None,
        };
        let (mut bench, mut arguments) = (false, arguments);
        while let Some(argument) = arguments.next() {
            let mut value = || {
                arguments
                    .next()
                    .ok_or_else(|| format!("{argument} needs a value"))
            };
            match argument.as_str() {
                "--bench" => bench = true,
                "--large" => options.people.push(100_000),
                "--office" => options.office = value()?.into(),
                "--seven-zip" => options.seven_zip = value()?.into(),
                "--folder" => options.folder = value()?.into(),
                "--write" => options.write = Some(value()?.into()),
                "--rounds" => options.rounds = Some(value()?.parse::<usize>()?.max(1)),
                "--people" => {
                    let sizes = value()?;
                    let sizes = sizes.split(',').map(str::parse);
                    options.people = sizes.collect::<Result<_, _>>()?;
                }
                "--step" => {
                    let step = Step::named(&value()?)?;
                    let place = value()?.into();
                    return Ok(Task::Step { step, place });
                }
                _ => return Err(format!("unknown argument {argument}").into()),
            }
        }
        match bench {
            true => Ok(Task::Measure(options)),
            false => Ok(Task::Nothing),
        }
    }

    /// How often a size is measured.
    pub fn rounds_for(&self, people: u32) -> usize {
        self.rounds
            .unwrap_or(if people > MANY { 1 } else { ROUNDS })
    }
}
