// Writes dist/sicard_TARGET.cdx.json and dist/sicard-office_TARGET.cdx.json: what is in the two programs, for one target (a triple). One commit gives the same bytes each time.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { compiledIn } from "./compiled_in.mjs";
import { crates } from "./crates.mjs";
import { page } from "./page.mjs";

const [target] = process.argv.slice(2);
const say = (...command) => execFileSync(command[0], command.slice(1), { encoding: "utf8" }).trim();
const commit = say("git", "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*");
const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? say("git", "log", "-1", "--format=%ct"));
const rust = /^rustc (\S+)/.exec(say("rustc", "--version"))[1];

/** One document; `linked`: components and dependencies of the crates, `others`: what else there is, each with the crate or page it came by. */
function document(program, { components, dependencies }, others) {
  const [own, ...libraries] = components;
  const dependsOn = new Map([...dependencies].map(([from, to]) => [from, new Set(to)]));
  for (const { by, component } of others) {
    dependsOn.get(by).add(component["bom-ref"]);
    dependsOn.set(component["bom-ref"], new Set());
  }
  const parts = [...libraries, ...others.map(({ component }) => component)].sort(byRef);
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      timestamp: new Date(seconds * 1000).toISOString(),
      component: { type: "application", "bom-ref": own["bom-ref"], name: program, version: own.version, licenses: own.licenses },
      properties: [
        { name: "sicard:commit", value: commit },
        { name: "sicard:target", value: target },
      ],
    },
    components: parts,
    dependencies: [...dependsOn].map(([from, to]) => ({ ref: from, dependsOn: [...to].sort() })).sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
  // A number that says no more than the content does, so that it is the same for the same content.
  const digest = createHash("sha256").update(JSON.stringify(document)).digest("hex");
  const [, ...groups] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(digest);
  return { bomFormat: document.bomFormat, specVersion: document.specVersion, serialNumber: `urn:uuid:${groups.join("-")}`, ...document };
}

function byRef(a, b) {
  return a["bom-ref"] < b["bom-ref"] ? -1 : 1;
}

const standardLibrary = {
  type: "library",
  "bom-ref": `rust:std@${rust}`,
  name: "std",
  version: rust,
  description: "The standard library of Rust",
  scope: "required",
  licenses: [{ expression: "MIT OR Apache-2.0" }],
  purl: `pkg:generic/rust-std@${rust}`,
};

mkdirSync("dist", { recursive: true });
for (const program of ["sicard", "sicard-office"]) {
  const linked = crates(program, target);
  const own = linked.components[0]["bom-ref"];
  const pages = program === "sicard" ? await page() : [];
  const others = [...compiledIn(linked.components), ...[standardLibrary, ...pages].map((component) => ({ by: own, component }))];
  const file = `dist/${program}_${target}.cdx.json`;
  writeFileSync(file, `${JSON.stringify(document(program, linked, others), null, 1)}\n`);
  const all = [...linked.components.slice(1), ...others.map(({ component }) => component)];
  console.log(`${file}: ${all.filter(({ scope }) => scope === "required").length} parts of the program, ${all.filter(({ scope }) => scope === "excluded").length} that only build it`);
}
