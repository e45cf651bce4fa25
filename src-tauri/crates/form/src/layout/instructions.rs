//! What the person has to do, in as few words as it takes.

use super::fit::paragraph;
use super::page::{Page, bold, plain};
use crate::form::{Form, Numbers};
use crate::geometry::{LEFT, RIGHT};

const HEADING: f32 = 167.0;
const FIRST: f32 = 174.0;
const SIZE: f32 = 3.7;
/// Distance of baselines.
const STEP: f32 = 6.0;
/// From the number to its text.
const INDENT: f32 = 5.5;

const CHECK: &str = "请逐项核对以上信息和照片。有误的不要签字，先到参保单位档案管理部门更正，更正后重新打印、重新确认。";
const TICK: &str =
    "请用黑色笔，在本人有效证件上的那个号码前打勾，只选一个。临时身份证不作为有效证件。";
const NO_TICK: &str =
    "证件号码已经确定，请核对与本人有效证件一致，不需要打勾。临时身份证不作为有效证件。";
const SIGN: &str = "核对无误后，请本人用黑色笔在下面的方框内签名，并填写日期。";
const HAND_IN: &str = "签名后，连同本人有效证件的复印件交给单位经办人。";

pub fn draw(page: &mut Page, form: &Form) {
    page.text(LEFT, HEADING, bold(4.2), "说明");
    let tick = match form.numbers {
        Numbers::Open(_) => TICK,
        Numbers::Settled { .. } => NO_TICK,
    };
    let mut baseline = FIRST;
    for (number, text) in [CHECK, tick, SIGN, HAND_IN].into_iter().enumerate() {
        page.text(LEFT, baseline, plain(SIZE), &format!("{}.", number + 1));
        for line in paragraph(text, RIGHT - LEFT - INDENT, SIZE) {
            page.text(LEFT + INDENT, baseline, plain(SIZE), line);
            baseline += STEP;
        }
    }
}
