//! Whether what was dropped on the window is pictures of many people.

use std::path::{Path, PathBuf};

use sicard_picture::is_picture;

use super::archive::holds_pictures;
use super::place::Place;
use super::walk::is_zip;

/// As much of a file as tells its kind.
const BEGINNING: u64 = 64;

/// Whether these are pictures of many people: a folder, a ZIP with pictures in it, or several things among which there are some. One
/// picture is not: it may be that of the person whose dialog is open, and the page knows.
pub fn are_pictures(paths: &[PathBuf]) -> bool {
    let is_zip_of_pictures = |path: &Path| is_zip(path) && holds_pictures(path);
    paths.iter().any(|path| path.is_dir())
        || match paths {
            [one] => is_zip_of_pictures(one),
            several => several
                .iter()
                .any(|path| begins_like_a_picture(path) || is_zip_of_pictures(path)),
        }
}

fn begins_like_a_picture(path: &Path) -> bool {
    let beginning = Place::File(path.to_owned()).beginning(BEGINNING);
    beginning.is_ok_and(|(_, bytes)| is_picture(&bytes))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_folder_or_several_pictures_are_and_one_picture_or_several_packages_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for name in ["1.jpg", "2.jpg"] {
            fs::write(at(name), b"\xff\xd8\xff\xe0").unwrap();
        }
        for name in ["1111011.zip", "1111012.zip"] {
            fs::write(at(name), b"PK\x05\x06").unwrap();
        }
        assert!(are_pictures(&[folder.path().to_owned()]));
        assert!(are_pictures(&[at("1.jpg"), at("2.jpg")]));
        assert!(!are_pictures(&[at("1.jpg")]));
        assert!(!are_pictures(&[at("1111011.zip"), at("1111012.zip")]));
        assert!(!are_pictures(&[]));
    }
}
