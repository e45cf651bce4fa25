#!/usr/bin/env bash
# Builds the release of sicard-office twice out of one commit, at places with other names, and fails where the two are not the same bytes.
# dist/ then holds it, and beside it what it was built of and with: whoever has the same can build it anew and compare (docs/SUPPLY_CHAIN.md).
#   COMMIT   other than HEAD; what is not committed is never built
source "$(dirname "$0")/env.sh"

commit=$(git rev-parse --verify "${1:-HEAD}^{commit}")
committed=$(git show --no-patch --format=%ct "$commit")
registry=${CARGO_HOME:-$HOME/.cargo}/registry
place=$(mktemp -d "${TMPDIR:-/tmp}/sicard-reproducible.XXXXXX")
trap 'rm -rf "$place"' EXIT

# All crates that are here already, so that they need not come over the network again; hard links take no room where they are possible.
copy_crates() {
    [ -d "$registry" ] || return 0
    mkdir -p "$1/registry"
    cp -a "$registry/index" "$1/registry/"
    cp -al "$registry/cache" "$registry/src" "$1/registry/" 2>/dev/null || cp -a "$registry/cache" "$registry/src" "$1/registry/"
}

# Builds in the folder that is given. What a build depends on is said here: not what happens to be set, nor where things happen to lie.
build() {
    local sources=$1/sicard cargo_home=$1/cargo target=$1/target
    mkdir -p "$sources"
    git archive "$commit" | tar -x -C "$sources"
    copy_crates "$cargo_home"
    (
        unset RUSTC RUSTC_WRAPPER RUSTC_WORKSPACE_WRAPPER RUSTFLAGS CARGO_BUILD_RUSTFLAGS CARGO_BUILD_TARGET
        export CARGO_HOME=$cargo_home CARGO_TARGET_DIR=$target CARGO_INCREMENTAL=0 SOURCE_DATE_EPOCH=$committed LC_ALL=C TZ=UTC
        cd "$sources"
        cargo fetch --locked --quiet
        flags=(--remap-path-prefix="$sources=/sicard" --remap-path-prefix="$target=/target")
        for crates in "$cargo_home"/registry/src/*/; do
            flags+=(--remap-path-prefix="${crates%/}=/crates")
        done
        CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f' && printf '%s' "${flags[*]}")
        export CARGO_ENCODED_RUSTFLAGS
        cargo build --locked --release --package sicard-office
    )
    mv "$target/release/sicard-office" "$1/sicard-office"
    rm -rf "$target"
}

sha256() {
    sha256sum "$1/sicard-office" | cut -d ' ' -f 1
}

first="$place/one" second="$place/a second/with a longer name"
section "sicard-office of $commit: first build"
build "$first"
section "sicard-office of $commit: second build"
build "$second"

section "The two builds"
printf '%s  first\n%s  second\n' "$(sha256 "$first")" "$(sha256 "$second")"
cmp "$first/sicard-office" "$second/sicard-office" || fail "The two builds are not the same."
if grep -qaF "$place" "$first/sicard-office"; then
    fail "It names a folder of the computer that built it."
fi

mkdir -p dist
cp "$first/sicard-office" dist/sicard-office
{
    printf 'sicard-office\nsha256 %s\ncommit %s\n\n' "$(sha256 "$first")" "$commit"
    rustc --version --verbose
    printf '\n'
    cc --version | head -n 1
    ld --version | head -n 1
    ldd --version | head -n 1
} | tee dist/sicard-office.txt
