#!/usr/bin/env bash
# Everything that can be said of the sources without running the program.
source "$(dirname "$0")/env.sh"

bash scripts/setup.sh
section "Rust: format"
cargo fmt --all --check
section "TypeScript: types"
npm run --silent types
section "Rust: lints"
cargo clippy --locked --all-targets -- -D warnings
