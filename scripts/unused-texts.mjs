// Every text of the page is used: a key of a `bilingual({ zh, en })` that nothing speaks of fails the check.
// (That none is missing in either language, the compiler says.)
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseAst } from "vite";

const SOURCES = resolve(import.meta.dirname, "../ui/src");

/** The keys that nothing uses, as `file: key`; `files`: sources by path. */
export function unusedTexts(files) {
  const parsed = Object.entries(files).map(([path, source]) => ({ path, ...read(path, source) }));
  return parsed.flatMap(({ path, texts }) => {
    const folder = `${dirname(path)}/`;
    const users = parsed.filter((one) => one.path.startsWith(folder) || one.imports.has(path));
    const isNamed = (key) => users.some(({ names }) => names.has(key));
    const isLookedUp = (key) => users.some(({ wholes }) => wholes.has(key));
    return texts
      .filter(
        ({ key, parent, variable }) =>
          !isLookedUp(variable) && !(parent !== null && isLookedUp(parent)) && !isNamed(key),
      )
      .map(({ key, parent }) => `${path}: ${parent === null ? "" : `${parent}.`}${key}`);
  });
}

/** Of one file: its texts, what it imports, which names it speaks of, and which of them it takes as a whole or looks something up in. */
function read(path, source) {
  const texts = [];
  const imports = new Set();
  const names = new Set();
  const wholes = new Set();
  const visit = (node, above) => {
    if (node === null || typeof node !== "object") {
      return;
    }
    if (Array.isArray(node)) {
      for (const one of node) {
        visit(one, above);
      }
      return;
    }
    if (node.type === "VariableDeclarator" && node.init?.callee?.name === "bilingual") {
      const keys = keysOf(property(node.init.arguments[0], "zh"));
      texts.push(...keys.map((key) => ({ ...key, variable: node.id.name })));
      return;
    }
    if (node.type === "ImportDeclaration" && node.source.value.startsWith(".")) {
      imports.add(join(dirname(path), node.source.value));
    }
    if (node.type === "MemberExpression" && !node.computed) {
      names.add(node.property.name);
      if (!(above?.type === "MemberExpression" && above.object === node && !above.computed)) {
        wholes.add(node.property.name);
      }
    }
    if (node.type === "MemberExpression" && node.computed) {
      wholes.add(node.object.name);
    }
    if (node.type === "ObjectPattern") {
      for (const { key } of node.properties) {
        names.add(key?.name);
        wholes.add(key?.name);
      }
    }
    if (node.type === "Literal" && typeof node.value === "string") {
      names.add(node.value);
    }
    for (const [name, child] of Object.entries(node)) {
      if (name !== "parent") {
        visit(child, node);
      }
    }
  };
  visit(parseAst(source, { lang: path.endsWith("x") ? "tsx" : "ts" }).body, null);
  return { texts, imports, names, wholes };
}

function keysOf(object, parent = null) {
  return (object?.properties ?? []).flatMap(({ key, value }) => {
    const name = key?.name ?? String(key?.value);
    const own = { key: name, parent };
    return value?.type === "ObjectExpression" && parent === null
      ? [own, ...keysOf(value, name)]
      : [own];
  });
}

function property(object, name) {
  return object?.properties?.find(({ key }) => key?.name === name)?.value;
}

/** A check that cannot fail says nothing. */
function prove() {
  const texts = `export const texts = bilingual({ zh: { a: "1", b: "2", c: { x: "3", y: "4" }, d: { z: "5" } }, en: {} });`;
  const user = `import { texts } from "./texts.ts"; const t = useTexts(texts); f(t.a, t.c[k], t.d.q);`;
  const found = unusedTexts({ "one/texts.ts": texts, "one/User.tsx": user }).join(", ");
  if (found !== "one/texts.ts: b, one/texts.ts: d.z") {
    throw new Error(`the check itself is wrong: it finds "${found}"`);
  }
}

prove();
const files = Object.fromEntries(
  readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\.d\.ts$|^bindings\//.test(name))
    .map((name) => [relative(SOURCES, join(SOURCES, name)), readFileSync(join(SOURCES, name), "utf8")]),
);
const unused = unusedTexts(files);
if (unused.length > 0) {
  process.stderr.write(`texts that nothing uses:\n${unused.join("\n")}\n`);
  process.exit(1);
}
process.stdout.write("every text is used\n");
