//! What opens something: typed by somebody, or shown once.

use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;
use zeroize::Zeroizing;

use super::debug_without_content;

/// A password, passphrase or code, as typed or as it is to be written down: wiped when dropped, every copy of it too. For the page it is a text.
#[derive(Clone, TS)]
#[ts(as = "String")]
pub struct Secret(Zeroizing<String>);

impl Deref for Secret {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(typed: String) -> Self {
        Self(Zeroizing::new(typed))
    }
}

impl From<&str> for Secret {
    fn from(typed: &str) -> Self {
        typed.to_owned().into()
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

debug_without_content!(Secret);

#[cfg(test)]
mod tests {
    use serde_json::json;
    use zeroize::ZeroizeOnDrop;

    use super::*;
    use crate::view::{
        CreateStore, ImportRequest, MakeBackup, RecoveryCode, RestoreBackup, SetPassword, Unlock,
    };

    const TYPED: &str = "本机密码 123456";

    #[test]
    fn what_was_typed_is_read_as_it_is_and_wiped_when_it_is_dropped() {
        fn wiped<T: ZeroizeOnDrop>(_: &T) {}
        let secret = Secret::deserialize(json!(TYPED)).unwrap();
        wiped(&secret.0);
        assert_eq!(&*secret, TYPED);
        assert!(Secret::deserialize(json!(123_456)).is_err());
    }

    #[test]
    fn a_code_that_is_shown_once_reaches_the_page_as_it_is_and_is_wiped_behind_it() {
        let made = RecoveryCode { code: TYPED.into() };
        assert_eq!(
            serde_json::to_value(&made).unwrap(),
            json!({ "code": TYPED })
        );
        assert_eq!(
            format!("{made:?} {:?}", made.code),
            "RecoveryCode(..) Secret(..)"
        );
    }

    #[test]
    fn no_request_shows_what_was_typed_under_debug() {
        let create = CreateStore {
            password: Some(TYPED.into()),
        };
        let unlock = Unlock {
            secret: TYPED.into(),
        };
        let set = SetPassword {
            current: Some(TYPED.into()),
            new: Some(TYPED.into()),
        };
        let restore = RestoreBackup {
            file: String::new(),
            secret: TYPED.into(),
            password: Some(TYPED.into()),
            job: 1,
        };
        let lock = json!({ "kind": "passphrase", "passphrase": TYPED });
        let backup = json!({ "purpose": "backup", "lock": lock, "folder": "", "job": 1 });
        let backup = MakeBackup::deserialize(backup).unwrap();
        let import = ImportRequest {
            file: String::new(),
            code: Some(TYPED.into()),
            accept_older: false,
            accept_signer: None,
            job: 1,
        };
        let secret = &unlock.secret;
        let shown = format!(
            "{create:?} {unlock:?} {set:?} {restore:?} {backup:?} {:?} {import:?} {secret:?}",
            backup.lock
        );
        assert_eq!(
            shown,
            "CreateStore(..) Unlock(..) SetPassword(..) RestoreBackup(..) MakeBackup(..) BackupLock(..) ImportRequest(..) Secret(..)"
        );
    }
}
