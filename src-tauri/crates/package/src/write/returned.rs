//! Making a return.

use std::fmt;
use std::path::Path;

use super::Written;
use super::under_construction::{Identity, UnderConstruction};
use crate::crypto::hpke_seal::{self, Binding};
use crate::error::PackageError;
use crate::manifest::{HpkeWay, Kind, Manifest, Ways};
use crate::moment::Moment;
use crate::public::OfficePublicKey;
use crate::read::RETURN_INFO;
use crate::roster::{
    Contact, Left, PersonToReturn, ReturnRoster, check_people_to_return, check_return_facts,
};
use crate::secret::{ContentKey, Secret32};
use crate::watch::Watch;

/// What goes into a return.
pub struct ReturnSpec<'a> {
    /// 单位编号.
    pub unit_code: String,
    /// n of `out_<n>`, from 1.
    pub batch: u32,
    /// `package_id` of the issue it answers.
    pub reply_to: String,
    /// Whom the office may ask.
    pub contact: Contact,
    /// `package_id`s of withdrawn returns.
    pub voids: Vec<String>,
    /// 暂缓办理.
    pub deferred: Vec<Left>,
    /// 已移出.
    pub removed: Vec<Left>,
    /// The confirmed people, in the order of the paper.
    pub people: Vec<PersonToReturn>,
    /// From the roster.
    pub office_public_key: OfficePublicKey,
    /// From the roster.
    pub return_secret: &'a Secret32,
    /// Stands in the manifest.
    pub created_at: Moment,
    /// A UUID; `None` makes a new one (version 7).
    pub package_id: Option<String>,
}

/// Writes a return to a new file; the rest as in [`write_issue`](crate::write_issue), `photo` being
/// called for everyone.
///
/// # Errors
/// As [`write_issue`](crate::write_issue); wrong-office-key for a public key that is none.
pub fn write_return<E: From<PackageError>>(
    path: &Path,
    spec: ReturnSpec<'_>,
    watch: &dyn Watch,
    photo: impl FnMut(usize) -> Result<Vec<u8>, E>,
) -> Result<Written, E> {
    check_return_facts(&spec.contact, &spec.voids, &spec.deferred, &spec.removed)?;
    check_people_to_return(&spec.people)?;

    let content_key = ContentKey::random()?;
    let identity = Identity::new(spec.package_id, spec.people.len(), spec.people.len())?;
    let manifest = Manifest {
        kind: Kind::Return,
        package_id: identity.package_id.clone(),
        created_at: spec.created_at,
        unit_code: spec.unit_code.clone(),
        batch: Some(spec.batch),
        reply_to: Some(spec.reply_to.clone()),
        people: identity.people,
        photos: identity.photos,
        signer: None,
    };
    let binding = Binding {
        info: RETURN_INFO,
        psk: Some((spec.return_secret, &spec.reply_to)),
    };
    let sealed = hpke_seal::seal(&spec.office_public_key, binding, &content_key)?;
    let ways = Ways {
        passphrase: None,
        hpke: Some(HpkeWay {
            key_id: hpke_seal::key_id(&spec.office_public_key),
            sealed,
        }),
    };
    let mut package = UnderConstruction::begin(path, &manifest, &ways, content_key)?;
    let everyone: Vec<usize> = (0..spec.people.len()).collect();
    let entries = package.photos(&everyone, watch, photo)?;
    let roster = ReturnRoster {
        unit_code: spec.unit_code,
        batch: spec.batch,
        reply_to: spec.reply_to,
        contact: spec.contact,
        voids: spec.voids,
        deferred: spec.deferred,
        removed: spec.removed,
        people: spec
            .people
            .into_iter()
            .zip(entries)
            .map(|(person, entry)| person.with_photo(entry))
            .collect(),
    };
    package.people(&roster)?;
    Ok(package.finish(identity.package_id)?)
}

impl fmt::Debug for ReturnSpec<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReturnSpec(..)")
    }
}
