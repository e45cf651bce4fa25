//! Where the program crashes, the system writes no image of its memory: names, numbers and keys would be in it. The webview's processes inherit that.

use rustix::process::{Resource, Rlimit, setrlimit};

/// Holds from now on, for this process and those that it starts.
pub fn never() {
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    // A limit may always be lowered.
    let _ = setrlimit(Resource::Core, none);
}

#[cfg(test)]
mod tests {
    use rustix::process::getrlimit;

    use super::*;

    #[test]
    fn no_image_of_the_memory_is_written_where_the_program_crashes() {
        never();
        let limit = getrlimit(Resource::Core);
        assert_eq!((limit.current, limit.maximum), (Some(0), Some(0)));
    }
}
