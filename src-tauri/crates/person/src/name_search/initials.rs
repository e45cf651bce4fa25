use pinyin::ToPinyinMulti;

use super::fold_name;

/// The pinyin initials of a name: for every character the first letters of all its readings.
///
/// One `u32` a character, bit 0 for `a` to bit 25 for `z`. Latin letters stand for themselves, name dots and white space
/// are left out, and a character that no reading is known for (many of CJK extensions B and later) takes any letter, so
/// that the rest of the name can still be found.
#[derive(Clone, PartialEq, Eq)]
pub struct Initials(Box<[u32]>);

const ANY_LETTER: u32 = (1 << 26) - 1;

impl Initials {
    /// Of a name as it is written.
    pub fn of(name: &str) -> Self {
        Self::of_folded(&fold_name(name))
    }

    pub(super) fn of_folded(folded: &str) -> Self {
        Self(folded.chars().map(letters_of).collect())
    }

    /// Whether the letters, lower-case ASCII, follow each other anywhere in the name.
    pub fn matches(&self, letters: &[u8]) -> bool {
        letters.is_empty()
            || self.0.windows(letters.len()).any(|window| {
                window
                    .iter()
                    .zip(letters)
                    .all(|(mask, letter)| mask & bit(*letter) != 0)
            })
    }
}

impl std::fmt::Debug for Initials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Initials(..)")
    }
}

fn bit(letter: u8) -> u32 {
    match letter {
        b'a'..=b'z' => 1 << (letter - b'a'),
        _ => 0,
    }
}

fn letters_of(c: char) -> u32 {
    if let Ok(ascii) = u8::try_from(c)
        && ascii.is_ascii()
    {
        return bit(ascii);
    }
    let read = c.to_pinyin_multi().into_iter().flatten();
    let mask = read.fold(0, |mask, reading| {
        mask | reading.plain().bytes().next().map_or(0, bit)
    });
    if mask == 0 { ANY_LETTER } else { mask }
}
