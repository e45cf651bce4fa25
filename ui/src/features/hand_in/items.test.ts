import { expect, test } from "vitest";
import type { OfficeView } from "../../bindings/OfficeView.ts";
import { ITEMS, itemsFor, withTick } from "./items.ts";

const office = (said: Partial<OfficeView>): OfficeView => ({
  city: "",
  name: "",
  address: "",
  phone: "",
  hours: "",
  code: "",
  ...said,
});

test("what the office has not said is no line of the checklist", () => {
  expect(itemsFor(office({ address: "长江路309号" }), "2026-12-31")).toEqual([...ITEMS]);
  expect(itemsFor(office({}), null)).toEqual(["file", "forms", "copies", "numbers"]);
  expect(itemsFor(office({ hours: "9:00" }), " ")).toEqual([
    "file",
    "forms",
    "copies",
    "numbers",
    "place",
  ]);
});

test("a line is ticked once, and its tick is taken back alone", () => {
  const ticked = withTick(withTick(["file"], "forms", true), "file", true);
  expect(ticked).toEqual(["forms", "file"]);
  expect(withTick(ticked, "file", false)).toEqual(["forms"]);
  expect(withTick([], "file", false)).toEqual([]);
});
