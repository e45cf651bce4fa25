//! A GTK trap: whatever is chosen in its file chooser goes onto the desktop's list of recently used files, which lies on the disk in clear. Photos
//! are named by ID numbers.

use gtk::prelude::*;
use gtk::{RecentInfo, RecentManager, glib};

/// What this program puts onto the list, and has put there before, is taken off it again. Must be called where the window is made.
pub fn keep_off() {
    if let Some(list) = RecentManager::default() {
        list.connect_changed(take_off);
        take_off(&list);
    }
}

fn take_off(list: &RecentManager) {
    for uri in list
        .items()
        .iter()
        .filter(|file| is_ours(file))
        .filter_map(RecentInfo::uri)
    {
        // What somebody else has taken off meanwhile is off.
        let _ = list.remove_item(&uri);
    }
}

/// Whether nobody but this program has put it there: what other programs remember is theirs.
fn is_ours(file: &RecentInfo) -> bool {
    let program = glib::application_name();
    program.is_some_and(|program| file.applications() == [program])
}
