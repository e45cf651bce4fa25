import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..", "..", "..", "..");

/** Whatever a clerk may read of the program. */
const READ = [
  "README.md",
  "docs/INSTALL.md",
  "docs/office.md",
  "docs/SUPPLY_CHAIN.md",
  "src-tauri/bundle/windows/readme.txt",
  "src-tauri/bundle/linux/metainfo.xml",
  "src-tauri/crates/core/texts",
  "src-tauri/crates/form/src",
  "ui/src",
];

/** Other names of 社保卡管理中心. */
const OTHER_NAMES = /卡管中心|(?<!社保)卡中心/u;

/** What a store's key is kept in: no clerk knows the word. */
const KEYCHAIN = /钥匙串|keychain/iu;

test("the card centre has one name", () => {
  expect(READ.flatMap(files).filter((file) => OTHER_NAMES.test(text(file)))).toEqual([]);
});

test("no error speaks of a keychain", () => {
  const said: Record<string, unknown> = JSON.parse(text("src-tauri/crates/core/texts/errors.json"));
  const told = Object.values(said).map((one) => JSON.stringify(one));
  expect(told.filter((one) => KEYCHAIN.test(one))).toEqual([]);
});

/** The files in a folder, or the file itself; none of the tests. */
function files(path: string): string[] {
  if (/\.\w+$/u.test(path)) {
    return [path];
  }
  const within = readdirSync(join(ROOT, path), { recursive: true, encoding: "utf8" });
  return within
    .filter((file) => /\.(?:tsx?|rs|json)$/u.test(file) && !/\.test\./u.test(file))
    .map((file) => join(path, file));
}

function text(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
