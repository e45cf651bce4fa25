import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import { afterEach, expect, test, vi } from "vitest";
import { WithOverlay } from "../../app/overlay.tsx";
import { exportsKey, newClient } from "../../app/queries.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { Through } from "./Through.tsx";

vi.mock("../../host/shell.ts", () => ({ ask: vi.fn() }));

afterEach(cleanup);

const AT = "2026-11-21T08:00:00Z";

type Exported = Pick<ExportRecord, "id" | "n" | "status" | "handedInAt">;

const onChip = vi.fn();

/** What the list says where nobody is left to hand in, with these exports and these people apart. */
function shown(exports: readonly Exported[], counts: readonly ChipCount[] = []) {
  const client = newClient();
  client.setQueryData(exportsKey(1), exports);
  render(
    <QueryClientProvider client={client}>
      <App>
        <WithOverlay>
          <Through unit={1} counts={counts} exported={50} onChip={onChip} />
        </WithOverlay>
      </App>
    </QueryClientProvider>,
  );
  return document.body.textContent;
}

test("an export in which everybody has changed since is not said to be handed in, and its checklist can be opened", () => {
  const text = shown([
    { id: 8, n: 2, status: "exported", handedInAt: null },
    { id: 7, n: 1, status: "exported", handedInAt: AT },
  ]);
  expect(text).toContain("第 2 批还没有标记为已报送");
  expect(text).not.toContain("都已报送");
  expect(screen.queryByTestId("through-hand-in")).not.toBeNull();
});

test("everything is handed in once every export that counts is marked", () => {
  const text = shown([
    { id: 8, n: 2, status: "voided", handedInAt: null },
    { id: 7, n: 1, status: "exported", handedInAt: AT },
  ]);
  expect(text).toContain("都已报送");
  expect(screen.queryByTestId("through-hand-in")).toBeNull();
});

test("who has changed since the export is left to look at, and nothing is said to be all done", () => {
  const handedIn = [{ id: 7, n: 1, status: "exported" as const, handedInAt: AT }];
  const text = shown(handedIn, [{ chip: "changed-after-export", count: 3 }]);
  expect(text).not.toContain("都办完了");
  expect(text).toContain("3 人导出后有变更");
  expect(text).toContain("重新办理");
  fireEvent.click(screen.getByTestId("through-changed-after-export"));
  expect(onChip).toHaveBeenLastCalledWith("changed-after-export");
});

test("who is not in the newest package can be looked at, and keeps nothing from being all done", () => {
  const handedIn = [{ id: 7, n: 1, status: "exported" as const, handedInAt: AT }];
  const text = shown(handedIn, [{ chip: "missing", count: 2 }]);
  expect(text).toContain("都办完了");
  expect(text).toContain("最新的数据包中没有 2 人");
  fireEvent.click(screen.getByTestId("through-missing"));
  expect(onChip).toHaveBeenLastCalledWith("missing");
});

test("where some wait for a correction nothing is said to be all done, and it is said how they go on", () => {
  const handedIn = [{ id: 7, n: 1, status: "exported" as const, handedInAt: AT }];
  const text = shown(handedIn, [{ chip: "correction", count: 2 }]);
  expect(text).not.toContain("都办完了！");
  expect(text).toContain("2 人待更正");
  expect(text).toContain("更正完毕");
});

test("of people apart nothing is said where there are none", () => {
  shown([{ id: 7, n: 1, status: "exported", handedInAt: AT }]);
  expect(screen.queryAllByRole("button")).toHaveLength(0);
});
