//! On what it was measured.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{Outcome, cost};

/// Name and value of each fact.
pub type Facts = Vec<(&'static str, String)>;

/// The facts that make figures comparable.
///
/// # Errors
/// A system without `/proc`, or without one of the programs that are asked.
pub fn facts(folder: &Path, seven_zip: &Path) -> Outcome<Facts> {
    let cores = std::thread::available_parallelism()?;
    let cpu = line_of("/proc/cpuinfo", "model name")?;
    let memory: f64 = line_of("/proc/meminfo", "MemTotal")?
        .trim_end_matches(" kB")
        .parse()?;
    let versions = said(Command::new(seven_zip).arg("i"))?;
    let version = versions.lines().find(|line| line.starts_with("7-Zip"));
    let version = version.and_then(|line| line.split(" : ").next());
    Ok(vec![
        ("CPU", format!("{cpu}, {cores} cores")),
        ("memory", format!("{:.0} GiB", memory / 1024.0 / 1024.0)),
        ("disk", disk(folder)?),
        ("kernel", said(Command::new("uname").arg("-sr"))?),
        ("7-Zip", version.unwrap_or_default().to_owned()),
        ("sicard", env!("CARGO_PKG_VERSION").to_owned()),
        ("date", said(Command::new("date").arg("-I"))?),
    ])
}

/// File system and device, and whether it turns.
fn disk(folder: &Path) -> Outcome<String> {
    let mut findmnt = Command::new("findmnt");
    findmnt.args(["--noheadings", "--output", "FSTYPE,SOURCE", "--target"]);
    let found = said(findmnt.arg(folder))?;
    let mut words = found.split_whitespace();
    let (kind, device) = (words.next().unwrap_or_default(), words.next());
    let name = device.unwrap_or_default().rsplit('/').next();
    let name = name.unwrap_or_default();
    let turns = fs::read_to_string(format!("/sys/block/{name}/queue/rotational"));
    let turning = match turns.as_deref().map(str::trim) {
        Ok("0") => ", solid state or virtual",
        Ok(_) => ", rotating or virtual",
        Err(_) => "",
    };
    Ok(format!("{kind} on {name}{turning}"))
}

fn line_of(path: &str, name: &str) -> Outcome<String> {
    let text = fs::read_to_string(path)?;
    let line = text.lines().find(|line| line.starts_with(name));
    let value = line.and_then(|line| line.split_once(':'));
    Ok(value
        .map_or("unknown", |(_, value)| value.trim())
        .to_owned())
}

fn said(command: &mut Command) -> Outcome<String> {
    let output = cost::quietly(command)?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
