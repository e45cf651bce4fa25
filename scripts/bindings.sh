#!/usr/bin/env bash
# Writes ui/src/bindings anew from the Rust types. With --check, fails where that changes anything.
source "$(dirname "$0")/env.sh"

bash scripts/setup.sh
# What is no longer generated must go as well.
rm -f ui/src/bindings/*.ts
cargo test --locked --workspace --lib --quiet export_bindings
if [ "${1-}" = --check ]; then
    changed=$(git status --porcelain -- ui/src/bindings)
    [ -z "$changed" ] || fail "ui/src/bindings is not what the Rust types say; commit the outcome of npm run bindings:"$'\n'"$changed"
fi
