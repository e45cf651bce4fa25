#!/usr/bin/env bash
# Measures import and export beside 7-Zip on the same pictures: docs/BENCHMARKS.md. Installs what is missing, builds, measures.
#   --large         100,000 people besides (one round, 20 GB of disk, about ten minutes)
#   --people N,M    other sizes        --rounds N  other than five
#   --dir DIR       where the files go for the time being (a disk, not a memory file system); as a rule target/bench
#   --write         puts the results into docs/BENCHMARKS.md
source "$(dirname "$0")/env.sh"

options=()
parent=""
while [ $# -gt 0 ]; do
    case $1 in
    --write) options+=(--write "$PWD/docs/BENCHMARKS.md") ;;
    --dir)
        parent=${2:?--dir needs a folder}
        shift
        ;;
    *) options+=("$1") ;;
    esac
    shift
done

seven_zip() {
    command -v 7zz || command -v 7z
}

bash scripts/setup.sh
if ! seven_zip >/dev/null; then
    section "Installing Debian package: 7zip"
    as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends 7zip
fi

section "Building"
cargo build --locked --release -p sicard-office
cargo bench --locked -p sicard-core --bench whole_job --no-run

section "Measuring"
target=$(dirname "$(built "")")
parent=${parent:-$target}
mkdir -p "$parent"
folder=$(mktemp -d "$parent/bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT
cargo bench --quiet --locked -p sicard-core --bench whole_job -- \
    --office "$target/release/sicard-office" --seven-zip "$(seven_zip)" --folder "$folder" "${options[@]}"
