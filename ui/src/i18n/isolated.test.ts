import { expect, test } from "vitest";
import { isolated, withoutIsolates } from "./isolated.ts";

test("a name of the usual letters stays as it is", () => {
  for (const name of ["王小明", "Ana María", "1111011out_1.zip", "E:\\", "", "欧\u200B阳"]) {
    expect(isolated(name)).toBe(name);
  }
});

test("what turns the direction of writing is shut in with its name", () => {
  expect(isolated("阿\u202E依")).toBe("\u2068阿\u202E依\u2069");
  expect(isolated("محمد")).toBe("\u2068محمد\u2069");
  expect(isolated("𞤀𞤣𞤤𞤢𞤥")).toBe("\u2068𞤀𞤣𞤤𞤢𞤥\u2069");
});

test("a name cannot open the isolate that it stands in", () => {
  expect(isolated("甲\u2069\u202E乙")).toBe("\u2068甲\u202E乙\u2069");
  expect(isolated("\u2067甲")).toBe("\u2068甲\u2069");
});

test("of what was shut in only what was written is left", () => {
  expect(withoutIsolates(`已收：${isolated("阿\u202E依")}`)).toBe("已收：阿\u202E依");
});
