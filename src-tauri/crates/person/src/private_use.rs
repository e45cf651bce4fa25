//! Rare characters of old files: the private-use code points of GB 18030-2000 and GB 18030-2005, and what they have become.
//!
//! When GBK was drawn up, 80 characters (bytes FE50 to FEA0) were not yet in Unicode. Systems of that time wrote them
//! as U+E815 to U+E864, and tables that come from such a system still do: 䶮 is U+E863 there. Source: GB 18030-2005, its
//! differences from GB 18030-2000, and GB 18030-2022, 4.2, which gives the last of them their code points.

use std::borrow::Cow;

/// The first private-use code point of the table.
const FIRST: u32 = 0xE815;

/// What U+E815 and those after it stand for, in order.
#[rustfmt::skip]
const MEANT: [char; 80] = [
    '\u{2E81}', '\u{20087}', '\u{20089}', '\u{200CC}', '\u{2E84}', '\u{3473}', '\u{3447}', '\u{2E88}',
    '\u{2E8B}', '\u{9FB4}', '\u{359E}', '\u{361A}', '\u{360E}', '\u{2E8C}', '\u{2E97}', '\u{396E}',
    '\u{3918}', '\u{9FB5}', '\u{39CF}', '\u{39DF}', '\u{3A73}', '\u{39D0}', '\u{9FB6}', '\u{9FB7}',
    '\u{3B4E}', '\u{3C6E}', '\u{3CE0}', '\u{2EA7}', '\u{215D7}', '\u{9FB8}', '\u{2EAA}', '\u{4056}',
    '\u{415F}', '\u{2EAE}', '\u{4337}', '\u{2EB3}', '\u{2EB6}', '\u{2EB7}', '\u{2298F}', '\u{43B1}',
    '\u{43AC}', '\u{2EBB}', '\u{43DD}', '\u{44D6}', '\u{4661}', '\u{464C}', '\u{9FB9}', '\u{4723}',
    '\u{4729}', '\u{477C}', '\u{478D}', '\u{2ECA}', '\u{4947}', '\u{497A}', '\u{497D}', '\u{4982}',
    '\u{4983}', '\u{4985}', '\u{4986}', '\u{499F}', '\u{499B}', '\u{49B7}', '\u{49B6}', '\u{9FBA}',
    '\u{241FE}', '\u{4CA3}', '\u{4C9F}', '\u{4CA0}', '\u{4CA1}', '\u{4C77}', '\u{4CA2}', '\u{4D13}',
    '\u{4D14}', '\u{4D15}', '\u{4D16}', '\u{4D17}', '\u{4D18}', '\u{4D19}', '\u{4DAE}', '\u{9FBB}',
];

/// `text` with every private-use code point of the table replaced by the character that it stands for. Other private-use
/// code points stay as they are: what they mean is known only to the system that wrote them.
pub fn without_private_use(text: &str) -> Cow<'_, str> {
    if text.chars().any(|c| meant(c).is_some()) {
        text.chars().map(|c| meant(c).unwrap_or(c)).collect()
    } else {
        Cow::Borrowed(text)
    }
}

fn meant(c: char) -> Option<char> {
    let place = u32::from(c).checked_sub(FIRST)?;
    MEANT.get(usize::try_from(place).ok()?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_rare_character_of_an_old_file_becomes_the_one_it_stands_for() {
        assert_eq!(without_private_use("林\u{E863}"), "林䶮");
        assert_eq!(without_private_use("\u{E815}\u{E864}"), "⺁\u{9FBB}");
        assert_eq!(
            without_private_use("\u{E831}\u{E855}"),
            "\u{215D7}\u{241FE}"
        );
    }

    #[test]
    fn eighty_code_points_stand_for_eighty_characters() {
        let meant: HashSet<char> = MEANT.into_iter().collect();
        assert_eq!(meant.len(), 80);
        assert!(
            meant
                .iter()
                .all(|&c| !('\u{E000}'..='\u{F8FF}').contains(&c))
        );
    }

    #[test]
    fn other_text_stays_as_it_is() {
        for text in ["", "样例·甲", "\u{E814}", "\u{E865}", "\u{E000}\u{F8FF}"] {
            assert!(matches!(without_private_use(text), Cow::Borrowed(same) if same == text));
        }
    }
}
