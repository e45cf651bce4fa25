// Writes release.json for the installers of a folder, beside them: node scripts/release-manifest.mjs <folder> <day, as 2026-11-24>
// What has changed is docs/whats_new.md, which must be of the version of Cargo.toml. docs/RELEASING.md says how it is signed.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const [folder, date] = process.argv.slice(2);

/** For which computers a file is, by its name; nothing for what is no installer. */
const SYSTEMS = [
  [/\.msi$/, "windows-x86_64"],
  [/_aarch64\.dmg$/, "macos-aarch64"],
  [/_x64\.dmg$/, "macos-x86_64"],
  [/(_amd64\.deb|\.x86_64\.rpm|_amd64\.AppImage)$/, "linux-x86_64"],
];
const systemOf = (name) => SYSTEMS.find(([ending]) => ending.test(name))?.[1];

function fail(why) {
  console.error(why);
  process.exit(1);
}

const version = /^\[workspace\.package\]\nversion = "(.+)"$/m.exec(readFileSync("Cargo.toml", "utf8"))?.[1];
const [, told, zh, en] = /^# (.+)\n([^]+)\n---\n([^]+)$/.exec(readFileSync("docs/whats_new.md", "utf8")) ?? [];
if (version === undefined || told !== version) fail(`docs/whats_new.md is of ${told}, Cargo.toml says ${version}`);

const names = readdirSync(folder).filter(systemOf).sort();
if (names.length === 0) fail(`No installer in ${folder}`);
const installers = names.map((name) => ({
  system: systemOf(name),
  name,
  sha256: createHash("sha256").update(readFileSync(path.join(folder, name))).digest("hex"),
}));
const manifest = { format: 1, program: "sicard", version, date, changes: { zh: zh.trim(), en: en.trim() }, installers };
writeFileSync(path.join(folder, "release.json"), `${JSON.stringify(manifest, null, 2)}\n`);
