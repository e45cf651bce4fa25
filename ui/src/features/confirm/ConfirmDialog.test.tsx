import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import { afterEach, expect, test, vi } from "vitest";
import type { ConfirmPlan } from "../../bindings/ConfirmPlan.ts";
import { ConfirmDialog } from "./ConfirmDialog.tsx";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked }));

afterEach(cleanup);

/** The dialog with what confirming would do, once it can be answered. */
async function opened(plan: Partial<ConfirmPlan>): Promise<void> {
  const all = { ready: 0, warned: 0, blocked: 0, warnedPeople: [], blockedPeople: [], ...plan };
  asked.mockReset();
  asked.mockImplementation((command: string) =>
    Promise.resolve(command === "confirm_plan" ? all : { confirmed: all.ready + all.warned }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App>
        <ConfirmDialog persons={[1, 2]} onClose={() => undefined} />
      </App>
    </QueryClientProvider>,
  );
  await screen.findByTestId("confirm-dialog");
}

const confirmations = () => asked.mock.calls.filter(([command]) => command === "confirm");
const press = () => {
  fireEvent.click(screen.getByTestId("confirm-ok"));
};

test("whoever follows the tutorial to 确定 is led to the tick that is missing, and nobody is confirmed", async () => {
  await opened({ warned: 2 });
  expect(document.activeElement).toBe(screen.getByTestId("include-warned"));
  expect(screen.queryByTestId("include-missed")).toBeNull();
  screen.getByTestId("confirm-ok").focus();
  press();
  expect(confirmations()).toEqual([]);
  expect(screen.getByTestId("include-missed").getAttribute("role")).toBe("alert");
  expect(document.activeElement).toBe(screen.getByTestId("include-warned"));

  fireEvent.click(screen.getByTestId("include-warned"));
  expect(screen.queryByTestId("include-missed")).toBeNull();
  press();
  expect(confirmations()).toEqual([["confirm", { persons: [1, 2], includeWarned: true }]]);
});

test("the tick comes before 确定 for whoever goes by keyboard", async () => {
  await opened({ warned: 1 });
  const order = screen
    .getByTestId("include-warned")
    .compareDocumentPosition(screen.getByTestId("confirm-ok"));
  expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
});

test("where others can be confirmed 确定 confirms them alone, without the tick", async () => {
  await opened({ ready: 1, warned: 1 });
  expect(document.activeElement).toBe(screen.getByTestId("confirm-ok"));
  press();
  expect(confirmations()).toEqual([["confirm", { persons: [1, 2], includeWarned: false }]]);
});

test("where nobody can be confirmed there is nothing to press but the way out", async () => {
  await opened({ blocked: 2 });
  expect(screen.getByTestId("confirm-ok")).toHaveProperty("disabled", true);
});
