#!/usr/bin/env bash
# Measures the list of a very large unit in the real window: docs/BENCHMARKS.md. Installs what is missing, builds, measures.
#   --people N        other than 100,000        --photos SHARE   of them with a photo, as a rule 0.1
#   --write           puts the results into docs/BENCHMARKS.md
source "$(dirname "$0")/env.sh"

bash scripts/build.sh --release
section "Measuring, in the real window"
SICARD=$(built sicard release) SICARD_OFFICE=$(built sicard-office release) npx tsx tests/e2e/bench/window.ts "$@"
