#!/usr/bin/env bash
# Builds the page, the program and the centre's command line, all that start, demo and the tests run.
#   --release   as they are shipped
source "$(dirname "$0")/env.sh"

bash scripts/setup.sh
section "Building the page"
npm run --silent build:ui
section "Building sicard and sicard-office"
cargo build --locked -p sicard -p sicard-office "$@"
