# Sourced by scripts that need the tools of the page: Node as it is there, npm packages as package-lock.json has them.
# shellcheck shell=bash

need_node() {
    [ "$(node -p 'Number(process.versions.node.split(".")[0])')" -ge 20 ] || fail "Node 20 or newer is needed: https://nodejs.org"
}

install_npm_packages() {
    if ! cmp -s package-lock.json node_modules/.installed-lock.json; then
        section "Installing npm packages"
        npm ci --no-audit --no-fund
        cp package-lock.json node_modules/.installed-lock.json
    fi
}
