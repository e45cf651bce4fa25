/** A unit whose office, name and people look like markup, script, templates, and text that runs the other way. */

import { writeFileSync } from "node:fs";
import type { Place } from "../program/place.js";
import { issueAgain, makeSample, SampleUnit } from "./office.js";
import { hasSeveralAccounts } from "./people.js";
import { type Row, writeTable } from "./table.js";

/** What the markup would do: no page of ours has such a variable. */
export const HURT = "__hurt";

/** Names as the format allows them: no control characters, at most 200. */
const NAMES = [
  `<img src=x onerror="window.${HURT}=1">`,
  `"><script>window.${HURT}=1</script>`,
  `javascript:window.${HURT}=1`,
  `{{constructor.constructor('window.${HURT}=1')()}}`,
  `&lt;b&gt;王&amp;#60;小&nbsp;明`,
  `'><svg/onload=window.${HURT}=1>`,
  `<style>*{display:none}</style>李四`,
  `</textarea></title><iframe src="javascript:window.${HURT}=1">`,
  "$&$1${7*7}%s{name}{people}",
  "阿\u202E依古丽\u202C",
  "欧\u200B阳\u200D\u2060娜娜\u202E",
  `<a href="javascript:window.${HURT}=1">赵六</a>`,
];
/** At most 32 characters; letters of a number are upper-case. */
export const NUMBER = "<IMG/SRC=X/ONERROR=__HURT=1>";
export const MOBILE = "<img src=x onerror=__hurt=1>";
export const CATEGORY = `<b onclick="window.${HURT}=1">在职</b>`;
export const AGENCY = "<img src=x onerror=__hurt=1>";

export const OFFICE = {
  name: `<script>window.${HURT}=1</script>社保卡管理中心`,
  address: `"><img src=x onerror="window.${HURT}=1">长江路309号`,
  phone: `javascript:window.${HURT}=1`,
  hours: `{{7*7}}<svg/onload=window.${HURT}=1>`,
  rules: {
    deadline: "2099-12-31",
    notes: [`<a href="javascript:window.${HURT}=1">说明</a><img src=x onerror=__hurt=1>`],
  },
};
export const UNIT_NAME = `<img src=x onerror="window.${HURT}=1">&amp;有限公司`;

export interface MarkupUnit {
  readonly unit: SampleUnit;
  readonly people: readonly Row[];
  /** A later package, in which the first person has the name of the second. */
  readonly newer: () => Promise<string>;
  /** A package of the same unit by another signer. */
  readonly stranger: () => Promise<string>;
}

/** Everyone of it has one of the names; some have no photo, some two numbers, some several accounts. */
export async function makeMarkupUnit(place: Place): Promise<MarkupUnit> {
  const draw = (name: string) =>
    makeSample(
      place.path(name),
      ...["--people", String(NAMES.length), "--seed", "7", "--photos-share", "0.7"],
      ...["--blue-share", "0.2", "--red-share", "0.2", "--abroad-share", "0"],
    );
  const drawn = await draw("unit");
  const people: readonly Row[] = drawn.people.map((row, n) => ({
    ...row,
    姓名: NAMES[n % NAMES.length] ?? "",
    人员类别: CATEGORY,
    ...(n === 0 ? { 证件号码1: NUMBER, 证件号码2: "", 手机号码: MOBILE } : {}),
    ...(hasSeveralAccounts(row) ? { 参保账户: `${AGENCY}:2102000001;西岗区:A-7` } : {}),
  }));
  const office = place.path("office.json");
  writeFileSync(office, JSON.stringify(OFFICE));
  const issue = async (name: string, rows: readonly Row[], signer = drawn) => {
    const [table, out] = [place.path(`${name}.csv`), place.path(`${name}.zip`)];
    writeFileSync(table, writeTable(rows));
    await issueAgain(signer, table, out, "--unit-name", UNIT_NAME, "--office", office);
    return out;
  };
  const file = await issue(FILE_NAME, people);
  return {
    unit: new Issued(drawn, file),
    people,
    newer: () => issue("newer", people.with(0, { ...people[0], 姓名: NAMES[1] ?? "" })),
    stranger: async () => issue("stranger", people, await draw("strangers")),
  };
}

/** Of a file, without its ending: no system allows a \`/\` in it. */
export const FILE_NAME = `<img src=x onerror="window.${HURT}=1">`;

/** The sample's keys and photos, and the package that was issued with them. */
class Issued extends SampleUnit {
  readonly #file: string;

  constructor(drawn: SampleUnit, file: string) {
    super(drawn.folder, drawn.code);
    this.#file = file;
  }

  override get package(): string {
    return this.#file;
  }
}
