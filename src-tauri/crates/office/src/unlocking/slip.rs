//! 解锁码单: the code on paper, for whoever would rather hand it over than say it on the phone.

use crate::files;
use crate::report::Refusal;
use sicard_package::Moment;
use sicard_package::unlock::UnlockRequest;
use std::path::Path;

/// Writes the slip to a new private file, UTF-8 with a mark so that every editor of Windows shows it right.
pub fn write(path: &Path, request: &UnlockRequest, code: &str) -> Result<(), Refusal> {
    let unit = request.bound();
    let day = |moment: &Moment| moment.as_str().get(..10).unwrap_or_default().to_owned();
    let lines = [
        "解锁码单".to_owned(),
        String::new(),
        format!("单位编号    {}", unit.unit_code),
        format!("单位名称    {}", unit.unit_name),
        format!("申请编号    {}", request.number()),
        format!("申请日期    {}", day(request.made_at())),
        format!("读出日期    {}", day(&Moment::now())),
        String::new(),
        format!("解锁码      {code}"),
        String::new(),
        "在提出申请的那台电脑上，打开社会保障卡单位报盘程序，在输入本机密码的地方输入解锁码，"
            .to_owned(),
        "大小写、空格和横线都不要紧。打开后程序会请您马上设一个新的本机密码。".to_owned(),
        "解锁码用过一次即作废。请只交给申请书上的经办人，用完销毁。".to_owned(),
    ];
    let text = format!("\u{FEFF}{}\r\n", lines.join("\r\n"));
    files::write_private(path, text.as_bytes())
}
