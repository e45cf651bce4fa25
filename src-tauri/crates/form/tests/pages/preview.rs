//! The preview is the page that is printed.

use crate::notices::{group, notice, sheets_of};
use crate::support::*;
use image::GrayImage;
use sicard_form::svg::{self, Picture};
use sicard_form::{Divider, Form, Numbers, Scene, Sheet};

/// Largest mean difference of a pixel, of 255, between the two at 144 dpi. cairo draws both, yet puts glyphs of a PDF's font
/// at quarters of a pixel and outlines of an SVG where they are, which alone makes 1.8 on a form and 2.3 on a full table.
const MEAN: f64 = 2.6;
/// The same for the square of 5 mm where it is largest: edges of dense characters.
const DENSEST: f64 = 50.0;

fn drawn(sheet: impl Into<Sheet>) -> String {
    svg::page(&Scene::of(&sheet.into()).unwrap(), Picture::Embedded)
}

fn raster(folder: &Folder, svg: &str) -> GrayImage {
    std::fs::write(folder.path("page.svg"), svg).unwrap();
    let out = folder.text("svg.png");
    tool(
        "rsvg-convert",
        &[
            "-d",
            "144",
            "-p",
            "144",
            "-o",
            &out,
            &folder.text("page.svg"),
        ],
    );
    image::open(folder.path("svg.png")).unwrap().into_luma8()
}

fn printed(folder: &Folder, pdf: &str, number: usize) -> GrayImage {
    let number = number.to_string();
    let out = folder.text("pdf");
    tool(
        "pdftocairo",
        &[
            "-r",
            "144",
            "-f",
            &number,
            "-singlefile",
            "-gray",
            "-png",
            pdf,
            &out,
        ],
    );
    image::open(folder.path("pdf.png")).unwrap().into_luma8()
}

/// Mean difference of all pixels, and of the square of 5 mm where it is largest.
fn difference(one: &GrayImage, other: &GrayImage) -> (f64, f64) {
    assert!(one.width().abs_diff(other.width()) <= 1 && one.height().abs_diff(other.height()) <= 1);
    let (width, height) = (
        one.width().min(other.width()),
        one.height().min(other.height()),
    );
    let apart = |x, y| f64::from(one.get_pixel(x, y).0[0].abs_diff(other.get_pixel(x, y).0[0]));
    let square = |left: u32, top: u32, side: u32| {
        let (right, bottom) = ((left + side).min(width), (top + side).min(height));
        let all = (top..bottom).flat_map(|y| (left..right).map(move |x| apart(x, y)));
        all.sum::<f64>() / f64::from((right - left) * (bottom - top))
    };
    let side = 28;
    let squares = (0..height)
        .step_by(28)
        .flat_map(|y| (0..width).step_by(28).map(move |x| (x, y)));
    let densest = squares.map(|(x, y)| square(x, y, side)).fold(0.0, f64::max);
    (square(0, 0, width.max(height)), densest)
}

#[test]
fn preview_and_pdf_show_the_same() {
    let folder = Folder::new();
    let rare = Form {
        name: "样例\u{20000}䶮·样例".to_owned(),
        unit_name: "样例机械制造有限公司".repeat(8),
        numbers: Numbers::Settled {
            first: "210299197503052114".to_owned(),
            second: Some("210299750305211".to_owned()),
        },
        ..form(1)
    };
    let long = Divider {
        unit_name: "样例机械制造有限公司".repeat(8),
        ..divider("样例\u{20000}䶮车间设备维修一班")
    };
    let mut sheets = [form(0), rare].map(Sheet::from).to_vec();
    sheets.extend([divider("财务部"), long].map(Sheet::from));
    sheets.extend(hand_in(40).pages().into_iter().map(Sheet::from));
    sheets.extend(sheets_of(notice(vec![group(Some("铸造车间"), 20)])));
    let pdf = folder.pdf_of(&sheets);
    for (number, sheet) in (1..).zip(&sheets) {
        let (mean, densest) = difference(
            &raster(&folder, &drawn(sheet.clone())),
            &printed(&folder, &pdf, number),
        );
        println!("page {number}: mean {mean:.2}, densest {densest:.1}");
        assert!(
            mean < MEAN && densest < DENSEST,
            "page {number}: {mean:.2} {densest:.1}"
        );
    }
    // the measure itself: another name on the page is seen
    let other = Form {
        name: "另外一个名字".to_owned(),
        ..form(0)
    };
    let (_, densest) = difference(&raster(&folder, &drawn(other)), &printed(&folder, &pdf, 1));
    assert!(densest > DENSEST, "{densest:.1}");
}

#[test]
fn a_page_needs_no_style_no_font_and_no_script() {
    let svg = drawn(form(0));
    for forbidden in ["style", "<text", "font", "<script", "class="] {
        assert!(!svg.contains(forbidden), "{forbidden}");
    }
    assert!(svg.starts_with(r#"<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">"#));
}

#[test]
fn names_that_look_like_markup_are_names() {
    let name = r#"<b>&"'</title><script>"#.to_owned();
    let folder = Folder::new();
    let svg = drawn(Form {
        name: name.clone(),
        ..form(0)
    });
    assert!(!svg.contains("<script>") && !svg.contains("<b>"));
    raster(&folder, &svg);
    let linked = svg::page(
        &Scene::of(&form(0).into()).unwrap(),
        Picture::Link(r#"photo://x/1?a=1&b="2""#),
    );
    assert!(
        linked.contains(r#"href="photo://x/1?a=1&amp;b=&quot;2&quot;""#)
            && !linked.contains("base64")
    );
    let text = text_of(&folder.pdf(&[Form {
        name: name.clone(),
        ..form(0)
    }]));
    assert!(text.contains(&name));
}

#[test]
fn the_page_is_the_one_that_was_agreed_upon() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../fixtures/forms/page.svg"
    );
    let svg = svg::page(&Scene::of(&form(0).into()).unwrap(), Picture::Link("photo"));
    if std::env::var_os("SICARD_WRITE_FIXTURES").is_some() {
        std::fs::write(path, &svg).unwrap();
    }
    let agreed = std::fs::read_to_string(path).unwrap();
    assert!(
        agreed == svg,
        "fixtures/forms/README.md says what to do if the form was changed on purpose"
    );
}
