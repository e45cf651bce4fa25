import { expect, it } from "vitest";
import { fileSize } from "./fileSize.ts";

it.each([
  [0, "1 KB"],
  [900, "1 KB"],
  [18_432, "18 KB"],
  [1_048_000, "1023 KB"],
  [1_048_576, "1.0 MB"],
  [2_516_582, "2.4 MB"],
])("%d bytes are shown as %s", (bytes, shown) => {
  expect(fileSize(bytes)).toBe(shown);
});
