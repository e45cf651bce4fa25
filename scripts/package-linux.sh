#!/usr/bin/env bash
# Makes dist/linux/*.deb and *.rpm with both programs, built for release. Installs what is missing, builds, bundles.
#   --check      tries them afterwards: scripts/package-linux-check.sh
#   --appimage   makes an AppImage as well; the bundler downloads what it needs for that
source "$(dirname "$0")/env.sh"
source scripts/apt.sh
source scripts/bundle.sh

bundles=deb,rpm
check=no
for option in "$@"; do
    case $option in
        --check) check=yes ;;
        --appimage) bundles+=,appimage ;;
        *) fail "Unknown option: $option" ;;
    esac
done

triple=$(rustc -vV | sed -n 's/^host: //p')

bash scripts/setup.sh
need_packages git dpkg-dev binutils librsvg2-bin
section "Building the page"
npm run --silent build:ui
section "Building sicard and sicard-office for release"
cargo build --locked --release -p sicard -p sicard-office
built=$(target_folder)/release

section "Putting together what else is in the packages"
stage "$triple" "$built/sicard-office"
node scripts/man-page.mjs "$built/sicard-office" "$staged/sicard-office.1"
gzip -9n "$staged/sicard-office.1"
for size in 16 24 48 64 256; do
    rsvg-convert --width "$size" --height "$size" --output "$staged/icons/${size}x$size.png" src-tauri/icons/icon.svg
done

# Which libraries the programs need is read from them: as Debian's packages, and as rpm names libraries, which fits every distribution.
debian_dependencies() {
    local folder
    folder=$(mktemp -d)
    mkdir "$folder/debian"
    printf 'Source: sicard\n\nPackage: sicard\nArchitecture: any\n' >"$folder/debian/control"
    (cd "$folder" && dpkg-shlibdeps -O -e"$built/sicard" -e"$built/sicard-office") | sed -n 's/^shlibs:Depends=//p' | sed 's/, /\n/g'
    rm -r "$folder"
}
rpm_dependencies() {
    local library
    for library in $(objdump -p "$built/sicard" "$built/sicard-office" | sed -n 's/^ *NEEDED *//p' | sort -u); do
        case $library in ld-linux*) ;; *) printf '%s()(64bit)\n' "$library" ;; esac
    done
    local glibc
    glibc=$(objdump -T "$built/sicard" "$built/sicard-office" | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -1)
    printf 'libc.so.6(%s)(64bit)\n' "$glibc"
}
debian_dependencies >"$staged/deb-depends"
rpm_dependencies >"$staged/rpm-depends"
node -e '
    const lines = (file) => require("node:fs").readFileSync(file, "utf8").trim().split("\n");
    const [deb, rpm] = process.argv.slice(1).map(lines);
    console.log(JSON.stringify({ bundle: { linux: { deb: { depends: deb }, rpm: { depends: rpm } } } }));
' "$staged/deb-depends" "$staged/rpm-depends" >"$staged/depends.json"

section "Bundling"
rm -rf dist/linux "$built/bundle"
npx tauri bundle --ci --no-sign --bundles "$bundles" --config src-tauri/bundle/common.json --config src-tauri/bundle/linux/bundle.json \
    --config "$staged/depends.json"
mkdir -p dist/linux
cp "$built"/bundle/*/*.{deb,rpm} dist/linux/
if [[ $bundles == *appimage* ]]; then cp "$built"/bundle/appimage/*.AppImage dist/linux/; fi
write_checksums dist/linux
ls -l dist/linux

if [ "$check" = yes ]; then bash scripts/package-linux-check.sh; fi
