#!/usr/bin/env bash
# Holds the crates of both lock files against .cargo/deny.toml. Arguments are cargo-deny's checks: as a rule licenses, bans and sources, which ask nobody.
source "$(dirname "$0")/env.sh"

checks=("$@")
[ ${#checks[@]} -gt 0 ] || checks=(licenses bans sources)
deny=$(bash scripts/cargo-tool.sh cargo-deny 0.20.2)

# The fuzzing targets are a workspace of their own, whose lock file no build of ours looks at.
hold() {
    local manifest=$1
    shift
    cargo metadata --locked --format-version 1 --manifest-path "$manifest" >/dev/null ||
        fail "The lock file of $manifest is not what its crates want; this writes it anew: cargo metadata --format-version 1 --manifest-path $manifest >/dev/null"
    "$deny" --locked --manifest-path "$manifest" check --hide-inclusion-graph "$@"
}

section "Crates: ${checks[*]}"
hold Cargo.toml --deny unmatched-skip --deny unnecessary-skip --deny unmatched-bypass "${checks[@]}"
# They have fewer crates: what is listed for the others and not met here is no mistake.
hold src-tauri/fuzz/Cargo.toml --allow unmatched-skip --allow unnecessary-skip --allow unmatched-bypass "${checks[@]}"
