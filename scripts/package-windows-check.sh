#!/usr/bin/env bash
# Tries dist/windows/*.msi under Wine: installs it, looks at files, icons and registry, has sicard-office do its whole work there and compares it with
# Linux's, repairs, upgrades, is refused a downgrade and an old Windows, and removes it. Wine has no WebView2: the window is not tried.
source "$(dirname "$0")/env.sh"
source scripts/apt.sh
source scripts/bundle.sh

msi=$(find dist/windows -name 'sicard_*.msi')
[ -f "$msi" ] || fail "Make it first: npm run package:windows"
need_packages wine wine64 wixl msitools gcc-mingw-w64-x86-64-posix xvfb
title=社会保障卡单位报盘程序
work=$(mktemp -d)
mkdir "$work/home"
# Its desktop would be that of whoever runs this.
wine() { HOME=$work/home command wine "$@"; }
export WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe=d' LC_ALL=C.UTF-8
display=
clean_up() {
    wineserver --kill 2>/dev/null || true
    if [ -n "$display" ]; then kill "$display" 2>/dev/null || true; fi
    rm -rf "$work"
}
trap clean_up EXIT
same() { [ "$2" = "$3" ] || fail "$1: $2 is not $3"; }
is_there() { [ -e "$1" ] || fail "missing: $1"; }
is_gone() { [ ! -e "$1" ] || fail "left behind: $1"; }

section "The tables of the MSI"
property() { msiinfo export "$1" Property | tr -d '\r' | sed -n "s/^$2\t//p"; }
same "name" "$(property "$msi" ProductName)" "$title"
same "version" "$(property "$msi" ProductVersion)" "$(version)"
same "language" "$(property "$msi" ProductLanguage)" 2052
same "codepage" "$(msiinfo export "$msi" _ForceCodepage | tr -d '\r\0' | grep -a Force)" $'65001\t_ForceCodepage'
msiinfo export "$msi" File | tr -d '\r' | tail -n +4 | cut -f 3-5
for file in sicard.exe sicard-office.exe WebView2Loader.dll; do
    found=$(msiinfo export "$msi" File | tr -d '\r' | awk -F '\t' -v name="$file" '$3 == name { print $5 }')
    [[ $found =~ ^[0-9]+(\.[0-9]+){3}$ ]] || fail "$file has no version of a file: '$found'"
    # One with a version must not be compared by its hash.
    id=$(msiinfo export "$msi" File | tr -d '\r' | awk -F '\t' -v name="$file" '$3 == name { print $1 }')
    if msiinfo export "$msi" MsiFileHash | grep -q "^$id	"; then fail "$file has a version and a hash"; fi
done
msiinfo export "$msi" LaunchCondition | tr -d '\r' | tail -n +4

section "A computer of Wine's"
mkfifo "$work/display"
Xvfb -displayfd 3 -ac -nolisten tcp -screen 0 1024x768x24 3<>"$work/display" >"$work/xvfb" 2>&1 &
display=$!
read -r number <"$work/display"
export DISPLAY=":$number"
wine wineboot --init >"$work/boot" 2>&1
# Wine 8 lacks this library, of which Rust's programs want one function. It stands in this prefix only, in no installer.
cat >"$work/bcryptprimitives.c" <<'C'
#include <stddef.h>
unsigned char __stdcall SystemFunction036(void *, unsigned long);
__declspec(dllexport) int __stdcall ProcessPrng(unsigned char *to, size_t length) { return SystemFunction036(to, (unsigned long)length); }
C
x86_64-w64-mingw32-gcc-posix -shared -o "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" "$work/bcryptprimitives.c" -ladvapi32
files="$WINEPREFIX/drive_c/Program Files/sicard"
user=$(find "$WINEPREFIX/drive_c/users" -mindepth 1 -maxdepth 1 ! -name Public | head -1)
# Wine does not tell the icons of all users from those of one: they are looked for wherever they are.
icons() { find -L "$WINEPREFIX/drive_c/users" "$WINEPREFIX/drive_c/ProgramData" -path "*$1/$title.lnk" 2>/dev/null; }
# msi ACTION FILE OPTIONS: its exit code, which is Windows Installer's.
msiexec() {
    local code=0
    wine msiexec "$@" /qn >"$work/msiexec" 2>&1 || code=$?
    wineserver --wait
    return "$code"
}

section "Refused on Windows 7"
wine winecfg -v win7
# Wine writes it for every Windows, Windows 7 has none.
wine reg delete 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion' /v CurrentMajorVersionNumber /f >"$work/reg" 2>&1 || true
wineserver --wait
if msiexec /i "$msi"; then fail "installed on Windows 7"; fi
is_gone "$files"
wine winecfg -v win10
wineserver --wait

section "Installing"
files="$WINEPREFIX/drive_c/elsewhere"
msiexec /i "$msi" INSTALLDIR='C:\elsewhere' || fail "msiexec has failed with $?"
for file in sicard.exe sicard-office.exe WebView2Loader.dll readme.txt third-party-licenses.txt; do is_there "$files/$file"; done
for place in Desktop "Start Menu/Programs"; do [ -n "$(icons "$place")" ] || fail "no icon in $place"; done
wine reg query 'HKLM\Software\Classes\Applications\sicard.exe\shell\open\command' /reg:64 | tr -d '\r'
wine reg query 'HKLM\Software\Classes\Applications\sicard.exe\SupportedTypes' /reg:64 | tr -d '\r'
if wine reg query 'HKLM\Software\Classes\.zip' /ve /reg:64 2>/dev/null | grep -qi sicard; then fail "ZIPs are claimed"; fi

section "sicard-office does its work, and as on Linux"
cargo build --locked -p sicard-office
linux=$(built sicard-office)
office() { wine "$files/sicard-office.exe" --lang zh "$@" | tr -d '\r'; }
same "version" "$(office --version)" "$("$linux" --version)"
tree=$PWD
cd "$work" || exit
"$linux" sample --people 40 --seed 7 --photos-share 1 --out from-linux >/dev/null
office sample --people 40 --seed 7 --photos-share 1 --out from-windows >/dev/null
cmp from-linux/people.csv from-windows/people.csv
diff --recursive from-linux/photos from-windows/photos
office keygen --out keys
office issue --key keys/issue.key --unit 1111011 --unit-name 示例单位 --people from-windows/people.csv --photos from-windows/photos --slip slip.txt --out unit.zip
sed -n 's/.*领取码[：: ]*//p' slip.txt | head -1 >code.txt
"$linux" --json inspect unit.zip >on-linux
office --json inspect unit.zip >on-windows
diff on-linux on-windows
"$linux" --json verify unit.zip --key keys/open.key >on-linux
office --json verify unit.zip --key keys/open.key >on-windows
diff on-linux on-windows
office form --people from-windows/people.csv --photos from-windows/photos --unit 1111011 --unit-name 示例单位 --out windows.pdf >/dev/null
"$linux" form --people from-windows/people.csv --photos from-windows/photos --unit 1111011 --unit-name 示例单位 --out linux.pdf >/dev/null
cmp windows.pdf linux.pdf
reference=$tree/fixtures/packages/v1/reference
for program in "$linux" office; do
    "$program" --json open "$reference/1111011out_1.zip" --key "$reference/open.key" --issued "$reference/1111011.zip" --out "opened-${program##*/}" >/dev/null
done
diff --recursive opened-sicard-office opened-office
cd "$tree" || exit

section "Repairing"
rm "$files/readme.txt"
echo broken >"$files/WebView2Loader.dll"
msiexec /i "$msi" REINSTALL=ALL REINSTALLMODE=amus || fail "the repair has failed with $?"
is_there "$files/readme.txt"
grep -q broken "$files/WebView2Loader.dll" && fail "a file that was replaced stays so"

section "Upgrading, and no way back"
data="$user/AppData/Local/cn.sicard.desktop"
mkdir -p "$data"
echo data >"$data/people.db"
next=$work/next
mkdir "$next"
cp "$staged"/msi/* "$next/"
(cd "$next" && wixl -a x64 -D Version=99.0.0 -o "$work/next.msi" program.wxs)
node src-tauri/bundle/windows/tables.mjs "$work/next.msi" "$next" 99.0.0
msiexec /i "$work/next.msi" || fail "the upgrade has failed"
uninstallers() { wine reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s /reg:64 2>/dev/null | grep -ac DisplayVersion || true; }
same "programs installed" "$(uninstallers)" 1
is_gone "$WINEPREFIX/drive_c/Program Files/sicard"
if msiexec /i "$msi"; then fail "an older version was installed over a newer one"; fi
is_there "$files/sicard.exe"

section "Removing"
msiexec /x "$work/next.msi" || fail "it cannot be removed"
is_gone "$files"
for place in Desktop "Start Menu/Programs"; do same "icons in $place" "$(icons "$place")" ""; done
same "programs installed" "$(uninstallers)" 0
is_there "$data/people.db"
section "The MSI is good"
