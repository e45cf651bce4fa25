#!/usr/bin/env bash
# Tries what package-linux.sh has made: looks into the packages, does the whole job with the programs of the deb, and installs, starts and removes
# it in a clean root of the oldest Debian that it is for; an AppImage is started here. Needs root (or sudo) and Debian's packages for that.
source "$(dirname "$0")/env.sh"
source scripts/apt.sh
source scripts/npm.sh

deb=$(find dist/linux -name '*.deb')
rpm=$(find dist/linux -name '*.rpm')
if ! [ -f "$deb" ] || ! [ -f "$rpm" ]; then fail "Make them first: npm run package:linux"; fi
suite=bookworm
title=社会保障卡单位报盘程序
need_packages debootstrap desktop-file-utils lintian rpm appstream shared-mime-info libglib2.0-bin man-db xvfb xdotool scrot
need_node
install_npm_packages

work=$(mktemp -d)
root=$work/root
children=()
# Quietly, and in the order that lets everything be removed.
clean_up() {
    local child mount
    for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
    for mount in dev/shm dev/pts proc; do
        if mountpoint -q "$root/$mount"; then as_root umount -l "$root/$mount"; fi
    done
    as_root rm -rf --one-file-system "$work"
}
trap clean_up EXIT

same() {
    [ "$2" = "$3" ] || fail "$1: $2 is not $3"
}

section "What the deb holds"
dpkg-deb --field "$deb"
dpkg-deb --extract "$deb" "$work/deb"
same "name of the package" "$(dpkg-deb --field "$deb" Package)" sicard
same "version of sicard-office" "$("$work/deb/usr/bin/sicard-office" --version)" "sicard-office $(dpkg-deb --field "$deb" Version)"
(cd "$work/deb" && find . -type f | sed 's/^\.//' | sort) | tee "$work/deb-files"
desktop-file-validate "$work/deb"/usr/share/applications/*.desktop
appstreamcli validate --no-net "$work/deb/usr/share/metainfo/cn.sicard.desktop.metainfo.xml"
MAN_KEEP_FORMATTING=1 LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l "$work/deb/usr/share/man/man1/sicard-office.1.gz" >"$work/man" 2>"$work/man-warnings"
same "warnings of man" "$(cat "$work/man-warnings")" ""
grep -q 数据包 "$work/man" || fail "the man page has lost its Chinese"
# A backup is known by its ending, and only as a type: what opens it is the program's own 从备份恢复.
cp -r "$work/deb/usr/share/mime" "$work/mime"
update-mime-database "$work/mime"
grep -q '\*\.sicardbak' "$work/mime/globs2" || fail ".sicardbak has no type"
# Held against what is installed by `dpkg --verify`, which says nothing of what stands in no list.
same "files with a digest" "$(dpkg-deb --info "$deb" md5sums | sed 's/^[0-9a-f]*  /\//' | sort)" "$(cat "$work/deb-files")"
# What lintian asks of Debian's own archive and cannot be asked of a package that is made elsewhere: a bug number of Debian's list, its own
# maintainer's address, a changelog in its own form. The libraries within are there on purpose: docs/decisions/0021.
lintian --fail-on error --suppress-tags \
    initial-upload-closes-no-bugs,no-changelog,debian-changelog-file-missing,malformed-contact,maintainer-address-missing,embedded-library "$deb"

section "What the rpm holds"
rpm -qip "$rpm"
rpm -qp --requires "$rpm"
rpm -K --nosignature "$rpm"
# Licences lie elsewhere there, and the changelog is Debian's way.
rpm -qlp "$rpm" | sort | tee "$work/rpm-files"
for size in 16 24 32 48 64 128 256 512; do echo "/usr/share/icons/hicolor/${size}x$size/apps/sicard.png"; done | sort >"$work/icons"
echo /usr/share/icons/hicolor/scalable/apps/sicard.svg >>"$work/icons"
for list in deb-files rpm-files; do
    same "icons in $list" "$(grep -F /usr/share/icons/ "$work/$list" | sort)" "$(sort "$work/icons")"
done
same "files of the rpm" "$(grep -v '/licenses/' "$work/rpm-files")" "$(grep -v '/doc/' "$work/deb-files")"
# The same bytes, but for the program itself, into which the bundler writes what kind of package it is in.
digests() { grep -v -e '/usr/bin/sicard$' -e '/licenses/' -e '/doc/' | sort; }
same "digests" "$(rpm -qp --queryformat '[%{FILEDIGESTS}  %{FILENAMES}\n]' "$rpm" | digests)" \
    "$(cd "$work/deb" && find . -type f -print0 | xargs -0 sha256sum | sed 's/  \./  /' | digests)"

section "A clean $suite"
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Codename: bookworm' | head -1)
as_root debootstrap --variant=minbase "$suite" "$root" ${mirror:+"$mirror"} >"$work/debootstrap" || {
    tail "$work/debootstrap"
    fail "no clean root can be made here"
}
as_root cp -r /etc/apt/apt.conf.d /etc/apt/trusted.gpg.d "$root/etc/apt/"
as_root mount -t proc proc "$root/proc"
as_root mkdir -p "$root/dev/shm"
as_root mount -t tmpfs tmpfs "$root/dev/shm"
in_root() {
    as_root chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
as_clerk() {
    as_root chroot --userspec=clerk:clerk "$root" env -i PATH=/usr/bin:/bin HOME=/home/clerk LC_ALL=C.UTF-8 "$@"
}
files_of_root() {
    as_root find "$root" -xdev \( -path "$root/proc" -o -path "$root/dev" -o -path "$root/tmp" -o -path "$root/run" \) -prune -o -printf '/%P\n' | sort
}
in_root apt-get update -qq
in_root useradd --create-home clerk
as_root cp "$deb" "$root/tmp/sicard.deb"

section "Installing"
in_root apt-get install -y -qq --no-install-recommends /tmp/sicard.deb >"$work/apt" 2>&1 || {
    tail "$work/apt"
    fail "the deb cannot be installed"
}
# It ends well whatever it finds.
same "files that are not those of the deb" "$(in_root dpkg --verify sicard)" ""
files_of_root >"$work/installed"
in_root dpkg -L sicard | sort >"$work/of-the-package"

section "Who opens a ZIP"
# Beside an archive program ours is among those that can, and not the one that does. GIO leaves out what is not in the PATH.
mkdir -p "$work/desktop/applications"
cp "$root"/usr/share/applications/*.desktop "$work/desktop/applications/"
printf '[Desktop Entry]\nType=Application\nName=Xarchiver\nExec=true %%F\nMimeType=application/zip;\n' >"$work/desktop/applications/xarchiver.desktop"
update-desktop-database "$work/desktop/applications"
env -i PATH="/usr/bin:/bin:$root/usr/bin" HOME="$work/nobody" XDG_DATA_DIRS="$work/desktop" LC_ALL=C.UTF-8 gio mime application/zip | tee "$work/zip"
grep -q '^Default .*: xarchiver\.desktop$' "$work/zip" || fail "ZIPs are claimed"
grep -qP '^\tzz-sicard-open\.desktop$' "$work/zip" || fail "ZIPs are not offered"

section "sicard-office, as installed"
as_clerk sicard-office sample --people 12 --seed 1 --out /home/clerk/unit
as_clerk sicard-office verify /home/clerk/unit/1111011.zip --code-file /home/clerk/unit/code.txt

section "The program, as installed"
mkfifo "$work/display"
Xvfb -displayfd 3 -ac -nolisten tcp -screen 0 1280x900x24 3<>"$work/display" >"$work/xvfb" 2>&1 &
children+=($!)
read -r display <"$work/display"
# How many pixels of the screen have the same strong colour. A window without a page is white or grey, and so is what WebKit itself says of a page
# that it has not; at the edges of letters such colours are few of each.
painted() {
    DISPLAY=":$display" scrot --overwrite "$work/screen.png"
    node -e '
        const { data } = require("pngjs").PNG.sync.read(require("node:fs").readFileSync(process.argv[1]));
        const strong = new Map();
        for (let at = 0; at < data.length; at += 4) {
            const colour = [...data.subarray(at, at + 3)];
            if (Math.max(...colour) - Math.min(...colour) > 100) strong.set(colour.join(), (strong.get(colour.join()) ?? 0) + 1);
        }
        console.log(Math.max(0, ...strong.values()));
    ' "$work/screen.png"
}
# A button in the blue of the page, the smallest thing of one strong colour on the first one, has some 3,000.
least=1000
# shows_its_page COMMAND...: a program that is started so opens its window, draws its page, and ends well when the window is closed.
shows_its_page() {
    local program window= pixels=0 code=0 attempt
    "$@" >"$work/sicard" 2>&1 &
    program=$!
    children+=("$program")
    for attempt in $(seq 120); do
        kill -0 "$program" 2>/dev/null || { cat "$work/sicard"; fail "the program has ended before its page was there"; }
        window=$(DISPLAY=":$display" xdotool search --onlyvisible --name "^$title\$" 2>/dev/null | head -1 || true)
        if [ -n "$window" ]; then pixels=$(painted); fi
        if [ "$pixels" -ge "$least" ]; then break; fi
        [ "$attempt" -lt 120 ] || { cat "$work/sicard"; fail "no page after a minute: window '$window', $pixels pixels of one colour"; }
        sleep 0.5
    done
    echo "its page is there: $title, $pixels pixels of one colour"
    DISPLAY=":$display" npx tsx --eval 'import { closeByCross } from "./tests/e2e/native/window.ts"; void closeByCross({ env: process.env });'
    for attempt in $(seq 60); do
        kill -0 "$program" 2>/dev/null || break
        [ "$attempt" -lt 60 ] || { cat "$work/sicard"; fail "the program is still there half a minute after its window was closed"; }
        sleep 0.5
    done
    wait "$program" || code=$?
    [ "$code" = 0 ] || { cat "$work/sicard"; fail "the program has ended with $code"; }
}
shows_its_page as_clerk DISPLAY=":$display" sicard /home/clerk/unit/1111011.zip

appimage=$(find dist/linux -name '*.AppImage')
if [ -n "$appimage" ]; then
    section "The AppImage, as it is"
    mkdir "$work/appimage"
    # Without FUSE it unpacks itself.
    shows_its_page env -i PATH="$PATH" HOME="$work/appimage" TMPDIR="$work" LC_ALL=C.UTF-8 DISPLAY=":$display" APPIMAGE_EXTRACT_AND_RUN=1 "$appimage"
fi

section "Removing"
in_root apt-get purge -y -qq sicard >"$work/apt" 2>&1
files_of_root >"$work/removed"
while read -r path; do
    as_root test ! -f "$root$path" || fail "left behind: $path"
done <"$work/of-the-package"
left=$(comm -13 "$work/installed" "$work/removed" | grep -Ev '^/(home/clerk|var/lib/(dpkg|apt)|var/cache|var/log)/?' || true)
same "what is left of it" "$left" ""
as_root find "$root/home/clerk" -mindepth 1 -maxdepth 4 -path '*sicard*' -printf 'the data of the clerk stay: /home/clerk/%P\n'
as_root test -d "$root/home/clerk/.local/share/cn.sicard.desktop" || fail "the data of the clerk are gone"

section "The whole job with the programs of the deb"
SICARD=$work/deb/usr/bin/sicard SICARD_OFFICE=$work/deb/usr/bin/sicard-office npx tsx tests/e2e/demo/demo.ts
section "The packages are good"
