import { expect, test } from "vitest";
import type { OfficeView } from "../../bindings/OfficeView.ts";
import { ITEMS, itemsFor, tick, tickedOf } from "./items.ts";

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

test("ticks are kept for each export", () => {
  tick(7, "file", true);
  tick(7, "forms", true);
  tick(8, "copies", true);
  tick(7, "file", false);
  expect([...tickedOf(7)]).toEqual(["forms"]);
  expect([...tickedOf(8)]).toEqual(["copies"]);
  expect(tickedOf(9).size).toBe(0);
});
