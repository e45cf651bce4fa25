//! The file in which a sealed code is sent to the office: small, JSON, nothing personal in it.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Bound, SealedCode, UnlockNumber, UnlockRequestError};
use crate::code::Code;
use crate::json;
use crate::keys::OpenKey;
use crate::moment::Moment;
use crate::rules;

const FORMAT: &str = "sicard-unlock-request";
const VERSION: u32 = 1;
const MOST_BYTES: u64 = 16 * 1024;

/// A request to unlock a store.
pub struct UnlockRequest {
    number: UnlockNumber,
    made_at: Moment,
    bound: Bound,
    code: SealedCode,
}

#[derive(Serialize, Deserialize)]
struct Members {
    format: String,
    version: u32,
    number: String,
    made_at: Moment,
    #[serde(flatten)]
    bound: Bound,
    #[serde(flatten)]
    code: SealedCode,
}

impl UnlockRequest {
    /// A request of this moment.
    pub fn new(made_at: Moment, bound: Bound, code: SealedCode) -> Self {
        Self {
            number: number(&made_at, &bound, &code),
            made_at,
            bound,
            code,
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// [`UnlockRequestError`], all but `OtherOffice`.
    pub fn load(path: &Path) -> Result<Self, UnlockRequestError> {
        let mut text = Vec::new();
        File::open(path)?
            .take(MOST_BYTES + 1)
            .read_to_end(&mut text)?;
        Self::parse(&text)
    }

    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// [`UnlockRequestError::NotARequest`], [`UnlockRequestError::Newer`], [`UnlockRequestError::Damaged`].
    pub fn parse(text: &[u8]) -> Result<Self, UnlockRequestError> {
        #[derive(Deserialize)]
        struct Version {
            format: String,
            version: u32,
        }
        if text.len() as u64 > MOST_BYTES {
            return Err(UnlockRequestError::NotARequest);
        }
        let version: Version = json::parse(text).map_err(|_| what_is_unreadable(text))?;
        match (version.format.as_str(), version.version) {
            (FORMAT, VERSION) => {}
            (FORMAT, later) if later > VERSION => return Err(UnlockRequestError::Newer),
            (FORMAT, _) => return Err(UnlockRequestError::Damaged),
            _ => return Err(UnlockRequestError::NotARequest),
        }
        let members: Members = json::parse(text).map_err(|_| UnlockRequestError::Damaged)?;
        let Members {
            made_at,
            bound,
            code,
            ..
        } = members;
        let well_formed = rules::is_uuid(&bound.store)
            && rules::is_unit_code(&bound.unit_code)
            && rules::is_text(&bound.unit_name)
            && code.has_its_form();
        let request = Self::new(made_at, bound, code);
        if well_formed && members.number == request.number.to_string() {
            Ok(request)
        } else {
            Err(UnlockRequestError::Damaged)
        }
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// [`UnlockRequestError::Io`], which does not happen.
    pub fn to_bytes(&self) -> Result<Vec<u8>, UnlockRequestError> {
        let members = Members {
            format: FORMAT.to_owned(),
            version: VERSION,
            number: self.number.to_string(),
            made_at: self.made_at.clone(),
            bound: self.bound.clone(),
            code: self.code.clone(),
        };
        let mut text = serde_json::to_vec_pretty(&members).map_err(std::io::Error::from)?;
        text.push(b'\n');
        Ok(text)
    }

    /// The code that opens the store, for the office.
    ///
    /// # Errors
    /// [`UnlockRequestError::OtherOffice`], [`UnlockRequestError::Damaged`].
    pub fn open(&self, key: &OpenKey) -> Result<Code, UnlockRequestError> {
        self.code.open(key, &self.bound)
    }

    /// 申请编号.
    pub fn number(&self) -> &UnlockNumber {
        &self.number
    }

    /// When the clerk asked, by the computer's clock.
    pub fn made_at(&self) -> &Moment {
        &self.made_at
    }

    /// What the sealed code is bound to, the unit among it. What stands here is true once [`UnlockRequest::open`] has said so.
    pub fn bound(&self) -> &Bound {
        &self.bound
    }
}

fn number(made_at: &Moment, bound: &Bound, code: &SealedCode) -> UnlockNumber {
    let [store, unit_code, unit_name, office] = bound.texts();
    let [enc, sealed] = code.texts();
    UnlockNumber::of(&[
        made_at.as_str(),
        store,
        unit_code,
        unit_name,
        office,
        enc,
        sealed,
    ])
}

/// A request of which something is broken, or something else altogether.
fn what_is_unreadable(text: &[u8]) -> UnlockRequestError {
    let names_it = text
        .windows(FORMAT.len())
        .any(|window| window == FORMAT.as_bytes());
    if names_it {
        UnlockRequestError::Damaged
    } else {
        UnlockRequestError::NotARequest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys;
    use crate::public::OfficePublicKey;

    fn bound(office: &OfficePublicKey) -> Bound {
        Bound {
            store: "01890a5d-ac96-774b-bcce-b302099a8057".to_owned(),
            unit_code: "1111011".to_owned(),
            unit_name: "示例单位".to_owned(),
            office_key_id: office.id(),
        }
    }

    fn long_code() -> Code {
        let (first, second) = (Code::generate().unwrap(), Code::generate().unwrap());
        Code::parse(&format!("{}-{}", *first.reveal(), *second.reveal())).unwrap()
    }

    fn request(office: &OfficePublicKey, code: &Code) -> UnlockRequest {
        let bound = bound(office);
        let sealed = SealedCode::seal(office, &bound, code).unwrap();
        let made_at = Moment::parse("2026-11-29T18:30:00+08:00").unwrap();
        UnlockRequest::new(made_at, bound, sealed)
    }

    #[test]
    fn the_office_and_nobody_else_reads_the_code_from_a_request() {
        let (_, open, public) = keys::generate().unwrap();
        let code = long_code();
        let bytes = request(&public.x25519, &code).to_bytes().unwrap();
        let read = UnlockRequest::parse(&bytes).unwrap();
        assert_eq!(read.bound().unit_code, "1111011");
        assert_eq!(*read.open(&open).unwrap().reveal(), *code.reveal());
        let hidden = code.reveal().replace('-', "");
        let text = String::from_utf8(bytes).unwrap();
        assert!(!text.contains(&hidden) && !text.contains(&*code.reveal()));
        let (_, other, _) = keys::generate().unwrap();
        assert!(matches!(
            read.open(&other),
            Err(UnlockRequestError::OtherOffice)
        ));
    }

    #[test]
    fn no_changed_byte_of_a_request_leads_to_a_code() {
        let (_, open, public) = keys::generate().unwrap();
        let bytes = request(&public.x25519, &long_code()).to_bytes().unwrap();
        // The line ending at the end says nothing.
        for at in 0..bytes.len() - 1 {
            for flip in [0x01, 0x20] {
                let mut changed = bytes.clone();
                changed[at] ^= flip;
                let outcome = UnlockRequest::parse(&changed).and_then(|read| read.open(&open));
                let harmless = changed[at].is_ascii_whitespace() || bytes[at].is_ascii_whitespace();
                assert!(outcome.is_err() || harmless, "byte {at}");
            }
        }
    }

    #[test]
    fn words_that_were_exchanged_with_a_number_to_match_do_not_open() {
        let (_, open, public) = keys::generate().unwrap();
        let made = request(&public.x25519, &long_code());
        let exchanged: [fn(&mut Bound); 3] = [
            |bound| bound.unit_code = "2222022".to_owned(),
            |bound| bound.unit_name = "别的单位".to_owned(),
            |bound| bound.store = "01890a5d-ac96-774b-bcce-b302099a8058".to_owned(),
        ];
        for exchange in exchanged {
            let mut bound = made.bound.clone();
            exchange(&mut bound);
            let forged = UnlockRequest::new(made.made_at.clone(), bound, made.code.clone());
            let read = UnlockRequest::parse(&forged.to_bytes().unwrap()).unwrap();
            assert!(matches!(read.open(&open), Err(UnlockRequestError::Damaged)));
        }
    }

    #[test]
    fn what_is_sealed_to_the_office_and_is_no_code_is_damage() {
        use crate::crypto::hpke_seal;
        let (_, open, public) = keys::generate().unwrap();
        let mut made = request(&public.x25519, &long_code());
        let info = super::super::bytes::of_texts("sicard-unlock/1", &made.bound.texts());
        for text in [
            "\u{1b}[31mABCDEFGHJKMNPQRSTVWXYZ23456",
            "abcdefghjkmnpqrstvwxyz2345678923",
        ] {
            let binding = hpke_seal::Binding {
                info: &info,
                psk: None,
            };
            let (enc, sealed) =
                hpke_seal::seal_bytes(&public.x25519, binding, text.as_bytes()).unwrap();
            let [enc, sealed] = [&enc[..], &sealed].map(crate::base64url::encode);
            let json = serde_json::json!({ "enc": enc, "sealed": sealed });
            made.code = serde_json::from_value(json).unwrap();
            assert!(matches!(made.open(&open), Err(UnlockRequestError::Damaged)));
        }
        let (bound, short) = (bound(&public.x25519), Code::generate().unwrap());
        assert!(SealedCode::seal(&public.x25519, &bound, &short).is_err());
    }

    #[test]
    fn another_file_and_a_later_version_are_told_apart_from_damage() {
        let (_, _, public) = keys::generate().unwrap();
        let bytes = request(&public.x25519, &long_code()).to_bytes().unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let outcome = |text: &str| UnlockRequest::parse(text.as_bytes()).err();
        for other in ["", "PK\u{3}\u{4}", "{}", r#"{"format":"x","version":1}"#] {
            assert!(matches!(
                outcome(other),
                Some(UnlockRequestError::NotARequest)
            ));
        }
        let later = text.replace("\"version\": 1", "\"version\": 2");
        assert!(matches!(outcome(&later), Some(UnlockRequestError::Newer)));
        for length in text.find("store").unwrap()..text.len() - 2 {
            let cut = text.get(..length).unwrap_or(&text[..10]);
            assert!(outcome(cut).is_some());
        }
        let huge = format!("{text}{}", " ".repeat(20_000));
        assert!(matches!(
            outcome(&huge),
            Some(UnlockRequestError::NotARequest)
        ));
    }

    #[test]
    fn the_number_is_read_however_it_was_typed() {
        let (_, _, public) = keys::generate().unwrap();
        let number = request(&public.x25519, &long_code()).number().clone();
        let printed = number.to_string();
        assert_eq!(printed.len(), 14);
        let typed = printed.to_lowercase().replace('-', " ");
        assert_eq!(UnlockNumber::parse(&typed), Some(number));
        for wrong in ["", "ABCD-EFGH", "ABCD-EFGH-0000", "ABCD-EFGH-JKMN-P"] {
            assert_eq!(UnlockNumber::parse(wrong), None);
        }
    }

    /// Made by the second implementation, and never rewritten.
    #[test]
    fn a_request_of_an_earlier_time_opens_for_ever() {
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures");
        let request = UnlockRequest::load(&fixtures.join("unlock/reference.sicardunlock")).unwrap();
        let key = OpenKey::load(&fixtures.join("packages/v1/bad/open.key"), None).unwrap();
        assert_eq!(request.number().to_string(), "Q6P9-VR4E-Q6NV");
        assert_eq!(
            *request.open(&key).unwrap().reveal(),
            "ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567-8923"
        );
    }
}
