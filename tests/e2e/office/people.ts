/** What the office's people table says of a person. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { SampleUnit } from "./office.js";
import type { Row } from "./table.js";

/** 一人多号: red, and not the program's to finish. */
export function hasSeveralAccounts(row: Row): boolean {
  return cell(row, "参保账户").includes(";");
}

/** Two numbers, and the person has not said which: blue. */
export function isToBeChosen(row: Row): boolean {
  return cell(row, "证件号码2") !== "" && cell(row, "已确定") !== "是";
}

/** The picture that the unit has of a person without a photo in the package, named by ID number. */
export function pictureOf(unit: SampleUnit, row: Row): string {
  const numbers = new Set([cell(row, "证件号码1"), cell(row, "证件号码2")]);
  const folder = join(unit.folder, "pictures");
  const name = readdirSync(folder).find((file) => numbers.has(file.replace(/\.[a-z]+$/i, "")));
  if (name === undefined) {
    throw new Error("no picture of a person without a photo");
  }
  return join(folder, name);
}

/** A cell, empty where the table has no such column. */
export function cell(row: Row, heading: string): string {
  return row[heading] ?? "";
}
