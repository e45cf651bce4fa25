/**
 * The start of the program, its memory and its size, beside those of a window with one sentence in it. docs/BENCHMARKS.md says what is measured.
 *
 * `--bare FILE` the program with that window; `--rounds N` other than seven; `--write` puts the results into docs/BENCHMARKS.md.
 */

import process from "node:process";
import { parseArgs } from "node:util";
import { Clerk } from "../clerk/clerk.js";
import { asRoot } from "../native/as_root.js";
import { makeSample } from "../office/office.js";
import { display } from "../program/display.js";
import { Place } from "../program/place.js";
import { Program, SICARD } from "../program/program.js";
import { pause } from "../webdriver/wait.js";
import { type Memory, memoryOf } from "./memory.js";
import { machine, median, writeDown } from "./report.js";
import { type Size, sizeOfProgram, sizesOfInstallers } from "./sizes.js";
import { firstPaint, LOCKED } from "./start.js";

/** So long a program is left alone before its memory is looked at. */
const IDLE_MS = 10_000;

/** Where the program's files are when it is started: in memory already, or to be read from the disk. */
type Files = "read" | "unread";

/** One way to start one program, and what was measured of it. */
interface Subject {
  readonly name: string;
  readonly css: string;
  /** Does something in the place in which it starts. */
  readonly at: <T>(work: (place: Place) => Promise<T>) => Promise<T>;
  readonly starts: Readonly<Record<Files, number[]>>;
  readonly memory: Memory[];
}

/** What is held against the bare window's. */
interface Pair {
  readonly when: string;
  readonly bare: Subject;
  readonly program: Subject;
}

const { values } = parseArgs({
  options: {
    bare: { type: "string", default: "" },
    rounds: { type: "string", default: "7" },
    write: { type: "boolean", default: false },
  },
});

async function main(): Promise<void> {
  const endDisplay = await display("virtual");
  const kept = { program: await Place.make(), bare: await Place.make() };
  try {
    await workUntilLocked(kept.program);
    const startsBare = (place: Place) => {
      place.program = values.bare;
    };
    startsBare(kept.bare);
    const pairs = [
      {
        when: "the very first start",
        bare: subject("bare window, new", "p", inNewPlace(startsBare)),
        program: subject("program, new", '[data-testid="first-run-welcome"]', inNewPlace()),
      },
      {
        when: "a later start, locked, ten people",
        bare: subject("bare window", "p", (work) => work(kept.bare)),
        program: subject("program, locked", LOCKED, (work) => work(kept.program)),
      },
    ];
    await measure(pairs.flatMap(({ bare, program }) => [bare, program]));
    const results = report(pairs);
    process.stdout.write(`${results}\n`);
    if (values.write) {
      writeDown("start", results);
    }
  } finally {
    await kept.program.leave();
    await kept.bare.leave();
    endDisplay();
  }
}

/** Leaves ten people in a store that is locked. */
async function workUntilLocked(place: Place): Promise<void> {
  const unit = await makeSample(place.path("unit"), "--people", "10", "--seed", "1");
  const program = await Program.start(place, unit.package);
  try {
    const clerk = new Clerk(program);
    await clerk.setPassword("sicard-bench");
    await clerk.giveCode(unit.passcode);
    await clerk.readSummary();
  } finally {
    await program.stop();
  }
}

function subject(name: string, css: string, at: Subject["at"]): Subject {
  return { name, css, at, starts: { read: [], unread: [] }, memory: [] };
}

/** Every start is the first of its place. */
function inNewPlace(furnish?: (place: Place) => void): Subject["at"] {
  return async (work) => {
    const place = await Place.make();
    try {
      furnish?.(place);
      return await work(place);
    } finally {
      await place.leave();
    }
  };
}

/** All of them in turn, another one first in each round; where the files are in memory one start goes before that is not counted. */
async function measure(subjects: readonly Subject[]): Promise<void> {
  for (const { at, css } of subjects) {
    await at((place) => firstPaint(place, css));
  }
  for (const files of ["read", "unread"] as const) {
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const first = round % subjects.length;
      for (const one of [...subjects.slice(first), ...subjects.slice(0, first)]) {
        const time = await one.at((place) => start(place, one, files));
        one.starts[files].push(time);
        process.stderr.write(`${one.name}, files ${files}: ${time.toFixed(0)} ms\n`);
      }
    }
  }
}

function start(place: Place, { css, memory }: Subject, files: Files): Promise<number> {
  return files === "read"
    ? firstPaint(place, css, async ({ id }) => {
        await pause(IDLE_MS);
        memory.push(memoryOf(id));
      })
    : asRoot("sh", "-c", FORGET).then(() => firstPaint(place, css));
}

/** Takes out of memory what no running program holds of the files on the disks. https://docs.kernel.org/admin-guide/sysctl/vm.html#drop-caches */
const FORGET = "sync; echo 3 >/proc/sys/vm/drop_caches";

function report(pairs: readonly Pair[]): string {
  const starts = (title: string, files: Files) =>
    pairs.map((pair) => compared(`${title}, ${pair.when}`, pair, ms, (one) => one.starts[files]));
  const memory = (title: string, of: keyof Memory) =>
    pairs.map((pair) =>
      compared(`${title}, ${pair.when}`, pair, mb, (one) => one.memory.map((found) => found[of])),
    );
  return [
    `${machine()}. Medians of ${values.rounds}.`,
    [
      `| from the start of the process to the first picture | bare window | sicard | of the bare window's |`,
      `| --- | ---: | ---: | ---: |`,
      ...starts("files in memory", "read"),
      ...starts("files on the disk", "unread"),
    ].join("\n"),
    [
      `| memory after ten idle seconds | bare window | sicard | of the bare window's |`,
      `| --- | ---: | ---: | ---: |`,
      ...memory("all processes", "all"),
      ...memory("the program's own, unshared", "own"),
      ...memory("of the program's file", "file"),
      ...memory("of the fonts and models in it", "large"),
    ].join("\n"),
    [
      `| size | file | installed |`,
      `| --- | ---: | ---: |`,
      sized("the bare window's program", sizeOfProgram(values.bare)),
      sized("sicard, stripped as it is shipped", sizeOfProgram(SICARD)),
      ...sizesOfInstallers().map(([kind, size]) => sized(kind, size)),
    ].join("\n"),
  ].join("\n\n");
}

function compared(
  what: string,
  { bare, program }: Pair,
  shown: (value: number) => string,
  of: (subject: Subject) => readonly number[],
): string {
  const [without, ours] = [median(of(bare)), median(of(program))];
  const ratio = without === 0 ? "" : (ours / without).toFixed(2);
  return `| ${what} | ${shown(without)} | ${shown(ours)} | ${ratio} |`;
}

function sized(what: string, size: Size | undefined): string {
  return `| ${what} | ${size ? mb(size.file) : "–"} | ${size ? mb(size.installed) : "–"} |`;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

await main();
