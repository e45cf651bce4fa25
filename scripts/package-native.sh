#!/usr/bin/env bash
# On Windows: dist/windows/*.msi by Tauri's own WiX, one that fetches WebView2 where it is missing and one that carries it, and a ZIP for a stick. On
# macOS: dist/macos/*.dmg for both processors. Both need Rust, Node and the tools of the system, as .github/workflows/release.yml sets them up.
source "$(dirname "$0")/env.sh"
source scripts/bundle.sh

npm ci --no-audit --no-fund
npm run --silent build:ui

# bundle TRIPLE FOLDER ENDING CONFIG...: builds both programs, puts what the bundler makes into dist/FOLDER.
bundle() {
    local triple=$1 folder=$2 ending=$3 built office
    shift 3
    cargo build --locked --release --target "$triple" -p sicard -p sicard-office
    built=$(target_folder)/$triple/release
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

case $(uname -s) in
    Darwin)
        # Without a certificate it is signed by nobody in particular: a Mac with Apple's processor runs nothing that has no signature at all.
        signing='{"bundle":{"macOS":{"signingIdentity":"-"}}}'
        if [ -n "${APPLE_CERTIFICATE:-}" ]; then signing='{}'; fi
        rm -rf dist/macos
        for triple in aarch64-apple-darwin x86_64-apple-darwin; do
            bundle "$triple" macos dmg src-tauri/bundle/macos/bundle.json "$signing"
        done
        ;;
    MINGW* | MSYS*)
        signing='{}'
        if [ -n "${SICARD_THUMBPRINT:-}" ]; then
            signing="{\"bundle\":{\"windows\":{\"certificateThumbprint\":\"$SICARD_THUMBPRINT\",\"timestampUrl\":\"http://timestamp.digicert.com\",\"tsp\":true}}}"
        fi
        triple=x86_64-pc-windows-msvc
        rm -rf dist/windows
        bundle "$triple" windows msi src-tauri/bundle/windows/bundle.json "$signing" '{"bundle":{"windows":{"webviewInstallMode":{"type":"offlineInstaller"}}}}'
        for msi in dist/windows/*.msi; do mv "$msi" "${msi%.msi}_with-webview2.msi"; done
        bundle "$triple" windows msi src-tauri/bundle/windows/bundle.json "$signing"
        stage_portable "$(target_folder)/$triple/release/sicard.exe" "$(target_folder)/$triple/release/sicard-office.exe"
        powershell -NoProfile -Command "Compress-Archive -Path '$staged/portable/sicard' -DestinationPath 'dist/windows/sicard_$(version)_portable.zip'"
        ;;
    *) fail "This is for Windows and macOS; on Linux: npm run package:linux" ;;
esac
