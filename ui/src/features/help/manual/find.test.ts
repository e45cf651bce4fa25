import { expect, test } from "vitest";
import { find } from "./find.ts";

const links = (wanted: string, language: "zh" | "en" = "zh") =>
  (find(wanted, language) ?? []).map(({ link }) => `${link.page}/${link.section}`);

test("nothing is sought with an empty field", () => {
  expect(find("  ", "zh")).toBeNull();
});

test("a part of a Chinese word is found, what has it in its title first", () => {
  expect(links("恢复码")[0]).toBe("forgotten/which");
  expect(links("卡纸")[0]).toBe("print/jam");
  expect(links("亿赛")).toContain("encryption/signs");
});

test("either language is found in either window", () => {
  expect(links("RECOVERY code", "zh")).toContain("forgotten/recovery");
  expect(links("绿盾", "en")).toContain("encryption/signs");
});

test("all words must be there", () => {
  expect(links("u 盘 写保护")).toEqual(["disk/read-only"]);
  expect(find("照片 zzzz", "zh")).toEqual([]);
});

test("what was found is shown in its surroundings", () => {
  const [first] = find("高压锅", "zh") ?? [];
  expect(first).toBeUndefined();
  const [jam] = find("按「暂停」", "zh") ?? [];
  expect(jam?.hit).toBe("按「暂停」");
  expect(jam?.after.startsWith("，处理好打印机")).toBe(true);
});
