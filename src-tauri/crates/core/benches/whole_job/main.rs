//! The clerk's two long waits, import and export, beside 7-Zip on the same pictures. Started by `npm run bench`; what
//! is measured and how stands in docs/BENCHMARKS.md.
//!
//! Every step is a process of its own and is measured from outside, ours by the same clock as 7-Zip's.

mod cost;
mod job;
mod machine;
mod options;
mod report;
mod round;
mod sample;
mod seven_zip;

use std::error::Error;
use std::process::ExitCode;

use options::{Options, Task};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let task = Options::parse(std::env::args().skip(1));
    match task.and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Outcome<()> {
    match task {
        Task::Nothing => Ok(()),
        Task::Step { step, place } => job::run(step, &place),
        Task::Measure(options) => measure(&options),
    }
}

/// Every size in turn; the table is printed when all are through.
fn measure(options: &Options) -> Outcome<()> {
    let machine = machine::facts(&options.folder, &options.seven_zip)?;
    let mut sizes = Vec::new();
    for &people in &options.people {
        let place = options.folder.join(people.to_string());
        let sample = sample::draw(options, people, &place)?;
        let rounds = options.rounds_for(people);
        let mut costs = Vec::with_capacity(rounds);
        for number in 1..=rounds {
            eprintln!("{people} people: round {number} of {rounds}");
            costs.push(round::run(options, &sample)?);
        }
        round::check_last(options, &sample)?;
        std::fs::remove_dir_all(&place)?;
        sizes.push(report::Size::new(&sample, &costs));
    }
    let text = report::text(&machine, &sizes);
    println!("{text}");
    match &options.write {
        Some(page) => report::write_into(page, &text),
        None => Ok(()),
    }
}
