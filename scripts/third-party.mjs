// Writes the licences of everything that is built into the programs: node scripts/third-party.mjs <target triple> <file>
// Crates as cargo resolves them for the target, the page's npm packages, fonts and models of the tree. Fails where one of them has no licence to name.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const [target, out] = process.argv.slice(2);
const PROGRAMS = ["sicard", "sicard-office"];

/** Files that state a licence, in the folder itself and one below, where bundled C sources have theirs. */
function licenceFiles(folder) {
  const isLicence = (name) => /^(licen[cs]e|copying|notice|unlicense|ofl|eula)([-._].*)?$/i.test(name) || /[-_]licen[cs]e([-.].*)?$/i.test(name);
  const entries = readdirSync(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !/^(node_modules|tests?|target|\.git)$/.test(entry.name)).map((entry) => path.join(folder, entry.name));
  return [folder, ...folders].flatMap((place) => readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isFile() && isLicence(entry.name)).map((entry) => path.join(place, entry.name)));
}

/** The crates that are linked into the programs: what they depend on, and what libraries with C in them are built from. */
function crates() {
  const options = { encoding: "utf8", maxBuffer: 2 ** 30 };
  const metadata = JSON.parse(execFileSync("cargo", ["metadata", "--format-version", "1", "--locked", "--filter-platform", target], options));
  const packages = new Map(metadata.packages.map((found) => [found.id, found]));
  const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));
  const own = new Set(metadata.workspace_members);
  const reached = new Set();
  const waiting = metadata.packages.filter((found) => own.has(found.id) && PROGRAMS.includes(found.name)).map((found) => found.id);
  while (waiting.length > 0) {
    const id = waiting.pop();
    if (reached.has(id)) continue;
    reached.add(id);
    for (const dependency of nodes.get(id).deps) {
      const kinds = dependency.dep_kinds.map((kind) => kind.kind ?? "normal");
      const isSource = kinds.includes("build") && /-(src|sys)$/.test(packages.get(dependency.pkg).name);
      if (kinds.includes("normal") || isSource) waiting.push(dependency.pkg);
    }
  }
  return [...reached].filter((id) => !own.has(id)).map((id) => {
    const { name, version, license, license_file: file, authors, manifest_path: manifest } = packages.get(id);
    return { name: `${name} ${version}`, licence: license ?? file, authors, folder: path.dirname(manifest) };
  });
}

/** The npm packages that may be in the page: everything that is no tool of the build. */
function npmPackages() {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const used = Object.entries(lock.packages).filter(([folder, found]) => folder !== "" && !found.dev && !found.optional && existsSync(folder));
  return used.map(([folder]) => {
    const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const authors = [typeof author === "string" ? author : author?.name].filter(Boolean);
    return { name: `${name} ${version}`, licence: license, authors, folder };
  });
}

const found = [
  { name: "The Rust standard library", licence: "MIT OR Apache-2.0", authors: ["The Rust Project contributors"], folder: undefined },
  ...crates(),
  ...npmPackages(),
  { name: "Noto Sans SC, HanaMinB (fonts)", licence: "OFL-1.1", authors: [], folder: "src-tauri/crates/form/fonts" },
  { name: "MediaPipe models (faces, selfie segmentation)", licence: "Apache-2.0", authors: ["The MediaPipe Authors"], folder: "src-tauri/crates/portrait/models" },
];
// An npm package may lie in several places.
const parts = [...new Map(found.map((part) => [part.name, part])).values()].sort((one, other) => (one.name < other.name ? -1 : 1));
const unnamed = parts.filter((part) => !part.licence);
if (parts.length < 100 || unnamed.length > 0) {
  console.error(["No licence is stated by:", ...unnamed.map((part) => part.name)].join("\n  "));
  process.exit(1);
}

// A text that many share stands once.
const texts = new Map();
const lines = parts.map((part) => {
  const files = part.folder === undefined ? [] : licenceFiles(part.folder);
  const numbers = files.map((file) => {
    const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
    const hash = createHash("sha256").update(text).digest("hex");
    if (!texts.has(hash)) texts.set(hash, { number: texts.size + 1, text });
    return texts.get(hash).number;
  });
  const by = part.authors.length > 0 ? ` (${part.authors.join(", ")})` : "";
  const where = numbers.length > 0 ? `: text ${[...new Set(numbers)].join(", ")}` : "";
  return `${part.name}${by}\n    ${part.licence}${where}`;
});
const rule = "-".repeat(80);
writeFileSync(out, [
  "社会保障卡单位报盘程序 (sicard, sicard-office) contain the following works of others. Below them are their licences.",
  ...lines,
  ...[...texts.values()].map(({ number, text }) => `${rule}\ntext ${number}\n${rule}\n${text}`),
].join("\n\n") + "\n");
