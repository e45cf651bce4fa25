/** What the page can ask the shell for: the program's own commands, with requests that fit them, and nothing of the framework beside them. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { makeSample } from "../office/office.js";
import { logOf, panicsOf } from "../program/log.js";
import { test } from "../program/test.js";
import type { Page } from "../webdriver/page.js";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const SHELL = join(ROOT, "src-tauri");

/** What Tauri and its plugins can do, as the build has written it down: plugin by plugin, permission by permission. */
type Manifests = Record<string, { permissions: Record<string, { commands: { allow: string[] } }> }>;

/** To hear what the shell tells, and to hear it no more. */
const ALLOWED = new Set(["plugin:event|listen", "plugin:event|unlisten"]);

test("one capability is there, and it lets the page hear what the shell tells and nothing else", () => {
  const folder = join(SHELL, "capabilities");
  expect(readdirSync(folder)).toEqual(["main.json"]);
  const capability = readJson(join(folder, "main.json")) as {
    windows: string[];
    permissions: string[];
  };
  expect(capability).not.toHaveProperty("remote");
  expect(capability.windows).toEqual(["main"]);
  expect(capability.permissions).toEqual(["core:event:allow-listen", "core:event:allow-unlisten"]);
  const { app } = readJson(join(SHELL, "tauri.conf.json")) as {
    app: { security: object; withGlobalTauri?: boolean };
  };
  expect(app.security).toMatchObject({ capabilities: ["main"] });
  expect(app).not.toHaveProperty("withGlobalTauri");
});

test("nothing that the framework or its plugins can do can be called from the page", async ({
  start,
}) => {
  const { page } = await start();
  const manifests = readJson(join(SHELL, "gen", "schemas", "acl-manifests.json")) as Manifests;
  const commands = Object.entries(manifests).flatMap(([plugin, { permissions }]) =>
    Object.values(permissions).flatMap(({ commands: { allow } }) =>
      allow.map((command) => `plugin:${plugin.replace("core:", "")}|${command}`),
    ),
  );
  const wanted = [...new Set(commands)].filter((command) => !ALLOWED.has(command));
  expect(wanted).toContain("plugin:fs|read_text_file");
  expect(wanted.length).toBeGreaterThan(150);
  // Of plugins that are not there, and of such as no list names.
  wanted.push("plugin:shell|execute", "plugin:http|fetch", "plugin:process|exit", "eval", "");
  const outcomes = await callAll(page, wanted, {
    ...{ path: "/etc/hostname", directory: 1, url: "https://example.com/", label: "main" },
    ...{ program: "id", event: "arrived", payload: {}, options: { label: "x", url: "index.html" } },
  });
  for (const [command, outcome] of outcomes) {
    expect(outcome, command).toMatch(/not allowed|not found/u);
  }
  expect(await page.run(`return "__TAURI__" in window;`)).toBe(false);
});

/** Of these any text or number is a request, every member has a default, or there may be none, as where nothing is to be kept and the window closes. */
const TAKE_MUCH = new Set([
  "number_copied",
  "job_cancel",
  "job_progress",
  "settings_set",
  "window_close",
]);
/** Fits no command. */
const MALFORMED = [
  ...[undefined, null, true, [1], {}, -1, 1.5, 2 ** 32, "../../etc/passwd"],
  ...["00000000-0000-4000-8000-000000000000", { kind: "forms" }],
  { unit: -1, person: -1, persons: [-1], export: -1, document: -1, batch: -1, table: -1 },
  { unit: "1", persons: "all", query: { unit: 1, chip: "nobody" }, folder: 1, file: {} },
];
/** May fit one, and names what is not there. */
const NOWHERE = [
  4_000_000_000,
  { unit: 77, persons: [4_000_000_000], reason: "x", folder: "x", file: "x", n: 1, code: "1" },
];
/** Far more than any request has. */
const LONG = 8 << 20;

test("a request that does not fit its command fails, one that names what is not there changes nothing, and the program goes on", async ({
  place,
  start,
}) => {
  const unit = await makeSample(place.path("unit"), "--people", "4", "--seed", "3");
  const program = await start(unit.package);
  const clerk = new Clerk(program);
  const { page } = clerk;
  await clerk.setPassword("sicard-e2e");
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();

  const commands = commandsWithRequest().filter((command) => !TAKE_MUCH.has(command));
  expect(commands.length).toBeGreaterThan(60);
  const before = await page.run(ASKED);
  for (const request of MALFORMED) {
    const outcomes = await callAll(page, commands, { request, progress: "__CHANNEL__:1" });
    for (const [command, outcome] of outcomes) {
      expect(outcome, `${command} of ${JSON.stringify(request)}`).toMatch(CODE);
    }
  }
  for (const request of NOWHERE) {
    await callAll(page, commands, { request, progress: "__CHANNEL__:1" });
  }
  for (const command of ["person_view", "person_save", "package_preview", "store_unlock"]) {
    const [[, outcome] = []] = await callAll(page, [command], { request: "LONG" });
    expect(outcome, command).toMatch(/^(internal|handle-gone)$/u);
  }
  expect(await page.run(ASKED), "nothing has changed").toEqual(before);
  expect(logOf(place), "it writes down what befalls it").toContainEqual(
    expect.stringContaining(" start "),
  );
  expect(panicsOf(place)).toEqual([]);
  await page.at('[data-testid^="row-"]').shown();
});

/** Of a failure, as opposed to what was taken. */
const CODE = /^[a-z]+(-[a-z]+)*$/u;

/** How things stand, as the page would ask. */
const ASKED = `
  const ask = (command, request) => window.__TAURI_INTERNALS__.invoke(command, { request });
  return Promise.all([ask("units", null), ask("journal_check", null), ask("backup_status", null)])
    .then((answers) => JSON.stringify(answers));`;

/** Calls commands one after the other; the error's code or text of each, or `allowed`. A text \`LONG\` is made in the page. */
async function callAll(
  page: Page,
  commands: readonly string[],
  args: object,
): Promise<[string, string][]> {
  return page.run(
    `const [commands, args, long] = arguments;
     const request = args.request === "LONG" ? "9".repeat(long) : args.request;
     const said = (error) => (typeof error === "object" && error !== null ? String(error.code) : String(error));
     const outcomes = [];
     return commands.reduce(
       (before, command) => before.then(() =>
         window.__TAURI_INTERNALS__.invoke(command, { ...args, request })
           .then(() => "ALLOWED", said)
           .then((outcome) => outcomes.push([command, outcome]))),
       Promise.resolve(),
     ).then(() => outcomes);`,
    commands,
    args,
    LONG,
  );
}

/** The commands of the table that take a request: the others cannot be asked wrongly. */
function commandsWithRequest(): string[] {
  const declared = readFileSync(join(ROOT, "ui", "src", "bindings", "Commands.ts"), "utf8");
  return [...declared.matchAll(/^ {2}(\w+): \{ request: (?!null;)/gmu)].map(
    ([, name]) => name ?? "",
  );
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
