//! Where a program crashes, the system writes no image of its memory: names, numbers and keys would be in it. Processes that it starts, such as the
//! webview's, inherit that.

use rustix::process::{Resource, Rlimit, setrlimit};

/// Bytes of the longest image. Where Linux hands images to a program (`|` in `core_pattern`) it asks no limit but this one, by which it hands over
/// nothing (`do_coredump` in the kernel's `fs/coredump.c`); in a file none of one byte is begun.
#[cfg(target_os = "linux")]
const LONGEST: u64 = 1;
#[cfg(not(target_os = "linux"))]
const LONGEST: u64 = 0;

/// Holds from now on, for this process and those that it starts.
pub fn never() {
    let none = Rlimit {
        current: Some(LONGEST),
        maximum: Some(LONGEST),
    };
    if setrlimit(Resource::Core, none).is_err() {
        // A limit that is lower already may not be raised.
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        let _ = setrlimit(Resource::Core, none);
    }
}

#[cfg(test)]
mod tests {
    use rustix::process::getrlimit;

    use super::*;

    #[test]
    fn no_image_of_the_memory_is_written_where_the_program_crashes() {
        never();
        let limit = getrlimit(Resource::Core);
        // What was set to nothing before cannot be raised.
        let set = [LONGEST, 0].map(|longest| (Some(longest), Some(longest)));
        assert!(set.contains(&(limit.current, limit.maximum)), "{limit:?}");
    }
}
