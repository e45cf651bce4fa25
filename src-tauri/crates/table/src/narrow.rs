//! Full width and half width are the same to the person who types.

/// Full-width letters, digits and signs (U+FF01 to U+FF5E) and the ideographic space as their ASCII forms.
pub fn narrow(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\u{FF01}'..='\u{FF5E}' => {
                char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
            }
            '\u{3000}' | '\u{A0}' => ' ',
            other => other,
        })
        .collect()
}

/// A heading as headings are compared: whatever its blanks, case and width.
pub fn plain_heading(heading: &str) -> String {
    narrow(heading)
        .chars()
        .filter(|character| !character.is_whitespace() && *character != '\u{FEFF}')
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::plain_heading;

    #[test]
    fn headings_are_the_same_however_they_are_typed() {
        assert_eq!(plain_heading("\u{FEFF} 证件 号码１ "), "证件号码1");
        assert_eq!(plain_heading("Staff_No"), "staff_no");
    }
}
