//! The covering slip: what the office hands over beside the package, on another way than the package itself.

use super::{Issued, Order};
use crate::files;
use crate::report::Refusal;
use std::path::Path;

/// Writes the slip to a new private file, UTF-8 with a mark so that every editor of Windows shows it right.
pub fn write(path: &Path, order: &Order<'_>, issued: &Issued) -> Result<(), Refusal> {
    files::write_private(path, text(order, issued).as_bytes())
}

fn text(order: &Order<'_>, issued: &Issued) -> String {
    let office = &order.office.facts;
    let code = order.code.reveal();
    let today = issued.created_at.as_str().get(..10).unwrap_or_default();
    let mut lines = vec![
        format!("{}  数据包领取单", office.name),
        String::new(),
        format!("单位编号    {}", order.unit.code),
        format!("单位名称    {}", order.unit.name),
        format!("数据包      {}", issued.file),
        format!(
            "人数        {}（有照片 {}，待选号 {}，一人多号 {}）",
            issued.people, issued.photos, issued.blue, issued.red
        ),
        format!("日期        {today}"),
        String::new(),
        format!("领取码      {}", code.as_str()),
        format!("核对码      {}", issued.fingerprint),
        String::new(),
        "导入数据包时输入领取码，大小写、空格和横线都不要紧；并请对照程序显示的核对码。".to_owned(),
        "本单请与数据包分开传递，不要放在同一个U盘或同一封邮件里。".to_owned(),
    ];
    let reachable = [&office.address, &office.phone, &office.hours];
    let reachable: Vec<&str> = reachable
        .into_iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    if !reachable.is_empty() {
        lines.push(String::new());
        lines.push(format!("联系        {}", reachable.join("，")));
    }
    format!("\u{FEFF}{}\r\n", lines.join("\r\n"))
}
