//! What a process costs, measured from outside.

use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::Outcome;

/// Linux counts the time of processes in hundredths of a second for everyone who asks (`USER_HZ`).
const TICKS: f64 = 100.0;

/// The cost of one process.
#[derive(Clone, Copy)]
pub struct Cost {
    /// From its start to its end.
    pub wall: Duration,
    /// On all cores, in user and kernel mode.
    pub cpu: Duration,
    /// Largest resident memory, KiB; where the process told it.
    pub peak_kib: Option<u64>,
}

/// Runs a command with everything written to the disk beforehand, so that it does not pay for what ran before it.
///
/// # Errors
/// The command's failure, with what it said.
pub fn of(command: &mut Command) -> Outcome<Cost> {
    quietly(&mut Command::new("sync"))?;
    let cpu = children_cpu()?;
    let start = Instant::now();
    let output = quietly(command)?;
    Ok(Cost {
        wall: start.elapsed(),
        cpu: children_cpu()?.saturating_sub(cpu),
        peak_kib: told_peak(&output.stdout),
    })
}

/// Runs a command and keeps what it says for the case that it fails.
///
/// # Errors
/// The command's failure, with what it said.
pub fn quietly(command: &mut Command) -> Outcome<Output> {
    let output = command.stdin(Stdio::null()).output()?;
    if output.status.success() {
        return Ok(output);
    }
    let name = command.get_program().to_string_lossy();
    let said = [output.stdout.as_slice(), &output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    Err(format!("{name}: {}\n{}", output.status, said.trim()).into())
}

/// Largest resident memory of this very process, as a line for [`of`].
///
/// # Errors
/// A system without `/proc`.
pub fn own_peak() -> Outcome<String> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    Ok(line.ok_or("/proc/self/status without VmHWM")?.to_owned())
}

fn told_peak(said: &[u8]) -> Option<u64> {
    let said = String::from_utf8_lossy(said);
    let line = said.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// CPU time of all processes that this one has waited for: members 16 and 17 of `/proc/self/stat`, proc(5).
fn children_cpu() -> Outcome<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // The second member is the program's name in parentheses, which may hold blanks.
    let (_, members) = stat.rsplit_once(')').ok_or("/proc/self/stat")?;
    let members: Vec<&str> = members.split_whitespace().collect();
    let ticks = |member: usize| -> Outcome<f64> {
        let text = members.get(member - 3).ok_or("/proc/self/stat")?;
        Ok(text.parse()?)
    };
    Ok(Duration::from_secs_f64((ticks(16)? + ticks(17)?) / TICKS))
}
