import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import { afterEach, expect, test, vi } from "vitest";
import { HelpContext } from "../../app/help.tsx";
import { newClient } from "../../app/queries.ts";
import type { PictureCount } from "../../bindings/PictureCount.ts";
import { Report } from "./Report.tsx";

vi.mock("../../host/shell.ts", () => ({ ask: () => new Promise(() => undefined) }));

afterEach(cleanup);

const nothing = () => undefined;

function report(counts: PictureCount[]) {
  const openManual = vi.fn();
  render(
    <QueryClientProvider client={newClient()}>
      <HelpContext value={{ openManual, showAround: nothing }}>
        <App>
          <Report
            batch={{ id: 1, total: 3, counts }}
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

test("files that are refused lead to what the manual says of them, once for all", () => {
  const openManual = report([
    { state: "new", files: 1 },
    { state: "nobody", files: 1 },
    { state: "broken", files: 1 },
  ]);
  fireEvent.click(screen.getByTestId("help-link"));
  expect(openManual).toHaveBeenCalledExactlyOnceWith({ page: "photos", section: "refused" });
});

test("where all are taken there is nothing to read up", () => {
  report([{ state: "new", files: 3 }]);
  expect(screen.queryByTestId("help-link")).toBeNull();
});
