#!/usr/bin/env bash
# Opens the program; arguments are files to open with it.
source "$(dirname "$0")/env.sh"

bash scripts/build.sh
exec "$(built sicard)" "$@"
