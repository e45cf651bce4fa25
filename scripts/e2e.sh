#!/usr/bin/env bash
# The end-to-end tests in the real window; arguments go to the runner (a file's name, -t a test's name).
source "$(dirname "$0")/env.sh"

bash scripts/build.sh
section "End to end, in the real window"
SICARD=$(built sicard) SICARD_OFFICE=$(built sicard-office) exec npx vitest run --config tests/e2e/vitest.config.ts "$@"
