#!/usr/bin/env bash
# All checks and all tests, the quick ones first.
source "$(dirname "$0")/env.sh"

bash scripts/check.sh
section "Rust tests"
cargo test --locked
cargo build --locked -p sicard-office
section "Interop: the format written a second time, in Python"
SICARD_OFFICE=$(built sicard-office) tests/interop/run.sh -q
section "All tests passed"
