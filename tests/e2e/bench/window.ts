/**
 * The list of a very large unit in the real window: how smoothly it scrolls, and how soon it answers. docs/BENCHMARKS.md says what is measured.
 *
 * `--people N` other than 100,000; `--photos SHARE` of people with a photo; `--write` puts the results into docs/BENCHMARKS.md.
 */

import process from "node:process";
import { parseArgs } from "node:util";
import { Clerk } from "../clerk/clerk.js";
import { windowOf, xdotool } from "../native/window.js";
import { makeSample } from "../office/office.js";
import { display } from "../program/display.js";
import { Place } from "../program/place.js";
import { Program } from "../program/program.js";
import { Key } from "../webdriver/page.js";
import { pause } from "../webdriver/wait.js";
import {
  emptyLine,
  lineOf,
  machine,
  MOVEMENT_HEAD,
  SETTLED_HEAD,
  settledLine,
  writeDown,
} from "./report.js";
import { firstPaint, LOCKED } from "./start.js";
import { closePreview, firstPage, whilePagesMove } from "./preview.js";
import { dragToEnd, emptyPage, settledAfter, whileMoving } from "./watch.js";

/** How often each answer is measured. */
const ROUNDS = 5;
/** Turns of the wheel, and the time between two of them, as a hand turns it. */
const TURNS = 240;
const TURN_MS = 25;
/** Frames from the top of the list to its end. */
const DRAG_STEPS = 180;
const IMPORT_MS = 600_000;

/** The same, shown as soon as it is known. */
function told<T extends unknown[]>(line: (...of: T) => string): (...of: T) => string {
  return (...of) => {
    const text = line(...of);
    process.stderr.write(`${text}\n`);
    return text;
  };
}

const movement = told(lineOf);
const answer = told(settledLine);

const { values } = parseArgs({
  options: {
    people: { type: "string", default: "100000" },
    photos: { type: "string", default: "0.1" },
    write: { type: "boolean", default: false },
  },
});

async function main(): Promise<void> {
  const endDisplay = await display("virtual");
  const place = await Place.make();
  try {
    const unit = await makeSample(
      place.path("unit"),
      ...["--people", values.people, "--seed", "1", "--photos-share", values.photos],
    );
    const program = await Program.start(place, unit.package);
    let measured: string;
    try {
      const clerk = new Clerk(program);
      await clerk.setPassword("sicard-bench");
      const began = Date.now();
      await clerk.giveCode(unit.passcode);
      await clerk.page.part("import-summary").shown(IMPORT_MS);
      const imported = (Date.now() - began) / 1000;
      await clerk.readSummary();
      await clerk.page.at('[data-testid^="row-"]').shown(60_000);
      measured = await measure(place, clerk, imported);
    } finally {
      await program.stop();
    }
    const results = [measured, await starts(place)].join("\n");
    process.stdout.write(`${results}\n`);
    if (values.write) {
      writeDown("window", results);
    }
  } finally {
    await place.leave();
    endDisplay();
  }
}

async function measure(place: Place, clerk: Clerk, imported: number): Promise<string> {
  const { page } = clerk;
  const window = await windowOf(place);
  const wheel = (turns: number) =>
    xdotool(
      place,
      ...["mousemove", "--window", window, "640", "450"],
      ...["click", "--repeat", String(turns), "--delay", String(TURN_MS), "5"],
    );
  await wheel(5);
  await pause(1_000);
  const moved = [
    movement(
      "wheel, a turn every 25 ms",
      await whileMoving(page, async () => void (await wheel(TURNS))),
    ),
    movement(
      "scroll bar, top to end in 3 s",
      await whileMoving(page, () => dragToEnd(page, DRAG_STEPS)),
    ),
  ];
  moved.push(told(emptyLine)(await emptyPage(page)));
  const answers = [
    answer("search, the last of three letters", await each(() => search(clerk, ["w", "l", "j"]))),
    answer(
      "search, a personal number's last digit",
      await each(() => search(clerk, "21020012".split(""))),
    ),
    answer("search cleared", await each(() => cleared(clerk))),
    answer("filter 缺照片", await each(() => clicked(clerk, "chip-no-photo", "chip-open"))),
    answer("filter 全部人员", await each(() => clicked(clerk, "chip-everyone", "chip-open"))),
    answer("sort by 姓名", await each(() => clicked(clerk, "sort-name", "sort-personal-no"))),
    answer(
      "sort by 出生日期",
      await each(() => clicked(clerk, "sort-birth-date", "sort-personal-no")),
    ),
    answer("Ctrl+A", await each(() => everyone(clerk))),
  ];
  const previews: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    previews.push(await firstPage(clerk));
    if (round < ROUNDS - 1) {
      await closePreview(clerk);
    }
  }
  const forms = await page.part("page-count").text();
  answers.push(answer(`打印, the first page of the preview (${forms.trim()})`, previews));
  await pause(1_000);
  moved.push(
    movement(
      "pages of the preview, a turn every 25 ms",
      await whilePagesMove(clerk, async () => void (await wheel(TURNS))),
    ),
  );
  return [
    `${machine()}. ${Number(values.people).toLocaleString("en-US")} people, imported through the window in ${imported.toFixed(1)} s.`,
    [MOVEMENT_HEAD, ...moved].join("\n"),
    [SETTLED_HEAD, ...answers].join("\n"),
  ].join("\n\n");
}

/** Of the program with its store locked: the clerk is asked for the 本机密码. */
async function starts(place: Place): Promise<string> {
  const locked = () => firstPaint(place, LOCKED);
  return answer("start of the program to its first picture", await each(locked));
}

async function each(once: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await once());
  }
  return times;
}

async function search(clerk: Clerk, keys: readonly string[]): Promise<number> {
  const { page } = clerk;
  await page.part("search").fill("");
  await clerk.listSettled();
  await page.press(...keys.slice(0, -1));
  await clerk.listSettled();
  return settledAfter(page, () => page.press(keys.at(-1) ?? ""));
}

async function cleared(clerk: Clerk): Promise<number> {
  const { page } = clerk;
  await page.part("search").fill("wl");
  await clerk.listSettled();
  return settledAfter(page, () => page.press(Key.escape));
}

/** After it, another part is clicked, so that the next round begins as this one did. */
async function clicked(clerk: Clerk, part: string, back: string): Promise<number> {
  const { page } = clerk;
  const time = await settledAfter(page, () => page.part(part).click());
  await page.part(back).click();
  await clerk.listSettled();
  return time;
}

async function everyone(clerk: Clerk): Promise<number> {
  const { page } = clerk;
  await page.run(`document.querySelector('[data-testid="list"]').focus();`);
  const time = await settledAfter(page, () => page.press([Key.control, "a"]));
  await page.part("clear").click();
  return time;
}

await main();
