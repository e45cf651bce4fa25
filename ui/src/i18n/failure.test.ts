import { expect, it } from "vitest";
import coreTexts from "../../../src-tauri/crates/core/texts/errors.json";
import packageTexts from "../../../src-tauri/crates/package/texts/errors.json";
import type { ErrorCode } from "../bindings/ErrorCode.ts";
import { explain } from "./failure.ts";

const TEXTS: Partial<Record<ErrorCode, object>> = { ...packageTexts, ...coreTexts };
const isCode = (key: string): key is ErrorCode => key in TEXTS;
const codes = Object.keys(TEXTS).filter(isCode);

it.each(codes)("every parameter in the texts of %s is filled in", (code) => {
  const names = JSON.stringify(TEXTS[code]).matchAll(/\{([^{}":]+)\}/g);
  const params = Object.fromEntries(Array.from(names, ([, name]) => [name, "value"]));
  for (const language of ["zh", "en"] as const) {
    const { what, todo } = explain({ code, params }, language);
    expect(what + todo).not.toMatch(/[{}]/);
  }
});

it.each(codes)(
  "the advice of %s can be followed: nothing in the program is called refreshing",
  (code) => {
    const advice = (["zh", "en"] as const).map(
      (language) => explain({ code, params: {} }, language).todo,
    );
    expect(advice.join("\n")).not.toMatch(/刷新|reload|refresh/i);
  },
);

it("leaves a parameter that did not come as it is", () => {
  const { what } = explain({ code: "photo-too-small", params: { width: "100" } }, "en");
  expect(what).toContain("100 × {height}");
});

it("keeps a value that turns the direction of writing from turning the sentence", () => {
  const { what, todo } = explain({ code: "export-file-gone", params: { name: "阿\u202E" } }, "zh");
  expect(what + todo).toContain("\u2068阿\u202E\u2069");
});
