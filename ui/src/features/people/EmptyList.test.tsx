import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { Chip } from "../../bindings/Chip.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import { EmptyList } from "./EmptyList.tsx";

afterEach(cleanup);

const onChip = vi.fn();

/** What an empty list says where nothing was exported yet. */
function shown(whole: readonly ChipCount[], chip: Chip = "open"): string {
  render(
    <EmptyList
      unit={1}
      whole={whole}
      chip={chip}
      searched={false}
      onChip={onChip}
      onClear={() => undefined}
    />,
  );
  return screen.getByTestId("empty").textContent;
}

test("who was set aside is named where nobody else is left, with the way to them", () => {
  const text = shown([
    { chip: "correction", count: 1 },
    { chip: "deferred", count: 4 },
  ]);
  expect(text).toContain("1 人待更正");
  expect(text).toContain("4 人暂缓办理");
  fireEvent.click(screen.getByTestId("through-deferred"));
  expect(onChip).toHaveBeenLastCalledWith("deferred");
});

test("where nobody was set aside, or another list is empty, nothing is said of that", () => {
  expect(shown([{ chip: "deferred", count: 0 }])).toContain("都办完了");
  expect(screen.queryByTestId("through-deferred")).toBeNull();
  cleanup();
  shown([{ chip: "deferred", count: 4 }], "red");
  expect(screen.queryByTestId("through-deferred")).toBeNull();
});
