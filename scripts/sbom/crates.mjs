// The crates of a program, as cargo itself says it: those that are linked, and those that only build it (macros, build scripts).
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Components of CycloneDX for one package of the workspace and one target (a triple), and what depends on what.
 * The package itself comes first; what only builds it has the scope "excluded".
 */
export function crates(program, target) {
  const checksums = cargoLockChecksums(readFileSync("Cargo.lock", "utf8"));
  const linked = tree(program, target, "normal,no-proc-macro");
  const all = tree(program, target, "normal,build");
  const components = [...all.packages.values()].map(({ name, version, licence, isOurs }) => {
    const sha256 = checksums.get(`${name}@${version}`);
    return {
      type: "library",
      "bom-ref": ref(name, version),
      name,
      version,
      scope: linked.packages.has(ref(name, version)) ? "required" : "excluded",
      ...(sha256 === undefined ? {} : { hashes: [{ alg: "SHA-256", content: sha256 }] }),
      licenses: [{ expression: licence.replaceAll(/\s*\/\s*/g, " OR ") }],
      // Ours are not on crates.io: what they are is said by the commit.
      ...(isOurs ? {} : { purl: `pkg:cargo/${name}@${encodeURIComponent(version)}` }),
    };
  });
  return { components, dependencies: all.dependencies };
}

function ref(name, version) {
  return `cargo:${name}@${version}`;
}

function cargoLockChecksums(lock) {
  const blocks = lock.split("[[package]]").slice(1);
  const value = (block, key) => new RegExp(`^${key} = "(.*)"$`, "m").exec(block)?.[1];
  return new Map(blocks.map((block) => [`${value(block, "name")}@${value(block, "version")}`, value(block, "checksum")]));
}

function tree(program, target, edges) {
  const lines = execFileSync("cargo", ["tree", "--locked", "--package", program, "--target", target, "--edges", edges, "--prefix", "depth", "--format", "\t{p}\t{l}"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const packages = new Map();
  const dependencies = new Map();
  const above = [];
  for (const line of lines.trim().split("\n")) {
    const [, depth, name, version, folder, licence] = /^(\d+)\t(\S+) v(\S+)(?: \(proc-macro\))?(?: \((.+)\))?\t(.*?)(?: \(\*\))?$/.exec(line) ?? [];
    if (name === undefined) {
      throw new Error(`cargo tree says what is not understood: ${line}`);
    }
    const own = ref(name, version);
    packages.set(own, { name, version, licence, isOurs: folder !== undefined });
    dependencies.set(own, dependencies.get(own) ?? new Set());
    above[Number(depth)] = own;
    dependencies.get(above[Number(depth) - 1])?.add(own);
  }
  return { packages, dependencies };
}
