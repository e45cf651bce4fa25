/** The card centre, by its own command line. */

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { type Row, readTable } from "./table.js";

const LIMIT_MS = 300_000;

/** A unit of invented people, as the office has issued it. */
export class SampleUnit {
  /** Where keys, table, photos and package lie. */
  readonly folder: string;
  /** 单位编号. */
  readonly code: string;

  constructor(folder: string, code: string) {
    this.folder = folder;
    this.code = code;
  }

  /** The data package. */
  get package(): string {
    return join(this.folder, `${this.code}.zip`);
  }

  /** 领取码. */
  get passcode(): string {
    return readFileSync(join(this.folder, "code.txt"), "utf8").trim();
  }

  /** The people table as it was issued. */
  get people(): Row[] {
    return readTable(readFileSync(join(this.folder, "people.csv"), "utf8"));
  }

  /** Where the JPEG lies that was issued of a person, if one was. */
  photoPath(personalNo: string): string {
    return join(this.folder, "photos", `${personalNo}.jpg`);
  }
}

/** Has the office make a unit; `options` as on its command line. */
export async function makeSample(folder: string, ...options: string[]): Promise<SampleUnit> {
  const made = await office("--json", "sample", "--out", folder, ...options);
  if (made.exit !== 0) {
    throw new Error(`sample ended with ${made.exit}: ${made.says}`);
  }
  const { unit_code: code } = JSON.parse(made.says) as { unit_code: string };
  return new SampleUnit(folder, code);
}

/**
 * Has the office issue a table of people anew with a unit's keys and 领取码, as after a correction; `options` as on its command line, with
 * `--unit-name` where the unit has another one than usual.
 */
export async function issueAgain(
  unit: SampleUnit,
  table: string,
  out: string,
  ...options: string[]
): Promise<void> {
  const { exit, says } = await office(
    "--json",
    "issue",
    ...["--key", join(unit.folder, "issue.key")],
    ...["--unit", unit.code],
    ...(options.includes("--unit-name") ? [] : ["--unit-name", "大连示例机械有限公司"]),
    ...["--people", table, "--photos", join(unit.folder, "photos")],
    ...["--code-file", join(unit.folder, "code.txt"), "--out", out, ...options],
  );
  if (exit !== 0) {
    throw new Error(`issue ended with ${exit}: ${says}`);
  }
}

/** 核对码 of whoever signed a package. */
export async function checkCodeOf(file: string): Promise<string> {
  const { exit, says } = await office("--json", "inspect", file);
  if (exit !== 0) {
    throw new Error(`inspect ended with ${exit}: ${says}`);
  }
  return (JSON.parse(says) as { fingerprint: string }).fingerprint;
}

/** What the office found in the returns. */
export interface Opened {
  /** 0 clean, 3 with findings. */
  readonly exit: number;
  /** people.csv: who gets a card. */
  readonly people: Row[];
  /** The JPEG of a person. */
  photo(personalNo: string): Buffer;
}

/** Has the office open returns and check them against what it issued. */
export async function openReturns(
  unit: SampleUnit,
  out: string,
  ...returns: string[]
): Promise<Opened> {
  const { exit, says } = await office(
    "open",
    ...returns,
    ...["--key", join(unit.folder, "open.key"), "--issued", unit.package, "--out", out],
  );
  if (exit !== 0 && exit !== 3) {
    throw new Error(`open ended with ${exit}: ${says}`);
  }
  return {
    exit,
    people: readTable(readFileSync(join(out, "people.csv"), "utf8")),
    photo: (personalNo) => readFileSync(join(out, "photos", `${personalNo}.jpg`)),
  };
}

/** Runs `sicard-office`; what it says on both streams, and its exit code. */
export function office(...args: string[]): Promise<{ exit: number; says: string }> {
  const program = process.env["SICARD_OFFICE"];
  if (program === undefined) {
    throw new Error("SICARD_OFFICE must name the built sicard-office; npm run e2e sets it");
  }
  return new Promise((resolve, reject) => {
    execFile(program, args, { timeout: LIMIT_MS }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== "number") {
        reject(error);
      } else {
        resolve({
          exit: Number(error?.code ?? 0),
          says: args.includes("--json") ? stdout : stdout + stderr,
        });
      }
    });
  });
}
