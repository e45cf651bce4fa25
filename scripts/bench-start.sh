#!/usr/bin/env bash
# Measures the program's start, memory and size beside a window with one sentence in it: docs/BENCHMARKS.md. Installs what is missing, builds, measures.
# Files are taken out of memory as root. Nothing else of WebKit may run meanwhile: memory that is shared with it would not be counted.
#   --rounds N        other than seven
#   --write           puts the results into docs/BENCHMARKS.md
source "$(dirname "$0")/env.sh"
source scripts/apt.sh

bash scripts/setup.sh
# The sizes of installers are asked of these.
need_packages rpm msitools
section "Building the page and the bare window"
npm run --silent build:ui
# The program is built with it, and by the next step once more as it is shipped.
bare=$(built_bench sicard bare_window)
bash scripts/build.sh --release
section "Measuring, in the real window"
SICARD=$(built sicard release) SICARD_OFFICE=$(built sicard-office release) npx tsx tests/e2e/bench/bare.ts --bare "$bare" "$@"
