#!/usr/bin/env bash
# Fails where the tag that is being released is not the version of Cargo.toml, or the changelog does not speak of it.
source "$(dirname "$0")/env.sh"
source scripts/bundle.sh

tag=${1:-${GITHUB_REF_NAME:?}}
[ "$tag" = "v$(version)" ] || fail "The tag is $tag, Cargo.toml says $(version): docs/RELEASING.md"
grep -q "^## $(version)\b" CHANGELOG.md || fail "CHANGELOG.md has no section for $(version)"
