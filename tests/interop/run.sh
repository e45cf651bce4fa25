#!/bin/sh
# Runs the interop suite against a built program: SICARD_OFFICE=<path of sicard-office> tests/interop/run.sh
# Further arguments go to pytest. Nothing is built here; the Python packages live in SICARD_CACHE.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
: "${SICARD_OFFICE:?set SICARD_OFFICE to the built sicard-office}"
SICARD_OFFICE=$(realpath "$SICARD_OFFICE")
export SICARD_OFFICE

venv="${SICARD_CACHE:-$HOME/.cache/sicard}/interop-venv"
installed="$venv/requirements.txt"
if ! cmp -s "$here/requirements.txt" "$installed"; then
    python3 -c 'import sys; sys.exit("Python 3.11 or newer is needed") if sys.version_info < (3, 11) else None'
    python3 -m venv --clear "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r "$here/requirements.txt"
    cp "$here/requirements.txt" "$installed"
fi

cd "$here"
exec "$venv/bin/python" -B -m pytest "$@"
