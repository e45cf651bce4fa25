# Sourced by the other scripts: where things are, and how they speak.
# shellcheck shell=bash

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A heading, so that a long run can be read afterwards.
section() {
    printf '\n━━━ %s ━━━\n' "$*"
}

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Where cargo puts what it builds, in the tree or wherever CARGO_TARGET_DIR says: built NAME [release]
built() {
    printf '%s/%s/%s\n' "$(cargo metadata --format-version 1 --no-deps --offline | node -p 'JSON.parse(require("node:fs").readFileSync(0, "utf8")).target_directory')" "${2:-debug}" "$1"
}
