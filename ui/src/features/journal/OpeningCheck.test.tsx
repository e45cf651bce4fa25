import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App, ConfigProvider } from "antd";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ErrorCode } from "../../bindings/ErrorCode.ts";
import type { JournalCheck } from "../../bindings/JournalCheck.ts";
import type { JournalFaultKind } from "../../bindings/JournalFaultKind.ts";
import { HelpContext } from "../../app/help.tsx";
import { useOverlay, WithOverlay } from "../../app/overlay.tsx";
import { newClient } from "../../app/queries.ts";
import { QueryClientProvider } from "@tanstack/react-query";
import { OpeningCheck } from "./OpeningCheck.tsx";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked, hear: () => () => undefined }));

const openManual = vi.fn();

beforeEach(() => {
  openManual.mockReset();
});
afterEach(cleanup);

function opened(answer: Promise<unknown>): void {
  asked.mockImplementation((command: string) =>
    command === "journal_check" ? answer : new Promise(() => undefined),
  );
  render(
    <QueryClientProvider client={newClient()}>
      <ConfigProvider theme={{ token: { motion: false } }}>
        <HelpContext value={{ openManual, showAround: () => undefined }}>
          <App>
            <WithOverlay>
              <OpeningCheck />
              <Opened />
            </WithOverlay>
          </App>
        </HelpContext>
      </ConfigProvider>
    </QueryClientProvider>,
  );
}

/** What is open over the list. */
function Opened() {
  return <output>{useOverlay().overlay?.kind}</output>;
}

function found(kind: JournalFaultKind): Promise<JournalCheck> {
  const fault = { kind, number: 6, at: null };
  return Promise.resolve({ entries: 6, code: "", fault, anchor: null });
}

const refused = (code: ErrorCode) =>
  Promise.reject(Object.assign(new Error(), { code, params: {} }));

test("a fault is told with the entry from which the record does not hold", async () => {
  opened(found("changed"));
  expect(await screen.findByText(/从第 6 条起对不上/u)).toBeTruthy();
});

test("a guard that is gone is told and names no entry", async () => {
  opened(found("guard-gone"));
  expect(await screen.findByText(/操作记录对不上/u)).toBeTruthy();
});

test("a fault stays in sight until the record is opened, which its button does", async () => {
  opened(found("changed"));
  fireEvent.click(await screen.findByTestId("to-look-at"));
  expect(screen.getByRole("status").textContent).toBe("journal");
  await waitFor(() => {
    expect(screen.queryByTestId("to-look-at")).toBeNull();
  });
});

test("a fault leads to its page of the manual, and stays in sight", async () => {
  opened(found("changed"));
  fireEvent.click(await screen.findByTestId("help-link"));
  expect(openManual).toHaveBeenCalledExactlyOnceWith({ page: "protection", section: "fault" });
  expect(screen.getByTestId("to-look-at")).toBeTruthy();
});

test("a record that cannot be verified is told", async () => {
  opened(refused("store-damaged"));
  expect(await screen.findByRole("alert")).toBeTruthy();
});

test.each(["busy", "locked"] as const)("while the store is %s nothing is told", async (code) => {
  opened(refused(code));
  await waitFor(() => {
    expect(asked).toHaveBeenCalledWith("journal_check");
  });
  await Promise.resolve();
  expect(screen.queryByRole("alert")).toBeNull();
});
