import { expect, test } from "vitest";
import { find } from "./find.ts";

const people = [
  { personalNo: "20260001", name: "赵一" },
  { personalNo: "20260002", name: "阿卜杜拉·麦麦提" },
  { personalNo: "20260013", name: "钱二" },
  { personalNo: "20260014", name: "Anna Lee" },
];
const places = (typed: string) => find(people, typed).map(({ place }) => place);

test("nothing typed shows everyone in the order of the paper", () => {
  expect(places("")).toEqual([1, 2, 3, 4]);
  expect(places("  ")).toEqual([1, 2, 3, 4]);
});

test("a part of the name or of the number is enough, and the place on the paper stays", () => {
  expect(places("二")).toEqual([3]);
  expect(places("001")).toEqual([1, 3, 4]);
});

test("full-width digits, spaces, dots and case make no difference", () => {
  expect(places("２０２６０００１")).toEqual([1]);
  expect(places("阿卜杜拉麦麦提")).toEqual([2]);
  expect(places("拉•麦")).toEqual([2]);
  expect(places("annalee")).toEqual([4]);
});

test("what nobody is called finds nobody", () => {
  expect(places("孙")).toEqual([]);
});
