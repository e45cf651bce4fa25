import { expect, test } from "vitest";
import { doubtful, groups, isCheckCode } from "./code.ts";

test("a code is echoed in capitals and groups of four, however it was typed", () => {
  for (const typed of [
    "K7QM2V9DXW4TB3HN",
    "k7qm-2v9d-xw4t-b3hn",
    " k7qm 2v9d　xw4t b3hn ",
    "Ｋ７ＱＭ—２Ｖ９Ｄ–xw4t‐b3hn",
  ]) {
    expect(groups(typed)).toEqual(["K7QM", "2V9D", "XW4T", "B3HN"]);
  }
});

test("what is typed so far is echoed, too", () => {
  expect(groups("")).toEqual([]);
  expect(groups("k7qm2")).toEqual(["K7QM", "2"]);
});

test("characters outside of the usual ones stay as they are", () => {
  expect(groups("社保卡2024abc")).toEqual(["社保卡2", "024A", "BC"]);
});

test("characters that no generated code has are doubtful, each once", () => {
  expect(doubtful("K7QM-2V9D")).toEqual([]);
  expect(doubtful("k0qo-0v1d")).toEqual(["0", "O", "1"]);
});

test("a check code is recognised without regard to spaces, dashes and capitals", () => {
  const code = "3F2A 91BC 04DE 77F0 A1B2";
  expect(isCheckCode("3f2a-91bc-04de-77f0-a1b2", code)).toBe(true);
  expect(isCheckCode("3f2a91bc04de77f0a1b2", code)).toBe(true);
  expect(isCheckCode("3F2A 91BC 04DE 77F0 A1B3", code)).toBe(false);
  expect(isCheckCode("", code)).toBe(false);
  expect(isCheckCode("", "")).toBe(false);
});
