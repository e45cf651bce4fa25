//! A printed form is found again by its 表号.

use crate::support::*;
use sicard_form::{Form, FormCode};
use sicard_package::form_code::{FormCodeInput, form_code};
use sicard_package::{Secret32, Sha256Hex};

#[test]
fn the_qr_code_of_a_page_at_150_dpi_is_read_and_holds_digits_only() {
    let folder = Folder::new();
    for code in [
        "000000000000",
        "482719306051",
        "999999999999",
        "012345678901",
    ] {
        let pdf = folder.pdf(&[Form {
            code: FormCode::new(code),
            ..form(0)
        }]);
        folder.raster(&pdf, 1, 150);
        let read = tool("zbarimg", &["--quiet", "--raw", &folder.text("page.png")]);
        assert_eq!(read.trim(), format!("1{code}"));
    }
}

#[test]
fn a_page_without_a_code_has_no_qr_code() {
    let folder = Folder::new();
    let pdf = folder.pdf(&[Form {
        code: None,
        ..form(0)
    }]);
    let page = folder.raster(&pdf, 1, 150);
    // the middle of the code's place: 180.5 × 28.5 mm
    let dark = (1020..1110).any(|x| (120..215).any(|y| page.get_pixel(x, y).0[0] < 128));
    assert!(!dark);
}

#[test]
fn the_printed_number_is_the_packages_form_code() {
    let person = form(0);
    let numbers = [
        "210299197503052114".to_owned(),
        "210299750305211".to_owned(),
    ];
    let photo = {
        use sha2::Digest as _;
        Sha256Hex(sha2::Sha256::digest(person.photo.bytes()).into())
    };
    let code = form_code(
        &Secret32::from_bytes([7; 32]),
        &FormCodeInput {
            unit_code: &person.unit_code,
            personal_no: &person.personal_no,
            name: &person.name,
            sex: "1",
            ethnic: "01",
            birth_date: &person.birth_date,
            id_type: "01",
            id_numbers: &numbers,
            mobile: person.mobile.as_deref(),
            photo_sha256: &photo,
        },
    );
    let folder = Folder::new();
    let text = text_of(&folder.pdf(&[Form {
        code: FormCode::new(&code),
        ..person
    }]));
    let printed = text.split("表号 ").nth(1).unwrap();
    let digits: String = printed
        .chars()
        .take_while(|&c| c.is_ascii_digit() || c == ' ')
        .filter(|&c| c != ' ')
        .collect();
    assert_eq!(digits, code);
}
