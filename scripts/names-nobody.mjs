// Fails where a type of ours that has a person's datum or a secret in it derives Debug: what is written for debugging ends up in logs and
// in reports. Such a type writes its own Debug, which names it and shows nothing. A type is known by the names of its fields. Fails too where
// the text of an error is filled with something that nobody has looked at.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What fields are called that hold people's data or secrets. */
const TELLING =
  /^(name|names|personal_nos?|id_numbers?|ids|number|mobile(_\w+)?|phone|contact|birth_date|department|staff_no|remark|reason|search|person|people|accounts|secret|passwords?|passphrase|current|new|code|typed|given|jpeg|photo|file|files|file_name|text|note|detail|characters)$/;
/** Types that can hold a text or bytes. */
const TEXT = /\b(String|str|OsString|PathBuf|Path|Cow)\b|\bVec<u8>|\[u8[;\]]/;
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
  "FormError": "what the font's or the PDF's library says is wrong with our own fonts and pages",
  "JsonError": "names of members, on the way to the one that is wrong",
  "SignerKey": "a public key",
  "OfficePublicKey": "a public key",
  "Beyond": "a colour",
};

/**
 * What the texts of errors are filled with, file by file, since a name alone says nothing of what is behind it. Looked at one by one: files and
 * folders that are nobody's, numbers, limits, codes, and what an office says of itself.
 */
const PARAMS = {
  "src-tauri/crates/core/src/backup/head.rs": "min", // the shortest password
  "src-tauri/crates/core/src/backup/make.rs": "name reason", // the first word of a backup's name; words of the program's
  "src-tauri/crates/core/src/desk/paper.rs": "most", // a limit
  "src-tauri/crates/core/src/export/copy.rs": "name reason", // an export's name; a word of the program's
  "src-tauri/crates/core/src/export/write.rs": "reason", // an error's code; a word of the program's
  "src-tauri/crates/core/src/import/standing.rs": "at found newest office phone pinned", // moments and check codes, and what the office says of itself
  "src-tauri/crates/core/src/office_help/request.rs": "name", // a unit's number and a day
  "src-tauri/crates/core/src/paper/make.rs": "characters", // code points, not whose
  "src-tauri/crates/core/src/paper/pages.rs": "sheet", // which sheet
  "src-tauri/crates/core/src/photo_batch/walk.rs": "max", // a limit
  "src-tauri/crates/core/src/release/installer.rs": "name", // an installer's name
  "src-tauri/crates/core/src/release/limited.rs": "file", // a file of the administrator's or of a manifest
  "src-tauri/crates/core/src/release/manifest.rs": "field file", // the manifest, and the name of a member of it
  "src-tauri/crates/core/src/release/switch.rs": "file", // the administrator's file
  "src-tauri/crates/core/src/store/place.rs": "folder", // the work folder
  "src-tauri/crates/core/src/store/work_folder.rs": "folder min name", // the work folder, the shortest password, the database's name
  "src-tauri/crates/core/src/table_import/read.rs": "maxMib maxRows", // limits
  "src-tauri/crates/core/src/work/photo.rs": "height maxKib maxMegapixels maxMib minHeight minKib minWidth width", // measures of a picture and limits
  "src-tauri/src/printing/mod.rs": "printer", // a printer's name
  "src-tauri/src/program.rs": "name", // the work folder
  "src-tauri/src/test_computer.rs": "printer", // a printer's name, in tests
};

/** The same text at the same length, without what stands in comments and texts: braces and names there are none. */
function bare(source) {
  const blank = (text) => text.replaceAll(/[^\n]/g, " ");
  return source.replaceAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|\br(#*)"[\s\S]*?"\1|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\\n]|[\ud800-\udbff][\udc00-\udfff]|\\[^\n][^'\n]*)'/g, blank);
}

/** Where the bracket at a place ends: after the one that closes it. */
function endOf(text, at) {
  let depth = 0;
  for (let here = at; here < text.length; here++) {
    depth += "([{".includes(text[here]) ? 1 : ")]}".includes(text[here]) ? -1 : 0;
    if (depth === 0) {
      return here + 1;
    }
  }
  return text.length;
}

/** What is built, without the module of tests that stands in the file. One that is only declared there takes nothing with it. */
function built(source) {
  const begins = /#\[cfg\(test\)\]\s*mod tests (?=\{)/.exec(bare(source));
  if (begins === null) {
    return source;
  }
  return source.slice(0, begins.index) + source.slice(endOf(bare(source), begins.index + begins[0].length));
}

/** The type that begins a text: up to the comma or the bracket that ends it. */
function typeAt(text) {
  let depth = 0;
  const ends = [...text.replaceAll("->", "  ")].findIndex((letter) => {
    depth += "([{<".includes(letter) ? 1 : ")]}>".includes(letter) ? -1 : 0;
    return depth < 0 || (depth === 0 && letter === ",");
  });
  return ends === -1 ? text : text.slice(0, ends);
}

/** What a body holds, as [name, type, whether the name says what it is]: what has no name is called after the type or the variant it is of. */
function fieldsOf(name, body) {
  const named = [...body.matchAll(/(?<!:)\b(\w+)\s*:(?!:)/g)].map((field) => [field[1], typeAt(body.slice(field.index + field[0].length)), true]);
  const unnamed = [...`${name}${body}`.matchAll(/(?<![:<&] ?)\b(?!(?:pub|Fn|FnMut|FnOnce)\b)(\w+)\s*\(/g)].map((variant) => {
    const text = `${name}${body}`;
    const from = variant.index + variant[0].length - 1;
    return [variant[1], text.slice(from, endOf(text, from)), false];
  });
  return [...named, ...unnamed];
}

/** Types that derive Debug: name, and their fields. */
function debugTypes(source) {
  const text = bare(source);
  const types = text.matchAll(/((?:#\[(?:[^[\]]|\[[^\]]*\])*\]\s*)+)(?:pub(?:\([^)]*\))?\s+)?(?:struct|enum|union)\s+(\$?\w+)[^{;(]*/g);
  return [...types].filter(([, attributes]) => /\bderive\([^)]*\bDebug\b/.test(attributes)).map((type) => {
    const from = type.index + type[0].length;
    const body = text[from] === ";" ? "" : text.slice(from, endOf(text, from));
    return { name: type[2], fields: fieldsOf(type[2], body.replaceAll(/#\[(?:[^[\]]|\[[^\]]*\])*\]/g, "")) };
  });
}

/** What is wrong, a line each. */
function leaks(source) {
  const tells = ([field, type, named]) => (!named || TELLING.test(field)) && TEXT.test(type.replaceAll(/&'static (str|Path|\[u8\])/g, ""));
  const types = debugTypes(source).filter(({ name }) => !(name in HARMLESS));
  return types.flatMap(({ name, fields }) => fields.filter(tells).map(([field]) => `${name}.${field}`));
}

/** What the texts of errors are filled with in a file. */
function paramsOf(source) {
  return [...source.matchAll(/\.with\(\s*"(\w+)"/g)].map(([, name]) => name);
}

/** What of it stands in no list. */
function unknownParams(file, source, known) {
  return paramsOf(source).filter((name) => !(known[file] ?? "").split(" ").includes(name));
}

/** A check that cannot fail says nothing. */
function prove() {
  const whole = (derives, kind, body) => `/// A.\n#[derive(${derives})]\n#[serde(rename_all = "camelCase")]\npub ${kind} Somebody<'a>${body}\n`;
  const type = (derives, field) => whole(derives, "struct", ` {\n    /// B.\n    pub ${field},\n}`);
  const tests = `#[cfg(test)]\nmod tests {\n    ${type("Debug", "name: String")}}\n`;
  const good = [
    type("Clone", "name: String"),
    type("Clone, Debug", "count: u32"),
    type("Debug", "name: bool"),
    type("Debug", "folder: String"),
    type("Debug", "detail: &'static str"),
    type("Debug", "at: name::String"),
    type("Debug", "/* name: String */ count: u8"),
    whole("Debug", "struct", "(pub(crate) u32);"),
    whole("Debug", "enum", " {\n    /// As in name: String (or so), or \"}\".\n    A(u8),\n    B,\n}"),
    whole("Debug", "struct", ";") + type("Clone", "name: String"),
    tests,
  ];
  const bad = [
    type("Clone, Debug", "name: String"),
    type("Debug", "reason: Option<String>"),
    type("Debug", "ids: Vec<&'a str>"),
    type("Clone,\n    Debug", "secret: [u8; 32]"),
    type("Debug", "name: BTreeMap<u8, String>"),
    type("Debug", "jpeg: Vec<u8>"),
    // Behind the end of another variant; in one line; without a name.
    whole("Debug", "enum", " {\n    A {\n        count: u8,\n    },\n    B {\n        name: String,\n    },\n}"),
    whole("Debug", "enum", " {\n    A { name: String },\n}"),
    whole("Debug", "enum", " {\n    A { count: u8, name: String },\n}"),
    whole("Debug", "enum", " { A(u8), B(\n    String,\n) }"),
    whole("Debug", "struct", "(pub String);"),
    whole("Debug", "struct", "(u8, Vec<u8>);"),
    whole("Debug", "struct", "(pub(crate) PathBuf);"),
    // Behind an attribute of several lines, behind a second derive.
    type("Debug", "name: String").replace('(rename_all = "camelCase")', '(\n    rename_all = "camelCase"\n)'),
    type("Clone", "name: String").replace("#[serde", "#[derive(Debug)]\n#[serde"),
    // Behind tests that are only declared, and behind tests.
    `#[cfg(test)]\nmod tests;\n${type("Debug", "name: String")}`,
    `${tests}${type("Debug", "name: String")}`,
  ];
  const filled = 'f.with("min", 1).with(\n "name", person.name)';
  const unknown = (file, known) => unknownParams(file, filled, known).join();
  const params = [unknown("a.rs", { "a.rs": "min" }), unknown("a.rs", { "a.rs": "min name" }), unknown("b.rs", { "a.rs": "min name" })].join(";");
  if (good.some((source) => leaks(built(source)).length > 0) || bad.some((source) => leaks(built(source)).length !== 1) || params !== "name;;min,name") {
    throw new Error("the check itself is wrong");
  }
}

prove();
const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "src-tauri/src/*.rs", "src-tauri/crates/*/src/*.rs"], { encoding: "utf8" });
const sources = listed.trim().split("\n").map((file) => [file, built(readFileSync(file, "utf8"))]);
const found = sources.flatMap(([file, source]) => leaks(source).map((leak) => `${file}: ${leak}`));
found.push(...sources.flatMap(([file, source]) => unknownParams(file, source, PARAMS).map((name) => `${file}:${name}: an error is filled with it`)));
const all = sources.flatMap(([, source]) => debugTypes(source).map(({ name }) => name));
const gone = Object.keys(HARMLESS).filter((name) => !all.includes(name)).map((name) => `${name}: named as harmless, and derives no Debug`);
const filled = new Set(sources.flatMap(([file, source]) => paramsOf(source).map((name) => `${file}:${name}`)));
const listedParams = Object.entries(PARAMS).flatMap(([file, names]) => names.split(" ").map((name) => `${file}:${name}`));
gone.push(...listedParams.filter((param) => !filled.has(param)).map((param) => `${param}: in the list, and fills no error`));
if (all.length < 50 || found.length > 0 || gone.length > 0) {
  console.error(["Debug or an error text might show people's data or secrets:", ...found, ...gone].join("\n  "));
  process.exit(1);
}
console.log(`of ${all.length} types with a derived Debug none shows a person's datum or a secret, nor does an error text`);
