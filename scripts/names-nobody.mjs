// Fails where a type of ours that has a person's datum or a secret in it derives Debug: what is written for debugging ends up in logs and
// in reports. Such a type writes its own Debug, which names it and shows nothing. A type is known by the names of its fields. Fails too where
// the text of an error is filled with something that nobody has looked at.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What fields are called that hold people's data or secrets. */
const TELLING =
  /^(name|names|personal_nos?|id_numbers?|ids|number|mobile(_\w+)?|phone|contact|birth_date|department|staff_no|remark|reason|search|person|people|accounts|secret|passwords?|passphrase|current|new|code|typed|given|jpeg|photo|file|files|file_name|text|note|detail|characters)$/;
/** Types that can hold a text or bytes. */
const TEXT = /\b(String|str|OsString|PathBuf|Path|Cow|Vec<u8>|\[u8\])\b|\[u8[;\]]/;
/** What is called so and is neither of a person nor secret. */
const HARMLESS = {
  "Unit": "a unit's number and name",
  "UnitSummary": "a unit's number and name",
  "OpenBatch": "an export's name",
  "ListWords": "words of the program's",
  "Profile": "a name of a standard for photos",
  "Installer": "an installer's name",
  "ReleaseInstaller": "an installer's name",
  "OfficeFacts": "the office's own",
  "OfficeView": "the office's own",
  "ErasePlan": "a unit's number and name",
  "EraseUnit": "a unit's number",
  "LastNumber": "a unit's number and name",
  "LastBackup": "a backup's name",
  "PlannedFile": "an export's name",
  "Printer": "a printer's name",
  "SavedPaper": "names of PDF files, after unit and time",
  "SavedTable": "a report's name",
  "TableTemplate": "a template's name",
  "CodeWord": "a word of a code list",
  "FileKind": "a word of the program's",
  "JobEnded": "a notice of the program's, with counts",
  "JournalCheck": "a hash",
  "UnlockRequestMade": "number and names of a request, which stand on its letter",
  "Refusal": "the file that a command was given, which is a table's or a package's",
  "PhotoFromFile": "a handle",
  "WriteAgain": "a handle",
  "TableRequest": "a handle",
  "PicturesFrom": "handles",
};

/** What error texts are filled with: files that are nobody's, folders, numbers, codes, and what the office says of itself. */
const PARAMS =
  "at characters field file folder found height max maxKib maxMegapixels maxMib maxRows min minHeight minKib minWidth most name newest office phone pinned printer reason sheet width".split(" ");

/** Types that derive Debug: name, and their fields as [name, type]. */
function debugTypes(source) {
  const types = source.matchAll(/#\[derive\(([^\]]*)\)\]\s*((?:(?:#\[[^\n]*\]|\/\/[^\n]*)\s*)*)(?:pub(?:\([^)]*\))? )?(?:struct|enum) (\w+)[^{;(]*(\{[\s\S]*?\n\s*\}|\([^;]*\);|;)/g);
  return [...types].filter(([, derives]) => /\bDebug\b/.test(derives)).map(([, , , name, body]) => ({
    name,
    fields: [...body.matchAll(/^\s*(?:pub(?:\([^)]*\))? )?(\w+): ([^\n]*?),?$/gm)].map(([, field, type]) => [field, type]),
  }));
}

/** What is wrong, a line each. */
function leaks(source) {
  return debugTypes(source).filter(({ name }) => !(name in HARMLESS)).flatMap(({ name, fields }) =>
    fields.filter(([field, type]) => TELLING.test(field) && TEXT.test(type.replaceAll("&'static str", ""))).map(([field]) => `${name}.${field}`),
  );
}

/** What a failure is filled with and stands in no list. */
function unknownParams(source) {
  return [...source.matchAll(/\.with\(\s*"(\w+)"/g)].map(([, name]) => name).filter((name) => !PARAMS.includes(name));
}

/** A check that cannot fail says nothing. */
function prove() {
  const type = (derives, field) => `/// A.\n#[derive(${derives})]\n#[serde(rename_all = "camelCase")]\npub struct Somebody<'a> {\n    /// B.\n    pub ${field},\n}\n`;
  const good = [type("Clone", "name: String"), type("Clone, Debug", "count: u32"), type("Debug", "name: bool"), type("Debug", "folder: String"), type("Debug", "detail: &'static str")];
  const bad = [type("Clone, Debug", "name: String"), type("Debug", "reason: Option<String>"), type("Debug", "ids: Vec<&'a str>"), type("Clone,\n    Debug", "secret: [u8; 32]")];
  if (good.some((source) => leaks(source).length > 0) || bad.some((source) => leaks(source).length !== 1) || unknownParams('f.with("min", 1).with(\n "person", who)').join() !== "person") {
    throw new Error("the check itself is wrong");
  }
}

prove();
const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "src-tauri/src/*.rs", "src-tauri/crates/*/src/*.rs"], { encoding: "utf8" });
const sources = listed.trim().split("\n").map((file) => [file, readFileSync(file, "utf8").split("#[cfg(test)]\nmod tests")[0]]);
const found = sources.flatMap(([file, source]) => leaks(source).map((leak) => `${file}: ${leak}`));
found.push(...sources.flatMap(([file, source]) => unknownParams(source).map((name) => `${file}: an error is filled with ${name}`)));
const all = sources.flatMap(([, source]) => debugTypes(source).map(({ name }) => name));
const gone = Object.keys(HARMLESS).filter((name) => !all.includes(name));
if (all.length < 50 || found.length > 0 || gone.length > 0) {
  console.error(["Debug or an error text might show people's data or secrets:", ...found, ...gone.map((name) => `${name}: named as harmless, and derives no Debug`)].join("\n  "));
  process.exit(1);
}
console.log(`of ${all.length} types with a derived Debug none shows a person's datum or a secret, nor does an error text`);
