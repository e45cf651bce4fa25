import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const SOURCE = join(import.meta.dirname, "..");

const times = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

test("whatever shows an error's words has the link to its page of the manual, each time", () => {
  // The words of an error are had from `explain` alone.
  const showing = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => ({ file, text: readFileSync(join(SOURCE, file), "utf8") }))
    .filter(({ text }) => /import \{[^}]*\bexplain\b[^}]*\} from/.test(text));
  expect(showing.length).toBeGreaterThan(2);
  const without = showing.filter(
    ({ text }) => times(text, /\bexplain\(/g) !== times(text, /<HelpLink code=/g),
  );
  expect(without.map(({ file }) => file)).toEqual([]);
});
