import { describe, expect, it } from "vitest";
import type { NumberChoice } from "../../bindings/NumberChoice.ts";
import { draftOf, editsOf, isDirty, requestOf } from "./draft.ts";

const FIRST: NumberChoice = { kind: "offered", index: 1 };
const SECOND: NumberChoice = { kind: "offered", index: 2 };
const NEITHER: NumberChoice = { kind: "neither" };
const stored = {
  mobile: "13800138000",
  choice: null,
  formBackAt: null,
  department: "一车间",
  staffNo: null,
  remark: null,
  editable: true,
};

describe("the dialog's draft", () => {
  it("is what is stored as long as nothing was changed", () => {
    expect(draftOf(stored, {})).toEqual({
      mobile: "13800138000",
      choice: null,
      formBack: false,
      department: "一车间",
      staffNo: "",
      remark: "",
    });
    expect(isDirty(stored, {})).toBe(false);
  });

  it("ticks 已收表 when a number is chosen", () => {
    expect(draftOf(stored, { choice: FIRST }).formBack).toBe(true);
  });

  it("leaves 已收表 alone when the clerk has unticked it, whichever number is chosen then", () => {
    expect(draftOf(stored, { choice: SECOND, formBack: false }).formBack).toBe(false);
  });

  it("takes the tick back with the choice that brought it", () => {
    expect(draftOf(stored, { choice: NEITHER }).formBack).toBe(false);
    expect(draftOf(stored, { choice: null }).formBack).toBe(false);
  });

  it("does not tick 已收表 anew for a choice that was stored before", () => {
    expect(draftOf({ ...stored, choice: FIRST }, { choice: FIRST }).formBack).toBe(false);
  });

  it("keeps 已收表 when another choice is taken back", () => {
    const back = { ...stored, choice: FIRST, formBackAt: "2026-11-24T07:04:00Z" };
    expect(draftOf(back, { choice: null }).formBack).toBe(true);
  });

  it("shows whoever cannot be changed as stored", () => {
    const locked = { ...stored, editable: false };
    const edits = { mobile: "", choice: FIRST, formBack: true };
    expect(draftOf(locked, edits)).toEqual(draftOf(locked, {}));
    expect(isDirty(locked, edits)).toBe(false);
  });
});

describe("unsaved changes", () => {
  it.each([
    { mobile: "" },
    { mobile: "13900139000" },
    { mobile: "1380013" },
    { choice: FIRST },
    { choice: NEITHER },
    { formBack: true },
    { department: "" },
    { department: "二车间" },
    { staffNo: "0007" },
    { remark: "夜班" },
  ])("are seen: %o", (edits) => {
    expect(isDirty(stored, edits)).toBe(true);
  });

  it.each([
    { mobile: "138 0013 8000" },
    { choice: null },
    { formBack: false },
    { department: " 一车间 " },
    { staffNo: " " },
  ])("are none where the same would be saved: %o", (edits) => {
    expect(isDirty(stored, edits)).toBe(false);
  });
});

describe("what is saved", () => {
  it("has nothing where a field is blank", () => {
    const own = { department: " 一车间 ", staffNo: " ", remark: "" };
    expect(requestOf(7, { mobile: "  ", choice: SECOND, formBack: true, ...own })).toEqual({
      person: 7,
      mobile: null,
      choice: SECOND,
      formBack: true,
      department: "一车间",
      staffNo: null,
      remark: null,
    });
  });

  it("is the same after a lock has kept it, a half number and a box unticked again included", () => {
    const edits = { mobile: "1380", choice: SECOND, formBack: false, staffNo: "", remark: "夜班" };
    const request = requestOf(7, draftOf(stored, edits));
    expect(editsOf(stored, request)).toEqual({
      mobile: "1380",
      choice: SECOND,
      formBack: false,
      remark: "夜班",
    });
    expect(requestOf(7, draftOf(stored, editsOf(stored, request)))).toEqual(request);
  });

  it("ticks 已收表 for a number that is chosen after the lock, as it would have before", () => {
    const request = requestOf(7, draftOf(stored, { mobile: "1380" }));
    const edits = { ...editsOf(stored, request), choice: SECOND };
    expect(draftOf(stored, edits).formBack).toBe(true);
  });
});
