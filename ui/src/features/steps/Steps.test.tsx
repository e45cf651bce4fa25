import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import { afterEach, expect, test, vi } from "vitest";
import { WithOverlay } from "../../app/overlay.tsx";
import { exportsKey, newClient } from "../../app/queries.ts";
import type { Chip } from "../../bindings/Chip.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import type { UnitView } from "../../bindings/UnitView.ts";
import { Steps } from "./Steps.tsx";

vi.mock("../../host/shell.ts", () => ({ ask: vi.fn() }));

afterEach(cleanup);

const UNIT: UnitView = {
  summary: {
    id: 1,
    code: "1111011",
    name: "大连示例",
    city: "",
    people: 60,
    open: 0,
    confirmed: 0,
    importedAt: "2026-11-20T08:00:00Z",
  },
  agency: "",
  office: { city: "", name: "", address: "", phone: "", hours: "", code: "" },
  rules: {
    formTitle: "",
    idChoice: "15-or-18",
    photo: { profile: "", width: 358, height: 441, dpi: 350, minKib: null, maxKib: null },
    deadline: null,
    notes: [],
  },
  contact: null,
};

const onChip = vi.fn();

/** The steps of a unit whose second export nobody waits for any more, and of whom so many have changed since. */
function steps(
  handedInAt: string | null,
  changed = 10,
  aside: readonly ChipCount[] = [],
  unit = UNIT,
  chip: Chip = "open",
): void {
  const client = newClient();
  client.setQueryData(exportsKey(1), [{ id: 8, n: 2, status: "exported", handedInAt }]);
  const counts = [
    { chip: "everyone" as const, count: 60 },
    { chip: "exported" as const, count: 50 },
    { chip: "changed-after-export" as const, count: changed },
    ...aside,
  ];
  render(
    <QueryClientProvider client={client}>
      <App>
        <WithOverlay>
          <Steps
            unit={unit}
            counts={counts}
            chip={chip}
            unfolded
            onChip={onChip}
            onFold={() => undefined}
          />
        </WithOverlay>
      </App>
    </QueryClientProvider>,
  );
}

test("the guide line says which export is unmarked, with the way to its checklist", () => {
  steps(null);
  expect(screen.getByTestId("guide").textContent).toContain("第 2 批还没有标记为已报送");
  expect(screen.getByTestId("step-hand-in").dataset["done"]).toBe("false");
  expect(screen.queryByTestId("guide-hand-in")).not.toBeNull();
});

test("once it is marked, who has changed since is left, with the way to them", () => {
  steps("2026-11-21T08:00:00Z");
  const said = screen.getByTestId("guide").textContent;
  expect(said).toContain("10 人导出后有变更");
  expect(said).toContain("重新办理");
  expect(said).not.toContain("都办完了");
  expect(screen.getByTestId("step-hand-in").dataset["done"]).toBe("false");
  fireEvent.click(screen.getByTestId("guide-changed"));
  expect(onChip).toHaveBeenCalledWith("changed-after-export");
});

test("once it is marked and nobody has changed since, all is done", () => {
  steps("2026-11-21T08:00:00Z", 0);
  expect(screen.getByTestId("guide").textContent).toContain("都办完了");
  expect(screen.getByTestId("step-hand-in").dataset["done"]).toBe("true");
  expect(screen.queryByTestId("guide-hand-in")).toBeNull();
});

test("where only people set aside are left, the guide says how many, leads to them, and the last day stays in sight", () => {
  const unit = { ...UNIT, rules: { ...UNIT.rules, deadline: "2026-12-31" } };
  const aside = [
    { chip: "correction" as const, count: 2 },
    { chip: "deferred" as const, count: 3 },
  ];
  steps("2026-11-21T08:00:00Z", 0, aside, unit);
  const said = screen.getByTestId("guide").textContent;
  expect(said).not.toContain("都办完了");
  expect(said).toContain("2 人待更正");
  expect(said).toContain("3 人暂缓办理");
  expect(screen.getByTestId("countdown").textContent).toContain("2026-12-31");
  fireEvent.click(screen.getByTestId("guide-correction"));
  expect(onChip).toHaveBeenLastCalledWith("correction");
  fireEvent.click(screen.getByTestId("guide-deferred"));
  expect(onChip).toHaveBeenLastCalledWith("deferred");
});

test("once everybody is through there is no last day any more, and nobody to look at", () => {
  const unit = { ...UNIT, rules: { ...UNIT.rules, deadline: "2026-12-31" } };
  steps("2026-11-21T08:00:00Z", 0, [{ chip: "correction", count: 0 }], unit);
  expect(screen.queryByTestId("countdown")).toBeNull();
  expect(screen.queryByTestId("guide-correction")).toBeNull();
});

test("after an export the guide leads on to the hand-in first, though others still lack a photo", () => {
  const others = [
    { chip: "to-hand-in" as const, count: 39 },
    { chip: "no-photo" as const, count: 21 },
  ];
  steps(null, 0, others, UNIT, "confirmed");
  const next = screen.getByTestId("guide-next");
  expect(next.textContent).toBe("下一步：报送");
  expect(next.className).toContain("primary");
  fireEvent.click(next);
  expect(onChip).toHaveBeenLastCalledWith("to-hand-in");
  const back = screen.getByTestId("guide-meanwhile");
  expect(back.textContent).toBe("还可以办：照片和手机号");
  fireEvent.click(back);
  expect(onChip).toHaveBeenLastCalledWith("no-photo");
});

test("of people whom the new package changed the guide says how many they are and what to do", () => {
  steps(null, 0, [{ chip: "changed", count: 600 }], UNIT, "changed");
  const said = screen.getByTestId("guide").textContent;
  expect(said).toContain("新数据包改了 600 人的信息");
  expect(said).toContain("双击看变了什么");
});
