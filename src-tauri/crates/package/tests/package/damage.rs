//! What happens to files on their way: cut off, bits turned.

use std::path::Path;

use sicard_package::{
    ContentKey, OpenKey, PackageError, SealedPackage, Unwatched, write_issue, write_return,
};

use crate::common::{Office, Photos, everyone, jpeg, photos_of_issue, photos_of_return, unit_of};

/// A small issue and the return that answers it.
struct Pair {
    folder: tempfile::TempDir,
    office: Office,
    content_key: ContentKey,
}

impl Pair {
    fn new() -> Self {
        let (folder, office) = (tempfile::tempdir().unwrap(), Office::new());
        let path = folder.path().join("issue.zip");
        write_issue::<PackageError>(&path, unit_of(&office, 3), &Unwatched, |place| {
            Ok(jpeg(place))
        })
        .unwrap();
        let issue = SealedPackage::open(&path)
            .unwrap()
            .unlock_issue_with_key(&office.open)
            .unwrap();
        let answer = office.answer(&issue, 2);
        let written = write_return::<PackageError>(
            &folder.path().join("return.zip"),
            answer,
            &Unwatched,
            |place| Ok(jpeg(place)),
        );
        Self {
            content_key: written.unwrap().content_key,
            folder,
            office,
        }
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.folder.path().join(name)).unwrap()
    }
}

fn read_issue(path: &Path, key: &OpenKey) -> Result<(String, Photos), PackageError> {
    let opened = SealedPackage::open(path)?.unlock_issue_with_key(key)?;
    let photos = photos_of_issue(&opened, &everyone(3))?;
    Ok((serde_json::to_string(opened.roster()).unwrap(), photos))
}

fn read_return(path: &Path, key: &ContentKey) -> Result<(String, Photos), PackageError> {
    let opened = SealedPackage::open(path)?.verify_return(key)?;
    let photos = photos_of_return(&opened, &everyone(2))?;
    Ok((serde_json::to_string(opened.roster()).unwrap(), photos))
}

#[test]
fn a_file_cut_off_anywhere_is_cut_off() {
    let pair = Pair::new();
    let path = pair.folder.path().join("cut.zip");
    for name in ["issue.zip", "return.zip"] {
        let whole = pair.bytes(name);
        for length in 1..whole.len() {
            std::fs::write(&path, &whole[..length]).unwrap();
            assert_eq!(
                SealedPackage::open(&path).unwrap_err().code(),
                "cut-off",
                "{name} at {length}"
            );
        }
        std::fs::write(&path, b"").unwrap();
        assert_eq!(SealedPackage::open(&path).unwrap_err().code(), "not-a-zip");
    }
}

/// Turns one bit of each byte. What still opens (a time, a version, the comment) must open to the same.
fn assert_no_turned_bit_changes_anything<T: PartialEq>(
    whole: &[u8],
    path: &Path,
    read: impl Fn(&Path) -> Result<T, PackageError>,
) -> usize {
    std::fs::write(path, whole).unwrap();
    let original = read(path).unwrap();
    let mut harmless = 0;
    for place in 0..whole.len() {
        let mut turned = whole.to_vec();
        turned[place] ^= 1 << (place % 8);
        std::fs::write(path, &turned).unwrap();
        if let Ok(opened) = read(path) {
            assert!(opened == original, "bit {} of byte {place}", place % 8);
            harmless += 1;
        }
    }
    harmless
}

#[test]
fn no_turned_bit_changes_what_is_read() {
    let pair = Pair::new();
    let path = pair.folder.path().join("turned.zip");
    let issue = pair.bytes("issue.zip");
    let harmless = assert_no_turned_bit_changes_anything(&issue, &path, |path| {
        read_issue(path, &pair.office.open)
    });
    // Six entries with versions, times and attributes in two headers each, and a comment.
    assert!(harmless < 6 * 20 + 256, "{harmless}");
    let answer = pair.bytes("return.zip");
    let harmless = assert_no_turned_bit_changes_anything(&answer, &path, |path| {
        read_return(path, &pair.content_key)
    });
    assert!(harmless < 4 * 20 + 256, "{harmless}");
}

#[test]
fn a_turned_bit_in_a_photo_names_the_photo_and_the_others_open() {
    let pair = Pair::new();
    let path = pair.folder.path().join("issue.zip");
    let mut bytes = pair.bytes("issue.zip");
    let name = b"photos/000002.enc";
    let at = bytes
        .windows(name.len())
        .position(|window| window == name)
        .unwrap()
        + name.len()
        + 40;
    bytes[at] ^= 0x10;
    std::fs::write(&path, &bytes).unwrap();
    let opened = SealedPackage::open(&path)
        .unwrap()
        .unlock_issue_with_key(&pair.office.open)
        .unwrap();
    let damaged = photos_of_issue(&opened, &[1]).unwrap_err();
    assert_eq!(
        (damaged.code(), damaged.params()),
        (
            "photo-damaged",
            vec![("entry", "photos/000002.enc".to_owned())]
        )
    );
    assert_eq!(photos_of_issue(&opened, &[0, 2]).unwrap().len(), 2);
}
