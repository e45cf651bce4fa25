import { expect, test } from "vitest";
import { ranges } from "./ranges.ts";

test("slides that follow each other stand as one", () => {
  expect(ranges(["1-1", "1-2", "1-3"])).toEqual(["1-1…1-3"]);
  expect(ranges(["2-8", "3-1"])).toEqual(["2-8", "3-1"]);
  expect(ranges(["4-1", "4-2", "注意事项"])).toEqual(["4-1", "4-2", "注意事项"]);
});
