#!/usr/bin/env bash
# Looks through everything that we build from: licences, what must never come in, where it comes from, and what is known against it.
#   --offline   without what is known against it, where nobody can be asked: RustSec's repository for the crates, the registry for npm packages
source "$(dirname "$0")/env.sh"

bash scripts/setup.sh
if [ "${1-}" = --offline ]; then
    bash scripts/deny.sh
    section "NOT asked: what is known against the crates and the npm packages"
    exit
fi

# What cannot be asked has not been found good: either of the two that gets no answer ends this with an error, after the other.
answer=0
bash scripts/deny.sh licenses bans sources advisories || answer=1
section "npm packages: what is known against them"
npm audit --package-lock-only || answer=1
exit "$answer"
