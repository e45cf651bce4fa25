//! `sicard-office`: the card centre's command line. It makes the packages that units work on and opens what they hand
//! back; docs/office.md says how the centre works with it.

mod cli;
mod command;
mod delivery;
mod files;
mod id_choice;
mod issuing;
mod office_file;
mod paper;
mod photo;
mod report;
mod returned;
mod sample;
mod staging;
mod stop;
mod table;
mod unlocking;

use clap::Parser;
use cli::{Cli, Command};
use command::Outcome;
use report::Voice;
use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(unix)]
    sicard_package::core_dumps::never();
    let cli = Cli::parse();
    let voice = Voice {
        lang: cli.lang(),
        json: cli.json,
    };
    let outcome = match &cli.command {
        Command::Keygen(args) => command::keygen::run(args, voice),
        Command::Issue(args) => command::issue::run(args, voice),
        Command::Inspect(args) => command::inspect::run(args, voice),
        Command::Verify(args) => command::verify::run(args, voice),
        Command::Open(args) => command::open::run(args, voice),
        Command::Unlock(args) => command::unlock::run(args, voice),
        Command::Form(args) => command::form::run(args, voice),
        Command::Sample(args) => command::sample::run(args, voice),
    };
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(3),
        Err(refusal) => {
            voice.refusal(&refusal);
            ExitCode::FAILURE
        }
    }
}
