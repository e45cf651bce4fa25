#!/usr/bin/env bash
# Makes dist/windows/*.msi on Debian, and *_portable.zip for those who may install nothing: both programs built for Windows. Installs what is
# missing: Debian's newer Rust with its standard library's sources, MinGW, wixl.
#   --check   tries it under Wine afterwards: scripts/package-windows-check.sh
source "$(dirname "$0")/env.sh"
source scripts/apt.sh
source scripts/npm.sh
source scripts/bundle.sh

check=no
for option in "$@"; do
    case $option in
        --check) check=yes ;;
        *) fail "Unknown option: $option" ;;
    esac
done
triple=x86_64-pc-windows-gnu
mingw=x86_64-w64-mingw32

need_node
# What the window needs on Linux (scripts/setup.sh) is not needed for this. Perl, cmake and nasm: SQLCipher's OpenSSL and libjpeg-turbo. Git: the day in
# the metainfo.
need_packages rustc-web cargo-web rust-web-src build-essential cmake nasm perl git gcc-mingw-w64-x86-64-posix g++-mingw-w64-x86-64-posix wixl msitools zip
install_npm_packages
section "Building the page"
npm run --silent build:ui

section "Building sicard and sicard-office for Windows"
# Debian has no standard library for Windows: `-Z build-std` builds it from its sources, with the programs, and what is built of both is kept in the
# target folder and nowhere else. RUSTC_BOOTSTRAP opens `build-std` and nothing else.
target=$(target_folder)/windows
RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=$target \
    CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=$mingw-gcc-posix \
    CC_x86_64_pc_windows_gnu=$mingw-gcc-posix CXX_x86_64_pc_windows_gnu=$mingw-g++-posix \
    /usr/bin/cargo build --locked --release --target "$triple" -Z build-std=std,panic_unwind --bin sicard --bin sicard-office \
    -p sicard -p sicard-office
built=$target/$triple/release

section "Making the installer"
stage "$triple" "$built/sicard-office.exe"
programs=("$built/sicard.exe" "$built/sicard-office.exe" "$built/WebView2Loader.dll")
parts=$staged/msi
mkdir "$parts"
cp "${programs[@]}" "$staged/third-party-licenses.txt" src-tauri/bundle/windows/readme.txt src-tauri/bundle/windows/program.wxs src-tauri/icons/icon.ico "$parts/"
"$mingw-gcc-posix" -Wall -Wextra -shared -Os -s -o "$parts/removed.dll" src-tauri/bundle/windows/removed.c -lmsi
rm -rf dist/windows
mkdir -p dist/windows
name=$PWD/dist/windows/sicard_$(version)
make_msi "$parts" "$(version)" "${name}_x64.msi"

section "Making the folder for a stick"
stage_portable "${programs[@]}"
(cd "$staged/portable" && zip -q -X -r "${name}_portable.zip" sicard)
write_checksums dist/windows
ls -l dist/windows

if [ "$check" = yes ]; then bash scripts/package-windows-check.sh; fi
