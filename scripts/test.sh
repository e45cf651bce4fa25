#!/usr/bin/env bash
# All checks and all tests, the quick ones first.
source "$(dirname "$0")/env.sh"

bash scripts/check.sh
section "The page: unit tests"
npm run --silent test:ui
section "Rust tests"
cargo test --locked --workspace
section "Bindings: what the page knows of the Rust types is fresh"
bash scripts/bindings.sh --check
bash scripts/build.sh
section "Interop: the format written a second time, in Python"
SICARD_OFFICE=$(built sicard-office) tests/interop/run.sh -q
bash scripts/e2e.sh
section "All tests passed"
