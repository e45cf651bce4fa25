# Sourced by the scripts that make installers: what goes into each of them besides the two programs.
# shellcheck shell=bash

# What is made for the bundles and in no repository; src-tauri/bundle/common.json names it.
staged=src-tauri/bundle/staged

# The version stands in Cargo.toml and nowhere else.
version() {
    cargo metadata --format-version 1 --no-deps --offline | node -p \
        'JSON.parse(require("node:fs").readFileSync(0, "utf8")).packages.find((found) => found.name === "sicard").version'
}

# The folder that cargo builds into.
target_folder() {
    cargo metadata --format-version 1 --no-deps --offline | node -p 'JSON.parse(require("node:fs").readFileSync(0, "utf8")).target_directory'
}

# stage TRIPLE OFFICE: puts sicard-office, licences and metainfo where the bundler finds them.
stage() {
    local triple=$1 office=$2 ending=
    case $triple in *windows*) ending=.exe ;; esac
    rm -rf "$staged"
    mkdir -p "$staged/icons"
    cp "$office" "$staged/sicard-office-$triple$ending"
    node scripts/third-party.mjs "$triple" "$staged/third-party-licenses.txt"
    gzip -9nk "$staged/third-party-licenses.txt"
    sed -e "s/@VERSION@/$(version)/" -e "s/@DATE@/$(git log -1 --format=%cs)/" src-tauri/bundle/linux/metainfo.xml \
        >"$staged/cn.sicard.desktop.metainfo.xml"
}

# stage_portable PROGRAM...: $staged/portable/sicard, a folder for a stick, with the mark by which the program keeps its data beside itself.
stage_portable() {
    local folder=$staged/portable/sicard
    mkdir -p "$folder"
    cp "$@" "$staged/third-party-licenses.txt" src-tauri/bundle/windows/readme.txt "$folder/"
    touch "$folder/portable"
}

# make_msi PARTS VERSION FILE: puts the folder of what goes into it together with wixl, which takes files by their names in the folder it is started in.
make_msi() {
    (cd "$1" && wixl -a x64 -D Version="$2" -o "$3" program.wxs)
    node src-tauri/bundle/windows/tables.mjs "$3" "$1" "$2"
}

# One file of checksums for a folder, in the form that sha256sum --check reads.
write_checksums() {
    (cd "$1" && find . -type f ! -name 'SHA256SUMS*' -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum >SHA256SUMS)
}
