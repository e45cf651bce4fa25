//! The tables, in Markdown.

use std::fs;
use std::path::Path;
use std::time::Duration;

use crate::Outcome;
use crate::cost::Cost;
use crate::machine::Facts;
use crate::round::Round;
use crate::sample::Sample;

/// Between these lines of docs/BENCHMARKS.md stand the results.
const BEGIN: &str = "<!-- results: written by npm run bench -- --write -->";
const END: &str = "<!-- end of results -->";

/// From so many people on the targets hold; below, the key derivations, which do not grow, are most of the time.
const TARGETS_FROM: u32 = 10_000;
/// What import may take of the time of `7z x`.
const IMPORT_SHARE: f64 = 0.4;
/// What export with verification may take of the time of `7z a` and `7z t`.
const EXPORT_SHARE: f64 = 1.0;
/// Peak memory of a process, MB.
const PEAK_MB: f64 = 300.0;

/// The medians of one size.
pub struct Size {
    people: u32,
    picture_bytes: u64,
    rounds: usize,
    import: Cost,
    add: Cost,
    test: Cost,
    extract: Cost,
    confirm: Cost,
    export: Cost,
}

impl Size {
    /// Of at least one round.
    pub fn new(sample: &Sample, rounds: &[Round]) -> Self {
        let median = |step: fn(&Round) -> Cost| Cost {
            wall: middle(rounds.iter().map(|round| step(round).wall)),
            cpu: middle(rounds.iter().map(|round| step(round).cpu)),
            // The worst one, since this is a limit.
            peak_kib: rounds.iter().filter_map(|round| step(round).peak_kib).max(),
        };
        Self {
            people: sample.people,
            picture_bytes: sample.picture_bytes,
            rounds: rounds.len(),
            import: median(|round| round.import),
            add: median(|round| round.add),
            test: median(|round| round.test),
            extract: median(|round| round.extract),
            confirm: median(|round| round.confirm),
            export: median(|round| round.export),
        }
    }

    fn import_share(&self) -> f64 {
        self.import.wall.as_secs_f64() / self.extract.wall.as_secs_f64()
    }

    fn export_share(&self) -> f64 {
        let packed_and_tested = self.add.wall + self.test.wall;
        self.export.wall.as_secs_f64() / packed_and_tested.as_secs_f64()
    }

    fn table(&self) -> String {
        let kind = match self.rounds {
            1 => "one round".to_owned(),
            rounds => format!("medians of {rounds}"),
        };
        let heading = format!(
            "### {} people, as many pictures of {:.1} KiB, {:.0} MB in all: {kind}",
            grouped(self.people),
            self.picture_bytes as f64 / f64::from(self.people) / 1024.0,
            self.picture_bytes as f64 / 1e6,
        );
        let import = self.compared(self.import_share(), "`7z x`", IMPORT_SHARE);
        let export = self.compared(self.export_share(), "`7z a` + `7z t`", EXPORT_SHARE);
        let rows = [
            row("import into the encrypted store", &self.import, &import),
            row("`7z x`", &self.extract, ""),
            row("export with verification", &self.export, &export),
            row("`7z a`", &self.add, ""),
            row("`7z t`", &self.test, ""),
            row("open the list and confirm everyone", &self.confirm, ""),
        ];
        format!(
            "{heading}\n\n| step | wall | CPU | peak memory | compared |\n| --- | ---: | ---: | ---: | --- |\n{}",
            rows.concat()
        )
    }

    fn compared(&self, share: f64, with: &str, most: f64) -> String {
        let verdict = match share <= most {
            _ if self.people < TARGETS_FROM => String::new(),
            true => format!("; target ≤ {most:.1}: met"),
            false => format!("; target ≤ {most:.1}: missed"),
        };
        format!("{share:.2} of {with}{verdict}")
    }

    fn growth(&self) -> String {
        let thousands = f64::from(self.people) / 1000.0;
        let each = |cost: &Cost| format!("{:.2} s", cost.wall.as_secs_f64() / thousands);
        format!(
            "| {} | {} | {} | {} | {} |\n",
            grouped(self.people),
            each(&self.import),
            each(&self.export),
            peak(&self.import),
            peak(&self.export),
        )
    }
}

/// Everything as it is printed and written.
pub fn text(machine: &Facts, sizes: &[Size]) -> String {
    let facts: Vec<String> = machine
        .iter()
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    let tables: Vec<String> = sizes.iter().map(Size::table).collect();
    let growth: String = sizes.iter().map(Size::growth).collect();
    format!(
        "{}.\n\n{}\n### Growth: wall time for each 1,000 people\n\n\
         | people | import | export | peak memory of import | of export |\n| ---: | ---: | ---: | ---: | ---: |\n{growth}",
        facts.join(" · "),
        tables.join("\n"),
    )
}

/// Puts the text between the two lines of the page that are there for it.
///
/// # Errors
/// A page without these lines; the disk's.
pub fn write_into(page: &Path, text: &str) -> Outcome<()> {
    let old = fs::read_to_string(page)?;
    let missing = || format!("{} has no place for results", page.display());
    let (before, rest) = old.split_once(BEGIN).ok_or_else(missing)?;
    let (_, after) = rest.split_once(END).ok_or_else(missing)?;
    fs::write(page, format!("{before}{BEGIN}\n\n{text}\n{END}{after}"))?;
    Ok(())
}

fn middle(values: impl Iterator<Item = Duration>) -> Duration {
    let mut values: Vec<Duration> = values.collect();
    values.sort_unstable();
    values[values.len() / 2]
}

fn row(step: &str, cost: &Cost, compared: &str) -> String {
    format!(
        "| {step} | {:.2} s | {:.2} s | {} | {compared} |\n",
        cost.wall.as_secs_f64(),
        cost.cpu.as_secs_f64(),
        peak(cost),
    )
}

fn peak(cost: &Cost) -> String {
    let Some(kib) = cost.peak_kib else {
        return String::new();
    };
    let mb = kib as f64 * 1024.0 / 1e6;
    let mark = if mb < PEAK_MB {
        ""
    } else {
        " (target 300 MB: missed)"
    };
    format!("{mb:.0} MB{mark}")
}

/// 10000 as 10,000.
fn grouped(number: u32) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", grouped(number / 1000), number % 1000),
    }
}
