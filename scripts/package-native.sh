#!/usr/bin/env bash
# On Windows: dist/windows/*.msi by Tauri's own WiX, one that leaves WebView2 to the computer and one that carries it, and a ZIP for a stick. On
# macOS: dist/macos/*.dmg for both processors. Both need Rust, Node and the tools of the system, as .github/workflows/release.yml sets them up.
#   --build    builds the programs and no more: this runs code of other people, and needs no certificate
#   --bundle   makes the installers of what was built, and signs them where there is a certificate
source "$(dirname "$0")/env.sh"
source scripts/bundle.sh

build=yes bundle=yes
for option in "$@"; do
    case $option in
        --build) bundle=no ;;
        --bundle) build=no ;;
        *) fail "Unknown option: $option" ;;
    esac
done

case $(uname -s) in
    Darwin) triples=(aarch64-apple-darwin x86_64-apple-darwin) ;;
    MINGW* | MSYS*) triples=(x86_64-pc-windows-msvc) ;;
    *) fail "This is for Windows and macOS; on Linux: npm run package:linux" ;;
esac

# The folder of what is built: release_of TRIPLE
release_of() { printf '%s/%s/release\n' "$(target_folder)" "$1"; }

# Microsoft's runtime is no part of Windows, and stands by name in a program that wants it from a library: needs_no_runtime PROGRAM...
needs_no_runtime() {
    local program code
    for program in "$@"; do
        code=0
        LC_ALL=C grep -aqiE '(vcruntime|msvcp)140[_0-9a-z]*\.dll' "$program" || code=$?
        [ "$code" = 1 ] || fail "$program needs Microsoft's runtime, or cannot be read ($code)"
    done
}

if [ "$build" = yes ]; then
    npm ci --no-audit --no-fund
    npm run --silent build:ui
    for triple in "${triples[@]}"; do
        cargo build --locked --release --target "$triple" -p sicard -p sicard-office
        case $triple in *windows*) needs_no_runtime "$(release_of "$triple")"/{sicard,sicard-office}.exe ;; esac
    done
fi
[ "$bundle" = yes ] || exit 0

# bundle TRIPLE FOLDER ENDING CONFIG...: puts what the bundler makes of the programs into dist/FOLDER.
bundle() {
    local triple=$1 folder=$2 ending=$3 built office
    shift 3
    built=$(release_of "$triple")
    office=$built/sicard-office
    if [ -f "$office.exe" ]; then office+=.exe; fi
    stage "$triple" "$office"
    rm -rf "$built/bundle"
    local options=(--ci --target "$triple" --bundles "$ending" --config src-tauri/bundle/common.json)
    local config
    for config in "$@"; do options+=(--config "$config"); done
    npx tauri bundle "${options[@]}"
    mkdir -p "dist/$folder"
    # Where programs are published, names of files are Latin, and there is one language of each.
    local file name
    for file in "$built"/bundle/*/*."$ending"; do
        name=$(basename "$file")
        name=${name/社会保障卡单位报盘程序/sicard}
        cp "$file" "dist/$folder/${name/_zh-CN/}"
    done
}

timestamps=http://timestamp.digicert.com
# Signs programs that go past the bundler, which takes its signature off the window's program when it is done: sign PROGRAM...
sign() {
    local program
    for program in "$@"; do
        MSYS2_ARG_CONV_EXCL='*' powershell -NoProfile -NonInteractive -Command "
            \$ErrorActionPreference = 'Stop'
            \$certificate = Get-Item 'Cert:\\CurrentUser\\My\\$SICARD_THUMBPRINT'
            \$signed = Set-AuthenticodeSignature -FilePath '$program' -Certificate \$certificate -HashAlgorithm SHA256 -TimestampServer '$timestamps'
            if (\$signed.Status -ne 'Valid') { throw \$signed.StatusMessage }"
    done
}

case ${triples[0]} in
    *apple*)
        # Without a certificate it is signed by nobody in particular: a Mac with Apple's processor runs nothing that has no signature at all.
        signing='{"bundle":{"macOS":{"signingIdentity":"-"}}}'
        if [ -n "${APPLE_CERTIFICATE:-}" ]; then signing='{}'; fi
        rm -rf dist/macos
        for triple in "${triples[@]}"; do
            bundle "$triple" macos dmg src-tauri/bundle/macos/bundle.json "$signing"
        done
        ;;
    *windows*)
        signing='{}'
        if [ -n "${SICARD_THUMBPRINT:-}" ]; then
            signing="{\"bundle\":{\"windows\":{\"certificateThumbprint\":\"$SICARD_THUMBPRINT\",\"timestampUrl\":\"$timestamps\",\"tsp\":true}}}"
        fi
        triple=${triples[0]}
        rm -rf dist/windows
        bundle "$triple" windows msi src-tauri/bundle/windows/bundle.json "$signing" '{"bundle":{"windows":{"webviewInstallMode":{"type":"offlineInstaller"}}}}'
        for msi in dist/windows/*.msi; do mv "$msi" "${msi%.msi}_with-webview2.msi"; done
        bundle "$triple" windows msi src-tauri/bundle/windows/bundle.json "$signing"
        stage_portable "$(release_of "$triple")"/{sicard,sicard-office}.exe
        if [ -n "${SICARD_THUMBPRINT:-}" ]; then sign "$staged"/portable/sicard/*.exe; fi
        powershell -NoProfile -Command "Compress-Archive -Path '$staged/portable/sicard' -DestinationPath 'dist/windows/sicard_$(version)_portable.zip'"
        ;;
esac
