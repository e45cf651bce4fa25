import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { App } from "antd";
import { afterEach, expect, test, vi } from "vitest";
import { WithOverlay } from "../../app/overlay.tsx";
import { exportsKey, newClient } from "../../app/queries.ts";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { HandInDialog } from "./HandInDialog.tsx";

vi.mock("../../host/shell.ts", () => ({ ask: () => Promise.resolve([]) }));

afterEach(cleanup);

const RECORD: ExportRecord = {
  id: 7,
  unit: 1,
  n: 1,
  fileName: "1111011out_1.zip",
  folder: "/",
  createdAt: "2026-11-20T08:00:00Z",
  people: 39,
  contact: { name: "王小明", phone: "0411-12345678" },
  status: "exported",
  handedInAt: null,
  ticked: [],
  voidedAt: null,
  packageId: "",
  sha256: "",
  bytes: 1,
  rewrittenAt: null,
};

/** What stands below the checklist of such an export. */
function saidOf(change: Partial<ExportRecord>): string {
  const client = newClient();
  client.setQueryData(exportsKey(1), [{ ...RECORD, ...change }]);
  client.setQueryData(["store", "unit", 1], {
    office: { city: "", name: "", address: "", phone: "", hours: "", code: "" },
    rules: { deadline: null },
  });
  render(
    <QueryClientProvider client={client}>
      <App>
        <WithOverlay>
          <HandInDialog unit={1} batch={7} onBatch={() => undefined} onClose={() => undefined} />
        </WithOverlay>
      </App>
    </QueryClientProvider>,
  );
  return screen.getByTestId("hand-in-left").textContent;
}

test("of an export that waits the checklist says what is still to be done", () => {
  expect(saidOf({})).toContain("没有打 √");
  cleanup();
  expect(saidOf({ ticked: ["file", "forms", "copies", "numbers"] })).toContain("都备齐了");
});

test("of one that is handed in or void it says nothing of the kind", () => {
  expect(saidOf({ handedInAt: "2026-11-21T08:00:00Z" })).toBe("");
  expect(screen.queryByTestId("hand-in-mark")).toBeNull();
  cleanup();
  expect(saidOf({ status: "voided", voidedAt: "2026-11-21T08:00:00Z" })).toBe("");
  expect(screen.queryByTestId("hand-in-mark")).toBeNull();
});
