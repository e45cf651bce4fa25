//! Text as people type it, brought to one form before it is compared.

use unicode_normalization::UnicodeNormalization;

/// NFKC without any white space: full-width letters and digits become ASCII, compatibility ideographs their
/// unified ones.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        // Most numbers are, and NFKC would leave them as they are.
        return text.split_whitespace().collect();
    }
    text.nfkc().filter(|c| !c.is_whitespace()).collect()
}

/// The hyphens and dashes that input methods produce for `-` (Unicode general category Pd, and U+2212).
pub(crate) fn is_dash(c: char) -> bool {
    ('\u{2010}'..='\u{2015}').contains(&c)
        || "-\u{2212}\u{2e3a}\u{2e3b}\u{fe58}\u{fe63}\u{ff0d}".contains(c)
}
