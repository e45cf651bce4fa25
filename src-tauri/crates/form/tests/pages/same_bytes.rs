//! The same forms give the same bytes.

use crate::support::*;
use sicard_form::pdf::Split;
use sicard_form::{Form, PageMark, Sheet, pdf};

fn forms() -> Vec<Form> {
    let mut forms: Vec<Form> = (0..5).map(form).collect();
    forms[2].name = "样例\u{20000}·•".to_owned();
    forms
}

#[test]
fn again_and_again_and_with_others_being_made_at_the_same_time() {
    let forms = sheets(&forms());
    let first = document(&forms);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|thread| {
                let (forms, first) = (&forms, &first);
                scope.spawn(move || {
                    for _ in 0..3 {
                        let other = form(thread);
                        assert!(!document(&[other.into()]).is_empty());
                        assert!(document(forms) == *first);
                    }
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
    });
}

#[test]
fn on_one_core_and_on_several() {
    let photo = form(0).photo;
    let form = |index| Form {
        photo: photo.clone(),
        ..form_of(index)
    };
    let sheet = |index: usize| match index % 31 {
        0 => divider(&format!("样例{}车间", index / 31)).into(),
        1 => hand_in(index % 7).into(),
        _ => Sheet::from(form(index)),
    };
    let forms: Vec<Sheet> = (0..620).map(sheet).collect();
    let bytes = |threads: usize, split: Split| {
        let folder = Folder::new();
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        let out = folder.path("forms.pdf");
        let files = pool
            .install(|| pdf::write(&forms[..], &about(), &out, split, &|_| true))
            .unwrap();
        files
            .iter()
            .map(|file| std::fs::read(file).unwrap())
            .collect::<Vec<_>>()
    };
    for split in [Split::Bounded, Split::One] {
        assert!(bytes(1, split) == bytes(3, split));
    }
}

#[test]
fn another_batch_has_another_identifier() {
    let identifier = |forms: &[Form]| {
        let bytes = document(&sheets(forms));
        let trailer = bytes
            .windows(4)
            .rposition(|window| window == b"/ID ")
            .unwrap();
        bytes[trailer..trailer + 40].to_vec()
    };
    let one = forms();
    let mut other = forms();
    other[4].photo = photo(77);
    assert!(identifier(&one) != identifier(&other));
    other[4].photo = photo(4);
    assert!(identifier(&one) == identifier(&other));
    other[4].mark = PageMark { number: 5, of: 6 };
    other[4].mobile = None;
    assert!(identifier(&one) != identifier(&other));
}
