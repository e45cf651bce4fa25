//! Every error is explained in every language.

use std::collections::{BTreeMap, BTreeSet};

use sicard_package::{Kind, Lang, PackageError};

/// One of each; the match makes a new variant fail to compile until it is listed here.
fn one_of_each() -> Vec<PackageError> {
    let entry = || "photos/000001.enc".to_owned();
    let all = vec![
        PackageError::NotAZip,
        PackageError::CutOff,
        PackageError::Rezipped,
        PackageError::NotAPackage,
        PackageError::ZipStructure {
            detail: "flags of an entry",
        },
        PackageError::UnexpectedEntry { entry: entry() },
        PackageError::DuplicateEntry { entry: entry() },
        PackageError::MissingEntry { entry: entry() },
        PackageError::TooLarge { what: "photo" },
        PackageError::ManifestSyntax,
        PackageError::ManifestField {
            field: "keys".into(),
        },
        PackageError::NewerVersion {
            version: "2".into(),
        },
        PackageError::UnknownKind {
            kind: "result".into(),
        },
        PackageError::UnknownSuite {
            suite: "SM4-SM3".into(),
        },
        PackageError::WrongKind {
            expected: Kind::Issue,
            found: Kind::Return,
        },
        PackageError::SignatureInvalid,
        PackageError::KdfCost {
            m_kib: 1,
            t: 1,
            p: 1,
        },
        PackageError::WrongCode,
        PackageError::KeyDamaged,
        PackageError::WrongOfficeKey,
        PackageError::RosterDamaged,
        PackageError::RosterSyntax,
        PackageError::RosterField {
            field: "people[0].name".into(),
        },
        PackageError::RosterMismatch { field: "people" },
        PackageError::PhotoDamaged { entry: entry() },
        PackageError::PhotoMismatch { entry: entry() },
        PackageError::PhotoNotJpeg { entry: entry() },
        PackageError::Io(std::io::Error::from(std::io::ErrorKind::TimedOut)),
        PackageError::NoSpace,
        PackageError::FileExists,
        PackageError::Cancelled,
        PackageError::KeyFile {
            detail: "wrong passphrase",
        },
        PackageError::WeakCode,
    ];
    for error in &all {
        match error {
            PackageError::NotAZip
            | PackageError::CutOff
            | PackageError::Rezipped
            | PackageError::NotAPackage
            | PackageError::ZipStructure { .. }
            | PackageError::UnexpectedEntry { .. }
            | PackageError::DuplicateEntry { .. }
            | PackageError::MissingEntry { .. }
            | PackageError::TooLarge { .. }
            | PackageError::ManifestSyntax
            | PackageError::ManifestField { .. }
            | PackageError::NewerVersion { .. }
            | PackageError::UnknownKind { .. }
            | PackageError::UnknownSuite { .. }
            | PackageError::WrongKind { .. }
            | PackageError::SignatureInvalid
            | PackageError::KdfCost { .. }
            | PackageError::WrongCode
            | PackageError::KeyDamaged
            | PackageError::WrongOfficeKey
            | PackageError::RosterDamaged
            | PackageError::RosterSyntax
            | PackageError::RosterField { .. }
            | PackageError::RosterMismatch { .. }
            | PackageError::PhotoDamaged { .. }
            | PackageError::PhotoMismatch { .. }
            | PackageError::PhotoNotJpeg { .. }
            | PackageError::Io(_)
            | PackageError::NoSpace
            | PackageError::FileExists
            | PackageError::Cancelled
            | PackageError::KeyFile { .. }
            | PackageError::WeakCode => {}
        }
    }
    all
}

fn texts() -> BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>> {
    serde_json::from_str(include_str!("../../texts/errors.json")).unwrap()
}

#[test]
fn every_code_has_what_and_todo_in_both_languages_and_no_text_is_left_over() {
    let codes: BTreeSet<String> = one_of_each()
        .iter()
        .map(|error| error.code().to_owned())
        .collect();
    assert_eq!(codes.len(), one_of_each().len());
    let texts = texts();
    assert_eq!(texts.keys().cloned().collect::<BTreeSet<_>>(), codes);
    for (code, languages) in &texts {
        for language in ["zh", "en"] {
            assert!(
                !languages[language]["what"].is_empty() && !languages[language]["todo"].is_empty(),
                "{code}"
            );
        }
        let chinese = &languages["zh"]["what"];
        assert!(
            chinese
                .chars()
                .any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)),
            "{code}: {chinese}"
        );
    }
}

#[test]
fn placeholders_are_all_filled_and_english_shows_every_parameter() {
    for error in one_of_each() {
        for lang in [Lang::Zh, Lang::En] {
            let explained = error.explain(lang);
            let all = format!("{}{}", explained.what, explained.todo);
            assert!(!all.contains(['{', '}']), "{all}");
            for (name, value) in error.params() {
                assert!(
                    lang == Lang::Zh || all.contains(&value),
                    "{}: {name} is not shown",
                    error.code()
                );
            }
        }
    }
}
