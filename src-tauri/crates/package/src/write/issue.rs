//! Making an issue.

use std::path::Path;

use super::Written;
use super::under_construction::{Identity, UnderConstruction};
use crate::code::Code;
use crate::crypto::fill_random;
use crate::crypto::hpke_seal::{self, Binding};
use crate::crypto::passphrase::{self, KdfCost};
use crate::error::PackageError;
use crate::keys::{IssueKey, form_key, return_secret};
use crate::manifest::{HpkeWay, Kind, Manifest, PassphraseWay, Ways};
use crate::moment::Moment;
use crate::read::ISSUE_INFO;
use crate::roster::{
    IssueRoster, Office, OfficeFacts, PersonToIssue, PhotoEntry, Rules, Unit, check_issue_facts,
    check_people_to_issue,
};
use crate::secret::ContentKey;
use crate::watch::Watch;

/// What goes into an issue.
#[derive(Debug)]
pub struct IssueSpec<'a> {
    /// The unit it is for.
    pub unit: Unit,
    /// The office's address.
    pub office: OfficeFacts,
    /// The city's rules.
    pub rules: Rules,
    /// The people, in the order they shall have.
    pub people: Vec<PersonToIssue>,
    /// Opens the package.
    pub code: &'a Code,
    /// Signs the package.
    pub key: &'a IssueKey,
    /// Stands in the manifest.
    pub created_at: Moment,
    /// A UUID; `None` makes a new one (version 7).
    pub package_id: Option<String>,
}

/// Writes an issue to a new file. `photo` is called on the caller's thread, in roster order, with the
/// place of each person whose `photo` is true, and returns the JPEG; sealing runs on all cores.
///
/// # Errors
/// file-exists; weak-code for fewer than 8 characters; the spec's faults by the names a reader would
/// give them (roster-field, too-large, manifest-field, photo-not-jpeg); cancelled, no-space, io; whatever `photo` returns. Nothing is
/// left on the disk then.
pub fn write_issue<E: From<PackageError>>(
    path: &Path,
    spec: IssueSpec<'_>,
    watch: &dyn Watch,
    photo: impl FnMut(usize) -> Result<Vec<u8>, E>,
) -> Result<Written, E> {
    spec.code.must_be_strong()?;
    check_issue_facts(&spec.unit, &spec.office, &spec.rules)?;
    check_people_to_issue(&spec.people)?;
    let with_photo: Vec<usize> = spec
        .people
        .iter()
        .enumerate()
        .filter_map(|(place, person)| person.photo.then_some(place))
        .collect();

    let content_key = ContentKey::random()?;
    let public = spec.key.public();
    let identity = Identity::new(spec.package_id, spec.people.len(), with_photo.len())?;
    let manifest = Manifest {
        kind: Kind::Issue,
        package_id: identity.package_id.clone(),
        created_at: spec.created_at,
        unit_code: spec.unit.code.clone(),
        batch: None,
        reply_to: None,
        people: identity.people,
        photos: identity.photos,
        signer: Some(public.ed25519),
    };
    let sealed = hpke_seal::seal(
        &public.x25519,
        Binding {
            info: ISSUE_INFO,
            psk: None,
        },
        &content_key,
    )?;
    let ways = Ways {
        passphrase: Some(passphrase_way(spec.code, &content_key)?),
        hpke: Some(HpkeWay {
            key_id: hpke_seal::key_id(&public.x25519),
            sealed,
        }),
    };
    let mut package = UnderConstruction::begin(path, &manifest, &ways, content_key)?;
    let entries = package.photos(&with_photo, watch, photo)?;
    let issue_secret = spec.key.issue_secret();
    let roster = IssueRoster {
        return_secret: return_secret(issue_secret, &manifest.package_id),
        form_key: form_key(issue_secret, &spec.unit.code),
        unit: spec.unit,
        office: Office {
            facts: spec.office,
            public_key: public.x25519,
        },
        rules: spec.rules,
        people: give_photos(spec.people, entries),
    };
    let hashes = package.people(&roster)?;
    package.signature(&spec.key.sign(&hashes.manifest, &hashes.people))?;
    Ok(package.finish(identity.package_id)?)
}

fn passphrase_way(code: &Code, content_key: &ContentKey) -> Result<PassphraseWay, PackageError> {
    let mut salt = [0; 16];
    fill_random(&mut salt)?;
    let mut wrapped = [0; 72];
    passphrase::wrap(
        code.as_bytes(),
        &salt,
        KdfCost::OURS,
        content_key.expose(),
        &mut wrapped,
    )?;
    Ok(PassphraseWay {
        cost: KdfCost::OURS,
        salt,
        wrapped,
    })
}

/// `entries` are those of the people with a photo, in roster order.
fn give_photos(
    people: Vec<PersonToIssue>,
    entries: Vec<PhotoEntry>,
) -> Vec<crate::roster::IssuedPerson> {
    let mut entries = entries.into_iter();
    let with_photo = |person: PersonToIssue| {
        let entry = if person.photo { entries.next() } else { None };
        person.with_photo(entry)
    };
    people.into_iter().map(with_photo).collect()
}
