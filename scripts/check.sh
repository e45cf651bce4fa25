#!/usr/bin/env bash
# Everything that can be said of the sources without running the program.
source "$(dirname "$0")/env.sh"

bash scripts/setup.sh
section "Docs: every promise has its test"
node scripts/named-tests.mjs
section "Rust: Debug and errors name nobody"
node scripts/names-nobody.mjs
section "What we build from"
node scripts/lock-files.mjs
node scripts/crate-lints.mjs
node scripts/page-licences.mjs
bash scripts/deny.sh
section "Workflows: what GitHub would not run"
node scripts/workflows.mjs
section "Rust: format"
cargo fmt --all --check
section "Page: every text is used"
node scripts/unused-texts.mjs
section "TypeScript: format, types, lints"
npx prettier --check --log-level warn ui tests/e2e
npm run --silent types
npm run --silent lint
section "Rust: lints"
# The window embeds the page as it was built.
npm run --silent build:ui
cargo clippy --locked --workspace --all-targets -- -D warnings
