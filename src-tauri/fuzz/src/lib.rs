//! What the targets have in common.

use std::panic::set_hook;
use std::sync::OnceLock;

use sicard_hostile::{Door, door};

/// Workbooks are read by a library whose panics are caught there and said to be unreadable files.
const PANICS_ARE_CAUGHT: &str = "excel_table";

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
        door(name).expect("a door of this name")
    });
    (door.knock)(bytes);
}
