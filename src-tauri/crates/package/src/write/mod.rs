//! Making a package.

use std::path::Path;

use crate::code::Code;
use crate::error::PackageError;
use crate::keys::IssueKey;
use crate::moment::Moment;
use crate::public::OfficePublicKey;
use crate::roster::{Contact, Left, OfficeFacts, PersonToIssue, PersonToReturn, Rules, Unit};
use crate::secret::{ContentKey, Secret32};
use crate::watch::Watch;

/// What goes into an issue.
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

/// What goes into a return.
pub struct ReturnSpec<'a> {
    /// 单位编号.
    pub unit_code: String,
    /// n of `out_<n>`.
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
    /// From the issue's roster.
    pub office_public_key: OfficePublicKey,
    /// From the issue's roster.
    pub return_secret: &'a Secret32,
    /// Stands in the manifest.
    pub created_at: Moment,
    /// A UUID; `None` makes a new one (version 7).
    pub package_id: Option<String>,
}

/// A package that was written and synced.
#[derive(Debug)]
pub struct Written {
    /// As in its manifest.
    pub package_id: String,
    /// SHA-256 of the whole file.
    pub sha256: [u8; 32],
    /// Length of the file.
    pub bytes: u64,
    /// Opens every entry.
    pub content_key: ContentKey,
}

/// Writes an issue to a new file. `photo` is called on the caller's thread, in roster order, with the
/// place of each person whose `photo` is true, and returns the JPEG; sealing runs on all cores.
///
/// # Errors
/// [`PackageError::FileExists`]; the spec's faults by the names a reader would give them;
/// [`PackageError::Cancelled`]; whatever `photo` returns. Nothing is left on the disk then.
pub fn write_issue<E: From<PackageError>>(
    path: &Path,
    spec: IssueSpec<'_>,
    watch: &dyn Watch,
    photo: impl FnMut(usize) -> Result<Vec<u8>, E>,
) -> Result<Written, E> {
    let _ = (path, spec, watch, photo);
    unimplemented!()
}

/// Writes a return to a new file; the rest as in [`write_issue`], `photo` being called for everyone.
///
/// # Errors
/// As [`write_issue`].
pub fn write_return<E: From<PackageError>>(
    path: &Path,
    spec: ReturnSpec<'_>,
    watch: &dyn Watch,
    photo: impl FnMut(usize) -> Result<Vec<u8>, E>,
) -> Result<Written, E> {
    let _ = (path, spec, watch, photo);
    unimplemented!()
}
