//! How the photo must be, in sentences.

use crate::layout::notes::Notes;
use crate::layout::page::Page;
use crate::notice::Notice;

const HEADING: &str = "照片要求";
/// Where the sentences end.
const BOTTOM: f32 = 263.5;
/// Between the examples and the sentences.
const GAP: f32 = 5.0;

const LOOK: &str = "近期、免冠、正面的彩色照片，背景纯白，脸上和背后没有阴影；露出双耳和眉毛。";
const FILE_NAME: &str = "文件名写姓名和工号，不要写身份证号码。";

/// Where the sentences begin, with what is free above them: the lower edge of the examples.
pub fn top(notice: &Notice) -> f32 {
    let sentences = sentences(notice);
    BOTTOM - notes(&sentences).height() - GAP
}

pub fn draw(page: &mut Page, notice: &Notice) {
    let sentences = sentences(notice);
    notes(&sentences).draw(page, top(notice) + GAP);
}

fn sentences(notice: &Notice) -> [String; 3] {
    let (width, height) = notice.demands.pixels;
    [
        LOOK.to_owned(),
        format!(
            "交 JPG 原图，不小于 {width} × {height} 像素；不要截图，不要翻拍纸质照片，不要美颜。"
        ),
        FILE_NAME.to_owned(),
    ]
}

fn notes(sentences: &[String; 3]) -> Notes<'_> {
    Notes::of(&sentences.each_ref().map(String::as_str)).headed(HEADING)
}
