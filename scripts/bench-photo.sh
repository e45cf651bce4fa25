#!/usr/bin/env bash
# Measures reading, scaling and writing of photos beside vipsthumbnail: docs/BENCHMARKS.md. Installs what is missing, builds, measures.
#   --count N     pictures, as a rule 1,000        --rounds N  other than three
#   --dir DIR     where the files go for the time being; as a rule target
#   --write       puts the results into docs/BENCHMARKS.md
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

bash scripts/setup.sh
if ! command -v vipsthumbnail >/dev/null; then
    section "Installing Debian package: libvips-tools"
    as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libvips-tools
fi

section "Building"
bench=$(built_bench sicard-picture thumbnails)
portraits=$(built_bench sicard-core portraits)

section "Measuring"
parent=${parent:-$(dirname "$(dirname "$(built "")")")}
folder=$(mktemp -d "$parent/bench-photo.XXXXXX")
trap 'rm -rf "$folder"' EXIT
python3 -B tests/bench-photo/measure.py --bench "$bench" --portraits "$portraits" --folder "$folder" "${options[@]}"
