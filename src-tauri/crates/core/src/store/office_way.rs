//! The office's way into a store: a code that nobody has, until the office opens it for the clerk.

use serde::{Deserialize, Serialize};
use sicard_package::kept_key::KeptByPassphrase;
use sicard_package::unlock::{Bound, SealedCode, UnlockRequest};
use sicard_package::{Code, Moment, OfficeFacts, Secret32};

use crate::backup;
use crate::clock::now;
use crate::error::Failure;
use crate::office_help::HelpingOffice;
use crate::view::{OfficeHelp, OfficeView};

/// What a key ring keeps of it. Nothing personal is in it: unit and office stand in clear in every package.
#[derive(Clone, Serialize, Deserialize)]
pub struct OfficeWay {
    set_at: String,
    office: OfficeFacts,
    /// 核对码 of the office.
    check_code: String,
    #[serde(flatten)]
    bound: Bound,
    #[serde(flatten)]
    code: SealedCode,
    /// The store's key under the code.
    kept: KeptByPassphrase,
}

impl OfficeWay {
    /// Makes a new code, wraps the key of the store with it and seals it to the office. The code itself is forgotten.
    ///
    /// # Errors
    /// `io` without random bytes or memory, `wrong-office-key` where the package's key is none.
    pub fn make(store: &str, office: HelpingOffice, key: &Secret32) -> Result<Self, Failure> {
        let code = Code::parse(&backup::new_code()?)?;
        let bound = Bound {
            store: store.to_owned(),
            unit_code: office.unit_code,
            unit_name: office.unit_name,
            office_key_id: office.public_key.id(),
        };
        Ok(Self {
            set_at: now(),
            check_code: office.check_code,
            office: office.facts,
            code: SealedCode::seal(&office.public_key, &bound, &code)?,
            kept: KeptByPassphrase::wrap(&code.reveal(), key)?,
            bound,
        })
    }

    /// The key by a code that the office has read from a request; `None` where it is not that code.
    ///
    /// # Errors
    /// `io` without memory.
    pub fn open(&self, code: &Code) -> Result<Option<Secret32>, Failure> {
        Ok(self.kept.unwrap(&code.reveal())?)
    }

    /// Whether it is this very code that opens here, and no later one.
    pub fn has_the_code_of(&self, other: &Self) -> bool {
        self.kept == other.kept
    }

    /// A request to the office.
    pub fn request(&self) -> UnlockRequest {
        UnlockRequest::new(Moment::now(), self.bound.clone(), self.code.clone())
    }

    /// 单位编号 of the unit that it was set up for.
    pub fn unit_code(&self) -> &str {
        &self.bound.unit_code
    }

    /// The key that it is sealed to.
    pub fn office_key_id(&self) -> &str {
        &self.bound.office_key_id
    }

    /// As it is shown.
    pub fn view(&self) -> OfficeHelp {
        let OfficeFacts {
            city,
            name,
            address,
            phone,
            hours,
        } = self.office.clone();
        OfficeHelp {
            unit_code: self.bound.unit_code.clone(),
            unit_name: self.bound.unit_name.clone(),
            office: OfficeView {
                city,
                name,
                address,
                phone,
                hours,
                code: self.check_code.clone(),
            },
            set_at: self.set_at.clone(),
        }
    }
}
