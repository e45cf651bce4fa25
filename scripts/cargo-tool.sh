#!/usr/bin/env bash
# Prints where a program from crates.io lies, in just this version, and builds it where it does not lie there yet: cargo-tool.sh NAME VERSION
source "$(dirname "$0")/env.sh"

name=${1:?a name} version=${2:?a version}
root="${SICARD_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sicard}/tools/$name-$version"
if [ ! -x "$root/bin/$name" ]; then
    section "Building $name $version" >&2
    # Soon built rather than fast: what such a program does takes it seconds.
    CARGO_TARGET_DIR="$root/target" CARGO_PROFILE_DEV_DEBUG=0 CARGO_INCREMENTAL=0 RUSTFLAGS="" \
        cargo install --locked --debug --quiet --root "$root" --version "=$version" "$name" >&2
    rm -rf "$root/target"
fi
printf '%s\n' "$root/bin/$name"
