#!/usr/bin/env bash
# Installs what is missing: Debian packages through apt, npm packages into node_modules. Does nothing where nothing is missing.
source "$(dirname "$0")/env.sh"

# To build the window (WebKitGTK), the bundled SQLCipher and libjpeg-turbo (cmake, nasm).
build_packages=(build-essential cmake nasm pkg-config perl libwebkit2gtk-4.1-dev librsvg2-dev libxdo-dev)
# To drive it in the tests, to show Chinese, and to look at printed forms.
test_packages=(webkit2gtk-driver xvfb xdotool xclip x11-utils dbus fonts-noto-cjk python3-venv poppler-utils qpdf zbar-tools librsvg2-bin
    cups-daemon cups-client cups-filters printer-driver-cups-pdf gnome-keyring dunst)

missing_packages() {
    local package
    for package in "${build_packages[@]}" "${test_packages[@]}"; do
        if [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            printf '%s\n' "$package"
        fi
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_system_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "Not a Debian or Ubuntu: please see to the packages of https://v2.tauri.app/start/prerequisites/ yourself."
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages)
    if [ "${#missing[@]}" -gt 0 ]; then
        section "Installing Debian packages: ${missing[*]}"
        as_root apt-get update -qq
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
    fi
}

install_npm_packages() {
    if ! cmp -s package-lock.json node_modules/.installed-lock.json; then
        section "Installing npm packages"
        npm ci --no-audit --no-fund
        cp package-lock.json node_modules/.installed-lock.json
    fi
}

command -v cargo >/dev/null || fail "Rust is needed: https://rustup.rs"
[ "$(node -p 'Number(process.versions.node.split(".")[0])')" -ge 20 ] || fail "Node 20 or newer is needed: https://nodejs.org"
install_system_packages
install_npm_packages
