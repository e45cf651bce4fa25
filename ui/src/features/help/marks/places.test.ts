import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseAst } from "vite";
import { expect, test } from "vitest";
import { PLACES } from "./places/index.ts";

const SOURCES = join(import.meta.dirname, "..", "..", "..");

/** What lies above the list, or fills the window. */
const STANDS_IN = new Set(["Modal", "Drawer", "FullScreen", "dialog", "main"]);

/** What is no place, and why. */
const NO_PLACE: Readonly<Record<string, string>> = {
  "components/ImportDialog.tsx": "its users name it: photo-batch and table-import, see look.test",
  "components/FullScreen.tsx": "its users name it, and are found themselves",
  "features/help/Layer.tsx": "the help itself",
  "features/people/PeoplePage.tsx": "the places are in it: list, and empty",
};

test("F1 tells of every dialog and of whatever else fills the window", () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"))
    .map((file) => ({
      file: file.replaceAll(sep, "/"),
      untold: untoldIn(readFileSync(join(SOURCES, file), "utf8")),
    }));
  const untold = files.filter((one) => one.untold > 0).map(({ file }) => file);
  // A reason that none needs any more is none.
  expect(untold.toSorted()).toEqual(Object.keys(NO_PLACE).toSorted());
});

test("a dialog of which nothing is told is found", () => {
  expect(untoldIn(`<Modal><p data-testid="void-dialog" /></Modal>`)).toBe(0);
  expect(untoldIn(`<Modal wrapProps={{ "data-testid": "person-dialog" }} />`)).toBe(0);
  expect(untoldIn(`<Modal><p data-testid="new-dialog" title="void-dialog" /></Modal>`)).toBe(1);
  expect(untoldIn(`<><main /><Modal><p data-testid={a ? "b" : "c"} /></Modal></>`)).toBe(2);
});

/** The test ids by which places are known. */
const KNOWN = new Set(
  PLACES.flatMap(({ here }) => [...here.matchAll(/data-testid="([^"]+)"/g)].map(([, id]) => id)),
);

/** How many there are in a source that hold no place. */
function untoldIn(source: string): number {
  return countIn(parseAst(source, { lang: "tsx" }));
}

function countIn(node: unknown): number {
  if (isNode(node) && node["type"] === "JSXElement" && STANDS_IN.has(tagOf(node))) {
    return testIdsIn(node, false).some((id) => KNOWN.has(id)) ? 0 : 1;
  }
  return partsOf(node).reduce<number>((sum, part) => sum + countIn(part), 0);
}

function tagOf({ openingElement }: Node): string {
  const name = isNode(openingElement) ? openingElement["name"] : null;
  return isNode(name) ? String(name["name"]) : "";
}

/** The test ids that are written in a part of a source; `within` one, whatever it depends on. */
function testIdsIn(node: unknown, within: boolean): string[] {
  if (within && isNode(node) && typeof node["value"] === "string") {
    return [node["value"]];
  }
  return partsOf(node).flatMap((part) => testIdsIn(part, within || isTestId(node)));
}

/** `data-testid=…`, or `"data-testid": …`. */
function isTestId(node: unknown): boolean {
  const name = isNode(node) ? (node["key"] ?? node["name"]) : null;
  return isNode(name) && (name["value"] ?? name["name"]) === "data-testid";
}

function partsOf(node: unknown): unknown[] {
  if (Array.isArray(node)) {
    return node;
  }
  const parts = isNode(node) ? Object.entries(node) : [];
  return parts.filter(([name]) => name !== "parent").map(([, part]) => part);
}

type Node = Readonly<Record<string, unknown>>;

function isNode(one: unknown): one is Node {
  return typeof one === "object" && one !== null && !Array.isArray(one);
}
