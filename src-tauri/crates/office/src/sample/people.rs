//! The people of a sample unit: invented, believable, and no one's.
//!
//! ID numbers carry the region 210299, which is not assigned, and mobile numbers the block 1990, counted upwards.

use super::mix::{Case, Mix};
use super::names::{self, Wanted};
use super::random::Random;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use sicard_person::id_number::check_digit;
use std::collections::HashSet;

/// The day on which the people have their ages, so that a seed gives the same people on every day.
const TODAY: Date = date(2026, 1, 1);
const REGION: &str = "210299";
/// Nobody born later was given a 15-digit number: they end in 1999, and were given at 16.
const FIFTEEN_DIGITS_UNTIL: i16 = 1983;

/// Ethnic groups by code (GB/T 3304) and how many of some 10,000 people belong to them, much as in Liaoning.
const ETHNIC_GROUPS: [(&str, u32); 58] = [
    ("01", 8600),
    ("11", 840),
    ("02", 140),
    ("03", 70),
    ("10", 70),
    ("38", 40),
    ("08", 16),
    ("06", 14),
    ("15", 12),
    ("04", 10),
    ("07", 10),
    ("12", 9),
    ("09", 8),
    ("16", 7),
    ("14", 6),
    ("22", 6),
    ("13", 5),
    ("18", 5),
    ("19", 5),
    ("20", 3),
    ("21", 3),
    ("23", 3),
    ("24", 3),
    ("25", 3),
    ("26", 3),
    ("27", 3),
    ("28", 3),
    ("30", 3),
    ("31", 6),
    ("32", 3),
    ("33", 3),
    ("34", 3),
    ("35", 3),
    ("36", 3),
    ("37", 3),
    ("39", 3),
    ("40", 2),
    ("41", 2),
    ("42", 2),
    ("45", 4),
    ("46", 2),
    ("47", 2),
    ("48", 2),
    ("49", 2),
    ("51", 2),
    ("52", 2),
    ("53", 2),
    ("54", 2),
    ("55", 2),
    ("56", 2),
    ("97", 2),
    ("98", 1),
    ("05", 0),
    ("17", 0),
    ("29", 0),
    ("43", 0),
    ("44", 0),
    ("50", 0),
];

const AGENCIES: [&str; 6] = [
    "中山区社会保险事业管理中心",
    "西岗区社会保险事业管理中心",
    "沙河口区社会保险事业管理中心",
    "甘井子区社会保险事业管理中心",
    "旅顺口区社会保险事业管理中心",
    "金州区社会保险事业管理中心",
];

/// One invented person, as a row of people.csv. Codes are those of the package format.
#[derive(Clone)]
pub struct SamplePerson {
    pub personal_no: String,
    pub name: String,
    pub woman: bool,
    pub ethnic: &'static str,
    pub birth_date: Date,
    pub id_type: &'static str,
    pub id_numbers: Vec<String>,
    pub settled: bool,
    pub mobile: Option<String>,
    pub category: &'static str,
    pub accounts: Vec<(&'static str, String)>,
    /// With a picture in the package.
    pub photo: bool,
}

impl SamplePerson {
    /// Age in years on the sample's day.
    pub fn age(&self) -> u32 {
        let years = TODAY.year() - self.birth_date.year();
        let before_birthday =
            (TODAY.month(), TODAY.day()) < (self.birth_date.month(), self.birth_date.day());
        u32::from((years - i16::from(before_birthday)).max(0).unsigned_abs())
    }
}

/// The people of a unit, in the order of their personal numbers; the same for the same `mix`, `count` and `seed`.
pub fn people(mix: &Mix, count: usize, seed: u64) -> Vec<SamplePerson> {
    let mut taken = HashSet::new();
    let cases = mix.deal(count, seed);
    cases
        .into_iter()
        .enumerate()
        .map(|(index, case)| person(index, case, seed, &mut taken))
        .collect()
}

fn person(index: usize, case: Case, seed: u64, taken: &mut HashSet<String>) -> SamplePerson {
    let mut random = Random::of(seed, 0x1_0000 + index as u64);
    let random = &mut random;
    let woman = random.chance(0.47);
    let age = match (case.blue, random.below(100)) {
        (true, _) => random.between(43, 75),
        (false, ..=1) => random.between(18, 19),
        (false, 2..=79) => random.between(20, 57),
        (false, _) => random.between(58, 75),
    };
    let birth_date = TODAY
        .saturating_sub(age.years())
        .saturating_sub(random.between(0, 364).days());
    let ethnic = match (case.abroad, case.dotted) {
        (true, _) => "97",
        (false, true) => random.weighted(&names::DOTTED_GROUPS),
        (false, false) if case.rare => "01",
        (false, false) => random.weighted(&ETHNIC_GROUPS),
    };
    let mut person = SamplePerson {
        personal_no: format!("2102{:06}", index + 1),
        name: names::chinese(
            random,
            Wanted {
                woman,
                ethnic,
                rare: case.rare,
            },
        ),
        woman,
        ethnic,
        birth_date,
        id_type: "01",
        id_numbers: vec![],
        settled: !case.blue,
        mobile: (!case.no_mobile).then(|| format!("1990{:07}", index + 1)),
        category: if age >= if woman { 53 } else { 60 } {
            "退休"
        } else {
            "在职"
        },
        accounts: vec![],
        photo: case.photo,
    };
    if case.abroad {
        from_abroad(&mut person, index, random);
    } else {
        number(&mut person, case, random, taken);
    }
    if case.red {
        let home = *random.pick(&AGENCIES);
        let other = AGENCIES
            .iter()
            .filter(|agency| **agency != home)
            .nth(random.below(5) as usize);
        person.accounts = vec![
            (home, person.personal_no.clone()),
            (
                other.unwrap_or(&AGENCIES[0]),
                format!("2109{:06}", index + 1),
            ),
        ];
    }
    person
}

/// Gives `person` the ID numbers of its case, never one that is in `taken`.
fn number(person: &mut SamplePerson, case: Case, random: &mut Random, taken: &mut HashSet<String>) {
    let (mut long, mut short);
    loop {
        (long, short) = numbers(person.birth_date, person.woman, random);
        if taken.insert(long.clone()) {
            break;
        }
    }
    let old_enough = person.birth_date.year() <= FIFTEEN_DIGITS_UNTIL;
    person.id_numbers = match random.below(100) {
        ..=24 if case.blue => vec![short, long],
        _ if case.blue => vec![long, short],
        ..=2 if old_enough => vec![short],
        3..=12 if old_enough => vec![long, short],
        _ => vec![long],
    };
    if case.flawed {
        flaw(person, random);
    }
}

/// An 18-digit number (GB 11643-1999) and the 15-digit one it grew out of.
fn numbers(birth: Date, woman: bool, random: &mut Random) -> (String, String) {
    let order = random.below(499) * 2 + if woman { 2 } else { 1 };
    let day = birth.strftime("%m%d");
    let short = format!("{REGION}{:02}{day}{order:03}", birth.year() % 100);
    let mut long = format!("{REGION}{:04}{day}{order:03}", birth.year());
    let check = check_digit(&long);
    long.extend(check);
    (long, short)
}

/// Puts one of the contradictions into the data that real data have.
fn flaw(person: &mut SamplePerson, random: &mut Random) {
    match random.below(3) {
        0 => {
            if let Some(last) = person.id_numbers[0].pop() {
                person.id_numbers[0].push(if last == '7' { '3' } else { '7' });
            }
        }
        1 => person.birth_date = person.birth_date.saturating_add(1.month()),
        _ => {
            let (long, _) = numbers(person.birth_date, person.woman, random);
            let (_, short) = numbers(
                person.birth_date.saturating_sub(11.years()),
                person.woman,
                random,
            );
            person.id_numbers = vec![long, short];
            person.settled = false;
        }
    }
}

/// Turns `person` into a holder of another document than the resident ID card.
fn from_abroad(person: &mut SamplePerson, index: usize, random: &mut Random) {
    let (id_type, number) = match random.below(4) {
        0 => ("04", format!("H0{:07}", index + 1)),
        1 => ("05", format!("M0{:07}", index + 1)),
        2 => ("06", format!("0{:07}", index + 1)),
        _ => ("08", format!("XX{:07}", index + 1)),
    };
    if id_type == "08" {
        person.name = names::abroad(random, person.woman);
    }
    person.id_type = id_type;
    person.id_numbers = vec![number];
}
