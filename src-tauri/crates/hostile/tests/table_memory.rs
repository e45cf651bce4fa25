//! How much memory a table may take, whatever it has in it: counted by the allocator, over tables that were made to take more.
//!
//! The bounds are [`TEXT`] for a text file and [`WORKBOOK`] for an XLSX file, of which both are read up to 64 MiB. Workbooks of the format
//! before that (XLS) are not in it: what reads those makes as much room as they state.

#![allow(clippy::unwrap_used)] // test code, outside of test functions too

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use peak_alloc::PeakAlloc;
use sicard_table::{Page, TableError, write_xlsx};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const MIB: usize = 1 << 20;
/// For a text file of whatever size.
const TEXT: usize = 512 * MIB;
/// For a workbook of whatever size.
const WORKBOOK: usize = 800 * MIB;

/// A table that is made here: its name says what is in it.
struct Made {
    name: &'static str,
    /// How many lines it has, or that it is too large.
    lines: Option<usize>,
    make: fn() -> Vec<u8>,
}

const TEXTS: &[Made] = &[
    Made {
        name: "nothing-but-51-mib-of-commas",
        lines: Some(0),
        make: || {
            format!("{}\n", ",".repeat(255))
                .repeat(200_000)
                .into_bytes()
        },
    },
    Made {
        name: "one-line-of-64-mib-of-commas",
        lines: None,
        make: || vec![b','; 64 * MIB],
    },
    Made {
        name: "last-of-256-cells-in-200000-lines",
        lines: None,
        make: || {
            format!("{}1\n", ",".repeat(255))
                .repeat(200_000)
                .into_bytes()
        },
    },
    Made {
        name: "256-headings-over-200000-lines-of-one-cell",
        lines: None,
        make: || {
            let line = format!("1{}\n", ",".repeat(255));
            format!("{}{}", "1,".repeat(255) + "1\n", line.repeat(200_000)).into_bytes()
        },
    },
    Made {
        name: "quotation-mark-that-is-not-closed-over-64-mib",
        lines: Some(1),
        make: || {
            let mut text = vec![b','; 64 * MIB];
            text[0] = b'"';
            text
        },
    },
    Made {
        name: "64-mib-in-no-encoding",
        lines: None,
        make: || vec![0xFF; 64 * MIB],
    },
    Made {
        name: "a-million-lines-in-no-encoding-within-one-cell",
        lines: None,
        make: || [b"\"", b"\xFF\n".repeat(1_000_000).as_slice()].concat(),
    },
    Made {
        name: "200000-people-of-30-columns",
        lines: Some(200_001),
        make: || {
            format!("{}张三\n", "21020000,".repeat(29))
                .repeat(200_001)
                .into_bytes()
        },
    },
];

const WORKBOOKS: &[Made] = &[
    Made {
        name: "last-of-256-columns-in-200000-rows",
        lines: None,
        make: || {
            let row = |row: u32| format!(r#"<row><c r="IV{row}"><v>1</v></c></row>"#);
            sheet(&(1..=200_000).map(row).collect::<String>())
        },
    },
    Made {
        name: "shared-texts-without-end",
        lines: None,
        make: || shared_texts("", &"<si/>".repeat(9_000_000)),
    },
    Made {
        name: "shared-texts-stated-to-be-a-thousand-billion",
        lines: None,
        make: || shared_texts(" uniqueCount=\"1000000000000\"", "<si/>"),
    },
    Made {
        name: "shared-text-of-100-mib",
        lines: None,
        make: || shared_texts("", &format!("<si><t>{}</t></si>", " ".repeat(100 * MIB))),
    },
    Made {
        name: "shared-text-of-100-mib-in-pieces",
        lines: None,
        make: || {
            let piece = format!("{}<!---->", " ".repeat(MIB));
            shared_texts("", &format!("<si><t>{}</t></si>", piece.repeat(100)))
        },
    },
    Made {
        name: "one-long-text-in-every-cell",
        lines: None,
        make: || {
            let cells = r#"<row><c t="s"><v>0</v></c></row>"#.repeat(50_000);
            let text = format!("<si><t>{}</t></si>", "长".repeat(32_000));
            workbook(&[
                ("worksheets/sheet1.xml", &rows(&cells)),
                ("sharedStrings.xml", &texts("", &text)),
            ])
        },
    },
    Made {
        name: "text-of-100-mib-in-a-cell",
        lines: None,
        make: || {
            let text = " ".repeat(100 * MIB);
            sheet(&format!(
                r#"<row><c t="inlineStr"><is><t>{text}</t></is></c></row>"#
            ))
        },
    },
    Made {
        name: "formats-without-end",
        lines: None,
        make: || styles("", &"<xf/>".repeat(1_000_000)),
    },
    Made {
        name: "name-of-a-megabyte-for-the-font-of-every-format",
        lines: None,
        make: || {
            let font = format!(r#"<font><name val="{}"/></font>"#, "长".repeat(MIB / 3));
            styles(&font, &r#"<xf fontId="0"/>"#.repeat(60_000))
        },
    },
    Made {
        name: "sheets-without-end",
        lines: None,
        make: || {
            let sheet = r#"<sheet name="a" sheetId="1" r:id="rId1"/>"#;
            workbook(&[("workbook.xml", &book(&sheet.repeat(100_000)))])
        },
    },
    Made {
        name: "200000-people-of-12-columns",
        lines: Some(200_001),
        make: || {
            let mut out = Cursor::new(vec![]);
            let columns = vec![("列", 10.0); 12];
            let lines = vec![vec!["210200000123456789"; 12]; 200_000];
            write_xlsx(
                &mut out,
                &[Page {
                    name: "人",
                    columns,
                    lines,
                }],
            )
            .unwrap();
            out.into_inner()
        },
    },
];

fn rows(rows: &str) -> String {
    format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")
}

fn sheet(cells: &str) -> Vec<u8> {
    workbook(&[("worksheets/sheet1.xml", &rows(cells))])
}

fn texts(stated: &str, texts: &str) -> String {
    format!("<sst{stated}>{texts}</sst>")
}

fn shared_texts(stated: &str, shared: &str) -> Vec<u8> {
    workbook(&[("sharedStrings.xml", &texts(stated, shared))])
}

fn styles(fonts: &str, formats: &str) -> Vec<u8> {
    let styles =
        format!("<styleSheet><fonts>{fonts}</fonts><cellXfs>{formats}</cellXfs></styleSheet>");
    workbook(&[("styles.xml", &styles)])
}

fn book(sheets: &str) -> String {
    format!(r#"<workbook xmlns:r="r"><sheets>{sheets}</sheets></workbook>"#)
}

/// A workbook with these parts, in `xl/`, and those that every one has.
fn workbook(parts: &[(&str, &str)]) -> Vec<u8> {
    let relation = |kind: &str, target: &str| {
        format!(
            r#"<Relationships><Relationship Id="rId1" Type="a/relationships/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    let usual = [
        (
            "../_rels/.rels",
            relation("officeDocument", "xl/workbook.xml"),
        ),
        (
            "_rels/workbook.xml.rels",
            relation("worksheet", "worksheets/sheet1.xml"),
        ),
        (
            "workbook.xml",
            book(r#"<sheet name="a" sheetId="1" r:id="rId1"/>"#),
        ),
        ("worksheets/sheet1.xml", rows("")),
    ];
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let given = |name: &str| parts.iter().any(|(part, _)| *part == name);
    let usual = usual.iter().filter(|(name, _)| !given(name));
    let all = parts
        .iter()
        .copied()
        .chain(usual.map(|(name, text)| (*name, text.as_str())));
    for (name, text) in all {
        let path = match name.strip_prefix("../") {
            Some(outside) => outside.to_owned(),
            None => format!("xl/{name}"),
        };
        zip.start_file(path, packed).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Reads a table and returns how many lines it has, unless it is too large, with the bytes that were taken at most.
fn read(path: &Path) -> (Option<usize>, usize) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let lines = match sicard_table::read(path) {
        Ok(sheet) => {
            assert!(sheet.faults.is_empty());
            Some(sheet.lines.len())
        }
        Err(TableError::TooLarge) => None,
        Err(other) => panic!("{other}"),
    };
    (lines, MEMORY.peak_usage().saturating_sub(before))
}

/// One test, since the allocator counts for the whole process.
#[test]
fn no_table_takes_more_memory_than_a_small_computer_has() {
    let place = tempfile::tempdir().unwrap();
    let texts = TEXTS.iter().map(|made| (made, TEXT));
    let workbooks = WORKBOOKS.iter().map(|made| (made, WORKBOOK));
    for (made, most) in texts.chain(workbooks) {
        let path = place.path().join(made.name);
        fs::write(&path, (made.make)()).unwrap();
        let (lines, taken) = read(&path);
        println!(
            "{}: {} KiB taken for a file of {} KiB",
            made.name,
            taken >> 10,
            fs::metadata(&path).unwrap().len() >> 10
        );
        assert_eq!(lines, made.lines, "{}", made.name);
        assert!(
            taken <= most,
            "{}: {} KiB of {} KiB",
            made.name,
            taken >> 10,
            most >> 10
        );
        fs::remove_file(&path).unwrap();
    }
}
