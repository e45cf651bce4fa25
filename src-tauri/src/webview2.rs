//! Windows shows the page with Microsoft's WebView2, which a computer that was never online may lack. Tauri would end without a word then.

use rfd::{MessageButtons, MessageDialog, MessageLevel};

/// Whether it is there. Where it is not, a message of Windows has said what to do.
pub fn is_there() -> bool {
    let there = tauri::webview_version().is_ok();
    if !there {
        MessageDialog::new()
            .set_level(MessageLevel::Error)
            .set_title("社会保障卡单位报盘程序")
            .set_description(MISSING)
            .set_buttons(MessageButtons::Ok)
            .show();
    }
    there
}

/// In both languages: nobody has been asked for one yet.
const MISSING: &str = "这台电脑缺少微软的 WebView2 运行时，程序的窗口无法显示。您的数据没有变化。

请让管理员安装“Microsoft Edge WebView2 运行时”（常青版独立安装程序 x64），再打开本程序。\
不能上网的电脑，可以在别的电脑上从微软网站下载，用 U 盘拷来安装。

Microsoft's WebView2 runtime is missing, so that the window cannot be shown. Your data were not touched. \
Have the administrator install it (Evergreen Standalone Installer, x64) and open the program again.";
