import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render } from "@testing-library/react";
import { App } from "antd";
import { afterEach, expect, test, vi } from "vitest";
import { WithOverlay } from "../../app/overlay.tsx";
import { exportsKey, newClient } from "../../app/queries.ts";
import type { Chip } from "../../bindings/Chip.ts";
import type { UnitView } from "../../bindings/UnitView.ts";
import { Steps } from "../steps/Steps.tsx";
import { ActionBar } from "./ActionBar.tsx";

vi.mock("../../host/shell.ts", () => ({ ask: () => new Promise(() => undefined) }));

afterEach(cleanup);

const UNIT: UnitView = {
  summary: {
    id: 1,
    code: "1111011",
    name: "大连示例",
    city: "",
    people: 60,
    open: 0,
    confirmed: 3,
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

const CHIPS = [
  "open",
  "red",
  "no-photo",
  "to-print",
  "printed",
  "reprint",
  "at-print",
  "at-forms",
  "form-back",
  "number-open",
  "ready",
  "confirmed",
  "changed-after-export",
  "correction",
  "deferred",
  "missing",
  "to-hand-in",
  "exported",
  "removed",
  "everyone",
] as const satisfies readonly Chip[];

const nothing = () => undefined;
const selection = {
  ticked: new Set<number>(),
  here: 0,
  active: null,
  tickAll: nothing,
  untickAll: nothing,
  toggle: nothing,
  reach: nothing,
  walk: nothing,
  clear: nothing,
};

/** What is highlighted above and below a list of so many people. */
function highlighted(chip: Chip, total = 3): string[] {
  const client = newClient();
  client.setQueryData(exportsKey(1), []);
  const { container } = render(
    <QueryClientProvider client={client}>
      <App>
        <WithOverlay>
          <Steps
            unit={UNIT}
            counts={CHIPS.map((one) => ({ chip: one, count: 3 }))}
            chip={chip}
            unfolded
            onChip={nothing}
            onFold={nothing}
          />
          <ActionBar
            unit={UNIT.summary}
            query={{ unit: 1, chip, search: "", sort: null }}
            total={total}
            selection={selection}
            current={undefined}
            onClear={nothing}
          />
        </WithOverlay>
      </App>
    </QueryClientProvider>,
  );
  return [...container.querySelectorAll<HTMLElement>(".ant-btn-primary")].map(({ dataset }) =>
    (dataset["testid"] ?? "").replace(/^guide-|-open-screen$/g, ""),
  );
}

test.each(CHIPS)("one action at most is highlighted above and below the list: %s", (chip) => {
  expect(new Set(highlighted(chip)).size).toBeLessThanOrEqual(1);
});

test("数据确认 is highlighted where people can be confirmed, and not where it does not apply", () => {
  expect(highlighted("ready")).toContain("confirm");
  cleanup();
  for (const chip of [
    "red",
    "no-photo",
    "deferred",
    "correction",
    "removed",
    "exported",
  ] as const) {
    expect(highlighted(chip), chip).not.toContain("confirm");
    cleanup();
  }
});

test("below a list without people nothing is highlighted", () => {
  expect(highlighted("at-print")).toEqual(["print", "print"]);
  cleanup();
  expect(highlighted("at-print", 0)).toEqual(["print"]);
});
