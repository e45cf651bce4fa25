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
 * What the texts of errors are filled with, file by file and parameter by parameter, as it stands in the source: a name alone says nothing of
 * what is behind it. Looked at one by one: files and folders that are nobody's, numbers, limits, codes, and what an office says of itself. A
 * text that stands there as such needs no line.
 */
const FILLS = {
  // Lengths, limits and measures; which sheet.
  "src-tauri/crates/core/src/backup/head.rs": { min: ["super::SHORTEST_PASSPHRASE"] },
  "src-tauri/crates/core/src/desk/paper.rs": { most: ["MOST_IN_VIEWER"] },
  "src-tauri/crates/core/src/paper/pages.rs": { sheet: ["index + 1"] },
  "src-tauri/crates/core/src/photo_batch/walk.rs": { max: ["u32::try_from(MOST_FILES).unwrap_or(u32::MAX)"] },
  "src-tauri/crates/core/src/table_import/read.rs": { maxMib: ["MOST_BYTES >> 20"], maxRows: ["MOST_LINES - 1"] },
  "src-tauri/crates/core/src/work/photo.rs": {
    height: ["height"],
    maxKib: ["max_kib"],
    maxMegapixels: ["max_megapixels"],
    maxMib: ["max_mib"],
    minHeight: ["min_height"],
    minKib: ["min_kib"],
    minWidth: ["min_width"],
    width: ["width"],
  },
  "src-tauri/crates/package/src/crypto/passphrase.rs": { m_kib: ["m_kib"], p: ["p"], t: ["t"] },
  // The work folder and its database; the administrator's file, and what a manifest of his names.
  "src-tauri/crates/core/src/release/installer.rs": { name: ["name"] },
  "src-tauri/crates/core/src/release/limited.rs": { file: ["path.display()"] },
  "src-tauri/crates/core/src/release/manifest.rs": { field: ["field"], file: ["switch.manifest.display()"] },
  "src-tauri/crates/core/src/release/switch.rs": { file: ["file.display()"] },
  "src-tauri/crates/core/src/store/place.rs": { folder: ["folder.display().to_string()"] },
  "src-tauri/crates/core/src/store/work_folder.rs": { folder: ["self.path.display().to_string()"], min: ["SHORTEST_PASSWORD"], name: ["database::FILE"] },
  "src-tauri/src/program.rs": { name: ["now.path().display().to_string()"] },
  // The first word of a backup's name; an export's name; a request's, after a unit's number and a day.
  "src-tauri/crates/core/src/backup/make.rs": {
    name: ['match purpose { BackupPurpose::Backup => "社保卡备份", BackupPurpose::Move => "社保卡搬家", BackupPurpose::Handover => "社保卡移交", }'],
  },
  "src-tauri/crates/core/src/export/copy.rs": { name: ["record.file_name.clone()"] },
  "src-tauri/crates/core/src/office_help/request.rs": { name: [`format!("{}_{}", help.unit_code, day.replace('-', ""))`] },
  // An error's code; code points, and not whose; a printer's name, also in tests.
  "src-tauri/crates/core/src/export/write.rs": { reason: ["error.code()"] },
  "src-tauri/crates/core/src/paper/make.rs": { characters: ["missing.code_points()"] },
  "src-tauri/src/printing/mod.rs": { printer: ["printer"] },
  "src-tauri/src/test_computer.rs": { printer: ["job.printer"] },
  // Moments, check codes, and what an office says of itself; the kinds of a package.
  "src-tauri/crates/core/src/import/standing.rs": {
    at: ["imported_at"],
    expected: ["Kind::Issue"],
    found: ["found_code", "found"],
    newest: ["newest_created_at"],
    office: ["office_name"],
    phone: ["office_phone"],
    pinned: ["pinned_code"],
  },
  "src-tauri/crates/office/src/command/verify.rs": { expected: ["Kind::Issue"], found: ["package.manifest().kind"] },
  "src-tauri/crates/package/src/read/sealed.rs": { entry: ["entry()"], expected: ["expected"], found: ["self.manifest.kind"] },
  // What a package's error has, which is looked at where that is made; see below.
  "src-tauri/crates/core/src/error/failure.rs": { name: ["value"], "name.to_owned()": ["value.to_string()"] },
  "src-tauri/crates/package/src/error.rs": {
    detail: ["(*detail).to_owned()"],
    entry: ["entry.clone()"],
    expected: ["expected.as_str().to_owned()"],
    field: ["field.clone()", "(*field).to_owned()"],
    found: ["found.as_str().to_owned()"],
    kind: ["kind.clone()"],
    m_kib: ["m_kib.to_string()"],
    p: ["p.to_string()"],
    suite: ["suite.clone()"],
    t: ["t.to_string()"],
    version: ["version.clone()"],
    what: ["(*what).to_owned()"],
  },
  // Entries by the format's own names or by their place in the file.
  "src-tauri/crates/office/src/delivery/mod.rs": { entry: ['format!("#{index}")'] },
  "src-tauri/crates/office/src/issuing/mod.rs": { entry: ['format!("#{index}")'] },
  "src-tauri/crates/office/src/paper/batch.rs": { entry: ["name"] },
  "src-tauri/crates/package/src/container/entry_name.rs": { entry: ['format!("#{}", index + 1)', "name.to_string()"] },
  "src-tauri/crates/package/src/container/mod.rs": { detail: ["detail"], entry: ["name.to_string()"], what: ["name.limited_part()"] },
  "src-tauri/crates/package/src/read/photos.rs": { entry: ["entry()"] },
  "src-tauri/crates/package/src/write/photos.rs": { entry: ["name.to_string()"] },
  // Members by their path; a version, which is a number; the few letters that a kind or a suite may have.
  "src-tauri/crates/package/src/manifest/parse.rs": {
    field: ["path.to_owned()", "field"],
    kind: ["printable(other)"],
    suite: ["printable(other)"],
    version: ["version.to_string()"],
  },
  "src-tauri/crates/package/src/roster/checks.rs": {
    entry: ["entry.to_string()", "name.to_string()"],
    field: ["field", "path()", 'format!("people[{index}].photo.entry")'],
  },
  // Words of the program's.
  "src-tauri/crates/package/src/container/central.rs": { detail: ["detail"] },
  "src-tauri/crates/package/src/container/end_record.rs": { detail: ["detail"] },
  "src-tauri/crates/package/src/container/local.rs": { detail: ["detail"] },
  "src-tauri/crates/package/src/keys/file.rs": { detail: ["detail"] },
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

/** What stands in the bracket at a place, between the commas of its own level. */
function partsOf(source, from) {
  const text = bare(source);
  const end = endOf(text, from) - 1;
  const parts = [];
  let [depth, begin] = [0, from + 1];
  for (let at = from + 1; at <= end; at++) {
    depth += "([{".includes(text[at]) ? 1 : ")]}".includes(text[at]) ? -1 : 0;
    if (at === end || (depth === 0 && text[at] === ",")) {
      parts.push({ at: begin, text: source.slice(begin, at).replaceAll(/\/\/[^\n]*/g, "").trim() });
      begin = at + 1;
    }
  }
  return parts.filter((part) => part.text !== "");
}

/** What an expression is: where it is the name of something that its function has made before, what that was made of. */
function madeOf(source, { at, text }) {
  const inOneLine = (words) => words.replaceAll(/\s+/g, " ");
  if (!/^[a-z]\w*$/.test(text)) {
    return inOneLine(text);
  }
  const before = bare(source).slice(0, at);
  const begins = [...before.matchAll(/\n *(?:pub(?:\([^)]*\))? )?fn /g)].at(-1)?.index ?? 0;
  const made = [...before.slice(begins).matchAll(new RegExp(`\\blet ${text}\\b[^=;]*= `, "g"))].at(-1);
  if (made === undefined) {
    return text;
  }
  const from = begins + made.index + made[0].length;
  return inOneLine(source.slice(from, from + bare(source).slice(from).indexOf(";")));
}

/** What the texts of errors are filled with in a file: [parameter, what it is filled with]. Parameters of a package's error are its fields. */
function fillsOf(source) {
  const text = bare(source);
  const fills = [];
  if (/\b(?:Failure|Self::new)\b/.test(text)) {
    for (const call of text.matchAll(/\.(?:with|params\.insert)(?=\()/g)) {
      const [name, value] = partsOf(source, call.index + call[0].length);
      if (value !== undefined && !value.text.startsWith("|")) {
        fills.push([name.text.replaceAll('"', ""), madeOf(source, value)]);
      }
    }
  }
  for (const built of text.matchAll(/\bPackageError::\w+\s*(?=\{)/g)) {
    for (const part of partsOf(source, built.index + built[0].length)) {
      const [, name, value] = /^(\w+)(?::\s*([\s\S]*))?$/.exec(part.text) ?? [];
      if (name !== undefined) {
        fills.push([name, madeOf(source, { at: part.at, text: value ?? name })]);
      }
    }
  }
  const params = /\bfn params\(&self\)[^{]*(?=\{)/.exec(text);
  if (params !== null) {
    const from = params.index + params[0].length;
    const pairs = [...text.slice(from, endOf(text, from)).matchAll(/(?<=[[\s,])\(/g)].map((pair) => partsOf(source, from + pair.index));
    fills.push(...pairs.filter((pair) => pair.length === 2).map(([name, value]) => [name.text.replaceAll('"', ""), madeOf(source, value)]));
  }
  return fills.filter(([, value]) => !/^"[^"]*"$/.test(value));
}

/** What of it stands in no list. */
function unknownFills(file, source, known) {
  return fillsOf(source).filter(([name, value]) => !(known[file]?.[name] ?? []).includes(value));
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
  const params = "fn params(&self) -> Vec<P> {\n  match self { Self::A { to } => vec![(\"to\", to.clone())], }\n}";
  const fills = [
    // A text that stands there; a number; a person's, under a parameter that is listed with something else.
    ['Failure::new(X).with("min", "few")', ""],
    ['Failure::new(X).with("min", MOST >> 20)', ""],
    ['Failure::new(X)\n    .with(\n    "min", // As listed.\n    person.name)', "min person.name"],
    ['Failure::new(X).with("max", MOST >> 20)', "max MOST >> 20"],
    // By another name, made in this function and in the one before; a parameter whose name is not said.
    ['fn f() {\n    let name = person.name.clone();\n    Failure::new(X).with("min", name)\n}', "min person.name.clone()"],
    ['\nfn e() {\n    let name = MOST >> 20;\n}\npub fn f(name: &str) {\n    Failure::new(X).with("min", name)\n}', "min name"],
    ["failure.with(which, person.name) as Failure", "which person.name"],
    ['failure.params.insert("min".into(), person.name) as Failure', "min.into() person.name"],
    // Those of a package's error, where it says them and where it is made; what is no error.
    [params, "to to.clone()"],
    ["Err(PackageError::A { to: person.name })", "to person.name"],
    ["Err(PackageError::A { to })", "to to"],
    ['Err(PackageError::A { to: "a" })', ""],
    ["Failure::new(X); DESK.with(|desk| desk.name); plane.with(&other, |a, b| a - b)", ""],
  ];
  const known = { "a.rs": { min: ["MOST >> 20"] } };
  const seen = ([source]) => unknownFills("a.rs", source, known).map((fill) => fill.join(" ")).join();
  const wrong = fills.filter((fill) => seen(fill) !== fill[1]);
  if (good.some((source) => leaks(built(source)).length > 0) || bad.some((source) => leaks(built(source)).length !== 1) || wrong.length > 0) {
    throw new Error("the check itself is wrong");
  }
}

prove();
const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "src-tauri/src/*.rs", "src-tauri/crates/*/src/*.rs"], { encoding: "utf8" });
const sources = listed.trim().split("\n").map((file) => [file, built(readFileSync(file, "utf8"))]);
const found = sources.flatMap(([file, source]) => leaks(source).map((leak) => `${file}: ${leak}`));
found.push(...sources.flatMap(([file, source]) => unknownFills(file, source, FILLS).map(([name, value]) => `${file}:${name}: an error is filled with ${value}`)));
const all = sources.flatMap(([, source]) => debugTypes(source).map(({ name }) => name));
const gone = Object.keys(HARMLESS).filter((name) => !all.includes(name)).map((name) => `${name}: named as harmless, and derives no Debug`);
const filled = new Set(sources.flatMap(([file, source]) => fillsOf(source).map((fill) => [file, ...fill].join(" "))));
const listedFills = Object.entries(FILLS).flatMap(([file, params]) => Object.entries(params).flatMap(([name, values]) => values.map((value) => [file, name, value].join(" "))));
gone.push(...listedFills.filter((fill) => !filled.has(fill)).map((fill) => `${fill}: in the list, and fills no error`));
if (all.length < 50 || found.length > 0 || gone.length > 0) {
  console.error(["Debug or an error text might show people's data or secrets:", ...found, ...gone].join("\n  "));
  process.exit(1);
}
console.log(`of ${all.length} types with a derived Debug none shows a person's datum or a secret, nor does an error text`);
