// Puts into an MSI of wixl what wixl does not know of: node tables.mjs <file.msi> <folder of its files> <version>
// The codepage (UTF-8), every Chinese text, the pages of dialogs.mjs, and versions of files, without which Windows would keep an older program.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sequence, tables } from "./dialogs.mjs";

const [msi, folder, version] = process.argv.slice(2);
const NAME = "社会保障卡单位报盘程序";
const msibuild = (...args) => execFileSync("msibuild", [msi, ...args], { stdio: ["ignore", "inherit", "inherit"] });
const exported = (table) => execFileSync("msiinfo", ["export", msi, table], { encoding: "utf8" });
/** SQL of Windows Installer knows no escape for a quotation mark: none of our texts has one. */
const quoted = (value) => {
  if (/['\n]/.test(value)) throw new Error(`not for SQL: ${value}`);
  return `'${value}'`;
};
const query = (sql) => msibuild("-q", sql);

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

  const texts = [
    ["Property", "Value", "Property", "ProductName", NAME],
    ["Property", "Value", "Property", "ARPCOMMENTS", "卸载不会删除您的数据。"],
    ["Feature", "Title", "Feature", "Program", NAME],
    ["Shortcut", "Name", "Shortcut", "DesktopIcon", `SICARD|${NAME}`],
    ["Shortcut", "Name", "Shortcut", "StartMenu", `SICARD|${NAME}`],
    ["Registry", "Value", "Name", "FriendlyAppName", NAME],
    ["LaunchCondition", "Description", "Condition", "Installed OR WINDOWS10", "本程序需要 Windows 10 或更高版本。可换一台电脑，数据包可重复导入。"],
    ["LaunchCondition", "Description", "Condition", "NOT WIX_DOWNGRADE_DETECTED", "这台电脑上已经装有更新的版本，不能再装这个较旧的版本：旧版本可能读不了新版本保存的数据。"],
  ];
  for (const [table, column, key, is, text] of texts) {
    query(`UPDATE \`${table}\` SET \`${column}\`=${quoted(text)} WHERE \`${key}\`=${quoted(is)}`);
  }

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
  }
  for (const [action, condition, number] of sequence) {
    query(`INSERT INTO \`InstallUISequence\` (\`Action\`, \`Condition\`, \`Sequence\`) VALUES (${quoted(action)}, ${quoted(condition)}, ${number})`);
  }
  for (const [property, value] of [["DefaultUIFont", "Text"], ["ErrorDialog", "ErrorDlg"]]) {
    query(`INSERT INTO \`Property\` (\`Property\`, \`Value\`) VALUES (${quoted(property)}, ${quoted(value)})`);
  }

  // What was chosen on the page for the folder goes along to the part that works with an administrator's rights.
  query("UPDATE `Property` SET `Value`='INSTALLDIR;WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED' WHERE `Property`='SecureCustomProperties'");

  // A file with a version is compared by it, any other one by its hash, which then must not stand beside it.
  const files = exported("File").trim().split(/\r?\n/).slice(3).map((row) => row.split("\t"));
  for (const [file, , name] of files) {
    const found = versionOf(path.join(folder, name.split("|").at(-1)));
    const stated = found ?? (name.endsWith(".exe") ? `${version}.0` : undefined);
    if (stated !== undefined) {
      query(`UPDATE \`File\` SET \`Version\`=${quoted(stated)}, \`Language\`='0' WHERE \`File\`=${quoted(file)}`);
      query(`DELETE FROM \`MsiFileHash\` WHERE \`File_\`=${quoted(file)}`);
    }
  }
  const uuid = /\{[0-9A-F-]{36}\}/.exec(execFileSync("msiinfo", ["suminfo", msi], { encoding: "utf8" }))[0];
  msibuild("-s", `sicard ${version}`, "the sicard authors", "x64;2052", uuid);
} finally {
  rmSync(place, { recursive: true });
}
