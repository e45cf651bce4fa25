import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "antd";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetNotices } from "../../app/notices.ts";
import { WithOverlay } from "../../app/overlay.tsx";
import { exportsKey, newClient } from "../../app/queries.ts";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import type { UnitView } from "../../bindings/UnitView.ts";
import { BatchActions } from "../records/BatchActions.tsx";
import { HandInDialog } from "./HandInDialog.tsx";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked }));

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation((command: string) =>
    Promise.resolve(command === "sticks" ? [] : command === "exports" ? [BATCH] : UNIT),
  );
  forgetNotices();
});
afterEach(cleanup);

const BATCH: ExportRecord = {
  id: 8,
  unit: 1,
  n: 2,
  fileName: "1111011out_2.zip",
  folder: "",
  createdAt: "2026-11-20T08:00:00Z",
  people: 3,
  contact: { name: "", phone: "" },
  status: "exported",
  handedInAt: null,
  ticked: [],
  voidedAt: null,
  packageId: "",
  sha256: "",
  bytes: 1,
  rewrittenAt: null,
};
const UNIT: UnitView = {
  summary: {
    id: 1,
    code: "1111011",
    name: "大连示例",
    city: "",
    people: 3,
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

function show(children: ReactNode): void {
  const client = newClient();
  client.setQueryData(exportsKey(1), [BATCH]);
  client.setQueryData(["store", "unit", 1], UNIT);
  render(
    <QueryClientProvider client={client}>
      <App>
        <WithOverlay>{children}</WithOverlay>
      </App>
    </QueryClientProvider>,
  );
}

const idle = { running: null, run: vi.fn() };
const marks = () =>
  asked.mock.calls
    .filter(([command]) => command === "export_handed_in")
    .map(([, request]) => request as unknown);
const marked = { export: 8, handedIn: true };
const taken = { export: 8, handedIn: false };

test("the mark at the end of the checklist closes it, and 撤销 takes the mark back", async () => {
  const closed = vi.fn();
  show(<HandInDialog unit={1} batch={8} onBatch={() => undefined} onClose={closed} />);
  fireEvent.click(await screen.findByTestId("hand-in-mark"));
  expect(await screen.findByText("第 2 批已标记为已报送")).toBeDefined();
  expect(closed).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByTestId("undo"));
  await waitFor(() => {
    expect(marks()).toEqual([marked, taken]);
  });
});

test("the mark of 导出记录 has 撤销 as well", async () => {
  show(<BatchActions record={BATCH} job={idle} />);
  fireEvent.click(screen.getByTestId("handed-in-2"));
  fireEvent.click(await screen.findByTestId("undo"));
  await waitFor(() => {
    expect(marks()).toEqual([marked, taken]);
  });
});

test("a mark that is taken back in 导出记录 leaves no 撤销 behind", async () => {
  show(<BatchActions record={{ ...BATCH, handedInAt: "2026-11-21T08:00:00Z" }} job={idle} />);
  fireEvent.click(screen.getByTestId("handed-in-2"));
  expect(await screen.findByText("第 2 批已取消报送标记")).toBeDefined();
  expect(screen.queryByTestId("undo")).toBeNull();
  expect(marks()).toEqual([taken]);
});
