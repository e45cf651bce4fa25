import { cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lookAround } from "./look.ts";

beforeEach(() => {
  // Without a layout nothing has a place on the screen.
  const somewhere = Object.assign([new DOMRect()], { item: () => null });
  vi.spyOn(Element.prototype, "getClientRects").mockReturnValue(somewhere);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The parts of the page that are there, each within the one before. */
const shown = (...parts: string[]) =>
  parts.reduceRight<ReactNode>((inside, id) => <div data-testid={id}>{inside}</div>, null);

const pageOf = (page: ReactNode) => {
  render(
    <>
      <div data-testid="list" />
      {page}
    </>,
  );
  return lookAround().page;
};

test("the dialog of a batch is told of also while it works, and on its last page", () => {
  expect(pageOf(shown("photo-batch", "job")).page).toBe("photos");
  cleanup();
  expect(pageOf(shown("photo-batch", "photo-batch-done")).page).toBe("photos");
  cleanup();
  expect(pageOf(shown("table-import", "job")).page).toBe("tables");
  cleanup();
  expect(pageOf(shown("photo-notice", "photo-notice-people")).page).toBe("photos");
});

test("帮助提示 tells of itself, not of the list below it", () => {
  expect(pageOf(shown("help-notice", "help-notice-go"))).toEqual({ page: "card", section: "work" });
  expect(lookAround().marks).toHaveLength(1);
});

test("the numbers are told of, not what clears the choice above them", () => {
  render(
    <div data-testid="person-dialog">
      <button type="button" data-testid="choice-clear">
        clear
      </button>
      <label data-testid="choice-1">
        1 <input type="radio" />
      </label>
    </div>,
  );
  const told = lookAround().marks.map(({ control }) => control.dataset["testid"]);
  expect(told).toEqual(["choice-1"]);
});
