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

# Builds a benchmark of a crate, and where it is then: built_bench CRATE NAME
built_bench() {
    cargo bench --locked -p "$1" --bench "$2" --no-run --message-format json |
        node -e 'for (const line of require("node:fs").readFileSync(0, "utf8").split("\n")) if (line.includes(`"${process.argv[1]}"`)) { const built = JSON.parse(line); if (built.executable) console.log(built.executable); }' "$2"
}
