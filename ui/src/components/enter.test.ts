import { expect, test, vi } from "vitest";
import { onEnter } from "./enter.ts";

/** Presses a key on a node that hears it with `onEnter`; whether it acted. */
function acts(on: string, key: Partial<KeyboardEventInit> & { keyCode?: number } = {}): boolean {
  document.body.innerHTML = `<div>${on}</div>`;
  const act = vi.fn<() => void>();
  const box = document.body.firstElementChild;
  const target = box?.firstElementChild;
  if (!(box instanceof HTMLElement) || target === null || target === undefined) {
    throw new Error("nothing to press a key on");
  }
  box.addEventListener("keydown", onEnter(act));
  const event = new KeyboardEvent("keydown", {
    key: "Enter",
    bubbles: true,
    cancelable: true,
    ...key,
  });
  if (key.keyCode !== undefined) {
    Object.defineProperty(event, "keyCode", { value: key.keyCode });
  }
  target.dispatchEvent(event);
  return act.mock.calls.length === 1;
}

test("Enter in a field, on a tick or on nothing at all is the main action", () => {
  expect(acts("<input>")).toBe(true);
  expect(acts('<input type="checkbox">')).toBe(true);
  expect(acts("<span></span>")).toBe(true);
});

test("other keys, and a key that is held down, do nothing", () => {
  expect(acts("<input>", { key: " " })).toBe(false);
  expect(acts("<input>", { repeat: true })).toBe(false);
});

test("Enter on a button presses that button only", () => {
  expect(acts("<button></button>")).toBe(false);
  expect(acts("<textarea></textarea>")).toBe(false);
});

test("the Enter that takes a candidate of an input method does nothing", () => {
  expect(acts("<input>", { isComposing: true })).toBe(false);
  expect(acts("<input>", { keyCode: 229 })).toBe(false);
});
