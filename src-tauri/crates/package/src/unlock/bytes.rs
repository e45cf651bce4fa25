//! Texts in a row, so that no two rows of texts give the same bytes.

/// `label`, 00, then each text behind its length in eight bytes, big-endian.
pub(super) fn of_texts(label: &str, texts: &[&str]) -> Vec<u8> {
    let mut bytes = label.as_bytes().to_vec();
    bytes.push(0);
    for text in texts {
        bytes.extend_from_slice(&(text.len() as u64).to_be_bytes());
        bytes.extend_from_slice(text.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_moves_to_its_neighbour_gives_other_bytes() {
        assert_ne!(of_texts("x", &["ab", "c"]), of_texts("x", &["a", "bc"]));
        assert_ne!(of_texts("x", &["a", ""]), of_texts("x", &["a"]));
    }
}
