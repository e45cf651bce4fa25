//! Addresses of pictures: `photo://localhost/person/12`, on Windows `http://photo.localhost/person/12`, and in the same way
//! `sheet://localhost/3/0`.

use sicard_core::view::{DocumentId, PersonId, PhotoBatchId};

/// A picture that the page can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureAddress {
    /// `person/<id>`: the photo as it stands now.
    Person(PersonId),
    /// `candidate/<id>/before`: the clerk's file.
    Before(u32),
    /// `candidate/<id>/after`: what would be stored of it.
    After(u32),
    /// `batch/<batch>/<row>/before`: a file of a batch.
    BatchBefore(PhotoBatchId, u32),
    /// `batch/<batch>/<row>/after`: what would be stored of it.
    BatchAfter(PhotoBatchId, u32),
    /// `<document>/<sheet>`: a sheet of a document, counted from 0.
    Sheet(DocumentId, u32),
}

impl PictureAddress {
    /// Reads the path of an address. The page escapes the whole of it, `/` and `?` included; what follows the `?` only makes the
    /// address of a changed picture a new one. `None` for anything else.
    pub fn of(uri_path: &str) -> Option<Self> {
        let path = unescaped(uri_path)?;
        let path = path.split_once('?').map_or(path.as_str(), |(path, _)| path);
        let parts: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
        match parts[..] {
            ["person", id] => Some(Self::Person(number(id)?)),
            ["candidate", id, "before"] => Some(Self::Before(number(id)?)),
            ["candidate", id, "after"] => Some(Self::After(number(id)?)),
            ["batch", batch, row, "before"] => {
                Some(Self::BatchBefore(number(batch)?, number(row)?))
            }
            ["batch", batch, row, "after"] => Some(Self::BatchAfter(number(batch)?, number(row)?)),
            [document, sheet] => Some(Self::Sheet(number(document)?, number(sheet)?)),
            _ => None,
        }
    }
}

/// Digits only: `parse` alone would take a sign as well.
fn number(text: &str) -> Option<u32> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// Percent escapes undone (RFC 3986, 2.1).
fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        if first == b'%' {
            let (hex, tail) = tail.split_at_checked(2)?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok()?);
            rest = tail;
        } else {
            bytes.push(first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_and_both_sides_of_a_candidate_have_an_address() {
        assert_eq!(
            PictureAddress::of("/person/12"),
            Some(PictureAddress::Person(12))
        );
        assert_eq!(
            PictureAddress::of("/candidate/3/before"),
            Some(PictureAddress::Before(3))
        );
        assert_eq!(
            PictureAddress::of("/candidate/3/after"),
            Some(PictureAddress::After(3))
        );
        assert_eq!(
            PictureAddress::of("/batch/1/19999/before"),
            Some(PictureAddress::BatchBefore(1, 19_999))
        );
        assert_eq!(
            PictureAddress::of("/batch/1/0/after"),
            Some(PictureAddress::BatchAfter(1, 0))
        );
        assert_eq!(
            PictureAddress::of("/2/9999"),
            Some(PictureAddress::Sheet(2, 9999))
        );
    }

    #[test]
    fn an_address_that_is_escaped_as_a_whole_is_understood() {
        assert_eq!(
            PictureAddress::of("/person%2F12%3Fv%3D7"),
            Some(PictureAddress::Person(12))
        );
        assert_eq!(
            PictureAddress::of("/candidate%2f3%2Fafter"),
            Some(PictureAddress::After(3))
        );
    }

    #[test]
    fn any_other_address_leads_nowhere() {
        for path in [
            "",
            "/",
            "/person",
            "/person/",
            "/person/-1",
            "/person/+1",
            "/person/4294967296",
            "/person/12/../13",
            "/candidate/3",
            "/candidate/3/raw",
            "/batch/1",
            "/batch/1/2",
            "/3/-1",
            "/3/0/1",
            "/etc/passwd",
            "/person%2",
            "/person%zz12",
            "/%ff",
        ] {
            assert_eq!(PictureAddress::of(path), None, "{path}");
        }
    }
}
