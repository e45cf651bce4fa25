//! 领取码: the code that opens an issued package, printed on the slip that comes with it.

use std::fmt;

use unicode_normalization::UnicodeNormalization as _;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::crypto;
use crate::error::PackageError;

/// What generated codes are made of: digits and capitals that nobody confuses in print.
pub(crate) const ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";
const GENERATED_LENGTH: usize = 16;
/// Characters of the shortest code that a package may be written with.
const SHORTEST: usize = 8;

/// A code, normalised; wiped when dropped, never printed by `Debug`.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Code(String);

impl Code {
    /// Takes what somebody typed: Unicode NFKC, then without White_Space and dashes (category Pd),
    /// ASCII letters upper-cased.
    ///
    /// # Errors
    /// [`PackageError::WeakCode`] when nothing is left.
    pub fn parse(typed: &str) -> Result<Self, PackageError> {
        // Room for the most that NFKC makes of a character, 33 bytes of 3: what grows moves, and leaves a copy behind.
        let mut code = String::with_capacity(typed.len() * 11);
        code.extend(
            typed
                .nfkc()
                .filter(|c| !c.is_whitespace() && !is_dash(*c))
                .map(|c| c.to_ascii_uppercase()),
        );
        if code.is_empty() {
            Err(PackageError::WeakCode)
        } else {
            Ok(Self(code))
        }
    }

    /// A new code of 16 characters, each equally likely (78 bits).
    ///
    /// # Errors
    /// [`PackageError::Io`] when the operating system has no random bytes to give.
    pub fn generate() -> Result<Self, PackageError> {
        const UNBIASED: u8 = (256 / ALPHABET.len() * ALPHABET.len() - 1) as u8;
        let mut code = Self(String::with_capacity(GENERATED_LENGTH));
        let mut random = Zeroizing::new([0; 2 * GENERATED_LENGTH]);
        while code.0.len() < GENERATED_LENGTH {
            crypto::fill_random(random.as_mut())?;
            let wanted = GENERATED_LENGTH - code.0.len();
            let usable = random.iter().filter(|&&byte| byte <= UNBIASED).take(wanted);
            code.0.extend(
                usable.map(|&byte| char::from(ALPHABET[usize::from(byte) % ALPHABET.len()])),
            );
        }
        Ok(code)
    }

    /// The code in groups of four, `XXXX-XXXX-XXXX-XXXX`, for the slip.
    pub fn reveal(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(self.0.len() * 2));
        for (position, character) in self.0.chars().enumerate() {
            if position > 0 && position % 4 == 0 {
                text.push('-');
            }
            text.push(character);
        }
        text
    }

    /// Refuses codes of fewer than 8 characters for new packages.
    pub(crate) fn must_be_strong(&self) -> Result<(), PackageError> {
        if self.0.chars().count() < SHORTEST {
            Err(PackageError::WeakCode)
        } else {
            Ok(())
        }
    }

    /// Whether it has so many characters, all of those that generated codes are made of.
    pub(crate) fn is_of_our_characters(&self, length: usize) -> bool {
        self.0.len() == length && self.0.bytes().all(|byte| ALPHABET.contains(&byte))
    }

    /// The normalised code in UTF-8, as the key derivation takes it.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// General category Pd (Unicode 17.0), as far as NFKC leaves it.
fn is_dash(character: char) -> bool {
    matches!(
        character,
        '-' | '\u{058A}' | '\u{05BE}' | '\u{1400}' | '\u{1806}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2E17}'
                | '\u{2E1A}'
                | '\u{2E3A}'
                | '\u{2E3B}'
                | '\u{2E40}'
                | '\u{2E5D}'
                | '\u{301C}'
                | '\u{3030}'
                | '\u{30A0}'
                | '\u{FE31}'
                | '\u{FE32}'
                | '\u{FE58}'
                | '\u{FE63}'
                | '\u{FF0D}'
                | '\u{10D6E}'
                | '\u{10EAD}'
    )
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(..)")
    }
}
