// Puts into an MSI of wixl what wixl does not know of: node tables.mjs <file.msi> <folder of its files> <version>
// The codepage (UTF-8), every Chinese text, the pages of dialogs.mjs, and versions of files, without which Windows would keep an older program.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sequence, tables } from "./dialogs.mjs";

const [msi, folder, version] = process.argv.slice(2);
const NAME = "社会保障卡单位报盘程序";
/** What stands in program.wxs: the condition under which it is installed, and the code by which versions know each other. */
const CONDITION = 'Installed OR (VersionNT >= 603 AND WINDOWS10 AND NOT (WINDOWS10 = "#6"))';
const UPGRADE_CODE = "{13BA6F04-B3F3-40C2-A628-5153F815AF59}";
/** Bits of the table Upgrade: both ends of a range of versions belong to it, and what was chosen to be installed is chosen again. */
const BOTH_ENDS_AND_FEATURES = 256 | 512 | 1;
const msibuild = (...args) => execFileSync("msibuild", [msi, ...args], { stdio: ["ignore", "inherit", "inherit"] });
const exported = (table) => execFileSync("msiinfo", ["export", msi, table], { encoding: "utf8" });
/** The rows of a table as it stands in the MSI, each by the names of its columns. */
function rowsOf(table) {
  const [head, , , ...lines] = exported(table).replace(/\r\n$/, "").split("\r\n");
  const names = head.split("\t");
  const rows = [];
  for (const [first, ...others] of lines.map((line) => line.split("\t"))) {
    const begun = rows.at(-1);
    // A text of several lines is exported as such.
    if (begun !== undefined && begun.length < names.length) begun.push(`${begun.pop()}\r\n${first}`, ...others);
    else rows.push([first, ...others]);
  }
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}
/** SQL of Windows Installer knows no escape for a quotation mark: none of our texts has one. */
const quoted = (value) => {
  if (typeof value === "number") return value;
  if (/['\n]/.test(value)) throw new Error(`not for SQL: ${value}`);
  return `'${value}'`;
};
const query = (sql) => msibuild("-q", sql);

/** Tables with rows that must stand in them at the end: SQL does not say whether it has found anything to change. */
const wanted = [];
function update(table, which, cells) {
  const pairs = (row) => Object.entries(row).map(([column, value]) => `\`${column}\`=${quoted(value)}`);
  query(`UPDATE \`${table}\` SET ${pairs(cells).join(", ")} WHERE ${pairs(which).join(" AND ")}`);
  wanted.push([table, { ...which, ...cells }]);
}
function insert(table, row) {
  const columns = Object.keys(row).map((column) => `\`${column}\``);
  query(`INSERT INTO \`${table}\` (${columns.join(", ")}) VALUES (${Object.values(row).map(quoted).join(", ")})`);
  wanted.push([table, row]);
}

/** The version in a program's own resource (VS_FIXEDFILEINFO, found by its signature), as Windows Installer compares it; `undefined`: it has none. */
function versionOf(file) {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(Buffer.from([0xbd, 0x04, 0xef, 0xfe]));
  return at < 0 ? undefined : [10, 8, 14, 12].map((offset) => bytes.readUInt16LE(at + offset)).join(".");
}

const place = mkdtempSync(path.join(tmpdir(), "sicard-msi-"));
try {
  const importTable = (name, content) => {
    const file = path.join(place, `${name}.idt`);
    writeFileSync(file, content);
    msibuild("-i", file);
  };
  importTable("_ForceCodepage", "\r\n\r\n65001\t_ForceCodepage\r\n");

  update("Property", { Property: "ProductName" }, { Value: NAME });
  update("Property", { Property: "ARPCOMMENTS" }, { Value: "卸载不会删除您的数据。" });
  update("Property", { Property: "DataStay" }, { Value: `${NAME}已经卸载。您的数据还在这台电脑上，仍然加密保存。重新安装后可以继续使用。` });
  update("Feature", { Feature: "Program" }, { Title: NAME });
  update("Shortcut", { Shortcut: "DesktopIcon" }, { Name: `SICARD|${NAME}` });
  update("Shortcut", { Shortcut: "StartMenu" }, { Name: `SICARD|${NAME}` });
  update("Registry", { Name: "FriendlyAppName" }, { Value: NAME });
  update("LaunchCondition", { Condition: CONDITION }, { Description: "本程序需要 Windows 10 或更高版本。可换一台电脑，数据包可重复导入。" });
  update("LaunchCondition", { Condition: "NOT WIX_DOWNGRADE_DETECTED" }, { Description: "这台电脑上已经装有更新的版本，不能再装这个较旧的版本：旧版本可能读不了新版本保存的数据。" });

  // By this name Windows knows whose notices it shows: the identifier of tauri.conf.json.
  const shortcutProperties = {
    columns: ["MsiShortcutProperty:s72", "Shortcut_:s72", "PropertyKey:s255", "PropVariantValue:s255"],
    keys: ["MsiShortcutProperty"],
    rows: ["DesktopIcon", "StartMenu"].map((shortcut) => [`${shortcut}Id`, shortcut, "System.AppUserModel.ID", "cn.sicard.desktop"]),
  };
  for (const [name, { columns, keys, rows }] of Object.entries({ ...tables, MsiShortcutProperty: shortcutProperties })) {
    const [names, types] = [0, 1].map((part) => columns.map((column) => column.split(":")[part]).join("\t"));
    // Line breaks within a cell stand as these two control characters.
    const cell = (value) => String(value).replaceAll("\r\n", "\x11\x19");
    const lines = rows.map((row) => row.map(cell).join("\t"));
    importTable(name, [names, types, [name, ...keys].join("\t"), ...lines, ""].join("\r\n"));
    wanted.push(...rows.map((row) => [name, Object.fromEntries(names.split("\t").map((column, at) => [column, row[at] ?? ""]))]));
  }
  for (const [action, condition, number] of sequence) insert("InstallUISequence", { Action: action, Condition: condition, Sequence: number });
  insert("Property", { Property: "DefaultUIFont", Value: "Text" });
  insert("Property", { Property: "ErrorDialog", Value: "ErrorDlg" });

  // One that was built anew takes the place of the one of the same version.
  insert("Upgrade", { UpgradeCode: UPGRADE_CODE, VersionMin: version, VersionMax: version, Attributes: BOTH_ENDS_AND_FEATURES, ActionProperty: "WIX_SAME_VERSION_UPGRADE_DETECTED" });
  // What was found and chosen before somebody lets the administrator in goes along to the part that works with those rights, which looks for nothing again.
  const passed = ["INSTALLDIR", "WINDOWS10", "WIX_DOWNGRADE_DETECTED", "WIX_SAME_VERSION_UPGRADE_DETECTED", "WIX_UPGRADE_DETECTED"].join(";");
  update("Property", { Property: "SecureCustomProperties" }, { Value: passed });

  // A file with a version is compared by it, any other one by its hash, which then must not stand beside it.
  for (const { File, FileName } of rowsOf("File")) {
    const name = FileName.split("|").at(-1);
    if (!/\.(exe|dll)$/.test(name)) continue;
    const found = versionOf(path.join(folder, name));
    if (found === undefined) throw new Error(`${name} has no resource with its version`);
    update("File", { File }, { Version: found, Language: "0" });
    query(`DELETE FROM \`MsiFileHash\` WHERE \`File_\`=${quoted(File)}`);
  }
  for (const [table, row] of wanted) {
    const found = rowsOf(table).some((other) => Object.entries(row).every(([column, value]) => other[column] === String(value)));
    if (!found) throw new Error(`${table} lacks ${JSON.stringify(row)}`);
  }
  const uuid = /\{[0-9A-F-]{36}\}/.exec(execFileSync("msiinfo", ["suminfo", msi], { encoding: "utf8" }))[0];
  msibuild("-s", `sicard ${version}`, "the sicard authors", "x64;2052", uuid);
} finally {
  rmSync(place, { recursive: true });
}
