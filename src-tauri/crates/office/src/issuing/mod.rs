//! From table and pictures to a written package.

mod deadline;
mod slip;

use crate::files;
use crate::office_file::OfficeFile;
use crate::photo::{self, Folder, Found};
use crate::report::{Note, NoteCode, Progress, Refusal, Voice, file_name};
use crate::table::{self, Row};
use serde::Serialize;
use sicard_package::{
    Code, IssueKey, IssueSpec, Moment, PackageError, Sha256Hex, Unit, keys, write_issue,
};
use std::path::{Path, PathBuf};

/// Everything `issue` needs.
pub struct Order<'a> {
    pub key: &'a IssueKey,
    pub code: &'a Code,
    pub office: OfficeFile,
    pub unit: Unit,
    pub source: Source<'a>,
    pub out: &'a Path,
    pub slip: Option<&'a Path>,
}

/// Where the people come from.
pub struct Source<'a> {
    pub people: &'a Path,
    pub photos: Option<&'a Path>,
    /// Empty: everybody.
    pub categories: &'a [String],
}

/// What was written.
#[derive(Serialize)]
pub struct Issued {
    /// Name of the file.
    pub file: String,
    pub package_id: String,
    pub created_at: Moment,
    pub unit_code: String,
    pub people: usize,
    pub photos: usize,
    /// People with several accounts.
    pub red: usize,
    /// People with two numbers of which none is settled.
    pub blue: usize,
    /// Length of the file in bytes.
    pub bytes: u64,
    pub sha256: String,
    /// 核对码 of the office.
    pub fingerprint: String,
    #[serde(skip)]
    pub findings: Vec<Note>,
}

/// Checks table and pictures, then writes package and slip; nothing if anything refuses.
///
/// # Errors
/// [`Refusal::RowsRefused`] with every line at once; [`Refusal::NobodyLeft`]; the package crate's refusals.
pub fn issue(order: Order<'_>, voice: Voice) -> Result<Issued, Refusal> {
    if !is_unit_code(&order.unit.code) {
        return Err(Refusal::OptionInvalid { option: "--unit" });
    }
    files::must_be_new(order.out)?;
    order.slip.map_or(Ok(()), files::must_be_new)?;

    let Gathered {
        rows,
        pictures,
        findings,
    } = gather(&order, voice)?;
    let photos = pictures.iter().flatten().count();
    let mut issued = Issued {
        file: file_name(order.out),
        package_id: String::new(),
        created_at: Moment::now(),
        unit_code: order.unit.code.clone(),
        people: rows.len(),
        photos,
        red: rows
            .iter()
            .filter(|row| row.person.accounts.len() > 1)
            .count(),
        blue: rows
            .iter()
            .filter(|row| row.person.id_numbers.len() > 1 && !row.person.id_number_settled)
            .count(),
        bytes: 0,
        sha256: String::new(),
        fingerprint: keys::signer_fingerprint(&order.key.public().ed25519),
        findings,
    };
    let spec = IssueSpec {
        unit: order.unit.clone(),
        office: order.office.facts.clone(),
        rules: order.office.rules.clone(),
        people: rows.into_iter().map(|row| row.person).collect(),
        code: order.code,
        key: order.key,
        created_at: issued.created_at.clone(),
        package_id: None,
    };
    let progress = Progress::of(voice.say("写入照片", "photos"), photos as u64);
    let read = |index: usize| match &pictures[index] {
        Some(path) => std::fs::read(path).map_err(Refusal::io(path)),
        None => Err(Refusal::from(PackageError::MissingEntry {
            entry: format!("#{index}"),
        })),
    };
    let written = write_issue(order.out, spec, &progress, read)
        .map_err(|refusal| refusal.in_file(order.out))?;
    drop(progress);
    issued.package_id = written.package_id;
    issued.bytes = written.bytes;
    issued.sha256 = Sha256Hex(written.sha256).to_string();
    if let Some(path) = order.slip {
        slip::write(path, &order, &issued).inspect_err(|_| {
            // without its slip the package would lie there with a code nobody has; the first error is the one to tell
            let _ = std::fs::remove_file(order.out);
        })?;
    }
    Ok(issued)
}

struct Gathered {
    rows: Vec<Row>,
    pictures: Vec<Option<PathBuf>>,
    findings: Vec<Note>,
}

/// Reads table and folder and looks at every picture.
fn gather(order: &Order<'_>, voice: Voice) -> Result<Gathered, Refusal> {
    let source = &order.source;
    let table = table::read(source.people)?;
    let mut notes = table.notes;
    let mut rows = table.rows;
    if !source.categories.is_empty() {
        let refused = notes.iter().any(Note::refuses);
        let wanted = |row: &Row| {
            row.person
                .category
                .as_ref()
                .is_some_and(|own| source.categories.contains(own))
        };
        let left: Vec<u32> = rows
            .iter()
            .filter(|row| !wanted(row))
            .map(|row| row.line)
            .collect();
        rows.retain(wanted);
        notes.retain(|note| {
            note.refuses()
                || note
                    .line
                    .is_none_or(|line| left.binary_search(&line).is_err())
        });
        if rows.is_empty() && !refused {
            return Err(Refusal::NobodyLeft);
        }
    }
    let mut pictures = vec![None; rows.len()];
    if let Some(folder) = source.photos {
        let Found {
            pictures: found,
            notes: of_folder,
        } = Folder::list(folder)?.find(&rows);
        let progress = Progress::of(
            voice.say("检查照片", "checking photos"),
            found.iter().flatten().count() as u64,
        );
        notes.extend(photo::check(
            &rows,
            &found,
            &order.office.rules.photo,
            &progress,
        )?);
        // with a filter, the pictures of everybody else are expected to be left over
        let filtered = !source.categories.is_empty();
        notes.extend(
            of_folder
                .into_iter()
                .filter(|note| !(filtered && note.code == NoteCode::PhotosUnused)),
        );
        pictures = found;
    }
    notes.extend(deadline::check(order.office.rules.deadline.as_deref()));
    notes.sort_by_key(|note| note.line.unwrap_or(u32::MAX));
    if notes.iter().any(Note::refuses) {
        return Err(Refusal::RowsRefused(notes));
    }
    for (row, picture) in rows.iter_mut().zip(&pictures) {
        row.person.photo = picture.is_some();
    }
    Ok(Gathered {
        rows,
        pictures,
        findings: notes,
    })
}

fn is_unit_code(text: &str) -> bool {
    (1..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

impl Issued {
    /// What was written, for people.
    pub fn lines(&self, voice: Voice) -> Vec<String> {
        let fact =
            |chinese, english, value: String| format!("{} {value}", voice.say(chinese, english));
        vec![
            fact(
                "数据包",
                "Package",
                format!("{} ({} KiB)", self.file, self.bytes.div_ceil(1024)),
            ),
            fact("单位编号", "Unit", self.unit_code.clone()),
            fact("人数", "People", self.people.to_string()),
            fact("其中有照片", "with photo", self.photos.to_string()),
            fact("待选号（蓝）", "number open (blue)", self.blue.to_string()),
            fact(
                "一人多号（红）",
                "several accounts (red)",
                self.red.to_string(),
            ),
            fact("核对码", "Check code", self.fingerprint.clone()),
        ]
    }
}
