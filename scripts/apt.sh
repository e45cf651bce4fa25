# Sourced by scripts that need more than the tree: Debian packages, installed where they are missing.
# shellcheck shell=bash

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

missing_packages() {
    local package
    for package in "$@"; do
        if [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            printf '%s\n' "$package"
        fi
    done
}

# Installs the packages that are named, as far as they are missing.
need_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "Not a Debian or Ubuntu: please see to the packages of https://v2.tauri.app/start/prerequisites/ yourself."
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if [ "${#missing[@]}" -gt 0 ]; then
        section "Installing Debian packages: ${missing[*]}"
        # Others install as well, and a mirror does not always answer.
        local patience=(-o DPkg::Lock::Timeout=300 -o Acquire::Retries=5)
        as_root apt-get "${patience[@]}" update -qq
        as_root env DEBIAN_FRONTEND=noninteractive apt-get "${patience[@]}" install -y -qq --no-install-recommends "${missing[@]}"
    fi
}
