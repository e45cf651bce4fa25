//! report.json: what was opened, what counted, what was found.

use crate::report::{ExplainedNote, explained};
use crate::returned::{Entry, Fate, Intake, REPORT_FORMAT, Standing, Verdict};
use serde::Serialize;
use sicard_package::{Contact, Lang, Left, Moment};
use std::collections::HashSet;

/// The whole report; `open --earlier` reads it again.
#[derive(Serialize)]
pub struct Report<'a> {
    format: &'static str,
    version: u32,
    program: &'static str,
    opened_at: Moment,
    /// People a card can be made for: those in people.csv.
    pub accepted: usize,
    /// People put aside: those in held/people.csv.
    pub held: usize,
    issued: Vec<IssuedLine<'a>>,
    returns: Vec<ReturnLine<'a>>,
    pub findings: Vec<ExplainedNote<'a>>,
}

/// One issued package and how far it has come back.
#[derive(Serialize)]
struct IssuedLine<'a> {
    file: &'a str,
    package_id: &'a str,
    unit_code: &'a str,
    people: usize,
    accepted: usize,
    deferred: usize,
    removed: usize,
    /// Issued, but in none of the returns given now.
    outstanding: usize,
}

/// One return.
#[derive(Serialize)]
struct ReturnLine<'a> {
    file: &'a str,
    package_id: &'a str,
    unit_code: &'a str,
    batch: u32,
    reply_to: &'a str,
    created_at: &'a Moment,
    standing: Standing,
    counted: bool,
    people: usize,
    /// Without a form's number: confirmed before a form was printed.
    without_form: usize,
    contact: &'a Contact,
    voids: &'a [String],
    deferred: &'a [Left],
    removed: &'a [Left],
    accepted: Vec<&'a str>,
    held: Vec<&'a str>,
    replaced: Vec<&'a str>,
    content: String,
}

impl<'a> Report<'a> {
    /// The report on everything that was opened.
    pub fn of(intake: &'a Intake, verdict: &'a Verdict, lang: Lang) -> Self {
        let count = |fate| {
            verdict
                .entries
                .iter()
                .filter(|entry| entry.fate == fate)
                .count()
        };
        Self {
            format: REPORT_FORMAT,
            version: 1,
            program: env!("CARGO_PKG_VERSION"),
            opened_at: Moment::now(),
            accepted: count(Fate::Accepted),
            held: count(Fate::Held),
            issued: (0..intake.issued.len())
                .map(|place| issued_line(intake, verdict, place))
                .collect(),
            returns: (0..intake.returns.len())
                .map(|place| return_line(intake, verdict, place))
                .collect(),
            findings: explained(&verdict.notes, lang),
        }
    }
}

fn issued_line<'a>(intake: &'a Intake, verdict: &Verdict, place: usize) -> IssuedLine<'a> {
    let package = &intake.issued[place];
    let manifest = package.opened.manifest();
    let answering =
        intake
            .returns
            .iter()
            .zip(&verdict.standings)
            .filter(|(handed_in, standing)| {
                handed_in.answers == place
                    && matches!(standing, Standing::Counted | Standing::Conflicting)
            });
    let rosters: Vec<_> = answering
        .map(|(handed_in, _)| handed_in.opened.roster())
        .collect();
    let numbers = |left: fn(&sicard_package::ReturnRoster) -> &[Left]| -> HashSet<&str> {
        let all = rosters.iter().flat_map(|roster| left(roster));
        all.map(|left| left.personal_no.as_str())
            .filter(|number| package.person(number).is_some())
            .collect()
    };
    let (deferred, removed) = (
        numbers(|roster| &roster.deferred),
        numbers(|roster| &roster.removed),
    );
    let returned = rosters
        .iter()
        .flat_map(|roster| &roster.people)
        .map(|person| person.personal_no.as_str());
    let seen: HashSet<&str> = returned
        .filter(|number| package.person(number).is_some())
        .collect();
    let spoken_of = seen
        .union(&deferred)
        .copied()
        .collect::<HashSet<_>>()
        .union(&removed)
        .count();
    let of_this = |entry: &&Entry| {
        intake.returns[entry.handed_in].answers == place && entry.fate == Fate::Accepted
    };
    let people = package.opened.roster().people.len();
    IssuedLine {
        file: &package.file,
        package_id: &manifest.package_id,
        unit_code: &manifest.unit_code,
        people,
        accepted: verdict.entries.iter().filter(of_this).count(),
        deferred: deferred.len(),
        removed: removed.len(),
        outstanding: people - spoken_of,
    }
}

fn return_line<'a>(intake: &'a Intake, verdict: &Verdict, place: usize) -> ReturnLine<'a> {
    let handed_in = &intake.returns[place];
    let roster = handed_in.opened.roster();
    let numbers = |fate| {
        let own = verdict
            .entries
            .iter()
            .filter(|entry| entry.handed_in == place && entry.fate == fate);
        own.map(|entry| roster.people[entry.index].personal_no.as_str())
            .collect::<Vec<&str>>()
    };
    ReturnLine {
        file: &handed_in.file,
        package_id: handed_in.package_id(),
        unit_code: &roster.unit_code,
        batch: roster.batch,
        reply_to: &roster.reply_to,
        created_at: &handed_in.opened.manifest().created_at,
        standing: verdict.standings[place],
        counted: verdict.standings[place] == Standing::Counted,
        people: roster.people.len(),
        without_form: roster
            .people
            .iter()
            .filter(|person| person.form_code.is_none())
            .count(),
        contact: &roster.contact,
        voids: &roster.voids,
        deferred: &roster.deferred,
        removed: &roster.removed,
        accepted: numbers(Fate::Accepted),
        held: numbers(Fate::Held),
        replaced: numbers(Fate::Replaced),
        content: handed_in.content.to_string(),
    }
}
