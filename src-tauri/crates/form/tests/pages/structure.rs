//! What kind of PDF it is.

use crate::support::*;
use sicard_form::pdf::{PAGES_PER_DOCUMENT, Split};
use sicard_form::{Form, Photo, PhotoError, pdf};

#[test]
fn qpdf_finds_nothing_wrong() {
    let folder = Folder::new();
    let mut forms: Vec<Form> = (0..12).map(form).collect();
    forms[3].name = "样例\u{20000}·•".to_owned();
    let checked = tool("qpdf", &["--check", &folder.pdf(&forms)]);
    assert!(
        checked.contains("No syntax or stream encoding errors found"),
        "{checked}"
    );
}

#[test]
fn title_author_language_and_a_bookmark_a_person_are_set() {
    let folder = Folder::new();
    let forms: Vec<Form> = (0..3).map(form).collect();
    let pdf = folder.pdf(&forms);
    let info = tool("pdfinfo", &[&pdf]);
    let has = |wanted: &str| {
        info.lines()
            .any(|line| line.split_whitespace().collect::<Vec<_>>().join(" ") == wanted)
    };
    assert!(
        has("Title: 确认表 1111011") && has("Author: 样例机械制造有限公司") && has("Pages: 3"),
        "{info}"
    );
    assert!(info.contains("(A4)"));
    let json: serde_json::Value = serde_json::from_str(&tool(
        "qpdf",
        &["--json=2", "--json-key=outlines", "--json-key=qpdf", &pdf],
    ))
    .unwrap();
    let bookmarks: Vec<(&str, u64)> = json["outlines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["title"].as_str().unwrap(),
                one["destpageposfrom1"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        bookmarks,
        [("1 样例甲", 1), ("2 样例乙", 2), ("3 样例丙", 3)]
    );
    let text = json.to_string();
    assert!(
        text.contains(r#""/Lang":"u:zh-CN""#) && text.contains(r#""/PrintScaling":"/None""#),
        "{text}"
    );
}

#[test]
fn pictures_go_in_as_they_are_and_a_page_knows_of_its_own_only() {
    let folder = Folder::new();
    let forms: Vec<Form> = (0..3).map(form).collect();
    let pdf = folder.pdf(&forms);
    tool("pdfimages", &["-all", &pdf, &folder.text("picture")]);
    for (index, form) in forms.iter().enumerate() {
        let bytes = std::fs::read(folder.path(&format!("picture-{index:03}.jpg"))).unwrap();
        assert!(bytes == form.photo.bytes());
    }
    let listed = tool("pdfimages", &["-list", &pdf]);
    assert_eq!(
        listed.lines().filter(|line| line.contains("jpeg")).count(),
        3
    );
    let json: serde_json::Value =
        serde_json::from_str(&tool("qpdf", &["--json=2", "--json-key=pages", &pdf])).unwrap();
    for page in json["pages"].as_array().unwrap() {
        assert_eq!(page["images"].as_array().unwrap().len(), 1);
    }
}

#[test]
fn fonts_hold_no_more_than_their_document_needs() {
    let folder = Folder::new();
    let pdf = folder.pdf(&[Form {
        name: "样例\u{20000}".to_owned(),
        ..form(0)
    }]);
    let fonts = tool("pdffonts", &[&pdf]);
    for name in ["NotoSansSC-Regular", "HanaMinB"] {
        let line = fonts.lines().find(|line| line.contains(name)).unwrap();
        assert!(line.contains("yes yes yes"), "{line}");
    }
    let photo = u64::try_from(form(0).photo.bytes().len()).unwrap();
    assert!(std::fs::metadata(&pdf).unwrap().len() < photo + 60_000);
}

#[test]
fn grey_pictures_and_pictures_of_any_proportions_are_printed() {
    let mut grey = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut grey, 80);
    encoder
        .encode(&[0x40; 64 * 64], 64, 64, jpeg_encoder::ColorType::Luma)
        .unwrap();
    let mut cmyk = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut cmyk, 80);
    encoder
        .encode(&[0x40; 64 * 64 * 4], 64, 64, jpeg_encoder::ColorType::Cmyk)
        .unwrap();
    let folder = Folder::new();
    let forms: Vec<Form> = [grey, cmyk, jpeg(400, 100, 1), jpeg(1, 1, 1)]
        .into_iter()
        .map(|bytes| Form {
            photo: Photo::new(bytes).unwrap(),
            ..form(0)
        })
        .collect();
    let pdf = folder.pdf(&forms);
    assert!(tool("qpdf", &["--check", &pdf]).contains("No syntax"));
    // the middle of the photo's place, 170 × 74 mm, at 100 dpi
    let middle = folder.raster(&pdf, 1, 100).get_pixel(669, 291).0[0];
    assert!(middle.abs_diff(0x40) < 8, "{middle}");
}

#[test]
fn what_is_no_jpeg_is_refused_before_it_comes_near_a_page() {
    let whole = jpeg(60, 80, 1);
    for cut in [0, 1, 2, 30, whole.len() / 2, whole.len() - 2] {
        assert_eq!(
            Photo::new(whole[..cut].to_vec()).err(),
            Some(PhotoError::NotJpeg),
            "{cut}"
        );
    }
    assert_eq!(
        Photo::new(b"\x89PNG\r\n\x1a\n".to_vec()).err(),
        Some(PhotoError::NotJpeg)
    );
    assert_eq!(
        Photo::new(vec![0xFF; 2 * 1024 * 1024 + 1]).err(),
        Some(PhotoError::TooLarge)
    );
    let frame = whole
        .windows(2)
        .position(|pair| pair[0] == 0xFF && matches!(pair[1], 0xC0 | 0xC2))
        .unwrap();
    let mut lossless = whole.clone();
    lossless[frame + 1] = 0xC3;
    assert_eq!(Photo::new(lossless).err(), Some(PhotoError::Unusual));
    let mut flat = whole;
    flat[frame + 5..frame + 7].fill(0);
    assert_eq!(Photo::new(flat).err(), Some(PhotoError::NotJpeg));
}

#[test]
fn one_file_of_several_parts_is_one_document() {
    let folder = Folder::new();
    let count = PAGES_PER_DOCUMENT + 3;
    let small = Photo::new(jpeg(26, 32, 1)).unwrap();
    let forms: Vec<Form> = (0..count)
        .map(|index| Form {
            photo: small.clone(),
            ..form(index)
        })
        .collect();
    let out = folder.path("all.pdf");
    let files = pdf::write(&sheets(&forms)[..], &about(), &out, Split::One, &|_| true).unwrap();
    assert_eq!(files, [out]);
    let pdf = folder.text("all.pdf");
    assert!(tool("qpdf", &["--check", &pdf]).contains("No syntax"));
    let text = text_of(&pdf);
    let pages: Vec<&str> = text.split('\u{C}').collect();
    for (form, page) in forms.iter().zip(&pages) {
        assert!(page.contains(&form.personal_no) && page.contains(&form.name));
    }
    let json: serde_json::Value =
        serde_json::from_str(&tool("qpdf", &["--json=2", "--json-key=outlines", &pdf])).unwrap();
    let bookmarks = json["outlines"].as_array().unwrap();
    assert_eq!(
        (
            bookmarks.len(),
            bookmarks[count - 1]["destpageposfrom1"].as_u64()
        ),
        (count, Some(count as u64))
    );
}
