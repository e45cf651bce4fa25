//! A WebKitGTK trap: with NVIDIA's own driver its DMA-BUF renderer may leave the window blank.

use std::path::Path;

/// Names the switch of WebKitGTK.
const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Starts the program anew, in the same process, with the renderer off, where it is needed and nobody has decided otherwise. Must come
/// before anything else: GTK reads the variable once, and a running program cannot set its own environment safely.
pub fn avoid_blank_window() {
    if is_needed(
        std::env::var_os(SWITCH).is_some(),
        Path::new("/proc/driver/nvidia/version"),
    ) {
        restart_without_renderer();
    }
}

fn is_needed(decided: bool, driver: &Path) -> bool {
    !decided && driver.exists()
}

/// Returns only if the program cannot be started anew; it then goes on as it is.
fn restart_without_renderer() {
    use std::os::unix::process::CommandExt;
    if let Ok(program) = std::env::current_exe() {
        let _ = std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(SWITCH, "1")
            .exec();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_renderer_is_left_alone_without_that_driver_and_where_someone_decided()
    -> std::io::Result<()> {
        let driver = tempfile::NamedTempFile::new()?;
        assert!(is_needed(false, driver.path()));
        assert!(!is_needed(true, driver.path()));
        assert!(!is_needed(false, Path::new("/absent/version")));
        Ok(())
    }
}
