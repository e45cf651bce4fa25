import { expect, test } from "vitest";
import type { Deed } from "../../bindings/Deed.ts";
import { sentence, withEveryPart } from "./sentence.ts";
import { texts } from "./texts.ts";

const zh = (deed: Deed, people = 1) => sentence(deed, people, texts.zh.sentences);

const IMPORTED: Deed = {
  kind: "package-imported",
  packageId: "a",
  people: 200,
  added: 200,
  updated: 0,
  missing: 0,
  keptNewer: 0,
  confirmationsTakenBack: 0,
  older: true,
  otherSigner: false,
};
const CHOSEN: Deed = {
  kind: "number-chosen",
  before: null,
  after: { kind: "offered", index: 2 },
  ground: "form-back",
};
const CHANGED: Deed = { kind: "details-changed", fields: ["mobile", "staff-no"] };

/** Every deed with fields, so that no field is left as it stands in the words. */
const DEEDS: readonly Deed[] = [
  { kind: "record-begun", people: 3, exports: 1 },
  IMPORTED,
  { kind: "photo-set", replaced: true, overridden: false },
  { kind: "photos-imported", added: 1, replaced: 2, overridden: 3, leftOut: 4 },
  CHOSEN,
  CHANGED,
  { kind: "department-set", cleared: true },
  { kind: "table-imported", leftOut: 0 },
  { kind: "forms-printed", batch: 1, elsewhere: false },
  { kind: "form-taken", before: null, after: { kind: "neither" }, ground: "signed-form" },
  { kind: "confirmed", warned: 2 },
  { kind: "exported", n: 4, packageId: "a", sha256: "b", recovered: false },
  { kind: "written-again", n: 4, packageId: "a", sha256: "b", recovered: true },
  { kind: "export-voided", n: 4, recovered: false },
  { kind: "export-copied", n: 4 },
  { kind: "handed-in", n: 4 },
  { kind: "handed-in-taken-back", n: 4 },
  { kind: "undone", entry: 17 },
  { kind: "store-restored", madeAt: "2026-11-29 16:00" },
  { kind: "last-number-set", n: 4 },
  { kind: "unit-erased", batches: 2 },
];

test("an import, a print and a choice are said as a clerk would", () => {
  expect(zh(IMPORTED, 200)).toBe("导入 200 人的数据包，新增 200 人（旧数据包，确认后仍导入）");
  expect(zh({ kind: "forms-printed", batch: 3, elsewhere: false }, 12)).toBe(
    "为 12 人打印确认表（第 3 次打印）",
  );
  expect(zh(CHOSEN)).toBe("选择号码：未选 → 号码 2（依据：已收回的确认表，在个人信息窗口选择）");
  expect(zh(CHANGED)).toBe("修改手机号码 / 工号");
});

test("no sentence has a gap left in it", () => {
  for (const { sentences } of [texts.zh, texts.en]) {
    for (const deed of DEEDS) {
      expect(sentence(deed, 5, sentences)).not.toMatch(/[{}[\]]|undefined|null/);
    }
    const plain = Object.entries(sentences.kinds).filter(([kind]) =>
      DEEDS.every((deed) => deed.kind !== kind),
    );
    for (const [, words] of plain) {
      expect(words.replaceAll("{people}", "")).not.toMatch(/[{}]/);
    }
  }
});

test("a part whose number is 0 is left out on the screen, and stands in a file", () => {
  expect(zh({ kind: "confirmed", warned: 0 }, 12)).toBe("确认 12 人");
  expect(zh({ kind: "confirmed", warned: 3 }, 12)).toBe("确认 12 人，其中有提醒仍确认的 3 人");
  for (const { sentences } of [texts.zh, texts.en]) {
    for (const template of Object.values(withEveryPart(sentences).kinds)) {
      expect(template).not.toMatch(/[[\]]/);
    }
  }
});

test("a choice says what it rests on, but for one that an earlier version has entered", () => {
  for (const { sentences } of [texts.zh, texts.en]) {
    const grounds = ["signed-form", "form-back", "clerk", "only-one"] as const;
    const said = [...grounds, null].map((ground) => sentence({ ...CHOSEN, ground }, 1, sentences));
    expect(new Set(said).size).toBe(said.length);
    const plain = said.at(-1) ?? "";
    expect(said.every((one) => one.startsWith(plain))).toBe(true);
  }
  const old: Deed = { kind: "form-taken", before: null, after: { kind: "neither" }, ground: null };
  expect(zh(old)).toBe("收表，号码：未选 → 都与证件不符");
});

test("what cannot be read is said to be a newer program's or changed", () => {
  expect(sentence(null, 0, texts.zh.sentences)).toBe(
    "无法识别：由更新版本的程序记录，或写入以后被改动过",
  );
});
