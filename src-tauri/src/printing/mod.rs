//! Printing for real: the printers of the computer, and jobs for them.
//!
//! Linux and macOS print through CUPS, Windows through its own print system. What is printed is always the PDF, never the page of the
//! window: webviews print each in their own way.

#[cfg(unix)]
mod cups;
#[cfg(unix)]
pub use cups::{print, printers};
#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub use windows::{print, printers};

use sicard_core::error::{ErrorCode, Failure};

/// So many signs of a title are kept in the name of a file: its end, where the unit's number and the sheets stand.
#[cfg(any(windows, test))]
const NAME_LENGTH: usize = 60;

/// One job for a printer.
pub struct Job<'a> {
    /// Name of the printer.
    pub printer: &'a str,
    /// At least 1.
    pub copies: u32,
    /// What the job is called in the queue.
    pub title: &'a str,
    /// The document.
    pub pdf: &'a [u8],
}

/// The name of a file that says what a job is called, for a print system that calls the job as the file. A title comes out of a package: no
/// sign that means something in a path, to the system or to whoever looks at the queue, is taken over.
#[cfg(any(windows, test))]
fn file_name(title: &str) -> String {
    let words = title.split(|sign: char| !sign.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let name: Vec<char> = words.join("-").chars().collect();
    let kept: String = name[name.len().saturating_sub(NAME_LENGTH)..]
        .iter()
        .collect();
    // `CON`, `NUL` and the like are devices of Windows, whatever follows the dot.
    format!("打印-{kept}.pdf")
}

fn unavailable() -> Failure {
    Failure::new(ErrorCode::PrintingUnavailable)
}

fn refused(printer: &str) -> Failure {
    Failure::new(ErrorCode::PrinterRefused).with("printer", printer)
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_title_becomes_the_name_of_a_file_and_leads_nowhere() {
        for (title, name) in [
            (
                "社会保障卡信息确认表 1111011 1-200",
                "打印-社会保障卡信息确认表-1111011-1-200.pdf",
            ),
            (
                "C:\\Users\\Public\\x 1111011",
                "打印-C-Users-Public-x-1111011.pdf",
            ),
            ("../../etc/passwd:x", "打印-etc-passwd-x.pdf"),
            ("a\u{202e}b\0c|d*?\"<>\n", "打印-a-b-c-d.pdf"),
            ("CON", "打印-CON.pdf"),
            ("/", "打印-.pdf"),
        ] {
            assert_eq!(file_name(title), name);
        }
        let long = file_name(&format!("{} 1111011 201-400", "表".repeat(1_000)));
        assert!(long.ends_with("表-1111011-201-400.pdf"), "{long}");
        assert!(long.chars().count() < 70, "{long}");
    }
}
