#!/usr/bin/env bash
# Takes the pictures of the manual in the program from the program itself, into ui/public/manual/. Arguments: zh or en.
source "$(dirname "$0")/env.sh"

command -v cwebp >/dev/null || fail "cwebp is needed: apt-get install webp"
bash scripts/build.sh
section "The pictures of the manual, from the real window"
SICARD=$(built sicard) SICARD_OFFICE=$(built sicard-office) npx tsx tests/e2e/manual/manual.ts "$@"
