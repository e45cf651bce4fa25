//! An error with what its text is filled with.

use std::collections::BTreeMap;

use serde::Serialize;
use sicard_package::PackageError;
use ts_rs::TS;

use super::ErrorCode;

/// What went wrong. The parameters fill the texts; nothing personal ever stands in them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Failure {
    /// Which error.
    pub code: ErrorCode,
    /// By the names in braces of the texts.
    pub params: BTreeMap<String, String>,
}

impl Failure {
    /// Without parameters.
    pub fn new(code: ErrorCode) -> Self {
        Self {
            code,
            params: BTreeMap::new(),
        }
    }

    /// With one parameter more.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.code)
    }
}

impl std::error::Error for Failure {}

impl From<PackageError> for Failure {
    fn from(error: PackageError) -> Self {
        let code = ErrorCode::from_name(error.code()).unwrap_or(ErrorCode::Internal);
        error
            .params()
            .into_iter()
            .fold(Self::new(code), |failure, (name, value)| {
                failure.with(name, value)
            })
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Sqlite;
        Self::new(match error.sqlite_error_code() {
            Some(Sqlite::DiskFull) => ErrorCode::NoSpace,
            Some(Sqlite::ReadOnly | Sqlite::CannotOpen | Sqlite::PermissionDenied) => {
                ErrorCode::WorkFolderUnwritable
            }
            Some(Sqlite::DatabaseBusy | Sqlite::DatabaseLocked) => ErrorCode::StoreInUse,
            _ => ErrorCode::StoreDamaged,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const OWN: &str = include_str!("../../texts/errors.json");
    const PACKAGE: &str = include_str!("../../../package/texts/errors.json");

    type Texts = BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>;

    fn texts(json: &str) -> Texts {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn every_code_has_its_texts_in_one_of_the_two_files_and_no_text_is_left_over() {
        let names = |codes: &[ErrorCode]| -> Vec<String> {
            let name = |code: &ErrorCode| serde_json::to_value(code).unwrap();
            codes
                .iter()
                .map(|code| name(code).as_str().unwrap().to_owned())
                .collect()
        };
        let known: BTreeSet<String> = names(&ErrorCode::ALL).into_iter().collect();
        assert_eq!(known.len(), ErrorCode::ALL.len());
        let (own, package) = (texts(OWN), texts(PACKAGE));
        assert!(own.keys().all(|code| !package.contains_key(code)));
        let told: BTreeSet<String> = own.into_keys().chain(package.into_keys()).collect();
        assert_eq!(told, known);
    }

    #[test]
    fn every_text_says_what_happened_and_what_to_do_in_both_languages() {
        for (code, languages) in texts(OWN) {
            for language in ["zh", "en"] {
                for part in ["what", "todo"] {
                    assert!(
                        !languages[language][part].is_empty(),
                        "{code} {language} {part}"
                    );
                }
            }
        }
    }

    #[test]
    fn both_languages_use_the_same_parameters() {
        let parameters = |text: &BTreeMap<String, String>| -> BTreeSet<String> {
            let all = text.values().cloned().collect::<String>();
            all.split('{')
                .skip(1)
                .filter_map(|rest| rest.split_once('}'))
                .map(|(name, _)| name.to_owned())
                .collect()
        };
        for (code, languages) in texts(OWN) {
            assert_eq!(
                parameters(&languages["zh"]),
                parameters(&languages["en"]),
                "{code}"
            );
        }
    }

    #[test]
    fn errors_of_the_package_crate_keep_their_names_and_parameters() {
        let failure = Failure::from(PackageError::PhotoDamaged {
            entry: "photos/000001.enc".to_owned(),
        });
        assert_eq!(failure.code, ErrorCode::PhotoDamaged);
        assert_eq!(failure.params["entry"], "photos/000001.enc");
        assert_eq!(
            serde_json::to_string(&failure).unwrap(),
            r#"{"code":"photo-damaged","params":{"entry":"photos/000001.enc"}}"#
        );
    }
}
