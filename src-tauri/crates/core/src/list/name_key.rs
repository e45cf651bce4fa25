//! By what names are sorted.

use pinyin::ToPinyin as _;

/// Sorts names by the pinyin of their characters, characters that sound the same by code point, and what has no pinyin
/// behind everything that has.
pub fn name_key(name: &str) -> Box<str> {
    let mut key = String::with_capacity(name.len() * 3);
    for c in name.chars() {
        match c.to_pinyin() {
            Some(reading) => key.push_str(reading.plain()),
            None if c.is_ascii_alphabetic() => key.push(c.to_ascii_lowercase()),
            None => key.push('~'),
        }
        key.push(' ');
        key.push(c);
    }
    key.into()
}

#[cfg(test)]
mod tests {
    use super::name_key;

    #[test]
    fn names_sort_by_sound_syllable_by_syllable() {
        let mut names = ["张伟", "阿依", "李四", "李一", "㐂田", "Zoe", "欧阳"];
        names.sort_by_cached_key(|name| name_key(name));
        assert_eq!(
            names,
            ["阿依", "李四", "李一", "欧阳", "Zoe", "张伟", "㐂田"]
        );
    }

    #[test]
    fn names_that_sound_alike_stay_apart() {
        assert_ne!(name_key("李丽"), name_key("李莉"));
    }
}
