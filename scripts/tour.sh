#!/usr/bin/env bash
# Pictures of the screens and dialogs on the way through the whole work, in the real window, in both languages and sizes, light and dark, in tour-out/: to be looked at. Arguments: zh or en.
source "$(dirname "$0")/env.sh"

bash scripts/build.sh
section "The screens, in the real window"
SICARD=$(built sicard) SICARD_OFFICE=$(built sicard-office) npx tsx tests/e2e/tour/tour.ts "$@"
