/** The packages that a tour needs. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clerk } from "../clerk/clerk.js";
import { issueAgain, makeSample, type SampleUnit } from "../office/office.js";
import type { Place } from "../program/place.js";
import type { Program } from "../program/program.js";
import type { Page } from "../webdriver/page.js";
import { pause } from "../webdriver/wait.js";

/** Whoever comes along on the tour and looks at every screen. */
export interface Onlooker {
  take(page: Page, name: string): Promise<void>;
}

/** What every part of the tour works with. */
export interface Walk {
  readonly place: Place;
  readonly program: Program;
  readonly clerk: Clerk;
  readonly units: Units;
  readonly album: Onlooker;
}

export interface Units {
  readonly unit: SampleUnit;
  /** The same unit by another signer. */
  readonly stranger: SampleUnit;
  /** Many people, so that an import can be seen while it runs. */
  readonly many: SampleUnit;
  /** An earlier package of the unit, and a later one with corrections. */
  readonly older: string;
  readonly newer: string;
}

/** Packages are dated by the second. */
const NEXT_SECOND_MS = 1_100;

export async function makeUnits(place: Place): Promise<Units> {
  const path = (name: string) => place.path(name);
  const mix = ["--photos-share", "0.85", "--pictures-for-rest", "--flawed-share", "0.05"];
  const early = await makeSample(path("early"), "--people", "60", "--seed", "11", ...mix);
  const older = early.package;
  await pause(NEXT_SECOND_MS);
  const unit = await makeSample(
    path("unit"),
    ...["--people", "60", "--seed", "11", "--keys", path("early"), ...mix],
  );
  const stranger = await makeSample(path("stranger"), "--people", "5", "--seed", "3");
  const many = await makeSample(
    path("many"),
    ...["--people", "200000", "--seed", "5", "--photos-share", "0", "--unit", "2222021"],
    ...["--unit-name", "大连保税区示例国际供应链管理服务股份有限公司"],
  );
  await pause(NEXT_SECOND_MS);
  const newer = path("newer.zip");
  await issueAgain(unit, corrected(unit, path("corrected.csv")), newer);
  return { unit, stranger, many, older, newer };
}

/** The table of people with a few of them changed. */
function corrected(unit: SampleUnit, file: string): string {
  const lines = readFileSync(join(unit.folder, "people.csv"), "utf8").split("\n");
  const table = lines.map((line, at) => {
    if (at === 2 || at === 5) {
      return line.replace(/(^[^,]*),([^,]*),(男|女),/, (_, no: string, name: string, sex: string) =>
        [no, name, sex === "男" ? "女" : "男", ""].join(","),
      );
    }
    return at === 3 || at === 6 ? line.replace(/(^[^,]*),([^,]*),/, "$1,改名后,") : line;
  });
  writeFileSync(file, table.join("\n"));
  return file;
}
