//! What the targets have in common.

use std::fs;
use std::io;
use std::panic::set_hook;
use std::path::Path;
use std::sync::OnceLock;

use sicard_hostile::{Door, door};

/// Workbooks are read by a library whose panics are caught there and said to be unreadable files.
const PANICS_ARE_CAUGHT: &str = "excel_table";

/// Where to write the door's seeds to, for scripts/fuzz.sh.
const SEEDS: &str = "SICARD_SEEDS";

/// Gives the bytes to the door of this name.
///
/// # Panics
/// Where there is no such door, and where the door does.
pub fn knock(name: &str, bytes: &[u8]) {
    static DOOR: OnceLock<&Door> = OnceLock::new();
    let door = DOOR.get_or_init(|| {
        if name == PANICS_ARE_CAUGHT {
            // libFuzzer takes any panic that is announced for a finding; what nobody catches still is one.
            set_hook(Box::new(|_| {}));
        }
        let door = door(name).expect("a door of this name");
        if let Some(folder) = std::env::var_os(SEEDS) {
            write_seeds(door, Path::new(&folder)).expect("a folder that can be written to");
        }
        door
    });
    (door.knock)(bytes);
}

fn write_seeds(door: &Door, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (n, seed) in door.inputs().iter().enumerate() {
        fs::write(folder.join(format!("seed-{n}")), seed)?;
    }
    Ok(())
}
