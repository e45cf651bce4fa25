//! Named bad packages, made by the second implementation: each is refused for the reason it is named after.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use sicard_package::{Code, OpenKey, PackageError, SealedPackage};

use crate::common::{everyone, fixtures, photos_of_issue, photos_of_return};

/// One element of fixtures/packages/v1/bad/cases.json.
#[derive(Deserialize)]
struct Case {
    file: String,
    kind: String,
    #[serde(default)]
    code: Option<String>,
    #[serde(default)]
    key: Option<String>,
    error: String,
    #[serde(default)]
    params: BTreeMap<String, String>,
}

fn read_whole(folder: &Path, case: &Case) -> Result<(), PackageError> {
    let sealed = SealedPackage::open(&folder.join(&case.file))?;
    if case.kind == "issue" {
        let opened = sealed.unlock_with_code(&Code::parse(case.code.as_deref().unwrap())?)?;
        photos_of_issue(&opened, &everyone(opened.roster().people.len())).map(drop)
    } else {
        let opened = sealed.unlock_return(&OpenKey::load(
            &folder.join(case.key.as_deref().unwrap()),
            None,
        )?)?;
        photos_of_return(&opened, &everyone(opened.roster().people.len())).map(drop)
    }
}

fn cases(folder: &Path) -> Vec<Case> {
    serde_json::from_slice(&std::fs::read(folder.join("cases.json")).unwrap()).unwrap()
}

#[test]
fn the_table_names_every_bad_package_of_the_folder_and_no_other() {
    let folder = fixtures().join("bad");
    let files = std::fs::read_dir(&folder).unwrap();
    let mut files: BTreeSet<String> = files
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".zip"))
        .collect();
    for good in ["good-issue.zip", "good-return.zip"] {
        assert!(files.remove(good));
    }
    let named: Vec<String> = cases(&folder).into_iter().map(|case| case.file).collect();
    assert_eq!(named.len(), files.len());
    assert_eq!(named.into_iter().collect::<BTreeSet<_>>(), files);
}

#[test]
fn every_bad_package_is_refused_for_the_reason_it_is_named_after() {
    let folder = fixtures().join("bad");
    let cases = cases(&folder);
    assert!(cases.len() > 400);
    let mut otherwise = Vec::new();
    for case in &cases {
        match read_whole(&folder, case) {
            Ok(()) => otherwise.push(format!("{}: opened instead of {}", case.file, case.error)),
            Err(error) => {
                let params: BTreeMap<_, _> = error.params().into_iter().collect();
                let named = case
                    .params
                    .iter()
                    .all(|(name, value)| params.get(name.as_str()) == Some(value));
                if error.code() != case.error || !named {
                    otherwise.push(format!(
                        "{}: {} {params:?} instead of {} {:?}",
                        case.file,
                        error.code(),
                        case.error,
                        case.params
                    ));
                }
            }
        }
    }
    assert!(
        otherwise.is_empty(),
        "{} of {}:\n{}",
        otherwise.len(),
        cases.len(),
        otherwise.join("\n")
    );
}
