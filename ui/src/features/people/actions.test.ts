import { expect, test } from "vitest";
import type { PersonRow } from "../../bindings/PersonRow.ts";
import type { PersonState } from "../../bindings/PersonState.ts";
import { actionsFor } from "./actions.ts";

const word = { code: "1", zh: "男", en: "male" };

function person(state: PersonState, more: Partial<PersonRow> = {}): PersonRow {
  return {
    id: 1,
    personalNo: "10000001",
    name: "测试",
    sex: word,
    ethnic: word,
    birthDate: "1980-01-01",
    idType: word,
    idNumbers: [],
    choice: null,
    settled: false,
    mobile: null,
    photo: null,
    state,
    colour: "black",
    confirmed: false,
    formBack: false,
    missing: false,
    changed: [],
    printedChanges: [],
    warnings: 0,
    note: null,
    notedAt: null,
    department: null,
    staffNo: null,
    remark: null,
    ...more,
  };
}

const menu = (...rows: PersonRow[]) => actionsFor(rows).filter((action) => action !== null);

test("a confirmed person can be taken back, and not confirmed again", () => {
  const actions = menu(person("confirmed", { confirmed: true, formBack: true }));
  expect(actions).toContain("withdraw");
  expect(actions).not.toContain("confirm");
  expect(actions).not.toContain("forms-not-back");
});

test("with an exported person nothing is left to do", () => {
  expect(menu(person("exported", { confirmed: true }))).toEqual(["open", "copy"]);
});

test("a person who changed after the export can only be reopened", () => {
  expect(menu(person("changed-after-export"))).toEqual(["open", "reopen", "copy"]);
});

test("a removed person can only be brought back", () => {
  expect(menu(person("removed"))).toEqual(["open", "restore", "copy"]);
});

test("a deferred person can be resumed and not deferred again", () => {
  const actions = menu(person("deferred"));
  expect(actions).toContain("resume");
  expect(actions).not.toContain("defer");
});

test("for several people everything shows that applies to one of them", () => {
  const actions = menu(person("removed"), person("ready", { formBack: true }));
  expect(actions).toEqual(expect.arrayContaining(["restore", "confirm", "forms-not-back"]));
});

test("lines stand only between groups", () => {
  for (const state of ["exported", "removed", "ready", "red"] as const) {
    const actions = actionsFor([person(state)]);
    expect(actions[0]).not.toBeNull();
    expect(actions.at(-1)).not.toBeNull();
    expect(actions.some((action, at) => action === null && actions[at + 1] === null)).toBe(false);
  }
});

test("where not everybody is known, everything is offered", () => {
  expect(actionsFor(null)).toContain("reopen");
});
