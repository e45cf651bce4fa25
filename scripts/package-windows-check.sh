#!/usr/bin/env bash
# Tries dist/windows/*.msi under Wine: reads its tables, is refused by an old Windows, installs it page by page and without a page, looks at files,
# icons and registry, has sicard-office do its whole work there and compares it with Linux's, repairs, installs it built anew, upgrades, is refused a
# downgrade, and removes it. Wine has no WebView2: of the window, only what the program says without it is tried.
source "$(dirname "$0")/env.sh"
source scripts/apt.sh
source scripts/bundle.sh

msi=$(find dist/windows -name 'sicard_*.msi')
[ -f "$msi" ] || fail "Make it first: npm run package:windows"
need_packages wine wine64 wixl msitools gcc-mingw-w64-x86-64-posix xvfb xdotool unzip
title=社会保障卡单位报盘程序
parts=$staged/msi
work=$(mktemp -d)
# Its desktop would be that of whoever runs this. Wine takes an empty one away with its last icon.
mkdir -p "$work/home/Desktop"
touch "$work/home/kept" "$work/home/Desktop/kept"
wine() { HOME=$work/home timeout 900 wine "$@"; }
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
table() { msiinfo export "$msi" "$1" | tr -d '\r' | tail -n +4; }
# cell TABLE COLUMN VALUE OTHER: what stands in the column OTHER of the rows that have VALUE in COLUMN.
cell() {
    msiinfo export "$msi" "$1" | tr -d '\r' | awk -F '\t' -v column="$2" -v value="$3" -v other="$4" \
        'NR == 1 { for (at = 1; at <= NF; at++) place[$at] = at } NR > 3 && $place[column] == value { print $place[other] }'
}
property() { cell Property Property "$1" Value; }
needs_windows_10='Installed OR (VersionNT >= 603 AND WINDOWS10 AND NOT (WINDOWS10 = "#6"))'
needs_no_newer='NOT WIX_DOWNGRADE_DETECTED'
same "name" "$(property ProductName)" "$title"
same "version" "$(property ProductVersion)" "$(version)"
same "language" "$(property ProductLanguage)" 2052
same "codepage" "$(msiinfo export "$msi" _ForceCodepage | tr -d '\r\0' | grep -a Force)" $'65001\t_ForceCodepage'
same "for all users" "$(property ALLUSERS)" 1
same "what versions know each other by" "$(property UpgradeCode)" "{13BA6F04-B3F3-40C2-A628-5153F815AF59}"
same "the note in the list of programs" "$(property ARPCOMMENTS)" "卸载不会删除您的数据。"
same "the last word" "$(property DataStay)" "${title}已经卸载。您的数据还在这台电脑上，仍然加密保存。重新安装后可以继续使用。"
for name in INSTALLDIR WINDOWS10 WIX_DOWNGRADE_DETECTED WIX_SAME_VERSION_UPGRADE_DETECTED WIX_UPGRADE_DETECTED; do
    [[ ";$(property SecureCustomProperties);" == *";$name;"* ]] || fail "$name does not reach the part with the administrator's rights"
done
same "conditions" "$(table LaunchCondition | wc -l)" 2
same "older than Windows 10" "$(cell LaunchCondition Condition "$needs_windows_10" Description)" "本程序需要 Windows 10 或更高版本。可换一台电脑，数据包可重复导入。"
same "older than what is there" "$(cell LaunchCondition Condition "$needs_no_newer" Description)" \
    "这台电脑上已经装有更新的版本，不能再装这个较旧的版本：旧版本可能读不了新版本保存的数据。"
same "the same version again" "$(cell Upgrade ActionProperty WIX_SAME_VERSION_UPGRADE_DETECTED Attributes)" 769
for sequence in InstallUISequence InstallExecuteSequence; do
    order=$(table "$sequence" | sort -t $'\t' -k 3 -n | cut -f 1 | grep -x -e AppSearch -e KeepFolder -e LaunchConditions -e CostInitialize | xargs)
    same "order in $sequence" "$order" "AppSearch KeepFolder LaunchConditions CostInitialize"
done
while IFS=$'\t' read -r component _ _ attributes _; do
    ((attributes & 256)) || fail "$component is not of 64 bits"
done < <(table Component)
no_reports='SOFTWARE\Microsoft\Windows\Windows Error Reporting\ExcludedApplications'
for file in sicard.exe sicard-office.exe; do
    same "no reports of $file" "$(cell Registry Name "$file" Root) $(cell Registry Name "$file" Key) $(cell Registry Name "$file" Value)" "2 $no_reports #1"
done
for folder in DesktopFolder ProgramMenuFolder; do
    same "icon in $folder" "$(cell Shortcut Directory_ "$folder" Name)" "SICARD|$title"
    same "its picture" "$(cell Shortcut Directory_ "$folder" Icon_)" sicard.ico
    same "what it opens" "$(cell Shortcut Directory_ "$folder" Target)" "[INSTALLDIR]sicard.exe"
done
same "titles of pages" "$(table Dialog | cut -f 7 | sort -u)" "$title"
pages=$(msiinfo export "$msi" Control)
for text in "欢迎安装$title" 安装位置 "您导入的数据不放在这里：第一次打开程序时，会请您选放在哪个磁盘。" 安装完成 "双击桌面上的蓝色图标「$title」打开程序" \
    "卸载程序。您的数据不会删除，以后重新安装还在。" 已经卸载 "您的数据还在这台电脑上，仍然加密保存。重新安装后可以继续使用。" "继续(&N)" "取消(&Y)"; do
    [[ $pages == *"$text"* ]] || fail "no page says: $text"
done
table File | cut -f 3-5
for file in sicard.exe sicard-office.exe WebView2Loader.dll; do
    found=$(cell File FileName "$file" Version)
    case $file in
        *.exe) same "version of $file" "$found" "$(version).0" ;;
        *) [[ $found =~ ^[0-9]+(\.[0-9]+){3}$ ]] || fail "$file has no version of a file: '$found'" ;;
    esac
    # One with a version must not be compared by its hash.
    same "hash of $file" "$(cell MsiFileHash File_ "$(cell File FileName "$file" File)" HashPart1)" ""
done

section "Libraries that no Windows has"
for file in "$parts"/*.exe "$parts"/*.dll; do
    needed=$(x86_64-w64-mingw32-objdump -p "$file" | sed -n 's/^.*DLL Name: //p')
    if grep -iE '^(libgcc_s|libstdc\+\+|libwinpthread)' <<<"$needed"; then fail "$file needs what is not installed with it"; fi
done

# other_build FOLDER VERSION: the parts as another build would have them: its programs are other files, with that version in their resource, where
# tables.mjs reads it too. What stands behind the end of a program is never loaded.
other_build() {
    cp -r "$parts" "$1"
    node -e '
        const { readFileSync, writeFileSync } = require("node:fs");
        const [folder, version] = process.argv.slice(1);
        const [major, minor, patch] = version.split(".").map(Number);
        for (const name of ["sicard.exe", "sicard-office.exe"]) {
            const bytes = readFileSync(`${folder}/${name}`);
            const at = bytes.indexOf(Buffer.from([0xbd, 0x04, 0xef, 0xfe]));
            if (at < 0) throw new Error(`${name} has no resource with its version`);
            [minor, major, 0, patch].forEach((part, place) => bytes.writeUInt16LE(part, at + 8 + 2 * place));
            writeFileSync(`${folder}/${name}`, Buffer.concat([bytes, Buffer.from(folder)]));
        }
    ' "$1" "$2"
}

section "The folder for a stick"
unzip -q "${msi%_x64.msi}_portable.zip" -d "$work/stick"
same "what is in it" "$(find "$work/stick" -type f -printf '%P\n' | LC_ALL=C sort | xargs)" \
    "sicard/WebView2Loader.dll sicard/portable sicard/readme.txt sicard/sicard-office.exe sicard/sicard.exe sicard/third-party-licenses.txt"

section "A computer of Wine's"
mkfifo "$work/display"
Xvfb -displayfd 3 -ac -nolisten tcp -screen 0 1024x768x24 3<>"$work/display" >"$work/xvfb" 2>&1 &
display=$!
read -r number <"$work/display"
export DISPLAY=":$number"
wine wineboot --init >"$work/boot" 2>&1
# Wine 8 lacks two libraries, of each of which our programs want one function. They stand in this prefix only, in no installer.
stand_in() {
    x86_64-w64-mingw32-gcc-posix -shared -o "$WINEPREFIX/drive_c/windows/system32/$1" -x c - -x none -ladvapi32
}
stand_in bcryptprimitives.dll <<'C'
#include <stddef.h>
unsigned char __stdcall SystemFunction036(void *, unsigned long);
__declspec(dllexport) int __stdcall ProcessPrng(unsigned char *to, size_t length) { return SystemFunction036(to, (unsigned long)length); }
C
# Looked for when the program is loaded, and called when a form is printed, which is not tried here.
stand_in windows.data.pdf.dll <<'C'
__declspec(dllexport) long __stdcall PdfCreateRenderer(void *device, void **renderer) { return (void)device, *renderer = 0, 0x80004001; }
C
files="$WINEPREFIX/drive_c/Program Files/sicard"
user=$(find "$WINEPREFIX/drive_c/users" -mindepth 1 -maxdepth 1 ! -name Public | head -1)
data="$user/AppData/Local/cn.sicard.desktop"
# Wine does not tell the icons of all users from those of one: they are looked for wherever they are.
icons() { find -L "$WINEPREFIX/drive_c/users" "$WINEPREFIX/drive_c/ProgramData" -path "*$1/$title.lnk" 2>/dev/null; }
unreported() { wine reg query "HKLM\\$no_reports" /reg:64 2>/dev/null | tr -d '\r' | awk '$2 == "REG_DWORD" && $3 == "0x1" { print $1 }' | LC_ALL=C sort | xargs || true; }
uninstallers() { wine reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s /reg:64 2>/dev/null | grep -ac DisplayVersion || true; }
# Its exit code is Windows Installer's: msiexec ACTION FILE OPTIONS
msiexec() {
    local code=0
    wine msiexec "$@" /qn >"$work/msiexec" 2>&1 || code=$?
    wineserver --wait
    return "$code"
}
# Wine says which of the conditions it was: refused CONDITION
refused() {
    local code=0
    WINEDEBUG=+msi wine msiexec /i "$msi" /qn >"$work/msiexec" 2>&1 || code=$?
    wineserver --wait
    # 1603, a fatal error, of which Linux sees the last byte.
    same "the end of what should be refused" "$code" $((1603 % 256))
    grep -aqF "0 <- L\"${1//\"/\\\"}\"" "$work/msiexec" || fail "refused, and not by: $1"
}
# What is to be seen in all windows: their titles, buttons and sentences.
x86_64-w64-mingw32-gcc-posix -Wall -Wextra -o "$work/windows.exe" -x c - <<'C'
#include <stdio.h>
#include <windows.h>
static BOOL CALLBACK tell(HWND window, LPARAM whole) {
    WCHAR text[2048];
    char line[3 * 2048];
    DWORD_PTR length = 0;
    if (!IsWindowVisible(window)) return TRUE;
    SendMessageTimeoutW(window, WM_GETTEXT, 2048, (LPARAM)text, SMTO_ABORTIFHUNG, 2000, &length);
    fwrite(line, 1, WideCharToMultiByte(CP_UTF8, 0, text, (int)length, line, sizeof line, NULL, NULL), stdout);
    puts("");
    return !whole || EnumChildWindows(window, tell, 0) || TRUE;
}
int main(void) { return !EnumWindows(tell, 1); }
C
# Waits until all the texts are to be seen, and presses Enter in the window of that name: answer NAME TEXT...
answer() {
    local window text missing end=$((SECONDS + 300))
    while
        wine "$work/windows.exe" | tr -d '\r' >"$work/windows"
        missing=
        for text in "${@:2}"; do
            grep -qF -- "$text" "$work/windows" || missing=$text
        done
        [ -n "$missing" ]
    do
        ((SECONDS < end)) || { cat "$work/windows"; fail "no window says: $missing"; }
        sleep 1
    done
    # It is seen before it takes keys.
    sleep 1
    window=$(timeout 120 xdotool search --sync --onlyvisible --name "^$1\$" | head -1)
    [ -n "$window" ] || fail "no window says: $1"
    xdotool windowfocus "$window" key Return
}
# is_installed FOLDER PARTS: every file of the parts is there as it was built, and no other.
is_installed() {
    same "files" "$(find "$1" -type f -printf '%f\n' | LC_ALL=C sort | xargs)" "WebView2Loader.dll readme.txt sicard-office.exe sicard.exe third-party-licenses.txt"
    same "programs installed" "$(uninstallers)" 1
    same "programs whose crashes are not reported" "$(unreported)" "sicard-office.exe sicard.exe"
    local file place icon
    for file in WebView2Loader.dll readme.txt sicard-office.exe sicard.exe third-party-licenses.txt; do
        cmp "$2/$file" "$1/$file" || fail "installed is not what was built: $file"
    done
    for place in Desktop "Start Menu/Programs"; do
        icon=$(icons "$place" | head -1)
        [ -n "$icon" ] || fail "no icon in $place"
        x86_64-w64-mingw32-strings -e l "$icon" | grep -q 'sicard\.exe' || fail "the icon in $place opens something else"
    done
}
is_removed() {
    is_gone "$1"
    same "icons" "$(icons "")" ""
    same "programs installed" "$(uninstallers)" 0
    same "programs whose crashes are not reported" "$(unreported)" ""
    if wine reg query 'HKLM\Software\sicard' /reg:64 >/dev/null 2>&1; then fail "the registry still has it"; fi
    is_there "$data/people.db"
}

section "Refused on Windows XP, 7 and 8.1"
for old in winxp64 win7 win81; do
    wine winecfg -v "$old"
    wineserver --wait
    refused "$needs_windows_10"
    is_gone "$files"
done
wine winecfg -v win10
wineserver --wait

section "Installing where programs are, page by page"
mkdir -p "$data"
echo data >"$data/people.db"
wine msiexec /i "$msi" >"$work/msiexec" 2>&1 &
installing=$!
answer "$title" "欢迎安装$title" "安装程序将把$title $(version) 装到这台电脑上，供所有用户使用。"
answer "$title" 安装位置 'C:\Program Files\sicard' "您导入的数据不放在这里：第一次打开程序时，会请您选放在哪个磁盘。"
answer "$title" 安装完成 "双击桌面上的蓝色图标「$title」打开程序"
wait "$installing" || fail "msiexec has failed with $?"
wineserver --wait
is_installed "$files" "$parts"
wine reg query 'HKLM\Software\Classes\Applications\sicard.exe\shell\open\command' /reg:64 | tr -d '\r' | grep -F '"C:\Program Files\sicard\sicard.exe" "%1"'
wine reg query 'HKLM\Software\Classes\Applications\sicard.exe\SupportedTypes' /reg:64 | tr -d '\r' | grep -F .zip
if wine reg query 'HKLM\Software\Classes\.zip' /ve /reg:64 2>/dev/null | grep -qi sicard; then fail "ZIPs are claimed"; fi

section "Without WebView2 the program says so"
wine "$files/sicard.exe" >"$work/sicard" 2>&1 &
said=$!
answer "$title" "这台电脑缺少微软的 WebView2 运行时，程序的窗口无法显示。您的数据没有变化。" \
    "请让管理员安装“Microsoft Edge WebView2 运行时”（常青版独立安装程序 x64），再打开本程序。"
wait "$said" || fail "the program has failed with $?"
same "data" "$(find "$data" -type f -printf '%f\n')" people.db

section "The same version, built anew, takes its place"
other_build "$work/again" "$(version)"
make_msi "$work/again" "$(version)" "$work/again.msi"
msiexec /i "$work/again.msi" || fail "the version built anew has failed with $?"
is_installed "$files" "$work/again"

section "Removing it as the list of programs does"
wine msiexec /x "$work/again.msi" /qb >"$work/msiexec" 2>&1 &
removing=$!
# Wine calls any of its messages so.
answer "Windows Installer" "$(property DataStay)"
wait "$removing" || fail "it cannot be removed"
wineserver --wait
is_removed "$files"

section "Installing elsewhere"
files="$WINEPREFIX/drive_c/elsewhere"
msiexec /i "$msi" INSTALLDIR='C:\elsewhere' || fail "msiexec has failed with $?"
is_installed "$files" "$parts"

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
"$linux" --json verify unit.zip --code-file code.txt >on-linux
office --json verify unit.zip --code-file code.txt >on-windows
diff on-linux on-windows
office form --people from-windows/people.csv --photos from-windows/photos --unit 1111011 --unit-name 示例单位 --out windows.pdf >/dev/null
"$linux" form --people from-windows/people.csv --photos from-windows/photos --unit 1111011 --unit-name 示例单位 --out linux.pdf >/dev/null
cmp windows.pdf linux.pdf
reference=$tree/fixtures/packages/v1/reference
for program in "$linux" office; do
    opened=opened-${program##*/}
    "$program" --json open "$reference/1111011out_1.zip" --key "$reference/open.key" --issued "$reference/1111011.zip" --out "$opened" >/dev/null
    # The report says when it was opened, and so does the table, which is a ZIP of its own.
    sed -i '/"opened_at":/d' "$opened/report.json"
    unzip -q "$opened/people.xlsx" -d "$opened/table"
    rm "$opened/people.xlsx" "$opened/table/docProps/core.xml"
done
diff --recursive opened-sicard-office opened-office
cd "$tree" || exit

section "Repairing"
rm "$files/readme.txt"
echo broken >"$files/WebView2Loader.dll"
msiexec /i "$msi" REINSTALL=ALL REINSTALLMODE=amus || fail "the repair has failed with $?"
is_installed "$files" "$parts"

section "Upgrading where it is, and no way back"
other_build "$work/next" 99.0.0
make_msi "$work/next" 99.0.0 "$work/next.msi"
msiexec /i "$work/next.msi" || fail "the upgrade has failed"
is_installed "$files" "$work/next"
is_gone "$WINEPREFIX/drive_c/Program Files/sicard"
refused "$needs_no_newer"
is_installed "$files" "$work/next"

section "Upgrading to another folder"
other_build "$work/last" 99.0.1
make_msi "$work/last" 99.0.1 "$work/last.msi"
msiexec /i "$work/last.msi" INSTALLDIR='C:\other' || fail "the upgrade has failed"
is_gone "$files"
files="$WINEPREFIX/drive_c/other"
is_installed "$files" "$work/last"

section "Removing without a word"
msiexec /x "$work/last.msi" || fail "it cannot be removed"
is_removed "$files"
section "The MSI is good"
