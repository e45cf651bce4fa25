import { describe, expect, it } from "vitest";
import { plainMobile, readMobile } from "./mobile.ts";

describe("a mobile number", () => {
  it.each([
    "13800138000",
    " 138 0013 8000 ",
    "138-0013-8000",
    "１３８００１３８０００",
    "138—0013—8000",
    "+86 138 0013 8000",
    "008613800138000",
    "8613800138000",
  ])("is read however it is written: %s", (typed) => {
    expect(readMobile(typed)).toEqual({ kind: "number", digits: "13800138000" });
  });

  it.each(["", "  ", "\u3000"])("may be missing", (typed) => {
    expect(readMobile(typed)).toEqual({ kind: "none" });
  });

  it.each([
    ["138001380", "length"],
    ["138001380001", "length"],
    ["8612345", "length"],
    ["12800138000", "prefix"],
    ["23800138000", "prefix"],
    ["+8513800138000", "prefix"],
    ["1380013800O", "not-digits"],
    ["0411-8345678９x", "not-digits"],
  ])("is told from %s: %s", (typed, problem) => {
    expect(readMobile(typed)).toMatchObject({ kind: "problem", problem });
  });

  it("tells how many digits there are so far", () => {
    expect(readMobile("138 0013")).toMatchObject({ problem: "length", length: 7 });
  });

  it("is the same number in every writing", () => {
    expect(plainMobile("138 0013-8000")).toBe(plainMobile("13800138000"));
    expect(plainMobile(null)).toBe("");
    expect(plainMobile(" 没有 ")).toBe("没有");
  });
});
