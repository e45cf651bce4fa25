//! What is read from the disk itself, and not from what the system remembers of it.

use std::path::Path;

/// How many bytes this thread has the disk read in `work`, which reads in `folder`; `None` where nobody can say: Linux counts them, and a folder in
/// memory has no disk.
pub fn disk_reads(folder: &Path, work: impl FnOnce()) -> Option<u64> {
    let before = so_far();
    work();
    let read = so_far()? - before?;
    (!in_memory(folder)).then_some(read)
}

fn so_far() -> Option<u64> {
    let counts = std::fs::read_to_string("/proc/thread-self/io").ok()?;
    let read = counts
        .lines()
        .find_map(|line| line.strip_prefix("read_bytes: "));
    read?.parse().ok()
}

fn in_memory(folder: &Path) -> bool {
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    let folder = folder.canonicalize().unwrap();
    let mounts = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        Some((words.next()?, words.next()?))
    });
    let around = mounts.filter(|(place, _)| folder.starts_with(place));
    let innermost = around.max_by_key(|(place, _)| place.len());
    innermost.is_some_and(|(_, kind)| matches!(kind, "tmpfs" | "ramfs"))
}
