//! docs/form-geometry.md, the constants and the printed page say the same.

use crate::support::*;
use image::GrayImage;
use sicard_form::geometry::{CORNER_MARKS, DATE, NUMBER_BOXES, PHOTO, QR, QR_MODULE, SIGNATURE};
use sicard_form::{Form, Numbers, Rect};
use sicard_person::IdChoiceRule;

const DOCUMENT: &str = include_str!("../../../../../docs/form-geometry.md");

#[test]
fn the_document_gives_the_constants() {
    let places = [
        ("角标 左上 corner mark, upper left", CORNER_MARKS[0]),
        ("角标 右上 corner mark, upper right", CORNER_MARKS[1]),
        ("角标 左下 corner mark, lower left", CORNER_MARKS[2]),
        ("角标 右下 corner mark, lower right", CORNER_MARKS[3]),
        ("二维码 QR code", QR),
        ("照片 photo", PHOTO),
        ("证件号码1 方框 box of ID number 1", NUMBER_BOXES[0]),
        ("证件号码2 方框 box of ID number 2", NUMBER_BOXES[1]),
        ("签名框 signature field", SIGNATURE),
        ("日期框 date field", DATE),
    ];
    let rows: Vec<Vec<&str>> = DOCUMENT
        .lines()
        .filter(|line| line.starts_with("| ") && line.chars().any(|c| c.is_ascii_digit()))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    assert_eq!(rows.len(), places.len());
    for (row, (name, place)) in rows.iter().zip(places) {
        let numbers: Vec<f32> = row[1..].iter().map(|cell| cell.parse().unwrap()).collect();
        assert_eq!(
            (row[0], numbers.as_slice()),
            (name, &[place.x, place.y, place.width, place.height][..])
        );
    }
    assert!(DOCUMENT.contains(&format!("{QR_MODULE} mm")));
}

const DPI: u32 = 300;

/// Whether the page is black at a point in millimetres.
fn black(page: &GrayImage, x: f32, y: f32) -> bool {
    let pixel = |mm: f32| (mm / 25.4 * DPI as f32) as u32;
    page.get_pixel(pixel(x), pixel(y)).0[0] < 128
}

/// Whether the four lines of a rectangle are there and nothing is within it, up to a millimetre from its lines.
fn is_empty_field(page: &GrayImage, field: Rect) -> bool {
    let steps = || (0..=20_u8).map(|step| f32::from(step) / 20.0);
    let lines = steps().all(|part| {
        let (x, y) = (field.x + field.width * part, field.y + field.height * part);
        black(page, x, field.y)
            && black(page, x, field.bottom())
            && black(page, field.x, y)
            && black(page, field.right(), y)
    });
    let within = field.inset(1.0);
    let step = |count: u16, length: f32| {
        (0..=count).map(move |step| length * f32::from(step) / f32::from(count))
    };
    let clean = step(400, within.width)
        .all(|x| step(400, within.height).all(|y| !black(page, within.x + x, within.y + y)));
    lines && clean
}

#[test]
fn boxes_and_signature_field_are_printed_where_the_document_says_and_are_empty() {
    let folder = Folder::new();
    let page = folder.raster(&folder.pdf(&[form(0)]), 1, DPI);
    for field in [NUMBER_BOXES[0], NUMBER_BOXES[1], SIGNATURE] {
        assert!(is_empty_field(&page, field), "{field:?}");
    }
    for mark in CORNER_MARKS {
        let (x, y) = (mark.x + mark.width / 2.0, mark.y + mark.height / 2.0);
        assert!(black(&page, x, y) && black(&page, mark.x + 0.2, mark.y + 0.2));
        assert!(!black(&page, mark.x - 0.4, y) && !black(&page, mark.right() + 0.4, y));
    }
    // a finder pattern: dark ring, light ring, dark middle
    let at = |module: f32| {
        black(
            &page,
            QR.x + (module + 0.5) * QR_MODULE,
            QR.y + 3.5 * QR_MODULE,
        )
    };
    assert_eq!(
        [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0].map(at),
        [true, false, true, true, true, false, true, false]
    );
}

#[test]
fn the_boxes_are_there_only_where_there_is_something_to_choose() {
    let folder = Folder::new();
    let [first, second] = ["210299197503052114", "210299750305211"].map(str::to_owned);
    let numbers = Numbers::Settled {
        first,
        second: Some(second),
    };
    let page = folder.raster(&folder.pdf(&[Form { numbers, ..form(0) }]), 1, DPI);
    for field in NUMBER_BOXES {
        assert!(
            !black(&page, field.x + 2.0, field.y) && !black(&page, field.right(), field.y + 2.0)
        );
    }
}

#[test]
fn where_only_18_digits_count_that_number_has_a_box_and_the_other_a_word() {
    let folder = Folder::new();
    let numbers = numbers(IdChoiceRule::EighteenOnly);
    let pdf = folder.pdf(&[Form { numbers, ..form(0) }]);
    let page = folder.raster(&pdf, 1, DPI);
    assert!(is_empty_field(&page, NUMBER_BOXES[0]));
    let other = NUMBER_BOXES[1];
    let lines = [(other.x + 2.0, other.y), (other.right(), other.y + 2.0)];
    assert!(!lines.into_iter().any(|(x, y)| black(&page, x, y)));
    let text = text_of(&pdf);
    assert!(text.contains("210299750305211") && text.contains("210299197503052114"));
    assert!(text.contains("不可选") && text.contains("只认 18 位号码"));
    assert!(text.contains("只有一个可选") && !text.contains("只选一个"));
}

#[test]
fn where_neither_number_may_be_chosen_nothing_is_to_be_ticked_or_signed() {
    let folder = Folder::new();
    let fifteen = ["210299750305211", "210299750305212"].map(str::to_owned);
    let rule = IdChoiceRule::EighteenOnly;
    let numbers = Numbers::of_roster(&fifteen, false, rule, "01");
    let pdf = folder.pdf(&[Form { numbers, ..form(0) }]);
    let page = folder.raster(&pdf, 1, DPI);
    for field in NUMBER_BOXES {
        assert!(!black(&page, field.x + 2.0, field.y));
    }
    let text = text_of(&pdf);
    assert_eq!(text.matches("只认 18 位号码").count(), 2);
    assert!(text.contains("不要签字") && !text.contains("请本人用黑色笔"));
}

#[test]
fn the_photo_is_26_by_32_millimetres() {
    assert_eq!((PHOTO.width, PHOTO.height), (26.0, 32.0));
    let folder = Folder::new();
    let dark = {
        let mut bytes = Vec::new();
        let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
        encoder
            .encode(&[90; 358 * 441], 358, 441, jpeg_encoder::ColorType::Luma)
            .unwrap();
        sicard_form::Photo::new(bytes).unwrap()
    };
    let page = folder.raster(
        &folder.pdf(&[Form {
            photo: dark,
            ..form(0)
        }]),
        1,
        DPI,
    );
    let grey = |x: f32, y: f32| {
        let pixel = |mm: f32| (mm / 25.4 * DPI as f32) as u32;
        page.get_pixel(pixel(x), pixel(y)).0[0].abs_diff(90) < 12
    };
    let across = (0..3_100)
        .map(|step| 155.0 + step as f32 / 100.0)
        .filter(|&x| grey(x, 74.0))
        .count();
    let down = (0..3_600)
        .map(|step| 56.0 + step as f32 / 100.0)
        .filter(|&y| grey(170.0, y))
        .count();
    assert!(
        across.abs_diff(2_600) < 30 && down.abs_diff(3_200) < 30,
        "{across} {down}"
    );
}
