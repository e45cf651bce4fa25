#!/usr/bin/env bash
# Installs what is missing: Debian packages through apt, npm packages into node_modules. Does nothing where nothing is missing.
source "$(dirname "$0")/env.sh"
source scripts/apt.sh
source scripts/npm.sh

# To build the window (WebKitGTK), the bundled SQLCipher and libjpeg-turbo (cmake, nasm).
build_packages=(build-essential cmake nasm pkg-config perl libwebkit2gtk-4.1-dev librsvg2-dev libxdo-dev)
# To drive it in the tests, to show Chinese, and to look at printed forms.
test_packages=(webkit2gtk-driver xvfb xdotool xclip scrot x11-utils dbus fonts-noto-cjk python3-venv poppler-utils qpdf zbar-tools librsvg2-bin
    cups-daemon cups-client cups-filters printer-driver-cups-pdf gnome-keyring dunst)

command -v cargo >/dev/null || fail "Rust is needed: https://rustup.rs"
need_node
need_packages "${build_packages[@]}" "${test_packages[@]}"
install_npm_packages
