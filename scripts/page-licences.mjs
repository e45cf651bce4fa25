// Fails where a package that may go into the page is under a licence that nobody has looked at. (The crates' licences: .cargo/deny.toml.)
import { readFileSync } from "node:fs";

// Each asks for no more than its notice; the first is the only one that there is at present.
const ALLOWED = ["MIT", "Apache-2.0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];

/** The packages of a package-lock.json that are not only for building, and under none of the licences (of an "A OR B", one is enough). */
function unknownLicences({ packages }) {
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== "" && dev !== true && devOptional !== true)
    .filter(([, { license }]) => !(license ?? "").replaceAll(/[()]/g, "").split(" OR ").some((one) => ALLOWED.includes(one)))
    .map(([path, { license }]) => `${path}: ${license ?? "no licence"}`);
}

/** A check that cannot fail says nothing. */
function prove() {
  const of = (entry) => unknownLicences({ packages: { "": {}, "node_modules/a": entry } }).length;
  const good = [{ license: "MIT" }, { license: "(GPL-3.0 OR MIT)" }, { license: "GPL-3.0", dev: true }];
  const bad = [{}, { license: "GPL-3.0" }, { license: "MIT AND GPL-3.0" }, { license: "SEE LICENSE IN LICENSE" }, { license: "GPL-3.0", optional: true }];
  if (good.some((entry) => of(entry) !== 0) || bad.some((entry) => of(entry) !== 1)) {
    throw new Error("the check itself is wrong");
  }
}

prove();
const unknown = unknownLicences(JSON.parse(readFileSync("package-lock.json", "utf8")));
if (unknown.length > 0) {
  console.error(["packages of the page under licences that nobody has looked at:", ...unknown].join("\n  "));
  process.exit(1);
}
console.log("every package of the page is under a known licence");
