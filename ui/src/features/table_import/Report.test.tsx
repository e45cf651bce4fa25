import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import { afterEach, expect, test, vi } from "vitest";
import { HelpContext } from "../../app/help.tsx";
import { newClient } from "../../app/queries.ts";
import type { TableCount } from "../../bindings/TableCount.ts";
import { Report } from "./Report.tsx";

vi.mock("../../host/shell.ts", () => ({ ask: () => new Promise(() => undefined) }));

afterEach(cleanup);

const nothing = () => undefined;

function report(counts: TableCount[]) {
  const openManual = vi.fn();
  render(
    <QueryClientProvider client={newClient()}>
      <HelpContext value={{ openManual, showAround: nothing }}>
        <App>
          <Report
            table={{ id: 1, total: 3, counts, fields: ["mobile"], unused: [] }}
            onTake={nothing}
            onAnother={nothing}
            onClose={nothing}
          />
        </App>
      </HelpContext>
    </QueryClientProvider>,
  );
  return openManual;
}

test("rows that are refused lead to what the manual says of them, once for all", () => {
  const openManual = report([
    { state: "new", rows: 1 },
    { state: "nobody", rows: 1 },
    { state: "number-damaged", rows: 1 },
  ]);
  fireEvent.click(screen.getByTestId("help-link"));
  expect(openManual).toHaveBeenCalledExactlyOnceWith({ page: "tables", section: "refused" });
});

test("where all are taken there is nothing to read up", () => {
  report([{ state: "new", rows: 3 }]);
  expect(screen.queryByTestId("help-link")).toBeNull();
});
