//! From the file to the store.

use std::path::PathBuf;

use rusqlite::Connection;
use sicard_package::keys::signer_fingerprint;
use sicard_package::{Code, IdChoice, IssueRoster, SealedPackage};
use sicard_person::IdChoiceRule;

use super::people::Taking;
use super::photos::keep_photos;
use super::standing::{KnownUnit, must_be_accepted, replay, signer_of, standing};
use super::unit::{keep_package, keep_unit};
use crate::error::{ErrorCode, Failure};
use crate::journal::Note;
use crate::view::{Deed, ImportSummary, PackageStanding, Phase, Secret, UnitId};
use crate::watch::{InPhase, JobWatch};

/// What to import, and what the clerk has accepted.
pub struct Import {
    /// The file.
    pub path: PathBuf,
    /// 领取码 as typed; `None`: the one remembered for the unit.
    pub code: Option<Secret>,
    /// Go on with an older package.
    pub accept_older: bool,
    /// The 核对码 of another signer, as typed.
    pub accept_signer: Option<String>,
}

/// Imports a package in one transaction: whatever fails or is cancelled leaves the store as it was.
///
/// # Errors
/// The package's in the format page's order; `already-imported`, `older-package`, `other-signer`; `wrong-code`; `cancelled`; the store's.
pub fn import(
    store: &mut Connection,
    request: &Import,
    watch: &dyn JobWatch,
) -> Result<(UnitId, ImportSummary), Failure> {
    InPhase::begin(watch, Phase::Reading, 0);
    let sealed = SealedPackage::open(&request.path)?;
    let manifest = sealed.manifest();
    let signer = signer_of(manifest)?;
    let known = KnownUnit::find(store, &manifest.unit_code)?;
    accept(store, &sealed, known.as_ref(), request)?;
    let remembered = known.as_ref().and_then(|unit| unit.access_code.as_deref());
    let typed = request.code.as_deref().or(remembered).unwrap_or_default();
    let code = Code::parse(typed).map_err(|_| Failure::new(ErrorCode::WrongCode))?;
    InPhase::begin(watch, Phase::CheckingCode, 0);
    let issue = sealed.unlock_with_code(&code)?;
    let roster = issue.roster();

    let transaction = store.transaction()?;
    let photos = keep_photos(&transaction, &issue, watch)?;
    let newest = match &known {
        Some(unit) => !matches!(
            replay(&transaction, manifest, unit.id)?,
            PackageStanding::Older { .. }
        ),
        None => true,
    };
    let unit = keep_unit(
        &transaction,
        known.as_ref(),
        roster,
        &signer,
        &code.reveal(),
        newest,
    )?;
    let package = keep_package(&transaction, unit, manifest, roster, &signer)?;
    let mut summary = summary_of(unit, roster, &signer_fingerprint(&signer));
    let taking = Taking {
        store: &transaction,
        unit,
        package,
        as_of: manifest.created_at.instant().as_second(),
        newest,
        rule: match roster.rules.id_choice {
            IdChoice::FifteenOrEighteen => IdChoiceRule::FifteenOrEighteen,
            IdChoice::EighteenOnly => IdChoiceRule::EighteenOnly,
        },
        photos: &photos,
    };
    let phase = InPhase::begin(watch, Phase::People, roster.people.len());
    let touched = taking.people(&roster.people, &mut summary, |place| {
        phase.at(place);
        refuse_cancelled(watch)
    })?;
    drop_unused_photos(&transaction)?;
    refuse_cancelled(watch)?;
    InPhase::begin(watch, Phase::Saving, 0);
    let deed = Deed::PackageImported {
        package_id: manifest.package_id.clone(),
        people: summary.people,
        added: summary.added,
        updated: summary.updated,
        missing: summary.missing,
        kept_newer: summary.kept_newer,
        confirmations_taken_back: summary.confirmations_taken_back,
        older: !newest,
        other_signer: known.is_some_and(|unit| unit.signer != signer),
    };
    let note = Note::of(deed).unit(unit);
    note.people(&touched).enter(&transaction)?;
    transaction.commit()?;
    Ok((unit, summary))
}

/// The signer first, then replay: both have to be accepted where both are odd.
fn accept(
    store: &Connection,
    sealed: &SealedPackage,
    known: Option<&KnownUnit>,
    request: &Import,
) -> Result<(), Failure> {
    let accept_signer = request.accept_signer.as_deref();
    let found = standing(store, sealed.manifest(), known)?;
    must_be_accepted(&found, request.accept_older, accept_signer)?;
    if let (PackageStanding::OtherSigner { .. }, Some(unit)) = (&found, known) {
        let behind = replay(store, sealed.manifest(), unit.id)?;
        must_be_accepted(&behind, request.accept_older, accept_signer)?;
    }
    Ok(())
}

fn refuse_cancelled(watch: &dyn JobWatch) -> Result<(), Failure> {
    match watch.cancelled() {
        true => Err(Failure::new(ErrorCode::Cancelled)),
        false => Ok(()),
    }
}

/// Photos that a newer package has replaced and that no batch returned.
fn drop_unused_photos(store: &Connection) -> Result<(), Failure> {
    store.execute(
        "DELETE FROM photo WHERE id NOT IN (SELECT photo_issued FROM person WHERE photo_issued IS NOT NULL \
         UNION ALL SELECT photo_clerk FROM person WHERE photo_clerk IS NOT NULL UNION ALL SELECT photo FROM export_person)",
        [],
    )?;
    Ok(())
}

fn summary_of(unit: UnitId, roster: &IssueRoster, office_code: &str) -> ImportSummary {
    ImportSummary {
        unit,
        unit_code: roster.unit.code.clone(),
        unit_name: roster.unit.name.clone(),
        office_name: roster.office.facts.name.clone(),
        office_code: office_code.to_owned(),
        people: u32::try_from(roster.people.len()).unwrap_or(u32::MAX),
        added: 0,
        updated: 0,
        unchanged: 0,
        kept_newer: 0,
        missing: 0,
        red: 0,
        blue: 0,
        without_photo: 0,
        without_photo_red: 0,
        changed_after_export: 0,
        confirmations_taken_back: 0,
        changes: Vec::new(),
        changes_total: 0,
    }
}
