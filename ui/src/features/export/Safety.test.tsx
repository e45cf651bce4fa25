import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "antd";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useOverlay, WithOverlay } from "../../app/overlay.tsx";
import { newClient } from "../../app/queries.ts";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { Finished } from "./Finished.tsx";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked, hear: () => () => undefined }));

afterEach(cleanup);

const STATUS: StartStatus = {
  phase: "ready",
  keychain: true,
  passwordSet: true,
  recoverySet: false,
  officeHelp: null,
  workFolder: "/",
  version: "1.0.0",
};

const FILE: ExportRecord = {
  id: 1,
  unit: 1,
  n: 1,
  fileName: "1111011out_1.zip",
  folder: "/",
  createdAt: "2026-01-01 09:00:00",
  people: 3,
  contact: { name: "", phone: "" },
  status: "exported",
  handedInAt: null,
  ticked: [],
  voidedAt: null,
  packageId: "0",
  sha256: "0",
  bytes: 1,
  rewrittenAt: null,
};

const closed = vi.fn();

function Dialog() {
  const [code, setCode] = useState<string | null>(null);
  return (
    <>
      <Finished unit={1} files={[FILE]} code={code} onCode={setCode} onClose={closed} />
      <output data-testid="opened">{useOverlay().overlay?.kind}</output>
    </>
  );
}

/** The first export has just been written; `made`: what comes of a recovery code. */
const exported = async (made: () => Promise<{ code: string }>) => {
  asked.mockImplementation((command: string, request: unknown) => {
    switch (command) {
      case "start_status":
        return Promise.resolve(STATUS);
      case "settings_get":
        return Promise.resolve({ safetySeen: false });
      case "settings_set":
        return Promise.resolve(request);
      case "recovery_code_make":
        return made();
      default:
        return new Promise(() => undefined);
    }
  });
  render(
    <QueryClientProvider client={newClient()}>
      <App>
        <WithOverlay>
          <Dialog />
        </WithOverlay>
      </App>
    </QueryClientProvider>,
  );
  await screen.findByTestId("safety");
};

const wasSeen = () =>
  asked.mock.calls.some(
    ([command, request]: unknown[]) =>
      command === "settings_set" && JSON.stringify(request).includes('"safetySeen":true'),
  );

beforeEach(() => {
  asked.mockReset();
  closed.mockReset();
});

test("生成恢复码 makes one in its place, and leads back to what was exported", async () => {
  await exported(() => Promise.resolve({ code: "AAAAA-BBBBB" }));
  fireEvent.click(screen.getByTestId("safety-make"));
  expect((await screen.findByTestId("recovery-code")).textContent).toBe("AAAAA-BBBBB");
  expect(screen.getByTestId("opened").textContent).toBe("");
  await waitFor(() => {
    expect(wasSeen()).toBe(true);
  });
  // Nothing leads away from a code that is shown once.
  fireEvent.keyDown(document.body, { key: "Enter" });
  fireEvent.click(screen.getByTestId("export-close"));
  fireEvent.click(screen.getByTestId("export-checklist"));
  expect(closed).not.toHaveBeenCalled();
  expect(screen.getByTestId("opened").textContent).toBe("");

  fireEvent.click(screen.getByTestId("recovery-done"));
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByTestId("export-close"));
  });
  expect(screen.queryByTestId("safety")).toBeNull();
  fireEvent.click(screen.getByTestId("export-close"));
  expect(closed).toHaveBeenCalled();
});

test("a code that could not be made is proposed on, and why it was not is said", async () => {
  await exported(() => Promise.reject(new Error("no")));
  fireEvent.click(screen.getByTestId("safety-make"));
  await screen.findByTestId("failure");
  expect(screen.queryByTestId("safety-make")).not.toBeNull();
  expect(wasSeen()).toBe(false);
});

test("以后再说 puts the proposal away, and the focus stays in the dialog", async () => {
  await exported(() => new Promise(() => undefined));
  screen.getByTestId("safety-later").focus();
  fireEvent.click(screen.getByTestId("safety-later"));
  await waitFor(() => {
    expect(screen.queryByTestId("safety")).toBeNull();
  });
  expect(document.activeElement).toBe(screen.getByTestId("export-close"));
  expect(wasSeen()).toBe(true);
});
