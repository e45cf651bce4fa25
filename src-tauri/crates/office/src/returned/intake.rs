//! Opening issued packages and returns, and reading all of it before anything is decided.

use crate::report::{Progress, Refusal, Voice, file_name};
use sicard_package::{
    Code, IssuedPerson, OpenKey, OpenedIssue, OpenedReturn, PackageError, ReturnedPerson,
    SealedPackage, Sha256Hex, keys,
};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// A package the office issued.
pub struct IssuedPackage {
    /// Its name, for people.
    pub file: String,
    pub opened: OpenedIssue,
    by_personal_no: HashMap<String, usize>,
}

/// A package a unit handed back.
pub struct Return {
    /// Its name, for people.
    pub file: String,
    pub opened: OpenedReturn,
    /// Place of the package it answers in [`Intake::issued`].
    pub answers: usize,
    /// SHA-256 over what it says of people, the same for the same batch written again.
    pub content: Sha256Hex,
}

/// Everything that was given to `open`, verified.
pub struct Intake {
    pub issued: Vec<IssuedPackage>,
    pub returns: Vec<Return>,
}

/// What `open` is given.
pub struct Given<'a> {
    pub key: &'a OpenKey,
    /// Opens issued packages that carry no way for the office's own key.
    pub code: Option<&'a Code>,
    pub issued: &'a [PathBuf],
    pub returns: &'a [PathBuf],
}

impl Intake {
    /// Opens everything and reads every photo of every return once.
    ///
    /// # Errors
    /// The first package that cannot be trusted, with its name; [`Refusal::IssuedNotGiven`], [`Refusal::UnitDiffers`],
    /// [`Refusal::OtherSigner`].
    pub fn read(given: &Given<'_>, voice: Voice) -> Result<Self, Refusal> {
        let issued = given
            .issued
            .iter()
            .map(|path| IssuedPackage::open(path, given));
        let issued: Vec<IssuedPackage> = issued.collect::<Result<_, _>>()?;
        let mut returns = Vec::with_capacity(given.returns.len());
        for path in given.returns {
            let opened = Return::open(path, given.key, &issued)?;
            let progress = Progress::of(
                &format!("{} {}", voice.say("核对", "verifying"), opened.file),
                0,
            );
            let everyone: Vec<usize> = (0..opened.people().len()).collect();
            let photos = opened
                .opened
                .photos(&everyone, &progress, |_, _| Ok::<_, PackageError>(()));
            photos.map_err(Refusal::of(path))?;
            returns.push(opened);
        }
        Ok(Self { issued, returns })
    }

    /// The issued person that an entry of a return speaks of.
    pub fn issued_person(&self, of: &Return, personal_no: &str) -> Option<&IssuedPerson> {
        self.issued[of.answers].person(personal_no)
    }
}

impl IssuedPackage {
    fn open(path: &Path, given: &Given<'_>) -> Result<Self, Refusal> {
        let sealed = SealedPackage::open(path).map_err(Refusal::of(path))?;
        let expected = given.key.public().ed25519;
        if let Some(signer) = sealed
            .manifest()
            .signer
            .filter(|signer| *signer != expected)
        {
            return Err(Refusal::OtherSigner {
                file: file_name(path),
                found: keys::signer_fingerprint(&signer),
                expected: keys::signer_fingerprint(&expected),
            });
        }
        let opened = match (sealed.unlock_issue_with_key(given.key), given.code) {
            (Err(_), Some(code)) => sealed.unlock_with_code(code),
            (opened, _) => opened,
        };
        let opened = opened.map_err(Refusal::of(path))?;
        let people = opened.roster().people.iter().enumerate();
        let by_personal_no = people
            .map(|(index, person)| (person.personal_no.clone(), index))
            .collect();
        Ok(Self {
            file: file_name(path),
            opened,
            by_personal_no,
        })
    }

    /// The person with this personal number.
    pub fn person(&self, personal_no: &str) -> Option<&IssuedPerson> {
        self.by_personal_no
            .get(personal_no)
            .map(|index| &self.opened.roster().people[*index])
    }
}

impl Return {
    fn open(path: &Path, key: &OpenKey, issued: &[IssuedPackage]) -> Result<Self, Refusal> {
        let sealed = SealedPackage::open(path).map_err(Refusal::of(path))?;
        let opened = sealed.unlock_return(key).map_err(Refusal::of(path))?;
        let (file, roster) = (file_name(path), opened.roster());
        let answered = issued
            .iter()
            .position(|issue| issue.opened.manifest().package_id == roster.reply_to);
        let Some(answers) = answered else {
            return Err(Refusal::IssuedNotGiven {
                file,
                reply_to: roster.reply_to.clone(),
            });
        };
        if issued[answers].opened.manifest().unit_code != roster.unit_code {
            return Err(Refusal::UnitDiffers { file });
        }
        let content = content(&opened);
        Ok(Self {
            file,
            opened,
            answers,
            content,
        })
    }

    /// Its people, in the order of the paper.
    pub fn people(&self) -> &[ReturnedPerson] {
        &self.opened.roster().people
    }

    /// Its `package_id`.
    pub fn package_id(&self) -> &str {
        &self.opened.manifest().package_id
    }

    /// 单位编号.
    pub fn unit_code(&self) -> &str {
        &self.opened.roster().unit_code
    }

    /// n of `out_<n>`.
    pub fn batch(&self) -> u32 {
        self.opened.roster().batch
    }
}

/// A batch written again has another `package_id`, another time and perhaps another contact; what it answers and what it
/// says of people stays. Entry names of photos are left out, their SHA-256 is in.
fn content(opened: &OpenedReturn) -> Sha256Hex {
    let roster = opened.roster();
    let mut people = roster.people.clone();
    for person in &mut people {
        person.photo.entry.clear();
    }
    // a struct of texts and numbers always becomes JSON
    Sha256Hex::of(&serde_json::to_vec(&(&roster.reply_to, &people)).unwrap_or_default())
}
