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
    // A literal is a key where one of the texts is taken by a key that is reckoned: t[name].
    const takesAny = (variable) =>
      users.some(({ lookups }) => lookups.has(`${path}#${variable}`) || lookups.has(path));
    const isWritten = (key) => users.some(({ literals }) => literals.has(key));
    const isLookedUp = (key) => users.some(({ wholes }) => wholes.has(key));
    return texts
      .filter(
        ({ key, parent, variable }) =>
          !isLookedUp(variable) &&
          !(parent !== null && isLookedUp(parent)) &&
          !isNamed(key) &&
          !(takesAny(variable) && isWritten(key)),
      )
      .map(({ key, parent }) => `${path}: ${parent === null ? "" : `${parent}.`}${key}`);
  });
}

/**
 * Of one file: its texts, what it imports, which names it speaks of, which of them it takes as a whole or looks something up in, which
 * literals it writes, and in which texts it looks something up by a key that it does not name (`file#variable`, or `file` where it is not
 * known in which of them).
 */
function read(path, source) {
  const texts = [];
  const imports = new Set();
  const names = new Set();
  const wholes = new Set();
  const literals = new Set();
  const lookups = new Set();
  const { body } = parseAst(source, { lang: path.endsWith("x") ? "tsx" : "ts" });
  const known = namesOf(body, path);
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
      return;
    }
    if (node.type === "MemberExpression" && !node.computed) {
      names.add(node.property.name);
      if (!(above?.type === "MemberExpression" && above.object === node && !above.computed)) {
        wholes.add(node.property.name);
      }
    }
    if (node.type === "MemberExpression" && node.computed) {
      wholes.add(node.object.name);
      if (typeof node.property.value === "string") {
        // By its name after all.
        if (known.get(node.object.name)?.size !== 0) {
          names.add(node.property.value);
        }
      } else if (node.property.type !== "Literal" && node.object.type === "Identifier") {
        for (const one of known.get(node.object.name) ?? imports) {
          lookups.add(one);
        }
      }
    }
    if (node.type === "ObjectPattern") {
      for (const { key } of node.properties) {
        names.add(key?.name);
        wholes.add(key?.name);
      }
    }
    if (node.type === "Literal" && typeof node.value === "string") {
      literals.add(node.value);
    }
    for (const [name, child] of Object.entries(node)) {
      if (name !== "parent") {
        visit(child, node);
      }
    }
  };
  visit(body, null);
  return { texts, imports, names, wholes, literals, lookups };
}

/**
 * Which texts the names of a file stand for, as `file#variable`; none where they stand for something else. What is handed to a function is
 * not among them: it may be any texts.
 */
function namesOf(body, path) {
  const known = new Map();
  const knows = (name, texts) => {
    known.set(name, new Set([...(known.get(name) ?? []), ...texts]));
  };
  const visit = (node) => {
    if (node === null || typeof node !== "object") {
      return;
    }
    if (node.type === "ImportDeclaration") {
      const from = node.source.value;
      for (const { local, imported } of node.specifiers) {
        const isSource = from.startsWith(".") && imported !== undefined;
        knows(local.name, isSource ? [`${join(dirname(path), from)}#${imported.name}`] : []);
      }
    } else if (node.type === "VariableDeclarator" && node.id.type === "Identifier") {
      knows(node.id.name, standsFor(node.init, node.id.name));
    }
    for (const [name, child] of Object.entries(node)) {
      if (name !== "parent") {
        visit(child);
      }
    }
  };
  const standsFor = (init, name) => {
    if (init?.callee?.name === "bilingual") {
      return [`${path}#${name}`];
    }
    // useTexts(texts) and texts[language] are the texts again.
    const again =
      init?.callee?.name === "useTexts" ? init.arguments[0] : init?.computed ? init.object : null;
    return (again?.type === "Identifier" && known.get(again.name)) || [];
  };
  visit(body);
  return known;
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
  const taken = `import { texts } from "./texts.ts"; const t = useTexts(texts);`;
  const cases = [
    [`${taken} f(t.a, t.c[k], t.d.q);`, "one/texts.ts: b, one/texts.ts: d.z"],
    // A literal that meets no texts is no use of one.
    [`${taken} f(t.a, t.c, t.d.z); g("b", style["b"]);`, "one/texts.ts: b"],
    [`${taken} const style = {}; f(t.a, t.c, t.d.z, style["b"], style[k]); g("b");`, "one/texts.ts: b"],
    [`${taken} f(t.a, t.c, t.d.z, t["b"]);`, ""],
    [`${taken} f(t.a, t.c, t.d.z, t[k]); g("b");`, ""],
    [`${taken} const other = texts[language]; f(t.a, t.c, t.d.z, other[k]); g("b");`, ""],
    // A function may be given any texts.
    [`${taken} const f = (given, k) => given[k]; f(t, "b", t.a, t.c, t.d.z);`, ""],
  ];
  for (const [user, expected] of cases) {
    const files = { "one/texts.ts": texts, "one/User.tsx": `import style from "./a.module.css"; ${user}` };
    const found = unusedTexts(files).join(", ");
    if (found !== expected) {
      throw new Error(`the check itself is wrong: of ${user} it finds "${found}"`);
    }
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
