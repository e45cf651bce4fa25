//! The dialog 个人信息确认: what it shows and what it saves.

use rusqlite::{Connection, OptionalExtension as _, params};
use sicard_package::Account;
use sicard_person::{
    Colour, ConfirmObstacle, Ethnic, IdType, Mobile, PersonState, Sex, check_confirm,
    offered_choices, warnings_of,
};

use super::details::{Details, DetailsChange};
use super::form::UnitRules;
use super::marks::{Marks, NEITHER};
use super::own_data;
use super::record::Record;
use super::undo::{Change, UndoSteps};
use crate::clock::now;
use crate::error::{ErrorCode, Failure};
use crate::journal::Note;
use crate::paper::Shows;
use crate::store::json;
use crate::store::table::photo_check::Because;
use crate::view::{
    AccountView, ChoiceGround, DatumField, Deed, ExportId, ExportRef, Mark, NumberChoice,
    OfferedNumber, PersonId, PersonView, PhotoView, PrintBatchId, SavePerson,
};

/// The reason that the answer 都与证件不符 gives for 待更正.
pub const NEITHER_REASON: &str = "都与证件不符";

/// Everything about one person.
///
/// # Errors
/// `person-gone`, and the store's.
pub fn view(store: &Connection, person: PersonId) -> Result<PersonView, Failure> {
    let record = Record::read(store, person)?;
    let rules = UnitRules::read(store, record.unit)?;
    let facts = record.facts(&rules);
    let check = check_confirm(&facts);
    let photo = record.photo.as_ref().map(|photo| {
        let because = Because::read(store, person, photo.sha256)?;
        Ok::<_, Failure>(PhotoView {
            version: photo.version(),
            width: photo.width,
            height: photo.height,
            bytes: photo.bytes,
            source: photo.source,
            reason: because.map(|because| because.reason),
        })
    });
    let export = record
        .marks
        .export
        .map(|id| export_ref(store, id))
        .transpose()?;
    let printed_batch = record
        .printed_batch
        .map(|id| batch_number(store, id))
        .transpose()?;
    let printed_changes = match check.obstacles.contains(&ConfirmObstacle::Reprint) {
        true => printed_changes(store, &record)?,
        false => Vec::new(),
    };
    Ok(PersonView {
        id: record.id,
        unit: record.unit,
        id_numbers: offered(&record, &rules),
        state: PersonState::of(&facts),
        colour: Colour::of(&facts),
        warnings: warnings_of(
            &record.id_type,
            &record.sex,
            &record.birth_date,
            &record.id_numbers,
            record.mobile.as_deref(),
        ),
        obstacles: check.obstacles,
        confirm_warnings: check.warnings,
        editable: refuse_locked(&record).is_ok(),
        sex: Sex::word_of(&record.sex),
        ethnic: Ethnic::word_of(&record.ethnic),
        id_type: IdType::word_of(&record.id_type),
        photo: photo.transpose()?,
        choice: record.marks.choice.map(answer),
        export: export.flatten(),
        personal_no: record.personal_no,
        name: record.name,
        birth_date: record.birth_date,
        category: record.category,
        accounts: record.accounts.into_iter().map(account).collect(),
        settled: record.settled,
        mobile: record.mobile,
        mobile_issued: record.mobile_issued,
        changes: record.changes,
        form_back_at: record.marks.form_back_at,
        printed_changes,
        printed_at: record.printed_at,
        printed_batch: printed_batch.flatten(),
        department: record.department,
        staff_no: record.staff_no,
        remark: record.remark,
        confirmed_at: record.marks.confirmed_at,
        deferred: record.marks.deferred,
        correction: record.marks.correction,
        removed: record.marks.removed,
        missing: record.missing,
    })
}

/// What has changed since the newest form was printed; nothing where it was printed before that was kept.
fn printed_changes(store: &Connection, record: &Record) -> Result<Vec<DatumField>, Failure> {
    let select =
        "SELECT shows FROM printed_form WHERE code = ?1 AND person = ?2 AND shows IS NOT NULL";
    let shows: Option<Shows> = store
        .prepare_cached(select)?
        .query_row(params![record.printed_code, record.id], |row| json(row, 0))
        .optional()?;
    let changes = shows.map(|shows| shows.changed_to(&Shows::of(record)));
    Ok(changes
        .into_iter()
        .flatten()
        .map(|change| change.field)
        .collect())
}

/// Saves what the dialog holds, and returns by what that can be taken back. Nothing is saved unless all of it can be.
///
/// # Errors
/// `person-gone`; `person-locked` for whoever is confirmed, exported or removed; `mobile-invalid`;
/// `choice-not-offered`; the store's.
pub fn save(
    store: &mut Connection,
    undo: &mut UndoSteps,
    request: &SavePerson,
) -> Result<Option<u32>, Failure> {
    let transaction = store.transaction()?;
    let record = Record::read(&transaction, request.person)?;
    refuse_locked(&record)?;
    let rules = UnitRules::read(&transaction, record.unit)?;
    let mobile = mobile_of(&record, request)?;
    let choice = choice_of(&record, &rules, request.choice)?;
    let mut marks = record.marks.clone();
    choose(&mut marks, choice);
    marks.form_back_at = match (request.form_back, marks.form_back_at) {
        (true, None) => Some(now()),
        (true, since) => since,
        (false, _) => None,
    };
    marks.write(&transaction, record.id)?;
    let details = Details {
        mobile,
        department: own_data::cleaned(request.department.as_deref()),
        staff_no: own_data::cleaned(request.staff_no.as_deref()),
        remark: own_data::cleaned_remark(request.remark.as_deref()),
    };
    details.write(&transaction, record.id)?;
    let dialog = match marks.form_back_at {
        Some(_) => ChoiceGround::FormBack,
        None => ChoiceGround::Clerk,
    };
    let ground = ground_of(&record, &rules, choice, dialog);
    let entries = enter_saved(&transaction, &record, (&marks, ground), &details)?;
    transaction.commit()?;
    let person = record.id;
    let change = DetailsChange {
        person,
        before: Details::of(&record),
        after: details,
    };
    let marks = Change {
        person,
        before: record.marks,
        after: marks,
    };
    Ok(undo.keep_person(entries, marks, change))
}

/// Enters what the dialog has changed, an entry for each kind of it, and returns their numbers; `ground` is that of the number.
fn enter_saved(
    store: &Connection,
    record: &Record,
    (marks, ground): (&Marks, ChoiceGround),
    details: &Details,
) -> Result<Vec<u32>, Failure> {
    let before = &record.marks;
    let mut deeds = Vec::new();
    if marks.choice != before.choice {
        deeds.push(Deed::NumberChosen {
            before: before.choice.map(answer),
            after: marks.choice.map(answer),
            ground: Some(ground),
        });
    }
    let fields = Details::of(record).differ(details);
    if !fields.is_empty() {
        deeds.push(Deed::DetailsChanged { fields });
    }
    match (&before.form_back_at, &marks.form_back_at) {
        (None, Some(_)) => deeds.push(Deed::FormsBack),
        (Some(_), None) => deeds.push(Deed::FormsNotBack),
        _ => {}
    }
    let person = [record.id];
    let entered = deeds.into_iter().map(|deed| {
        let entry = Note::of(deed).people(&person).enter(store)?;
        Ok(entry.number)
    });
    entered.collect()
}

/// A stored answer to 选择号码.
pub fn answer(choice: u8) -> NumberChoice {
    match choice {
        NEITHER => NumberChoice::Neither,
        index => NumberChoice::Offered { index },
    }
}

/// Sets the answer to 选择号码. 都与证件不符 leads to 待更正, and another answer takes that mark back.
pub fn choose(marks: &mut Marks, choice: Option<u8>) {
    if choice == marks.choice {
        return;
    }
    if choice == Some(NEITHER) {
        marks.correction.get_or_insert_with(|| Mark {
            reason: NEITHER_REASON.to_owned(),
            at: now(),
        });
    } else if marks.choice == Some(NEITHER) {
        marks.correction = marks
            .correction
            .take()
            .filter(|mark| mark.reason != NEITHER_REASON);
    }
    marks.choice = choice;
}

/// Refuses to change whoever is confirmed, exported or removed: the confirmation is to be taken back first.
///
/// # Errors
/// `person-locked`.
pub fn refuse_locked(record: &Record) -> Result<(), Failure> {
    match record.marks.open() && record.marks.confirmed_at.is_none() {
        true => Ok(()),
        false => Err(Failure::new(ErrorCode::PersonLocked)),
    }
}

fn mobile_of(record: &Record, request: &SavePerson) -> Result<Option<String>, Failure> {
    let typed = request.mobile.as_deref().unwrap_or_default().trim();
    if typed.is_empty() {
        return Ok(None);
    }
    // A number that came so is not the clerk's typing.
    if record.mobile.as_deref() == Some(typed) {
        return Ok(record.mobile.clone());
    }
    let mobile = Mobile::parse(typed).map_err(|_| Failure::new(ErrorCode::MobileInvalid))?;
    Ok(Some(mobile.as_str().to_owned()))
}

/// The answer as it is stored.
///
/// # Errors
/// `choice-not-offered`.
pub fn choice_of(
    record: &Record,
    rules: &UnitRules,
    choice: Option<NumberChoice>,
) -> Result<Option<u8>, Failure> {
    match choice {
        None => Ok(None),
        Some(NumberChoice::Neither) => Ok(Some(NEITHER)),
        Some(NumberChoice::Offered { index }) => offered(record, rules)
            .iter()
            .any(|number| number.index == index && number.choosable)
            .then_some(Some(index))
            .ok_or(Failure::new(ErrorCode::ChoiceNotOffered)),
    }
}

/// What an answer rests on: that there is no other number, or else `said`.
pub fn ground_of(
    record: &Record,
    rules: &UnitRules,
    choice: Option<u8>,
    said: ChoiceGround,
) -> ChoiceGround {
    let offered = offered(record, rules);
    let mut choosable = offered.iter().filter(|number| number.choosable);
    match (choosable.next(), choosable.next()) {
        (Some(only), None) if choice == Some(only.index) => ChoiceGround::OnlyOne,
        _ => said,
    }
}

/// Whether one of a person's numbers is settled or may be chosen. Where the rules exclude both, there is nothing to tick on a form.
pub fn holds_a_number(record: &Record, rules: &UnitRules) -> bool {
    offered(record, rules).iter().any(|number| number.choosable)
}

/// A settled number is the first; the other is then no choice, whatever the rule says about lengths.
fn offered(record: &Record, rules: &UnitRules) -> Vec<OfferedNumber> {
    let settled = record.settled || record.id_numbers.len() == 1;
    offered_choices(rules.id_choice, &record.id_type, &record.id_numbers)
        .into_iter()
        .zip(&record.id_numbers)
        .map(|(choice, number)| OfferedNumber {
            index: choice.number,
            number: number.clone(),
            length: u32::try_from(number.chars().count()).unwrap_or(u32::MAX),
            choosable: match settled {
                true => choice.number == 1,
                false => choice.refused.is_none(),
            },
            reason: choice.refused.filter(|_| !settled),
        })
        .collect()
}

fn account(account: Account) -> AccountView {
    AccountView {
        agency: account.agency,
        personal_no: account.personal_no,
    }
}

fn batch_number(store: &Connection, id: PrintBatchId) -> Result<Option<u32>, Failure> {
    let mut select = store.prepare_cached("SELECT n FROM print_batch WHERE id = ?1")?;
    Ok(select.query_row([id], |row| row.get(0)).optional()?)
}

fn export_ref(store: &Connection, id: ExportId) -> Result<Option<ExportRef>, Failure> {
    let mut select = store.prepare_cached("SELECT n, created_at FROM export WHERE id = ?1")?;
    let found = select.query_row([id], |row| {
        Ok(ExportRef {
            id,
            n: row.get(0)?,
            at: row.get(1)?,
        })
    });
    Ok(found.optional()?)
}
