// Fails where a crate of ours does not forbid unsafe code. The workspace forbids it, but only for crates that take its lints:
// a new one that forgets to would not be noticed by the compiler.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

// In no product: libFuzzer's macro writes `unsafe`, and `forbid` has no exceptions (docs/decisions/0017).
const MAY_BE_UNSAFE = ["src-tauri/fuzz/Cargo.toml"];

/** The keys of one table of a Cargo.toml as they are written, without comments. */
function table(manifest, name) {
  const [, body = ""] = manifest.split(new RegExp(`^\\[${name.replaceAll(".", "\\.")}\\]\\s*$`, "m"));
  const lines = body.split(/^\[/m)[0].split("\n");
  return lines.map((line) => line.replace(/#.*/, "").trim()).filter((line) => line !== "");
}

/** What is wrong, file by file; `manifests`: every Cargo.toml by path, the workspace's own among them. */
function wrongLints(manifests) {
  return Object.entries(manifests).flatMap(([file, manifest]) => [
    ...(table(manifest, "workspace").some((line) => line.startsWith("members")) && !table(manifest, "workspace.lints.rust").includes('unsafe_code = "forbid"')
      ? [`${file}: [workspace.lints.rust] does not forbid unsafe_code`]
      : []),
    ...(table(manifest, "package").length > 0 && table(manifest, "lints").join() !== "workspace = true"
      ? [`${file}: does not say [lints] workspace = true`]
      : []),
  ]);
}

/** A check that cannot fail says nothing. */
function prove() {
  const workspace = '[workspace]\nmembers = ["a"]\n\n[workspace.lints.rust]\nunsafe_code = "forbid"\n';
  const crate = '[package]\nname = "a"\n\n[lints] \n# all of them\nworkspace = true\n\n[dependencies]\n';
  const bad = [workspace.replace("forbid", "warn"), workspace.replace("unsafe_code", "# unsafe_code"), crate.replace("[lints]", "[lint]"), crate.replace("true", "false"), crate.replace("workspace", "# workspace")];
  if (wrongLints({ workspace, crate }).length > 0 || bad.some((manifest) => wrongLints({ manifest }).length !== 1)) {
    throw new Error("the check itself is wrong");
  }
}

prove();
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*Cargo.toml"], { encoding: "utf8" }).trim().split("\n");
const checked = files.filter((file) => existsSync(file) && !MAY_BE_UNSAFE.includes(file));
const wrong = wrongLints(Object.fromEntries(checked.map((file) => [file, readFileSync(file, "utf8")])));
if (checked.length < 2 || wrong.length > 0) {
  console.error(["unsafe code is not forbidden everywhere:", ...wrong].join("\n  "));
  process.exit(1);
}
console.log("every crate forbids unsafe code");
