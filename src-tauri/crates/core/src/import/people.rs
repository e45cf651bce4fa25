//! The package's people into the store.

use std::collections::HashMap;

use rusqlite::{Connection, Row, params};
use sicard_package::{IssuedPerson, PersonToIssue};
use sicard_person::IdChoiceRule;

use super::merge::{Merged, ReturnedData, Standing, merge};
use super::photos::PhotoRows;
use crate::error::{ErrorCode, Failure};
use crate::store::{json, to_json};
use crate::view::{ImportSummary, PersonChange, PersonId, UnitId};
use crate::work::Marks;

/// The changes that a summary shows.
const MOST_CHANGES: usize = 500;

/// Somebody of the unit as the store has them.
struct Known {
    id: PersonId,
    /// When the package was made that the data are from, seconds since 1970.
    as_of: i64,
    standing: Standing,
    /// In the package that is being imported.
    seen: bool,
    /// Not in the newest package so far.
    missing: bool,
}

/// What all people of one import have in common.
pub struct Taking<'a> {
    /// The store, in a transaction.
    pub store: &'a Connection,
    /// The unit.
    pub unit: UnitId,
    /// Row id of the package.
    pub package: u32,
    /// When it was made, seconds since 1970.
    pub as_of: i64,
    /// No newer package was imported before.
    pub newest: bool,
    /// Which numbers may be chosen.
    pub rule: IdChoiceRule,
    /// The photos that the store has by now.
    pub photos: &'a PhotoRows,
}

impl Taking<'_> {
    /// Takes everybody in, and counts what happened into `summary`. `each` is called before each person. Returns who is new, has changed, or is
    /// no longer in the package.
    ///
    /// # Errors
    /// The store's, and those of `each`.
    pub fn people(
        &self,
        people: &[IssuedPerson],
        summary: &mut ImportSummary,
        mut each: impl FnMut(usize) -> Result<(), Failure>,
    ) -> Result<Vec<PersonId>, Failure> {
        let mut touched = Vec::new();
        let mut known = known_people(self.store, self.unit)?;
        let mut order: u32 = self.store.query_row(
            "SELECT coalesce(max(list_order) + 1, 0) FROM person WHERE unit = ?1",
            [self.unit],
            |row| row.get(0),
        )?;
        for (place, person) in people.iter().enumerate() {
            each(place)?;
            match known.get_mut(&person.personal_no) {
                None => {
                    touched.push(self.add(person, order)?);
                    order += 1;
                    summary.added += 1;
                    count(summary, person, (person.photo.is_some(), None));
                }
                Some(one) => {
                    one.seen = true;
                    if one.as_of > self.as_of {
                        summary.kept_newer += 1;
                    } else if self.update(one, person, summary)? {
                        touched.push(one.id);
                    }
                }
            }
        }
        if self.newest {
            self.mark_missing(&known, summary, &mut touched)?;
        }
        Ok(touched)
    }

    fn photo_row(&self, person: &IssuedPerson) -> Result<Option<u32>, Failure> {
        let Some(photo) = &person.photo else {
            return Ok(None);
        };
        let row = self.photos.get(&photo.sha256.0);
        row.copied()
            .map(Some)
            .ok_or(Failure::new(ErrorCode::Internal))
    }

    fn add(&self, person: &IssuedPerson, order: u32) -> Result<PersonId, Failure> {
        Ok(self
            .store
            .prepare_cached(
                "INSERT INTO person (unit, package, list_order, personal_no, category, name, sex, ethnic, birth_date, id_type, \
                 id_numbers, settled, accounts, mobile_issued, mobile, photo_issued) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?14, ?15) RETURNING id",
            )?
            .query_row(
                params![
                self.unit,
                self.package,
                order,
                person.personal_no,
                person.category,
                person.name,
                person.sex,
                person.ethnic,
                person.birth_date,
                person.id_type,
                to_json(&person.id_numbers)?,
                person.id_number_settled,
                to_json(&person.accounts)?,
                person.mobile,
                self.photo_row(person)?,
                ],
                |row| row.get(0),
            )?)
    }

    /// Says whether anything has changed.
    fn update(
        &self,
        known: &Known,
        person: &IssuedPerson,
        summary: &mut ImportSummary,
    ) -> Result<bool, Failure> {
        let now = without_photo(person);
        let now_photo = person.photo.as_ref().map(|photo| photo.sha256.0);
        let merged = merge(&known.standing, &now, now_photo, self.rule);
        self.store
            .prepare_cached(
                "UPDATE person SET package = ?2, category = ?3, name = ?4, sex = ?5, ethnic = ?6, birth_date = ?7, id_type = ?8, \
                 id_numbers = ?9, settled = ?10, accounts = ?11, mobile_issued = ?12, mobile = ?13, photo_issued = ?14, \
                 changes = ?15, missing = missing AND NOT ?16 WHERE id = ?1",
            )?
            .execute(params![
                known.id,
                self.package,
                now.category,
                now.name,
                now.sex,
                now.ethnic,
                now.birth_date,
                now.id_type,
                to_json(&now.id_numbers)?,
                now.id_number_settled,
                to_json(&now.accounts)?,
                now.mobile,
                merged.mobile,
                self.photo_row(person)?,
                to_json(&merged.changes)?,
                self.newest,
            ])?;
        if merged.marks != known.standing.marks {
            merged.marks.write(self.store, known.id)?;
        }
        let has_photo = now_photo.is_some() || known.standing.clerks_photo;
        let marks = &merged.marks;
        if marks.open() && marks.deferred.is_none() && marks.correction.is_none() {
            count(summary, person, (has_photo, marks.choice));
        }
        let changed =
            !merged.changes.is_empty() || merged.marks != known.standing.marks || known.missing;
        tell(summary, known, person, merged);
        Ok(changed)
    }

    fn mark_missing(
        &self,
        known: &HashMap<String, Known>,
        summary: &mut ImportSummary,
        touched: &mut Vec<PersonId>,
    ) -> Result<(), Failure> {
        let mut mark = self
            .store
            .prepare_cached("UPDATE person SET missing = ?2 WHERE id = ?1 AND missing <> ?2")?;
        for one in known.values() {
            if mark.execute(params![one.id, !one.seen])? > 0 {
                touched.push(one.id);
            }
            summary.missing += u32::from(!one.seen);
        }
        Ok(())
    }
}

fn count(
    summary: &mut ImportSummary,
    person: &IssuedPerson,
    (has_photo, choice): (bool, Option<u8>),
) {
    let red = person.accounts.len() > 1;
    let open = person.id_numbers.len() > 1 && !person.id_number_settled && choice.is_none();
    summary.red += u32::from(red);
    summary.blue += u32::from(open && !red);
    summary.without_photo += u32::from(!has_photo);
    summary.without_photo_red += u32::from(red && !has_photo);
}

fn tell(summary: &mut ImportSummary, known: &Known, person: &IssuedPerson, merged: Merged) {
    let after_export =
        merged.marks.changed_after_export && !known.standing.marks.changed_after_export;
    summary.changed_after_export += u32::from(after_export);
    summary.confirmations_taken_back += u32::from(merged.confirmation_taken_back);
    if merged.changes.is_empty() {
        summary.unchanged += 1;
        return;
    }
    summary.updated += 1;
    summary.changes_total += 1;
    if summary.changes.len() < MOST_CHANGES {
        summary.changes.push(PersonChange {
            person: known.id,
            personal_no: person.personal_no.clone(),
            name: person.name.clone(),
            changes: merged.changes,
            confirmation_taken_back: merged.confirmation_taken_back,
            after_export,
        });
    }
}

fn without_photo(person: &IssuedPerson) -> PersonToIssue {
    PersonToIssue {
        personal_no: person.personal_no.clone(),
        category: person.category.clone(),
        name: person.name.clone(),
        sex: person.sex.clone(),
        ethnic: person.ethnic.clone(),
        birth_date: person.birth_date.clone(),
        id_type: person.id_type.clone(),
        id_numbers: person.id_numbers.clone(),
        id_number_settled: person.id_number_settled,
        mobile: person.mobile.clone(),
        accounts: person.accounts.clone(),
        photo: false,
    }
}

fn known_people(store: &Connection, unit: UnitId) -> Result<HashMap<String, Known>, Failure> {
    let mut returned = returned_people(store, unit)?;
    let mut select = store.prepare_cached(
        "SELECT person.*, package.created_instant AS as_of, photo.sha256 AS issued_sha256 FROM person \
         JOIN package ON package.id = person.package LEFT JOIN photo ON photo.id = person.photo_issued \
         WHERE person.unit = ?1",
    )?;
    let mut known = HashMap::new();
    for one in select.query_map([unit], known_person)? {
        let mut one = one?;
        one.standing.returned = returned.remove(&one.id);
        known.insert(one.standing.issued.personal_no.clone(), one);
    }
    Ok(known)
}

fn known_person(row: &Row<'_>) -> rusqlite::Result<Known> {
    Ok(Known {
        id: row.get("id")?,
        as_of: row.get("as_of")?,
        seen: false,
        missing: row.get("missing")?,
        standing: Standing {
            issued: PersonToIssue {
                personal_no: row.get("personal_no")?,
                category: row.get("category")?,
                name: row.get("name")?,
                sex: row.get("sex")?,
                ethnic: row.get("ethnic")?,
                birth_date: row.get("birth_date")?,
                id_type: row.get("id_type")?,
                id_numbers: json(row, "id_numbers")?,
                id_number_settled: row.get("settled")?,
                mobile: row.get("mobile_issued")?,
                accounts: json(row, "accounts")?,
                photo: false,
            },
            issued_photo: row.get("issued_sha256")?,
            mobile: row.get("mobile")?,
            clerks_photo: row.get::<_, Option<u32>>("photo_clerk")?.is_some(),
            marks: Marks::from_row(row)?,
            returned: None,
        },
    })
}

fn returned_people(
    store: &Connection,
    unit: UnitId,
) -> Result<HashMap<PersonId, ReturnedData>, Failure> {
    let mut select = store.prepare_cached(
        "SELECT entry.person, entry.id_number, entry.mobile, photo.sha256 FROM export \
         JOIN export_person AS entry ON entry.export = export.id \
         JOIN person ON person.id = entry.person AND person.export = export.id \
         JOIN photo ON photo.id = entry.photo WHERE export.unit = ?1",
    )?;
    let rows = select.query_map([unit], |row| {
        Ok((
            row.get(0)?,
            ReturnedData {
                id_number: row.get(1)?,
                mobile: row.get(2)?,
                photo: row.get(3)?,
            },
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
