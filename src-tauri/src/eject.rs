//! Safe removal of a stick: all that was written is on it, and it may be pulled.

use std::process::{Command, Stdio};

use crate::places::Disk;

/// Asks the system to let go of a stick. Whether it has, the list of disks says afterwards: no system's answer can be relied on.
pub fn eject(disk: &Disk) {
    for mut command in commands(disk) {
        let quiet = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        // One that is not there is followed by the next.
        if quiet.status().is_ok_and(|status| status.success()) {
            break;
        }
    }
}

/// The desktop's way first (`gio`, of GLib), as it closes its own windows on the stick; then that of the service below it.
#[cfg(target_os = "linux")]
fn commands(disk: &Disk) -> Vec<Command> {
    let mut desktop = Command::new("gio");
    desktop.args(["mount", "--eject"]).arg(&disk.root);
    let mut service = Command::new("udisksctl");
    service
        .args(["unmount", "--no-user-interaction", "--block-device"])
        .arg(&disk.device);
    vec![desktop, service]
}

#[cfg(target_os = "macos")]
fn commands(disk: &Disk) -> Vec<Command> {
    let mut diskutil = Command::new("diskutil");
    diskutil.arg("eject").arg(&disk.root);
    vec![diskutil]
}

/// What "Eject" of the drive's menu in the Explorer does; the verb's name is the same in every language. 17 is `ssfDRIVES`, "This PC"
/// (<https://learn.microsoft.com/windows/win32/api/shldisp/ne-shldisp-shellspecialfolderconstants>). The shell works on after the call, and no
/// longer than whoever called it.
#[cfg(windows)]
fn commands(disk: &Disk) -> Vec<Command> {
    use std::os::windows::process::CommandExt as _;

    /// `CREATE_NO_WINDOW` of process creation.
    const NO_WINDOW: u32 = 0x0800_0000;
    let script = "(New-Object -ComObject Shell.Application).Namespace(17).ParseName($env:SICARD_STICK).InvokeVerb('Eject'); Start-Sleep 3";
    let mut shell = Command::new("powershell");
    shell
        .args(["-NoProfile", "-NonInteractive", "-Command", script])
        .env("SICARD_STICK", &disk.root)
        .creation_flags(NO_WINDOW);
    vec![shell]
}
