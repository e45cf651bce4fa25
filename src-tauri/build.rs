//! Builds the Tauri context and keeps two SQLites apart.

fn main() {
    // WebKit brings the system's SQLite and OpenSSL into the process. Symbols that our own, bundled ones would export must
    // stay inside, else one library calls into the other.
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux") {
        println!("cargo:rustc-link-arg=-Wl,--exclude-libs,ALL");
    }
    // The page is embedded by a macro, which cargo cannot see through.
    println!("cargo:rerun-if-changed=../ui/dist");
    tauri_build::build();
}
