import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { App } from "antd";
import { afterEach, expect, test, vi } from "vitest";
import { WithOverlay } from "../../app/overlay.tsx";
import { exportsKey, newClient } from "../../app/queries.ts";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { Through } from "./Through.tsx";

vi.mock("../../host/shell.ts", () => ({ ask: vi.fn() }));

afterEach(cleanup);

const AT = "2026-11-21T08:00:00Z";

/** What the list says where nobody is left to hand in, with these exports. */
function shown(exports: readonly Pick<ExportRecord, "id" | "n" | "status" | "handedInAt">[]) {
  const client = newClient();
  client.setQueryData(exportsKey(1), exports);
  render(
    <QueryClientProvider client={client}>
      <App>
        <WithOverlay>
          <Through unit={1} counts={[]} exported={50} onChip={() => undefined} />
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
