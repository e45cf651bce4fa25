//! What each return counts for: withdrawn, written twice, contradicting, and which are missing.

use super::{Earlier, Intake, Return};
use crate::report::{Note, NoteCode};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// What a return counts for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Its people count.
    Counted,
    /// The same batch was there already, word for word.
    Repeated,
    /// The unit withdrew it.
    Voided,
    /// There is another one with the same number and other content; its people are put aside.
    Conflicting,
}

/// Decides on every return. Units withdraw only their own returns.
pub fn judge(intake: &Intake, earlier: &Earlier) -> (Vec<Standing>, Vec<Note>) {
    let mut notes = Vec::new();
    let voids = voids(intake, earlier);
    let mut by_number: HashMap<(&str, u32), Vec<usize>> = HashMap::new();
    let mut standings = vec![Standing::Counted; intake.returns.len()];
    for (index, handed_in) in intake.returns.iter().enumerate() {
        if voids.contains(&(handed_in.unit_code(), handed_in.package_id())) {
            standings[index] = Standing::Voided;
            notes.push(of_return(NoteCode::VoidedHandedIn, handed_in));
        } else {
            by_number
                .entry((handed_in.unit_code(), handed_in.batch()))
                .or_default()
                .push(index);
        }
    }
    for before in earlier.returns.iter().filter(|before| before.counted) {
        if voids.contains(&(before.unit_code.as_str(), before.package_id.as_str())) {
            notes.push(Note {
                unit_code: Some(before.unit_code.clone()),
                batch: Some(before.batch),
                package_id: Some(before.package_id.clone()),
                ..Note::new(NoteCode::VoidedHandedIn)
            });
        }
    }
    for (number, same) in by_number {
        let before = earlier.returns.iter().filter(|before| {
            before.counted
                && (before.unit_code.as_str(), before.batch) == number
                && !voids.contains(&(before.unit_code.as_str(), before.package_id.as_str()))
        });
        let before: Vec<String> = before.map(|before| before.content.clone()).collect();
        let mut contents: BTreeSet<String> = before.iter().cloned().collect();
        contents.extend(
            same.iter()
                .map(|index| intake.returns[*index].content.to_string()),
        );
        let first_is_new = before.is_empty();
        for (place, index) in same.into_iter().enumerate() {
            standings[index] = match (contents.len(), place) {
                (2.., _) => Standing::Conflicting,
                (_, 0) if first_is_new => Standing::Counted,
                _ => Standing::Repeated,
            };
        }
    }
    for (handed_in, standing) in intake.returns.iter().zip(&standings) {
        if *standing == Standing::Conflicting {
            notes.push(of_return(NoteCode::BatchConflict, handed_in));
        }
    }
    missing(intake, earlier, &voids, &mut notes);
    (standings, notes)
}

/// A note on a return.
pub fn of_return(code: NoteCode, handed_in: &Return) -> Note {
    Note {
        file: Some(handed_in.file.clone()),
        unit_code: Some(handed_in.unit_code().to_owned()),
        batch: Some(handed_in.batch()),
        package_id: Some(handed_in.package_id().to_owned()),
        ..Note::new(code)
    }
}

fn voids<'a>(intake: &'a Intake, earlier: &'a Earlier) -> HashSet<(&'a str, &'a str)> {
    let now = intake.returns.iter().flat_map(|handed_in| {
        handed_in
            .opened
            .roster()
            .voids
            .iter()
            .map(|id| (handed_in.unit_code(), id.as_str()))
    });
    let before = earlier.returns.iter().flat_map(|before| {
        before
            .voids
            .iter()
            .map(|id| (before.unit_code.as_str(), id.as_str()))
    });
    now.chain(before).collect()
}

/// Notes the gaps in each unit's numbers. A unit that withdrew returns before handing them in has gaps rightly: only
/// more gaps than withdrawals are worth a note, since a withdrawal names no number.
fn missing(
    intake: &Intake,
    earlier: &Earlier,
    voids: &HashSet<(&str, &str)>,
    notes: &mut Vec<Note>,
) {
    let mut seen: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    let mut ids: HashSet<&str> = HashSet::new();
    let now = intake.returns.iter().map(|handed_in| {
        (
            handed_in.unit_code(),
            handed_in.batch(),
            handed_in.package_id(),
        )
    });
    let before = earlier.returns.iter().map(|before| {
        (
            before.unit_code.as_str(),
            before.batch,
            before.package_id.as_str(),
        )
    });
    for (unit_code, batch, package_id) in before.chain(now) {
        seen.entry(unit_code).or_default().insert(batch);
        ids.insert(package_id);
    }
    for (unit_code, numbers) in seen {
        let (gaps, count) = gaps(&numbers);
        let withdrawn = voids
            .iter()
            .filter(|(unit, id)| *unit == unit_code && !ids.contains(id))
            .count() as u64;
        if count > withdrawn {
            notes.push(Note {
                unit_code: Some(unit_code.to_owned()),
                ..Note::new(NoteCode::BatchMissing).with_detail(gaps)
            });
        }
    }
}

/// The numbers from 1 that are missing before the last of `numbers`, as `1, 3-5`, and how many they are.
fn gaps(numbers: &BTreeSet<u32>) -> (String, u64) {
    let (mut parts, mut count, mut next) = (Vec::new(), 0, 1);
    for &number in numbers {
        if number > next {
            parts.push(if number - 1 == next {
                next.to_string()
            } else {
                format!("{next}-{}", number - 1)
            });
            count += u64::from(number - next);
        }
        next = number.saturating_add(1);
    }
    (parts.join(", "), count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_named_as_ranges_however_large_they_are() {
        assert_eq!(gaps(&BTreeSet::from([1, 2, 3])), (String::new(), 0));
        assert_eq!(gaps(&BTreeSet::from([2, 6])), ("1, 3-5".to_owned(), 4));
        assert_eq!(
            gaps(&BTreeSet::from([u32::MAX])),
            (format!("1-{}", u32::MAX - 1), u64::from(u32::MAX) - 1)
        );
    }
}
