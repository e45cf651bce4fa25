#!/usr/bin/env bash
# Measures the confirmation forms beside Typst on the same page: docs/BENCHMARKS.md. Installs what is missing, builds, measures.
#   --people N --rounds N   beside Typst, as a rule 1,000 people and five rounds
#   --many N                ours only, as a rule 10,000 people
#   --write                 puts the results into docs/BENCHMARKS.md
source "$(dirname "$0")/env.sh"

options=()
for option in "$@"; do
    case $option in
    --write) options+=(--write "$PWD/docs/BENCHMARKS.md") ;;
    *) options+=("$option") ;;
    esac
done

bash scripts/setup.sh
section "Building"
cargo build --locked --release -p sicard-office

section "Installing Typst (PyPI)"
venv="${SICARD_CACHE:-$HOME/.cache/sicard}/bench-form-venv"
if ! cmp -s tests/bench-form/requirements.txt "$venv/requirements.txt"; then
    python3 -m venv --clear "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r tests/bench-form/requirements.txt
    cp tests/bench-form/requirements.txt "$venv/requirements.txt"
fi

section "Measuring"
target=$(dirname "$(built "")")
folder=$(mktemp -d "$target/bench-form.XXXXXX")
trap 'rm -rf "$folder"' EXIT
"$venv/bin/python" -B tests/bench-form/measure.py --office "$target/release/sicard-office" --folder "$folder" "${options[@]}"
