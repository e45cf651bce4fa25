//! CUPS, through its own commands `lpstat` and `lp` (lpstat(1), lp(1)): they are there wherever CUPS is, on macOS too.

use std::io::{ErrorKind, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use sicard_core::error::Failure;
use sicard_core::view::Printer;

use super::{Job, refused, unavailable};

/// Every printer that CUPS knows or finds in the network, the default one first.
///
/// # Errors
/// `printing-unavailable` where there is no CUPS.
pub fn printers() -> Result<Vec<Printer>, Failure> {
    let names = said("lpstat", &["-e"])?;
    let default = said("lpstat", &["-d"])?;
    let details = said("lpstat", &["-l", "-p"])?;
    Ok(of_lists(&names, &default, &details))
}

/// Hands a job to a printer through the command's input: nothing of it touches the disk on our side.
///
/// # Errors
/// `printing-unavailable` where there is no CUPS, `printer-refused` where it does not take the job.
pub fn print(job: &Job<'_>, _lent: &Path) -> Result<(), Failure> {
    let copies = job.copies.to_string();
    let mut lp = command("lp")
        .args(["-s", "-d", job.printer, "-n", &copies, "-t", job.title])
        // A form's boxes lie where docs/form-geometry.md says only if nothing scales it.
        .args(["-o", "media=A4", "-o", "sides=one-sided"])
        .args(["-o", "print-scaling=none", "-o", "collate=true", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| unavailable())?;
    let handed_over = match lp.stdin.take() {
        Some(mut input) => input.write_all(job.pdf),
        None => Err(ErrorKind::BrokenPipe.into()),
    };
    let accepted = lp.wait().is_ok_and(|status| status.success());
    match handed_over.is_ok() && accepted {
        true => Ok(()),
        false => Err(refused(job.printer)),
    }
}

/// What a command says; nothing where it ends with an error, as `lpstat` does where there is no printer at all.
fn said(program: &str, arguments: &[&str]) -> Result<String, Failure> {
    let output = command(program).args(arguments).output();
    let output = output.map_err(|_| unavailable())?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// In the language that [`of_lists`] reads.
fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.env("LC_ALL", "C.UTF-8").env_remove("LANGUAGE");
    command
}

/// From what `lpstat -e`, `lpstat -d` and `lpstat -l -p` say.
fn of_lists(names: &str, default: &str, details: &str) -> Vec<Printer> {
    let default = default.rsplit_once(": ").map(|(_, name)| name.trim());
    let mut printers: Vec<Printer> = names
        .lines()
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(|name| {
            let (state, description) = details_of(details, name);
            Printer {
                name: name.to_owned(),
                label: description.unwrap_or(name).to_owned(),
                default: default == Some(name),
                stopped: state.contains(" disabled since "),
            }
        })
        .collect();
    printers.sort_by_key(|printer| !printer.default);
    printers
}

/// The first line of a printer's details, and its description.
fn details_of<'a>(details: &'a str, name: &str) -> (&'a str, Option<&'a str>) {
    let mut lines = details.lines().skip_while(|line| {
        let named = line.strip_prefix("printer ");
        let named = named.and_then(|line| line.strip_prefix(name));
        !named.is_some_and(|rest| rest.starts_with(' '))
    });
    let state = lines.next().unwrap_or_default();
    let description = lines
        .take_while(|line| !line.starts_with("printer "))
        .find_map(|line| line.trim().strip_prefix("Description:"))
        .map(str::trim);
    (state, description.filter(|text| !text.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DETAILS: &str = "printer Canon_2F is idle.  enabled since Tue 24 Nov 2026 09:00:00 AM CST\n\
        \tForm mounted:\n\
        \tDescription: 二楼 Canon\n\
        \tLocation: 202\n\
        printer Canon disabled since Mon 23 Nov 2026 05:00:00 PM CST -\n\
        \tPaused\n\
        \tDescription:\n";

    #[test]
    fn the_default_printer_comes_first_and_each_has_its_description_and_state() {
        let printers = of_lists(
            "Canon\nCanon_2F\nBrother\n",
            "system default destination: Canon_2F\n",
            DETAILS,
        );
        let of = |name: &str, label: &str, default, stopped| Printer {
            name: name.to_owned(),
            label: label.to_owned(),
            default,
            stopped,
        };
        assert_eq!(
            printers,
            [
                of("Canon_2F", "二楼 Canon", true, false),
                of("Canon", "Canon", false, true),
                of("Brother", "Brother", false, false),
            ]
        );
    }

    #[test]
    fn without_a_printer_there_is_none() {
        assert_eq!(of_lists("", "no system default destination\n", ""), []);
    }
}
