//! What a file's name says of whose picture it is.
//!
//! An ID number of 18 or 15 digits counts wherever it stands in the name, also with blanks or hyphens in it. Any other number counts only
//! where the name holds no Latin letter and no digit beside it: `IMG_10000001` is a camera's, not the person's with that number.

use sicard_person::id_number::{is_15, is_18, normalise};

use crate::view::debug_without_content;

/// Longest file name ending, as opposed to the last part of a name with a dot in it.
const MOST_ENDING_CHARS: usize = 5;
/// Most parts of a number that are put together again.
const MOST_PARTS: usize = 6;

/// The numbers that a file's name can stand for.
#[derive(PartialEq, Eq)]
pub struct NameNumbers {
    /// Written like ID numbers, of 18 or 15 digits. Where there are any, nothing else counts.
    pub ids: Vec<String>,
    /// The same, put together over blanks and hyphens: they count where somebody has them.
    pub joined: Vec<String>,
    /// Of any other kind, as [`key_of`] writes it: without and with the Chinese characters.
    pub others: Vec<String>,
}

debug_without_content!(NameNumbers);

impl NameNumbers {
    /// Reads a file's name.
    pub fn of(file_name: &str) -> Self {
        let name = folded(stem(file_name));
        let parts = digit_parts(&name);
        let mut ids: Vec<String> = parts
            .iter()
            .flat_map(|part| [part.text.as_str(), part.text.trim_end_matches('X')])
            .filter(|text| is_18(text) || is_15(text))
            .map(str::to_owned)
            .collect();
        ids.dedup();
        let plain = without_copy_mark(&name);
        let latin: String = plain
            .chars()
            .map(|c| if c.is_ascii() { c } else { ' ' })
            .collect();
        let mut others = vec![key_of(&latin), key_of(&plain)];
        others.retain(|key| key.contains(|c: char| c.is_ascii_digit()));
        others.dedup();
        Self {
            joined: joined(&parts),
            ids,
            others,
        }
    }
}

/// A number as it is compared: its letters and digits, runs of them set apart by single hyphens.
pub fn key_of(number: &str) -> String {
    let folded = folded(number);
    let runs = folded.split(|c: char| !c.is_alphanumeric());
    let runs: Vec<&str> = runs.filter(|run| !run.is_empty()).collect();
    runs.join("-")
}

/// Every character as numbers are compared, white space as blanks.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() {
            folded.push(' ');
        } else if c.is_ascii() {
            folded.push(c.to_ascii_uppercase());
        } else {
            folded.push_str(&normalise(c.encode_utf8(&mut [0; 4])));
        }
    }
    folded
}

fn stem(file_name: &str) -> &str {
    match file_name.rsplit_once('.') {
        Some((stem, ending))
            if ending.len() <= MOST_ENDING_CHARS
                && ending.starts_with(|c: char| c.is_ascii_alphabetic())
                && ending.bytes().all(|byte| byte.is_ascii_alphanumeric()) =>
        {
            stem
        }
        _ => file_name,
    }
}

/// Without what a computer puts behind the name of a copy: `(1)`, `- 副本`, `- Copy`.
fn without_copy_mark(name: &str) -> String {
    let mut name = name.trim_end();
    loop {
        let shorter = without_number_in_brackets(name)
            .or_else(|| name.strip_suffix("副本"))
            .or_else(|| name.strip_suffix(" COPY"))
            .map(|rest| rest.trim_end().trim_end_matches('-').trim_end());
        match shorter {
            Some(shorter) => name = shorter,
            None => return name.to_owned(),
        }
    }
}

fn without_number_in_brackets(name: &str) -> Option<&str> {
    let (rest, number) = name.strip_suffix(')')?.rsplit_once('(')?;
    let short = (1..=3).contains(&number.len());
    (short && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(rest)
}

/// Digits that no other digit touches, with an X that follows them.
struct DigitPart {
    text: String,
    /// Only blanks and hyphens lie between it and the part before.
    follows: bool,
}

fn digit_parts(name: &str) -> Vec<DigitPart> {
    let mut parts = Vec::new();
    let mut rest = name;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let before = &rest[..start];
        let digits = rest[start..]
            .find(|c: char| !c.is_ascii_digit())
            .map_or(rest.len(), |length| start + length);
        let mut text = rest[start..digits].to_owned();
        rest = &rest[digits..];
        let follows =
            !parts.is_empty() && before.chars().all(|c| " -_.\u{2013}\u{2014}".contains(c));
        if let Some(behind) = rest.strip_prefix('X') {
            text.push('X');
            rest = behind;
        }
        parts.push(DigitPart { text, follows });
    }
    parts
}

/// Everything written like an ID number that neighbouring parts give together.
fn joined(parts: &[DigitPart]) -> Vec<String> {
    let mut found = Vec::new();
    for first in 0..parts.len() {
        let mut text = parts[first].text.clone();
        for part in parts[first + 1..].iter().take(MOST_PARTS - 1) {
            if !part.follows {
                break;
            }
            text.push_str(&part.text);
            if is_18(&text) || is_15(&text) {
                found.push(text.clone());
            }
        }
    }
    found
}
