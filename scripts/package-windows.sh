#!/usr/bin/env bash
# Makes dist/windows/*.msi on Debian: both programs built for Windows, put into an installer. Installs what is missing: Debian's newer Rust
# with its standard library's sources, MinGW, wixl.
#   --check   tries it under Wine afterwards: scripts/package-windows-check.sh
source "$(dirname "$0")/env.sh"
source scripts/apt.sh
source scripts/bundle.sh

check=no
for option in "$@"; do
    case $option in
        --check) check=yes ;;
        *) fail "Unknown option: $option" ;;
    esac
done
triple=x86_64-pc-windows-gnu

bash scripts/setup.sh
need_packages rustc-web cargo-web rust-web-src gcc-mingw-w64-x86-64-posix g++-mingw-w64-x86-64-posix wixl msitools
section "Building the page"
npm run --silent build:ui

section "Building sicard and sicard-office for Windows"
# Debian has no standard library for Windows: it is built from its sources, once, with the programs. RUSTC_BOOTSTRAP opens `build-std` and nothing else.
target=$(target_folder)/windows
RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=$target \
    CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc \
    CC_x86_64_pc_windows_gnu=x86_64-w64-mingw32-gcc-posix CXX_x86_64_pc_windows_gnu=x86_64-w64-mingw32-g++-posix \
    /usr/bin/cargo build --locked --release --target "$triple" -Z build-std=std,panic_unwind --bin sicard --bin sicard-office \
    -p sicard -p sicard-office
built=$target/$triple/release

section "Making the installer"
stage "$triple" "$built/sicard-office.exe"
# wixl takes files by their names in the folder it is started in.
parts=$staged/msi
mkdir "$parts"
cp "$built/sicard.exe" "$built/sicard-office.exe" "$built/WebView2Loader.dll" "$staged/third-party-licenses.txt" \
    src-tauri/bundle/windows/readme.txt src-tauri/bundle/windows/program.wxs src-tauri/icons/icon.ico "$parts/"
rm -rf dist/windows
mkdir -p dist/windows
msi=$PWD/dist/windows/sicard_$(version)_x64.msi
(cd "$parts" && wixl -a x64 -D Version="$(version)" -o "$msi" program.wxs)
node src-tauri/bundle/windows/tables.mjs "$msi" "$parts" "$(version)"
write_checksums dist/windows
ls -l dist/windows

if [ "$check" = yes ]; then bash scripts/package-windows-check.sh; fi
