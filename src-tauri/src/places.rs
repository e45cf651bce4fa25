//! The disks of the computer, and where on them a work folder may lie.

use std::fs;
use std::path::{Path, PathBuf};

use sicard_core::store::WorkFolder;
use sicard_core::view::PlaceKind;

/// Name of the work folder on a disk that the clerk chose.
pub const FOLDER: &str = "社会保障卡单位报盘数据";

/// File systems that lie on another computer.
const NETWORK: [&str; 12] = [
    "nfs",
    "nfs4",
    "cifs",
    "smbfs",
    "smb3",
    "smb2",
    "afpfs",
    "webdav",
    "fuse.sshfs",
    "9p",
    "fuse.davfs",
    // Whatever GNOME's file manager shows of other computers.
    "fuse.gvfsd-fuse",
];

/// A disk with less than this is recommended to nobody: what makers of computers leave for putting the system back is such a one. The page warns
/// of less as well.
const LITTLE_ROOM: u64 = 1 << 30;

/// A disk of the computer.
#[derive(Clone, Debug)]
pub struct Disk {
    /// Where it begins.
    pub root: PathBuf,
    /// The file of the device, by which it is let go of.
    #[cfg(target_os = "linux")]
    pub device: PathBuf,
    /// It can be pulled.
    pub removable: bool,
    /// It lies on another computer.
    pub network: bool,
    /// Bytes that are free for this user, where that is known.
    pub free: Option<u64>,
}

impl Disk {
    /// The disks that the system tells of; none where it tells nothing.
    pub fn all() -> Vec<Self> {
        #[cfg(target_os = "linux")]
        let mut all = elsewhere(&fs::read("/proc/self/mounts").unwrap_or_default());
        #[cfg(not(target_os = "linux"))]
        let mut all = Vec::new();
        // Without them there is still the program's own folder, and what the clerk picks.
        let Ok(disks) = sysinfo::Disks::new_with_refreshed_list() else {
            return all;
        };
        let known = disks.iter().filter(|disk| disk.mount_point().is_dir());
        all.extend(known.map(|disk| Self {
            root: disk.mount_point().to_owned(),
            #[cfg(target_os = "linux")]
            device: disk.name().into(),
            removable: disk.is_removable(),
            network: is_network(&disk.file_system().to_string_lossy()),
            free: Some(disk.available_space()),
        }));
        all
    }

    /// The system is on it, and goes with it when an office installs the system anew.
    pub fn holds_system(&self) -> bool {
        match std::env::var_os("SystemDrive").filter(|_| cfg!(windows)) {
            Some(mut drive) => {
                drive.push("\\");
                self.root == Path::new(&drive)
            }
            None => self.root == Path::new("/"),
        }
    }

    fn is_fixed(&self) -> bool {
        !self.removable && !self.network
    }
}

/// The file systems of other computers in Linux' table of what is mounted (proc_pid_mounts(5)), which `sysinfo` leaves out. How much is free there is
/// not asked: a computer that does not answer would be waited for.
#[cfg(target_os = "linux")]
fn elsewhere(mounts: &[u8]) -> Vec<Disk> {
    let mounts = String::from_utf8_lossy(mounts);
    let lines = mounts
        .lines()
        .map(|line| line.split(' ').collect::<Vec<_>>());
    let disks = lines.filter_map(|fields| match fields[..] {
        [device, root, file_system, ..] if is_network(file_system) => Some(Disk {
            root: unescaped(root).into(),
            device: unescaped(device).into(),
            removable: false,
            network: true,
            free: None,
        }),
        _ => None,
    });
    disks.collect()
}

/// What would end a field or a line of that table stands there in octal.
#[cfg(target_os = "linux")]
fn unescaped(field: &str) -> String {
    let signs = [
        ("\\040", " "),
        ("\\011", "\t"),
        ("\\012", "\n"),
        ("\\134", "\\"),
    ];
    let spelled = signs.iter();
    spelled.fold(field.to_owned(), |field, (code, sign)| {
        field.replace(code, sign)
    })
}

fn is_network(file_system: &str) -> bool {
    let name = file_system.to_ascii_lowercase();
    NETWORK.contains(&name.as_str())
}

/// The disk on which a folder lies, or would: the one that begins nearest to it.
pub fn disk_of<'a>(folder: &Path, disks: &'a [Disk]) -> Option<&'a Disk> {
    let above = disks.iter().filter(|disk| folder.starts_with(&disk.root));
    above.max_by_key(|disk| disk.root.components().count())
}

/// What a folder lies on. A drive that Windows does not count among its own is another computer's.
pub fn kind(folder: &Path, disk: Option<&Disk>) -> PlaceKind {
    match disk {
        Some(disk) if disk.network => PlaceKind::Network,
        Some(disk) if disk.removable => PlaceKind::Removable,
        Some(_) => PlaceKind::Fixed,
        None if cfg!(windows) || folder.starts_with("//") => PlaceKind::Network,
        None => PlaceKind::Unknown,
    }
}

/// The places to choose from: the program's own folder, where the work folder is now, and every other fixed disk that can be written.
pub fn offered(home: &Path, now: Option<&Path>, disks: &[Disk]) -> Vec<PathBuf> {
    let mut folders = vec![home.to_owned()];
    let own = disk_of(home, disks).map(|disk| &disk.root);
    let others = disks
        .iter()
        .filter(|disk| disk.is_fixed() && Some(&disk.root) != own)
        .map(|disk| disk.root.join(FOLDER));
    folders.extend(others.filter(|folder| can_be_made(folder)));
    folders.extend(now.map(Path::to_owned));
    let mut seen = Vec::new();
    folders.retain(|folder| {
        !seen.contains(folder) && {
            seen.push(folder.clone());
            true
        }
    });
    folders
}

/// Which of the offered places is best, the first of which is the program's own folder: the one that the clerk has chosen last; one with a
/// store of this account's; or else a second fixed disk, since offices install the system anew on the first, the one with the most room where there
/// are several, and none with little. Where a store lies that may be another account's, the computer may be shared, and the own folder is best: a
/// work folder on a second disk has the same name for all.
pub fn recommended(
    folders: &[PathBuf],
    chosen: Option<&Path>,
    disks: &[Disk],
    is_ours: impl Fn(&Path) -> bool,
) -> usize {
    let home = folders.first().map(PathBuf::as_path);
    let is_known = |folder: &Path| Some(folder) == home || is_ours(folder);
    let holds = |folder: &PathBuf| WorkFolder::holds_store(folder);
    let shared = folders.iter().any(|one| holds(one) && !is_known(one));
    let worth = |folder: &PathBuf| {
        let disk = disk_of(folder, disks);
        let apart = disk.filter(|disk| disk.is_fixed() && !disk.holds_system());
        let free = apart.and_then(|disk| disk.free).unwrap_or(0);
        let apart = free >= LITTLE_ROOM && !shared;
        let free = if apart { free } else { 0 };
        let last = Some(folder.as_path()) == chosen;
        (last, holds(folder) && is_known(folder), apart, free)
    };
    let ranked = folders.iter().enumerate();
    // Of equals the first, which is the program's own folder.
    ranked
        .rev()
        .max_by_key(|(_, folder)| worth(folder))
        .map_or(0, |(index, _)| index)
}

/// Whether a folder belongs to this account, where the system tells that without more ado.
#[cfg(unix)]
pub fn is_ours(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let account = rustix::process::geteuid().as_raw();
    fs::metadata(folder).is_ok_and(|folder| folder.uid() == account)
}

/// Windows tells it by the folder's security descriptor alone: there the program knows the places that it has noted itself, and no others.
#[cfg(not(unix))]
pub fn is_ours(_folder: &Path) -> bool {
    false
}

/// The work folder in a folder that the clerk picked: itself where it is one or is empty, or else one within it.
pub fn within(picked: &Path) -> PathBuf {
    let empty = fs::read_dir(picked).is_ok_and(|mut entries| entries.next().is_none());
    match WorkFolder::holds_store(picked) || empty {
        true => picked.to_owned(),
        false => picked.join(FOLDER),
    }
}

/// Tried, because no other question is answered truly on every system.
fn can_be_made(folder: &Path) -> bool {
    folder.is_dir() || (fs::create_dir(folder).is_ok() && fs::remove_dir(folder).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disk(root: &Path, free: u64) -> Disk {
        Disk {
            root: root.to_owned(),
            #[cfg(target_os = "linux")]
            device: PathBuf::new(),
            removable: false,
            network: false,
            free: Some(free),
        }
    }

    #[test]
    fn a_second_fixed_disk_is_recommended_and_a_stick_or_a_network_drive_is_not_even_offered() {
        let computer = tempfile::tempdir().unwrap();
        let root = |name: &str| {
            let path = computer.path().join(name);
            fs::create_dir(&path).unwrap();
            path
        };
        let (first, second, stick, net) = (root("c"), root("d"), root("e"), root("z"));
        let home = first.join("user");
        let disks = [
            disk(&first, 500),
            disk(&second, 100),
            Disk {
                removable: true,
                ..disk(&stick, 900)
            },
            Disk {
                network: true,
                ..disk(&net, 900)
            },
        ];
        let folders = offered(&home, Some(&home), &disks);
        assert_eq!(folders, [home.clone(), second.join(FOLDER)]);
        assert!(!second.join(FOLDER).exists());
        assert_eq!(
            kind(&stick.join("x"), disk_of(&stick.join("x"), &disks)),
            PlaceKind::Removable
        );
        assert_eq!(
            kind(&net.join("x"), disk_of(&net.join("x"), &disks)),
            PlaceKind::Network
        );
    }

    /// Two disks with room; the program's own folder is on the first, and a store in the work folder on the second.
    fn store_on_the_second_disk() -> (tempfile::TempDir, [PathBuf; 2], [Disk; 2]) {
        let computer = tempfile::tempdir().unwrap();
        let (home, second) = (computer.path().join("home"), computer.path().join("d"));
        let kept = second.join(FOLDER);
        fs::create_dir_all(&kept).unwrap();
        fs::write(kept.join("keys.json"), "{}").unwrap();
        let disks = [
            disk(computer.path(), 50 << 30),
            disk(&second, LITTLE_ROOM + 1),
        ];
        (computer, [home, kept], disks)
    }

    #[test]
    fn a_place_that_holds_a_store_of_this_account_is_recommended_before_any_other() {
        let (_computer, folders, disks) = store_on_the_second_disk();
        assert_eq!(recommended(&folders, None, &disks, |_| true), 1);
        let one = [folders[0].clone(), folders[0].clone()];
        assert_eq!(recommended(&one, None, &disks, |_| true), 0);
        // But for the one that was chosen instead.
        let home = Some(folders[0].as_path());
        assert_eq!(recommended(&folders, home, &disks, |_| true), 0);
    }

    #[test]
    fn a_store_that_may_be_another_accounts_is_offered_and_the_own_profile_is_recommended() {
        let (computer, [home, kept], mut disks) = store_on_the_second_disk();
        assert_eq!(
            offered(&home, Some(&home), &disks),
            [home.clone(), kept.clone()]
        );
        let third = computer.path().join("e").join(FOLDER);
        disks[0].root = computer.path().join("e");
        let folders = [home.clone(), kept.clone(), third];
        assert_eq!(recommended(&folders, None, &disks, |_| false), 0);
        // This account has chosen it before.
        assert_eq!(recommended(&folders, Some(&kept), &disks, |_| false), 1);
    }

    #[test]
    fn a_place_that_was_chosen_is_recommended_before_the_store_that_was_left() {
        let (_computer, folders, disks) = store_on_the_second_disk();
        fs::create_dir(&folders[0]).unwrap();
        fs::write(folders[0].join("keys.json"), "{}").unwrap();
        fs::remove_file(folders[1].join("keys.json")).unwrap();
        let chosen = Some(folders[1].as_path());
        assert_eq!(recommended(&folders, chosen, &disks, |_| true), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_this_account_has_made_is_its_own() {
        let made = tempfile::tempdir().unwrap();
        assert!(is_ours(made.path()));
        assert!(!is_ours(&made.path().join("absent")));
    }

    #[test]
    fn a_second_disk_with_little_room_is_not_recommended() {
        let folders = ["/home/user", "/d/x"].map(PathBuf::from);
        let disks = |free| [disk(Path::new("/"), 50 << 30), disk(Path::new("/d"), free)];
        let best = |free| recommended(&folders, None, &disks(free), |_| true);
        assert_eq!(best(LITTLE_ROOM - 1), 0);
        assert_eq!(best(LITTLE_ROOM), 1);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_lies_on_another_computer_is_told_by_the_table_of_what_is_mounted() {
        let mounts = "/dev/sda1 / ext4 rw,relatime 0 0\n\
            //server/人事 /mnt/人事\\040科 cifs rw,vers=3.1.1 0 0\n\
            nas:/export /net/nas nfs4 rw 0 0\n\
            gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0\n\
            broken\n";
        let mut disks = elsewhere(mounts.as_bytes());
        let roots: Vec<_> = disks.iter().map(|disk| disk.root.clone()).collect();
        assert_eq!(
            roots,
            ["/mnt/人事 科", "/net/nas", "/run/user/1000/gvfs"].map(PathBuf::from)
        );
        disks.push(disk(Path::new("/"), 1));
        let kind_of = |folder: &str| kind(Path::new(folder), disk_of(Path::new(folder), &disks));
        assert_eq!(kind_of("/mnt/人事 科/社保卡"), PlaceKind::Network);
        assert_eq!(kind_of("/mnt/人事"), PlaceKind::Fixed);
        assert_eq!(
            kind_of("/run/user/1000/gvfs/smb-share:server=nas,share=hr"),
            PlaceKind::Network
        );
    }

    #[test]
    fn an_empty_folder_is_taken_itself_and_in_any_other_one_is_made() {
        let picked = tempfile::tempdir().unwrap();
        assert_eq!(within(picked.path()), picked.path());
        fs::write(picked.path().join("报表.xlsx"), "").unwrap();
        assert_eq!(within(picked.path()), picked.path().join(FOLDER));
        fs::write(picked.path().join("people.db"), "").unwrap();
        assert_eq!(within(picked.path()), picked.path());
    }

    #[test]
    fn the_nearest_disk_counts_and_file_systems_of_other_computers_are_known() {
        let disks = [disk(Path::new("/"), 1), disk(Path::new("/data"), 2)];
        let free = |folder: &str| disk_of(Path::new(folder), &disks).unwrap().free;
        assert_eq!((free("/data/x"), free("/database")), (Some(2), Some(1)));
        assert!(is_network("CIFS") && is_network("nfs4") && !is_network("ext4"));
    }

    #[test]
    fn this_computer_tells_of_the_disk_of_its_temporary_folder() {
        let disks = Disk::all();
        let folder = std::env::temp_dir();
        if let Some(disk) = disk_of(&folder, &disks) {
            assert!(disk.free > Some(0));
        }
    }
}
