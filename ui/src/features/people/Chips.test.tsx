import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import { Chips } from "./Chips.tsx";

afterEach(cleanup);

const onChip = vi.fn();

/** The filters where a search finds these of the people of a unit. */
function shown(counts: readonly ChipCount[], whole: readonly ChipCount[] = counts): void {
  render(<Chips counts={counts} whole={whole} chip="open" onChip={onChip} />);
}

test("whom the newest package changed has a filter with their number", () => {
  shown([{ chip: "changed", count: 1200 }]);
  const chip = screen.getByTestId("chip-changed");
  expect(chip.textContent).toBe("有变动1,200");
  fireEvent.click(chip);
  expect(onChip).toHaveBeenLastCalledWith("changed");
});

test("it is there only where it covers somebody, be it nobody whom the search finds", () => {
  shown([{ chip: "changed", count: 0 }]);
  expect(screen.queryByTestId("chip-changed")).toBeNull();
  cleanup();
  shown([{ chip: "changed", count: 0 }], [{ chip: "changed", count: 3 }]);
  expect(screen.queryByTestId("chip-changed")).not.toBeNull();
});
