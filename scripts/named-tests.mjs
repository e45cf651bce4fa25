// Fails where docs/SECURITY.md names a test that is not in the tree, or a command that is none: a promise without its test is none.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.rs", "tests/e2e/cases/*.ts"], { encoding: "utf8" });
const sources = files.trim().split("\n").map((file) => readFileSync(file, "utf8")).join("\n");
const rows = readFileSync("docs/SECURITY.md", "utf8").split("\n").filter((line) => /^\| [^|]+\| `/.test(line));
const names = rows.flatMap((row) => row.split("|")[2].match(/`[^`]+`/g)).map((name) => name.slice(1, -1));
// Where a test stands for several cases, "…" is what changes from one to the next.
const filled = (name) => "`" + name.replace("…", "${what}") + "`";
const isTest = (name) => [`fn ${name}(`, `"${name}"`, filled(name)].some((written) => sources.includes(written));
// What is said of the sources and not of the program is held by a command: one of package.json, or a line of check.sh.
const commands = [
  ...Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts).map((name) => `npm run ${name}`),
  ...readFileSync("scripts/check.sh", "utf8").split("\n"),
];
const missing = names.filter((name) => !isTest(name) && !commands.includes(name));
if (names.length === 0 || missing.length > 0) {
  console.error(["docs/SECURITY.md names tests that are not there:", ...missing].join("\n  "));
  process.exit(1);
}
