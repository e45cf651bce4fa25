//! What the program says: results on standard output, everything else on standard error.

mod code;
mod note;
mod progress;
mod refusal;
mod text;

pub use code::{NoteCode, Weight};
pub use note::{ExplainedNote, Note, explained};
pub use progress::Progress;
pub use refusal::{Refusal, file_name};

use serde::Serialize;
use sicard_package::Lang;
use std::io::Write as _;

/// How a command speaks.
#[derive(Clone, Copy)]
pub struct Voice {
    /// Language of texts.
    pub lang: Lang,
    /// One JSON document on standard output instead of text.
    pub json: bool,
}

impl Voice {
    /// `chinese` or `english`, whichever is spoken.
    pub fn say<'a>(self, chinese: &'a str, english: &'a str) -> &'a str {
        match self.lang {
            Lang::Zh => chinese,
            Lang::En => english,
        }
    }

    /// Prints a result: `json` as a document, or the lines of `text`.
    pub fn result(self, json: &impl Serialize, text: impl FnOnce() -> Vec<String>) {
        if self.json {
            print_json(json);
        } else {
            let lines = text().join("\n");
            // nobody is left to tell when standard output is closed
            let _ = writeln!(std::io::stdout().lock(), "{lines}");
        }
    }

    /// Prints notes to standard error, one a line; in JSON they are part of the result instead.
    pub fn notes(self, notes: &[Note]) {
        if self.json {
            return;
        }
        let mut out = std::io::stderr().lock();
        for note in notes {
            let _ = writeln!(out, "{}", note.to_line(self.lang));
        }
    }

    /// Prints why nothing was done.
    pub fn refusal(self, refusal: &Refusal) {
        let explained = refusal.explain(self.lang);
        if self.json {
            print_json(&serde_json::json!({
                "ok": false,
                "error": {
                    "code": refusal.code(),
                    "file": refusal.file(),
                    "what": explained.what,
                    "todo": explained.todo,
                },
                "notes": note::explained(refusal.notes(), self.lang),
            }));
            return;
        }
        self.notes(refusal.notes());
        let mut out = std::io::stderr().lock();
        let file = refusal
            .file()
            .map(|file| format!("{file} "))
            .unwrap_or_default();
        let head = self.say("错误", "error");
        let _ = writeln!(
            out,
            "{head} [{}] {file}{}\n  → {}",
            refusal.code(),
            explained.what,
            explained.todo
        );
    }
}

fn print_json(json: &impl Serialize) {
    let mut out = std::io::stdout().lock();
    if serde_json::to_writer_pretty(&mut out, json).is_ok() {
        let _ = out.write_all(b"\n");
    }
}
