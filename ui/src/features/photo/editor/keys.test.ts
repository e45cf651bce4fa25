import { expect, test } from "vitest";
import { editorWishOf } from "./keys.ts";

const press = (key: string, more: Partial<KeyboardEventInit> = {}, on?: Element) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, ...more });
  on?.dispatchEvent(event);
  return editorWishOf(event);
};

test("arrows move the picture by a pixel, with Shift by ten", () => {
  expect(press("ArrowLeft")).toEqual({ kind: "move", dx: -1, dy: 0 });
  expect(press("ArrowDown", { shiftKey: true })).toEqual({ kind: "move", dx: 0, dy: 10 });
});

test("arrows on a list that scrolls are the list's", () => {
  const list = document.createElement("div");
  list.dataset["ownArrows"] = "";
  expect(press("ArrowDown", {}, list)).toBeNull();
});

test("there is a key for zoom, turn, quarters, automatic, lines and white", () => {
  expect(press("+")?.kind).toBe("zoom");
  expect(press("=")).toEqual(press("+"));
  expect(press("-")?.kind).toBe("zoom");
  expect(press("]")).toEqual({ kind: "turn", degrees: 0.5 });
  expect(press("r")).toEqual({ kind: "turn", degrees: 90 });
  expect(press("R", { shiftKey: true })).toEqual({ kind: "turn", degrees: -90 });
  expect(press("0")).toEqual({ kind: "automatic" });
  expect(press("G")).toEqual({ kind: "guides" });
  expect(press("w")).toEqual({ kind: "whiten" });
});

test("what is held down turns no quarters, and shortcuts of the system are left alone", () => {
  expect(press("r", { repeat: true })).toBeNull();
  expect(press("r", { ctrlKey: true })).toBeNull();
  expect(press("0", { metaKey: true })).toBeNull();
  expect(press("x")).toBeNull();
});
