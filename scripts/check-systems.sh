#!/usr/bin/env bash
# Has the compiler look on Debian at everything that is built for macOS and Windows: types, borrows and lints of our code and of its crates.
# Nothing is linked and no C is compiled, for which Apple's SDK would be needed: what build scripts compile becomes empty files.
#   TRIPLE...   other than those of macOS' two processors and Windows
source "$(dirname "$0")/env.sh"
source scripts/apt.sh
source scripts/npm.sh
source scripts/bundle.sh

need_node
need_packages rustc-web cargo-web rust-web-src libssl-dev binutils-mingw-w64-x86-64
install_npm_packages
npm run --silent build:ui

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Asked what a file says, it answers as a compiler does; asked to compile it leaves an empty file.
cat >"$work/cc" <<'SH'
#!/bin/sh
out= reads= skip=
for word; do
    shift
    if [ -n "$skip" ]; then
        [ "$skip" != out ] || out=$word
        skip=
        continue
    fi
    case $word in
        -o) skip=out ;;
        -arch | -isysroot | -target) skip=yes ;;
        -E) reads=yes ;;
        # Compilers of Microsoft's kind alone know this one.
        -\?) exit 1 ;;
        -m* | --target=*) ;;
        *) set -- "$@" "$word" ;;
    esac
done
if [ -n "$reads" ]; then exec cc -E "$@"; fi
[ -z "$out" ] || : >"$out"
SH
printf '#!/bin/sh\n' >"$work/ar"
chmod +x "$work/cc" "$work/ar"

if [ "$#" = 0 ]; then set -- aarch64-apple-darwin x86_64-apple-darwin x86_64-pc-windows-gnu; fi
target=$(target_folder)/systems
for triple in "$@"; do
    section "The program for $triple"
    RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=$target TARGET_CC=$work/cc TARGET_CXX=$work/cc TARGET_AR=$work/ar \
        TARGET_RANLIB=$work/ar SDKROOT=/ TURBOJPEG_SOURCE=explicit TURBOJPEG_LIB_DIR=$work TURBOJPEG_INCLUDE_DIR=$work OPENSSL_NO_VENDOR=1 \
        OPENSSL_LIB_DIR=$work OPENSSL_INCLUDE_DIR=/usr/include OPENSSL_STATIC=1 \
        /usr/bin/cargo check --locked --target "$triple" -Z build-std=std,panic_unwind -p sicard -p sicard-office
done
