import { describe, expect, it } from "vitest";
import { wishOf } from "./keys.ts";

const NO_KEYS = {
  repeat: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  target: null,
};

describe("a key in the dialog", () => {
  it.each([
    ["PageUp", {}, "previous"],
    ["PageDown", {}, "next"],
    ["ArrowUp", { altKey: true }, "previous"],
    ["ArrowDown", { altKey: true }, "next"],
    ["Enter", {}, "save"],
    ["Enter", { ctrlKey: true }, "save-next"],
    ["Enter", { metaKey: true }, "save-next"],
  ] as const)("%s with %o asks for %s", (key, held, wish) => {
    expect(wishOf({ ...NO_KEYS, key, ...held })).toBe(wish);
  });

  it.each([
    ["ArrowDown", {}],
    ["PageDown", { shiftKey: true }],
    ["Enter", { shiftKey: true }],
    ["Enter", { repeat: true }],
    ["Enter", { repeat: true, ctrlKey: true }],
    ["a", {}],
  ])("%s with %o is none of ours", (key, held) => {
    expect(wishOf({ ...NO_KEYS, key, ...held })).toBeNull();
  });

  it("leaves Enter to a button, and to what stands in it", () => {
    const button = document.createElement("button");
    const icon = button.appendChild(document.createElement("span"));
    expect(wishOf({ ...NO_KEYS, key: "Enter", target: button })).toBeNull();
    expect(wishOf({ ...NO_KEYS, key: "Enter", target: icon })).toBeNull();
    expect(wishOf({ ...NO_KEYS, key: "Enter", ctrlKey: true, target: icon })).toBe("save-next");
  });

  it("saves with Enter in a field", () => {
    const field = document.createElement("input");
    expect(wishOf({ ...NO_KEYS, key: "Enter", target: field })).toBe("save");
  });
});
