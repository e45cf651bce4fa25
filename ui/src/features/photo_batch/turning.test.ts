import { expect, test } from "vitest";
import { turnOf } from "./turning.ts";

const press = (key: string, target: EventTarget | null = null, ctrlKey = false) =>
  turnOf({ key, target, ctrlKey, altKey: false, metaKey: false });

test("arrow keys lead to the picture before and after", () => {
  expect(["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"].map((key) => press(key))).toEqual([
    -1, -1, 1, 1,
  ]);
  expect(press("Enter")).toBeNull();
  expect(press("ArrowLeft", null, true)).toBeNull();
});

test("where up and down scroll, they do nothing else", () => {
  const list = document.createElement("div");
  list.dataset["ownArrows"] = "";
  expect(press("ArrowDown", list)).toBeNull();
  expect(press("ArrowRight", list)).toBe(1);
});
