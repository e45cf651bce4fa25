// What is in a program and is no package of a registry: the libraries in C whose sources come inside a crate, fonts, models.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** Libraries in C by the crate that brings them; each version is read where that crate states it. */
const IN_C = {
  "openssl-src": ({ version }) => [library("openssl", after(version, /\+(.+)$/), "Apache-2.0", "openssl:openssl")],
  "sqlcipher-src": ({ version }) => [
    library("sqlcipher", after(version, /sqlcipher-([\d.]+)/), "BSD-3-Clause", "zetetic:sqlcipher"),
    library("sqlite", after(version, /sqlite-([\d.]+)/), "blessing", "sqlite:sqlite"),
    library("libtomcrypt", after(version, /libtomcrypt-([\d.]+)/), "WTFPL", "libtom:libtomcrypt"),
  ],
  "turbojpeg-sys": ({ folder }) => [
    library("libjpeg-turbo", after(readFileSync(join(folder, "libjpeg-turbo/CMakeLists.txt"), "utf8"), /set\(VERSION ([\d.]+)\)/), "IJG AND BSD-3-Clause AND Zlib", "libjpeg-turbo:libjpeg-turbo"),
  ],
  // Without sources, and in the program for Windows alone; its version is in the library itself, in UTF-16.
  "webview2-com-sys": ({ folder }) => [
    library("WebView2Loader", after(readFileSync(join(folder, "x64/WebView2Loader.dll"), "utf16le"), /FileVersion\0+([\d.]+)/), "BSD-3-Clause"),
  ],
};

/** Files that are compiled in with `include_bytes!`, by their path. */
const FILES = {
  "src-tauri/crates/form/fonts/NotoSansSC-Regular.otf": { type: "file", name: "Noto Sans SC", version: "2.004", licenses: [{ license: { id: "OFL-1.1" } }] },
  "src-tauri/crates/form/fonts/HanaMinB.ttf": { type: "file", name: "HanaMinB", version: "2017-09-04", licenses: [{ license: { id: "OFL-1.1" } }] },
  ...Object.fromEntries(
    ["face_detection_short_range", "face_detection_back", "face_landmark", "selfie_segmentation"].map((name) => [
      `src-tauri/crates/portrait/models/${name}.onnx`,
      { type: "machine-learning-model", name: `MediaPipe ${name}`, licenses: [{ license: { id: "Apache-2.0" } }] },
    ]),
  ),
};

/** Components for what the crates of a program (components of `crates`) bring beside Rust, and which crate each hangs on. */
export function compiledIn(crates) {
  const folders = new Map(metadata().map(({ name, version, manifest_path }) => [`${name}@${version}`, dirname(manifest_path)]));
  return crates.flatMap((crate) => {
    const folder = folders.get(`${crate.name}@${crate.version}`);
    const files = crate.purl === undefined ? included(folder) : [];
    const components = [...(IN_C[crate.name]?.({ ...crate, folder }) ?? []), ...files.map(component)];
    return components.map((one) => ({ by: crate["bom-ref"], component: one }));
  });
}

/** `product`: the name under which weaknesses are listed (CPE), where there is one. */
function library(name, version, licence, product) {
  return {
    type: "library",
    "bom-ref": `c:${name}@${version}`,
    name,
    version,
    scope: "required",
    licenses: [{ expression: licence }],
    ...(product === undefined ? {} : { cpe: `cpe:2.3:a:${product}:${version}:*:*:*:*:*:*:*` }),
    purl: `pkg:generic/${name}@${version}`,
  };
}

function component(path) {
  const known = FILES[path];
  if (known === undefined) {
    throw new Error(`${path} is compiled in and not known here: say in scripts/sbom/compiled_in.mjs what it is and under which licence`);
  }
  const content = createHash("sha256").update(readFileSync(path)).digest("hex");
  return { "bom-ref": `file:${path}`, scope: "required", hashes: [{ alg: "SHA-256", content }], ...known };
}

/** What one of our crates includes as bytes; what its tests include is in no program. */
function included(folder) {
  const files = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" }).map((file) => join("src", file));
  const sources = files.filter((file) => file.endsWith(".rs") && !/(^|\/)tests?(\/|\.rs$)/.test(file));
  const root = execFileSync("git", ["rev-parse", "--show-toplevel"], { encoding: "utf8" }).trim();
  return sources.sort().flatMap((file) => {
    const bytes = readFileSync(join(folder, file), "utf8").matchAll(/include_bytes!\(\s*"([^"]+)"/g);
    return [...bytes].map(([, path]) => normalize(join(folder, dirname(file), path)).slice(root.length + 1));
  });
}

function metadata() {
  return JSON.parse(execFileSync("cargo", ["metadata", "--locked", "--format-version", "1"], { encoding: "utf8", maxBuffer: 1 << 28 })).packages;
}

function after(text, pattern) {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) {
    throw new Error(`no version in it any more: ${pattern}`);
  }
  return found;
}
