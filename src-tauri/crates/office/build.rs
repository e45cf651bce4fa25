//! Gives the Windows program what Explorer and Windows Installer read of it: version, names and icon. Microsoft's runtime is linked into it, as into the
//! window's program: a fresh Windows has no library of it.

use std::{env, io};

use tauri_winres::WindowsResource;

const ICON: &str = "../../icons/icon.ico";

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={ICON}");
    // A build script's own `cfg` is that of the computer it runs on.
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "windows") {
        WindowsResource::new()
            .set("ProductName", "社会保障卡单位报盘程序")
            .set("FileDescription", "社会保障卡单位报盘程序 · 社保卡管理中心")
            .set("OriginalFilename", "sicard-office.exe")
            .set_icon(ICON)
            .compile()?;
        static_vcruntime::metabuild();
    }
    Ok(())
}
