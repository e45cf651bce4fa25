//! The command line. The commands and words of docs/office.md are fixed: scripts rely on them.

use crate::command::{form, inspect, issue, keygen, open, sample, unlock, verify};
use clap::{Parser, Subcommand, ValueEnum};
use sicard_package::Lang;

/// 社会保障卡单位报盘 · 社保卡管理中心命令行 — the card centre's side of sicard
///
/// 退出码 exit codes: 0 正常 clean · 1 拒绝 refused · 2 用法错误 usage · 3 已打开但有问题 opened with findings
#[derive(Parser)]
#[command(
    name = "sicard-office",
    version,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub struct Cli {
    /// 文字语言，默认中文（LANG 为 en… 时用英文） Language of texts
    #[arg(long, global = true, value_enum)]
    pub lang: Option<LangArg>,
    /// 结果以一个 JSON 文档写到标准输出 One JSON document on standard output
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Command,
}

/// Language of texts.
#[derive(Clone, Copy, ValueEnum)]
pub enum LangArg {
    /// 中文
    Zh,
    /// English
    En,
}

/// One command each; its arguments lie beside what it does.
#[derive(Subcommand)]
pub enum Command {
    /// 生成中心的密钥：issue.key、open.key、office.pub Make the office's keys
    Keygen(keygen::Args),
    /// 由人员表和照片生成发给单位的加密数据包 Make the encrypted package for a unit
    Issue(issue::Args),
    /// 查看无需密钥即可读取的内容 Show what can be read without a key
    Inspect(inspect::Args),
    /// 完整读一遍数据包并核对，包括所有照片 Read a whole package and check everything
    Verify(verify::Args),
    /// 打开单位交回的文件，与发出的数据包核对 Open what units handed back and check it
    Open(open::Args),
    /// 按单位盖章的解锁申请书，读出解锁码 Read the code that unlocks a unit's program, against its letter
    Unlock(unlock::Args),
    /// 制作确认表（PDF） Make the confirmation forms
    Form(form::Args),
    /// 生成虚构的样例单位 Make a unit of invented people
    Sample(sample::Args),
}

impl Cli {
    /// The language asked for: `--lang`, else English where the environment is English, else Chinese.
    pub fn lang(&self) -> Lang {
        match self.lang {
            Some(LangArg::Zh) => Lang::Zh,
            Some(LangArg::En) => Lang::En,
            None => {
                let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
                let locale = set("LC_ALL")
                    .or_else(|| set("LC_MESSAGES"))
                    .or_else(|| set("LANG"));
                if locale.is_some_and(|locale| locale.starts_with("en")) {
                    Lang::En
                } else {
                    Lang::Zh
                }
            }
        }
    }
}
