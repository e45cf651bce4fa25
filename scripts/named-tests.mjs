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

/** How a test of a name is run: "always", "not everywhere", "never"; undefined: there is none. */
function runs(name, sources) {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // Where a test stands for several cases, "…" is what changes from one to the next.
  const title = `(?:"${escaped}"|\`${escaped.replace("…", "\\$\\{\\w+\\}")}\`)`;
  const [, how] = new RegExp(`\\btest(\\.\\w+)?(?:\\([^()]*\\))?\\(\\s*${title}`).exec(sources) ?? [];
  const [attributes] = new RegExp(`(?:^[ \\t]*#\\[.*\\]\\s*?\\n)+[ \\t]*(?:async )?fn ${escaped}\\(`, "m").exec(sources) ?? [];
  if (new RegExp(`\\btest(\\.\\w+)?(?:\\([^()]*\\))?\\(\\s*${title}`).test(sources)) {
    return { undefined: "always", ".skipIf": "not everywhere", ".runIf": "not everywhere" }[how] ?? "never";
  }
  if (attributes === undefined || !attributes.includes("#[test]")) {
    return undefined;
  }
  return attributes.includes("#[ignore") ? "never" : "always";
}

/** What is wrong with the rows, a line each. */
function wrongRows(page, sources, commands) {
  return rowsOf(page).flatMap(({ promise, test, whole }) => {
    const begins = `${promise.slice(0, 60)}…`;
    const names = (test.match(/`[^`]+`/g) ?? []).map((name) => name.slice(1, -1));
    if (!whole || (names.length === 0 && !/^no test: \S/.test(test))) {
      return [`${begins}: neither a test nor "no test: why"`];
    }
    const found = names.filter((name) => !commands.includes(name)).map((name) => [name, runs(name, sources)]);
    return [
      ...found.filter(([, how]) => how === undefined).map(([name]) => `${begins}: no such test: ${name}`),
      ...found.filter(([, how]) => how === "never").map(([name]) => `${begins}: is never run: ${name}`),
      ...found.filter(([, how]) => how === "not everywhere" && !/not everywhere: \S/.test(test)).map(([name]) => `${begins}: is not run everywhere: ${name}`),
    ];
  });
}

/** A check that cannot fail says nothing. */
function prove() {
  const sources =
    '#[cfg(unix)]\n#[test]\nfn rust_is() {}\n#[test]\n#[ignore = "long"]\nfn rust_is_not() {}\nfn no_test() {}\n' +
    'test("page is", async () => {});\ntest.skip("page is not", a);\ntest.skipIf(!root)(\n  `page ${what} where it can`, a);\nlog("a text");\n';
  const page = (test) => `| promise | test |\n| --- | --- |\n| p | ${test} |\n`;
  const wrong = (test) => wrongRows(page(test), sources, ["npm run x"]).length;
  const good = ["`rust_is`, `page is`", "`npm run x`", "no test: paper", "`page … where it can` (not everywhere: takes root)"];
  const bad = ["", "nothing", "no test:", "`rust_is_not`", "`no_test`", "`page is not`", "`a text`", "`gone`", "`page … where it can`", "`rust_is` | `page is`"];
  if (good.some((test) => wrong(test) !== 0) || bad.some((test) => wrong(test) !== 1) || wrongRows("| promise | test |\n| p |", sources, []).length !== 1) {
    throw new Error("the check itself is wrong");
  }
}

prove();
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.rs", "tests/e2e/cases/*.ts", "ui/src/*.test.ts", "ui/src/*.test.tsx"], { encoding: "utf8" });
const sources = files.trim().split("\n").map((file) => readFileSync(file, "utf8")).join("\n");
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
