//! Where WebKitGTK's way of drawing by the graphics processor is none: with NVIDIA's own driver its DMA-BUF renderer may leave the window blank, and
//! without a graphics processor, as in many virtual machines, every frame would be drawn by an imitation of one, several times slower than by
//! WebKitGTK itself (docs/BENCHMARKS.md).

use std::env;
use std::fs;
use std::path::Path;

use gtk::glib;

/// Names of WebKitGTK's switches.
const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
const NO_COMPOSITING: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// Switches on what this computer needs, unless somebody has decided otherwise. Must come before GTK and WebKitGTK, which read the variables once,
/// and before there is a second thread, which might read them meanwhile.
pub fn choose() {
    let decided = [NO_DMABUF, NO_COMPOSITING]
        .iter()
        .any(|switch| env::var_os(switch).is_some());
    let (driver, devices) = (
        Path::new("/proc/driver/nvidia/version"),
        Path::new("/dev/dri"),
    );
    if let Some(switch) = needed(driver, devices).filter(|_| !decided) {
        // Fails for names that are none, which these are not.
        let _ = glib::setenv(switch, "1", true);
    }
}

/// `driver` is there where NVIDIA's own is loaded; `devices` is the kernel's folder of graphics devices, in which one that can draw is a
/// `renderD…`.
fn needed(driver: &Path, devices: &Path) -> Option<&'static str> {
    if driver.exists() {
        return Some(NO_DMABUF);
    }
    let draws = fs::read_dir(devices)
        .into_iter()
        .flatten()
        .flatten()
        .any(|device| device.file_name().to_string_lossy().starts_with("renderD"));
    (!draws).then_some(NO_COMPOSITING)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nvidias_driver_is_drawn_with_in_another_way_and_no_graphics_processor_not_at_all()
    -> std::io::Result<()> {
        let (driver, devices) = (tempfile::NamedTempFile::new()?, tempfile::tempdir()?);
        let absent = Path::new("/absent");
        assert_eq!(needed(driver.path(), devices.path()), Some(NO_DMABUF));
        assert_eq!(needed(absent, absent), Some(NO_COMPOSITING));
        fs::write(devices.path().join("card0"), "")?;
        assert_eq!(needed(absent, devices.path()), Some(NO_COMPOSITING));
        fs::write(devices.path().join("renderD128"), "")?;
        assert_eq!(needed(absent, devices.path()), None);
        Ok(())
    }
}
