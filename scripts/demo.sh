#!/usr/bin/env bash
# The whole job on a made-up unit of 200 people in the real window; what came of it lies in demo-out/ afterwards.
source "$(dirname "$0")/env.sh"

bash scripts/build.sh
section "The whole job, in the real window"
SICARD=$(built sicard) SICARD_OFFICE=$(built sicard-office) npx tsx tests/e2e/demo/demo.ts
