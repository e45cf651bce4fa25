// The npm packages whose code is in the page as it is built; what only builds or tests it is not in the program.
import { readFileSync } from "node:fs";
import { build } from "vite";

/** Components of CycloneDX, one for each package that the built page has code of. */
export async function page() {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const bundled = packagesOf(await modules());
  // What is in package.json for building only has had no look at its licence (scripts/page-licences.mjs).
  const unknown = bundled.filter((path) => packages[path] === undefined || packages[path].dev === true);
  if (bundled.length === 0 || unknown.length > 0) {
    throw new Error(`in the page, and no dependency of it in package.json: ${unknown.join(", ")}`);
  }
  return bundled.map((path) => component(path.replace(/^.*node_modules\//, ""), packages[path]));
}

function component(name, { version, license, integrity }) {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    type: "library",
    "bom-ref": `npm:${name}@${version}`,
    name,
    version,
    scope: "required",
    hashes: [{ alg: "SHA-512", content: Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex") }],
    licenses: [{ expression: license }],
    purl,
  };
}

/** The files that have code in the page. */
async function modules() {
  const { output } = await build({ root: "ui", logLevel: "error", build: { write: false } });
  return output.flatMap((chunk) => Object.entries(chunk.modules ?? {}).filter(([, { renderedLength }]) => renderedLength > 0).map(([file]) => file));
}

/** Packages by where they lie in the lock file; one inside another is named by the whole way. */
function packagesOf(files) {
  const found = files.map((file) => /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]);
  return [...new Set(found.filter((path) => path !== undefined))].sort();
}
