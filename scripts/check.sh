#!/usr/bin/env bash
# Everything that can be said of the sources without running the program.
source "$(dirname "$0")/env.sh"

bash scripts/setup.sh
section "Rust: format"
cargo fmt --all --check
section "TypeScript: types and lints"
npm run --silent types
npm run --silent lint
section "Building the page"
npm run --silent build:ui
section "Rust: lints"
cargo clippy --locked --workspace --all-targets -- -D warnings
section "Bindings: fresh"
bash scripts/bindings.sh --check
