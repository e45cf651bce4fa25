#!/usr/bin/env bash
# Writes what is in the two programs, in the format CycloneDX, to dist/sicard_TARGET.cdx.json and
# dist/sicard-office_TARGET.cdx.json, and holds both against its schema.
#   TARGET   a triple other than this machine's, such as x86_64-pc-windows-msvc
source "$(dirname "$0")/env.sh"

bash scripts/setup.sh
venv="${SICARD_CACHE:-$HOME/.cache/sicard}/sbom-venv"
if ! cmp -s scripts/sbom/requirements.txt "$venv/requirements.txt"; then
    section "Installing CycloneDX's validator (PyPI)"
    python3 -m venv --clear "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r scripts/sbom/requirements.txt
    cp scripts/sbom/requirements.txt "$venv/requirements.txt"
fi

section "What is in the programs"
target=${1:-$(rustc -vV | sed -n 's/^host: //p')}
node scripts/sbom/write.mjs "$target"
"$venv/bin/python" -B scripts/sbom/validate.py "dist/sicard_$target.cdx.json" "dist/sicard-office_$target.cdx.json"
