#!/usr/bin/env bash
# Fuzzes every door of sicard-hostile with libFuzzer: scripts/fuzz.sh [seconds per target, 60] [targets…, all]
#
# Stable Rust is enough: coverage comes from LLVM's own pass, which `-C passes` switches on; nothing but a C++ compiler is needed beside it. (With a
# nightly toolchain, `cargo fuzz run <target>` in src-tauri/fuzz adds the address sanitizer.) What was reached is kept in
# SICARD_FUZZ (default ~/.cache/sicard/fuzz) and gone on from; a finding stays there in findings/<target> and ends the run with an error.
set -euo pipefail
cd "$(dirname "$0")/../src-tauri/fuzz"

seconds="${1:-60}"
shift || true
place="${SICARD_FUZZ:-${XDG_CACHE_HOME:-$HOME/.cache}/sicard/fuzz}"
export CARGO_TARGET_DIR="$place/target"
export RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
-Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing"
# With a target given, build scripts and macros are built without the flags.
host=$(rustc -vV | sed -n 's/^host: //p')
targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(sed -n 's/^name = "\([a-z_]*\)"$/\1/p' Cargo.toml)
# Only backups, and what is matched with a unit's people, need all of sicard-core, which takes most of the time to build.
features=(--no-default-features)
[[ " ${targets[*]} " =~ _zip\ |_names\ |\ backup\  ]] && features=()
cargo build --locked --release --target "$host" "${features[@]}" "${targets[@]/#/--bin=}"
for target in "${targets[@]}"; do
    SICARD_SEEDS="$place/seeds/$target" "$CARGO_TARGET_DIR/$host/release/$target" -runs=0 >/dev/null 2>&1
done
found=0
for target in "${targets[@]}"; do
    mkdir -p "$place/corpus/$target" "$place/findings/$target"
    echo "== $target, $seconds s"
    status=0
    "$CARGO_TARGET_DIR/$host/release/$target" "$place/corpus/$target" "$place/seeds/$target" \
        -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -malloc_limit_mb=768 -max_len=262144 -use_value_profile=1 \
        -print_final_stats=1 -artifact_prefix="$place/findings/$target/" 2>&1 | grep -E "^(#.*DONE|stat::|==[0-9]|SUMMARY|Base64|artifact)|panicked at" || status=${PIPESTATUS[0]}
    if compgen -G "$place/findings/$target/*" >/dev/null; then
        echo "   findings in $place/findings/$target"
        found=1
    fi
    # One that was killed leaves no finding.
    if [ "$status" != 0 ]; then
        echo "   ended with $status"
        found=1
    fi
done
exit "$found"
