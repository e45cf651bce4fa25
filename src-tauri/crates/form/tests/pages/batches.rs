//! Many forms at once.

use crate::support::*;
use sicard_form::pdf::{Split, WriteError};
use sicard_form::{Form, FormError, Photo, Sheet, Sheets, pdf};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A source that makes each form when it is asked for.
struct Source {
    len: usize,
    photo: Photo,
    /// Who has a name that cannot be printed.
    unprintable: Option<usize>,
    fetched: AtomicUsize,
}

impl Source {
    fn of(len: usize) -> Self {
        let photo = Photo::new(jpeg(26, 32, 1)).unwrap();
        Self {
            len,
            photo,
            unprintable: None,
            fetched: AtomicUsize::new(0),
        }
    }
}

impl Sheets for Source {
    type Error = &'static str;

    fn len(&self) -> usize {
        self.len
    }

    fn sheet(&self, index: usize) -> Result<Sheet, Self::Error> {
        self.fetched.fetch_add(1, Ordering::Relaxed);
        let name = if self.unprintable == Some(index) {
            "\u{E000}"
        } else {
            "样例甲"
        };
        if index == 999_999 {
            return Err("gone");
        }
        let form = Form {
            name: name.to_owned(),
            photo: self.photo.clone(),
            ..form_of(index)
        };
        Ok(form.into())
    }
}

#[test]
fn more_than_500_people_go_into_several_documents_and_each_is_fetched_once() {
    let folder = Folder::new();
    let source = Source::of(1_001);
    let seen = AtomicUsize::new(0);
    let watch = |_| {
        seen.fetch_add(1, Ordering::Relaxed);
        true
    };
    let files = pdf::write(
        &source,
        &about(),
        &folder.path("forms.pdf"),
        Split::Bounded,
        &watch,
    )
    .unwrap();
    assert_eq!(
        folder.names(),
        ["forms-1.pdf", "forms-2.pdf", "forms-3.pdf"]
    );
    assert_eq!(files.len(), 3);
    let mut next = 0;
    for file in files {
        let text = text_of(file.to_str().unwrap());
        for page in text.split('\u{C}').filter(|page| !page.is_empty()) {
            assert!(page.contains(&format!("{}", 2_102_000_001 + next)));
            next += 1;
        }
    }
    assert_eq!(
        (next, seen.into_inner(), source.fetched.into_inner()),
        (1_001, 1_001, 1_001)
    );
}

#[test]
fn one_document_of_a_range_holds_these_people() {
    let mut out = Vec::new();
    pdf::document(&Source::of(30), 7..9, &about(), &mut out, &|| true).unwrap();
    let folder = Folder::new();
    std::fs::write(folder.path("range.pdf"), out).unwrap();
    let text = text_of(&folder.text("range.pdf"));
    assert!(text.contains("2102000008") && text.contains("2102000009"));
    assert!(!text.contains("2102000007") && !text.contains("2102000010"));
}

#[test]
fn nothing_is_left_behind_when_something_goes_wrong() {
    for split in [Split::Bounded, Split::One] {
        let folder = Folder::new();
        let out = folder.path("forms.pdf");
        let unprintable = Source {
            unprintable: Some(700),
            ..Source::of(800)
        };
        let refused = pdf::write(&unprintable, &about(), &out, split, &|_| true);
        assert!(matches!(
            refused,
            Err(WriteError::Form(FormError::MissingCharacters(_)))
        ));
        assert_eq!(folder.names(), [] as [&str; 0]);

        let stopped = pdf::write(&Source::of(800), &about(), &out, split, &|done| done < 600);
        assert!(matches!(stopped, Err(WriteError::Form(FormError::Stopped))));
        assert_eq!(folder.names(), [] as [&str; 0]);
    }
    let gone = pdf::document(
        &Source::of(1_000_000),
        999_998..1_000_000,
        &about(),
        Vec::new(),
        &|| true,
    );
    assert!(matches!(gone, Err(WriteError::Source("gone"))));
}

#[test]
fn each_file_is_noted_before_it_is_made_and_has_no_other_name_until_all_are_whole() {
    for (split, expected) in [(Split::Bounded, 2), (Split::One, 1)] {
        let folder = Folder::new();
        let noted: Mutex<Vec<PathBuf>> = Mutex::default();
        let note = |file: &Path| {
            assert!(!file.exists());
            noted.lock().unwrap().push(file.to_owned());
            Ok(())
        };
        let watch = |_| {
            let mut there = folder.names().into_iter().map(|name| folder.path(&name));
            let noted = noted.lock().unwrap();
            let all_noted = there.all(|file| noted.contains(&file));
            assert!(all_noted && noted.iter().any(|file| file.exists()));
            true
        };
        let out = folder.path("forms.pdf");
        let source = Source::of(501);
        let files = pdf::write_noted(&source, &about(), (&out, split), &note, &watch);
        let noted = noted.into_inner().unwrap();
        assert_eq!((files.unwrap().len(), noted.len()), (expected, expected));
        assert_eq!(folder.names().len(), expected);
        assert!(noted.iter().all(|file| !file.exists()));
    }
}

#[test]
fn what_cannot_be_noted_is_not_made() {
    for split in [Split::Bounded, Split::One] {
        let folder = Folder::new();
        let (out, source) = (folder.path("forms.pdf"), Source::of(3));
        let refused = pdf::write_noted(
            &source,
            &about(),
            (&out, split),
            &|_| Err("no room"),
            &|_| true,
        );
        assert!(matches!(refused, Err(WriteError::Source("no room"))));
        assert!(folder.names().is_empty());
        assert_eq!(source.fetched.into_inner(), 0);
    }
}

#[test]
fn a_file_that_is_there_is_never_overwritten() {
    let folder = Folder::new();
    std::fs::write(folder.path("forms-2.pdf"), "kept").unwrap();
    let source = Source::of(501);
    let refused = pdf::write(
        &source,
        &about(),
        &folder.path("forms.pdf"),
        Split::Bounded,
        &|_| true,
    );
    let Err(WriteError::Form(FormError::Io(error))) = refused else {
        panic!("written")
    };
    assert_eq!(error.kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!(folder.names(), ["forms-2.pdf"]);
    assert_eq!(source.fetched.into_inner(), 0);
}

#[test]
fn nobody_makes_no_file() {
    let folder = Folder::new();
    let files = pdf::write(
        &Source::of(0),
        &about(),
        &folder.path("forms.pdf"),
        Split::Bounded,
        &|_| true,
    )
    .unwrap();
    assert!(files.is_empty() && folder.names().is_empty());
}
