//! What the person has to do, in as few words as it takes.

use crate::layout::notes::Notes;
use crate::layout::page::Page;
use crate::numbers::Task;

/// Baseline of the heading.
const HEADING: f32 = 167.0;

const CHECK: &str = "请逐项核对以上信息和照片。有误的不要签字，先到参保单位档案管理部门更正，更正后重新打印、重新确认。";
const TICK: &str =
    "请用黑色笔，在本人有效证件上的那个号码前打勾，只选一个。临时身份证不作为有效证件。";
const TICK_THE_ONE: &str = "只有前面有方框的号码可选。与本人有效证件一致的，请用黑色笔在方框内打勾；不一致的不要签字，先更正。临时身份证不作为有效证件。";
const NO_TICK: &str =
    "证件号码已经确定，请核对与本人有效证件一致，不需要打勾。临时身份证不作为有效证件。";
const REFUSED: &str = "两个证件号码都不可选：请不要打勾，不要签字，先更正证件号码。";
const SIGN: &str = "核对无误后，请本人用黑色笔在下面的方框内签名，并填写日期。";
const HAND_IN: &str = "签名后，连同本人有效证件的复印件交给单位经办人。";

pub fn draw(page: &mut Page, task: Task) {
    let notes: &[&str] = match task {
        Task::TickOneOfTwo => &[CHECK, TICK, SIGN, HAND_IN],
        Task::TickTheOne => &[CHECK, TICK_THE_ONE, SIGN, HAND_IN],
        Task::Nothing => &[CHECK, NO_TICK, SIGN, HAND_IN],
        Task::Refused => &[CHECK, REFUSED],
    };
    Notes::of(notes).draw_at(page, HEADING);
}
