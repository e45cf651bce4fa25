// Fails where something that we build from could be other bytes tomorrow: every package of every lock file comes from the registry of its kind
// and has its hash there, nothing is taken from a repository, an address or a folder, no range takes whatever there is, and no package of npm runs
// code of its own while it is installed.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index";

/** What is wrong with a Cargo.lock; `own`: the names of our crates, which come from no registry. */
function wrongInCargoLock(text, own) {
  return text
    .split("[[package]]")
    .slice(1)
    .flatMap((block) => {
      const value = (key) => new RegExp(`^${key} = "(.*)"$`, "m").exec(block)?.[1];
      const name = value("name");
      if (value("source") === undefined) {
        return own.has(name) ? [] : [`${name}: from a folder that is no crate of ours`];
      }
      return [
        ...(value("source") === CRATES_IO ? [] : [`${name}: not from crates.io but ${value("source")}`]),
        ...(/^[0-9a-f]{64}$/.test(value("checksum")) ? [] : [`${name}: without a checksum`]),
      ];
    });
}

/** What is wrong with a package-lock.json. It names no host (.npmrc), so that any that stands there is one that somebody has put in. */
function wrongInNpmLock({ lockfileVersion, packages }) {
  return [
    ...(lockfileVersion === 3 ? [] : [`version ${lockfileVersion} of the format, 3 is known`]),
    ...Object.entries(packages).flatMap(([path, { integrity, resolved, link }]) =>
      path === ""
        ? []
        : [
            ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity) ? [] : [`${path}: without a SHA-512`]),
            ...(resolved === undefined && link === undefined ? [] : [`${path}: from ${resolved ?? "a folder"}`]),
          ],
    ),
  ];
}

/** What is wrong with the ranges of a package.json: each names a version of the registry. */
function wrongInNpmManifest(manifest) {
  const ranges = ["dependencies", "devDependencies", "optionalDependencies", "overrides"].flatMap((kind) => Object.entries(manifest[kind] ?? {}));
  return ranges.filter(([, range]) => !/^[\^~=]?\d+(\.\d+){0,2}$/.test(range)).map(([name, range]) => `${name}: ${JSON.stringify(range)} is no version`);
}

/** What is wrong with a requirements.txt: each package has one version and its hashes. */
function wrongInRequirements(text) {
  const lines = text.replaceAll(/\\\n/g, " ").split("\n").map((line) => line.replace(/#.*/, "").trim());
  return lines.filter((line) => line !== "" && !/^[\w.-]+==[\w.]+( ; .+?)?(\s+--hash=sha256:[0-9a-f]{64})+$/.test(line)).map((line) => `${line.split(/\s/)[0]}: without its hashes`);
}

/** What is missing in an .npmrc. */
function wrongInNpmrc(text) {
  const wanted = ["ignore-scripts=true", "omit-lockfile-registry-resolved=true"];
  return wanted.filter((line) => !text.split("\n").includes(line)).map((line) => `does not say ${line}`);
}

/** A check that cannot fail says nothing. */
function prove() {
  const hash = "0".repeat(64);
  const crate = (lines) => `[[package]]\nname = "a"\n${lines.join("\n")}\n`;
  const npm = (entry) => ({ lockfileVersion: 3, packages: { "": {}, "node_modules/a": { integrity: `sha512-${"A".repeat(86)}==`, ...entry } } });
  const good = [
    wrongInCargoLock(crate([]), new Set(["a"])),
    wrongInCargoLock(crate([`source = "${CRATES_IO}"`, `checksum = "${hash}"`]), new Set()),
    wrongInNpmLock(npm({})),
    wrongInNpmManifest({ dependencies: { a: "^1.2.3", b: "2.12" } }),
    wrongInNpmrc("ignore-scripts=true\nomit-lockfile-registry-resolved=true\n"),
    wrongInRequirements(`a==1 \\\n    --hash=sha256:${hash}\n    # via b\n`),
  ];
  const bad = [
    wrongInCargoLock(crate([]), new Set()),
    wrongInCargoLock(crate([`source = "git+https://example.org/a"`, `checksum = "${hash}"`]), new Set()),
    wrongInCargoLock(crate([`source = "${CRATES_IO}"`]), new Set()),
    wrongInNpmLock(npm({ integrity: undefined })),
    wrongInNpmLock(npm({ integrity: "sha1-AAAA" })),
    wrongInNpmLock(npm({ resolved: "https://example.org/a.tgz" })),
    wrongInNpmLock(npm({ link: true })),
    wrongInNpmLock({ ...npm({}), lockfileVersion: 2 }),
    ...["*", "latest", "git+https://example.org/a", "file:../a", "npm:b@1", ">=1"].map((range) => wrongInNpmManifest({ devDependencies: { a: range } })),
    wrongInNpmrc("ignore-scripts=false\nomit-lockfile-registry-resolved=true\n"),
    wrongInRequirements("a==1\n"),
    wrongInRequirements(`a>=1 --hash=sha256:${hash}\n`),
  ];
  if (good.flat().length > 0 || bad.some((wrong) => wrong.length !== 1)) {
    throw new Error(`the check itself is wrong: ${JSON.stringify({ good, bad })}`);
  }
}

prove();
const tracked = (pattern) => execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", pattern], { encoding: "utf8" }).split("\n").filter((file) => file !== "" && existsSync(file));
const read = (file) => readFileSync(file, "utf8");
const manifests = tracked("*Cargo.toml");
const own = new Set(manifests.map((file) => /^name = "(.*)"$/m.exec(read(file))?.[1]));
const locks = manifests.filter((file) => /^\[workspace\]$/m.test(read(file))).map((file) => join(dirname(file), "Cargo.lock"));
const wrong = [
  ...locks.filter((file) => !existsSync(file)).map((file) => `${file}: is missing`),
  ...locks.filter((file) => existsSync(file)).flatMap((file) => wrongInCargoLock(read(file), own).map((one) => `${file}: ${one}`)),
  ...tracked("*package.json").flatMap((file) => wrongInNpmManifest(JSON.parse(read(file))).map((one) => `${file}: ${one}`)),
  ...tracked("*package-lock.json").flatMap((file) => wrongInNpmLock(JSON.parse(read(file))).map((one) => `${file}: ${one}`)),
  ...wrongInNpmrc(existsSync(".npmrc") ? read(".npmrc") : "").map((one) => `.npmrc: ${one}`),
  ...tracked("*requirements.txt").flatMap((file) => wrongInRequirements(read(file)).map((one) => `${file}: ${one}`)),
];
if (locks.length === 0 || wrong.length > 0) {
  console.error(["what we build from is not held fast:", ...wrong].join("\n  "));
  process.exit(1);
}
console.log("every package that we build from has its registry and its hash");
