// Fails where docs/SECURITY.md makes a promise without a test that holds it: a promise without its test is none. A row names tests of the tree,
// or commands where it is about the sources, or says "no test: why". A test that is never run holds nothing; of one that is not run
// everywhere the row says "not everywhere: why".
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What stands in the second cell of every row of every table, with the promise beside it. */
function rowsOf(page) {
  const rows = page.split("\n").filter((line) => line.startsWith("|"));
  const cells = rows.map((row) => row.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()));
  const promises = cells.filter((row) => !/^(promise|-+)$/.test(row[0]));
  return promises.map((row) => ({ promise: row[0], test: row[1] ?? "", whole: row.length === 2 }));
}

/** Without the comments that stand on lines of their own: what is commented out is not there. */
function uncommented(source) {
  return source.replaceAll(/^[ \t]*(?:\/\/.*|\/\*[\s\S]*?\*\/)/gm, "");
}

/** Every conditional module of Rust, as its condition and its name; what stands under `cfg(test)` is no condition for a test. */
function conditionalModules(source) {
  const modules = uncommented(source).matchAll(/^([ \t]*)((?:#\[(?:"[^"]*"|[^\]"])*\]\s*)+)(?:pub(?:\([^)]*\))? )?mod (\w+)(;| \{[\s\S]*?\n\1\})/gm);
  return [...modules].flatMap(([whole, , attributes, name, body]) => {
    const [condition] = attributes.replaceAll("#[cfg(test)]", "").match(/#\[cfg\(.*\)\]/) ?? [];
    return condition === undefined ? [] : [{ condition, name, whole, declared: body === ";" }];
  });
}

/** A source in which every test of Rust says of itself on what it depends; `conditions` are those of the module that the file is. */
function withConditions(source, conditions = []) {
  const tell = (text, condition) => text.replaceAll(/^([ \t]*)#\[test\]/gm, (test, indent) => `${indent}${condition}\n${test}`);
  const inside = conditionalModules(source).filter(({ declared }) => !declared);
  const told = inside.reduce((text, { condition, whole }) => text.replace(whole, () => tell(whole, condition)), uncommented(source));
  return conditions.reduce(tell, told);
}

/** The sources as one text, of files as [path, text]. */
function joined(files) {
  const modules = files.filter(([path]) => path.endsWith(".rs")).flatMap(([path, text]) => {
    const folder = path.replace(/(?:\/(?:mod|main|lib))?\.rs$/, "");
    return conditionalModules(text).filter(({ declared }) => declared).map(({ condition, name }) => [`${folder}/${name}`, condition]);
  });
  const of = (path) => modules.filter(([module]) => path === `${module}.rs` || path.startsWith(`${module}/`)).map(([, condition]) => condition);
  return files.map(([path, text]) => withConditions(text, of(path))).join("\n");
}

/** From "never" to "always", what holds for all of them; undefined: there are none. */
function least(kinds) {
  return ["never", "not everywhere", "always"].find((kind) => kinds.includes(kind));
}

/** What a call of the page's tests makes of itself and of what stands in it, by what follows its name: `.skipIf`, `.each`, … */
function byModifiers(modifiers) {
  const kinds = { each: "always", for: "always", concurrent: "always", sequential: "always", skipIf: "not everywhere", runIf: "not everywhere" };
  // Of anything else, as of `.skip`, `.todo`, `.fails`, it is not said that it holds.
  return least(["always", ...modifiers.split(".").slice(1).map((modifier) => kinds[modifier] ?? "never")]);
}

/** The page's groups of tests that something is said of. */
function groupsOf(sources) {
  const groups = [...sources.matchAll(/^([ \t]*)(?:describe|suite)((?:\.\w+)+)(?=([\s\S]*?\n\1\}))/gm)];
  return groups.map(({ 0: head, 2: modifiers, 3: body, index }) => ({ begins: index, ends: index + head.length + body.length, modifiers }));
}

/** How the tests of the page of that title are run. */
function runsOfPage(title, sources, groups) {
  const calls = sources.matchAll(new RegExp(`^[ \\t]*test((?:\\.\\w+)*)(?:\\([^()]*\\))?\\(\\s*${title}\\s*,?\\s*(\\{[^{}]*\\})?`, "gm"));
  return least([...calls].flatMap(({ index, 1: modifiers, 2: options = "" }) => {
    const around = groups.filter(({ begins, ends }) => begins < index && index < ends);
    return [...around.map((group) => byModifiers(group.modifiers)), byModifiers(modifiers), /\b(skip|todo)\b/.test(options) ? "never" : "always"];
  }));
}

/** How the tests of Rust of that name are run. */
function runsOfRust(name, sources) {
  const functions = [...sources.matchAll(new RegExp(`^([ \\t]*)(?:pub(?:\\([^)]*\\))? )?(?:async )?fn ${name}\\([\\s\\S]*?(?:\\{\\}|\\n\\1\\})`, "gm"))];
  // The attributes that end where it begins.
  const above = ({ index }) => /(?:^[ \t]*#\[(?:"[^"]*"|[^\]"])*\]\s*)+(?![\s\S])/m.exec(sources.slice(Math.max(0, index - 2000), index))?.[0] ?? "";
  const tests = functions.map((match) => [match[0], above(match)]).filter(([, attributes]) => attributes.includes("#[test]"));
  return least(tests.map(([whole, attributes]) => {
    // It says that it tries nothing, and ends.
    const gives = /"[^"\n]*\b(?:not|nothing was) tried\b[^"\n]*"[\s\S]*?\breturn\b/.test(whole);
    const depends = /#\[cfg(_attr)?\(/.test(attributes);
    return attributes.includes("#[ignore") ? "never" : depends || gives ? "not everywhere" : "always";
  }));
}

/** How a test of a name is run: "always", "not everywhere", "never"; undefined: there is none. */
function runs(name, sources, groups) {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // Where a test stands for several cases, "…" is what changes from one to the next.
  const title = `(?:"${escaped}"|\`${escaped.replace("…", "\\$\\{\\w+\\}")}\`)`;
  return least([runsOfPage(title, sources, groups), /^\w+$/.test(name) ? runsOfRust(name, sources) : undefined]);
}

/** What is wrong with the rows, a line each. */
function wrongRows(page, sources, commands) {
  const groups = groupsOf(sources);
  return rowsOf(page).flatMap(({ promise, test, whole }) => {
    const begins = `${promise.slice(0, 60)}…`;
    const names = (test.match(/`[^`]+`/g) ?? []).map((name) => name.slice(1, -1));
    if (!whole || (names.length === 0 && !/^no test: \S/.test(test))) {
      return [`${begins}: neither a test nor "no test: why"`];
    }
    const found = names.filter((name) => !commands.includes(name)).map((name) => [name, runs(name, sources, groups)]);
    return [
      ...found.filter(([, how]) => how === undefined).map(([name]) => `${begins}: no such test: ${name}`),
      ...found.filter(([, how]) => how === "never").map(([name]) => `${begins}: is never run: ${name}`),
      ...found.filter(([, how]) => how === "not everywhere" && !/not everywhere: \S/.test(test)).map(([name]) => `${begins}: is not run everywhere: ${name}`),
    ];
  });
}

/** A check that cannot fail says nothing. */
function prove() {
  const rust = [
    '#[test]\nfn rust_is() {}\n#[test]\n#[ignore = "long"]\nfn rust_is_not() {}\nfn no_test() {}\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn within() {}\n}\n',
    "#[cfg(unix)]\n/// Links.\n#[test]\nfn on_unix() {}\n#[test]\n#[cfg_attr(\n    windows,\n    ignore\n)]\nfn not_on_windows() {}\n",
    '#[test]\nfn gives_up() {\n    if no_root() {\n        println!("no disk: not tried");\n        return;\n    }\n}\n',
    "#[cfg(all(test, unix))]\nmod tests {\n    #[test]\n    fn within_unix() {}\n}\n",
    "// #[test]\n// fn commented() {}\n/*\n#[test]\nfn commented_too() {}\n*/\n// Only here.\n#[cfg(unix)]\nmod pulled;\n",
  ];
  const vitest = [
    'test("page is", async () => {});\ntest.skip("page is not", a);\ntest.skipIf(!root)(\n  `page ${what} where it can`, a);\nlog("a text");\ntest.fails("fails", a);\n',
    'describe.each(SHADES)("all", () => {\n  test("in all", a);\n  describe.skip("no more", () => {\n    test("in no more", a);\n  });\n});\ndescribe.skip("none", () => {\n  describe("in it", () => {\n    test("in none", a);\n  });\n});\n',
    'describe.skipIf(!root)("some", () => {\n  test("in some", a);\n});\ntest("behind", a);\ntest("by option", { skip: true }, a);\n',
    '// test("page was", a);\n/* test("page was too", a); */\n/*\ntest("page was long ago", a);\n*/\n',
  ];
  const files = [["a/main.rs", rust.join("")], ["a/pulled.rs", "#[test]\nfn in_pulled() {}\n"], ["a.test.ts", vitest.join("")]];
  const sources = joined(files);
  const page = (test) => `| promise | test |\n| --- | --- |\n| p | ${test} |\n`;
  const wrong = (test) => wrongRows(page(test), sources, ["npm run x"]).length;
  const somewhere = ["on_unix", "not_on_windows", "gives_up", "within_unix", "in_pulled", "page … where it can", "in some"];
  const nowhere = ["rust_is_not", "no_test", "commented", "commented_too", "page is not", "in none", "in no more", "fails", "by option", "page was", "page was too", "page was long ago"];
  const good = ["`rust_is`, `within`, `page is`, `in all`, `behind`", "`npm run x`", "no test: paper", ...somewhere.map((name) => `\`${name}\` (not everywhere: why)`)];
  const told = nowhere.map((name) => `\`${name}\` (not everywhere: why)`);
  const bad = ["", "nothing", "no test:", "`a text`", "`gone`", "`rust_is` | `page is`", ...somewhere.map((name) => `\`${name}\``), ...told];
  if (good.some((test) => wrong(test) !== 0) || bad.some((test) => wrong(test) !== 1) || wrongRows("| promise | test |\n| p |", sources, []).length !== 1) {
    throw new Error("the check itself is wrong");
  }
}

prove();
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.rs", "tests/e2e/cases/*.ts", "ui/src/*.test.ts", "ui/src/*.test.tsx"], { encoding: "utf8" });
const sources = joined(files.trim().split("\n").map((file) => [file, readFileSync(file, "utf8")]));
// What is said of the sources and not of the program is held by a command: one of package.json, or a line of check.sh.
const commands = [
  ...Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts).map((name) => `npm run ${name}`),
  ...readFileSync("scripts/check.sh", "utf8").split("\n"),
];
const page = readFileSync("docs/SECURITY.md", "utf8");
const wrong = wrongRows(page, sources, commands);
if (rowsOf(page).length < 10 || wrong.length > 0) {
  console.error(["docs/SECURITY.md makes promises that no test holds:", ...wrong].join("\n  "));
  process.exit(1);
}
console.log(`every one of ${rowsOf(page).length} promises has its test`);
