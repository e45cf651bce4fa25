import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "antd";
import { afterEach, expect, test, vi } from "vitest";
import type { StartStatus } from "../bindings/StartStatus.ts";
import { WithHelp } from "../features/help/WithHelp.tsx";
import { WithFilter } from "./filter.tsx";
import { WithOverlay } from "./overlay.tsx";
import { newClient } from "./queries.ts";
import { Workplace } from "./Workplace.tsx";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../host/shell.ts", () => ({ ask: asked, hear: () => () => undefined }));

afterEach(cleanup);

const SETTINGS = {
  language: "zh",
  theme: "light",
  textSize: 100,
  density: "roomy",
  maskNumbers: true,
  ownColumns: false,
  columns: [],
  lockAfter: 15,
  guide: true,
  helpSeen: false,
  safetySeen: true,
  releaseLater: null,
  lastUnit: null,
};

const STATUS: StartStatus = {
  phase: "ready",
  keychain: true,
  passwordSet: false,
  recoverySet: false,
  officeHelp: null,
  workFolder: "/",
  version: "1.0.0",
};

/** The program as the first start leaves it: nobody has been imported, 帮助提示 is to be read. */
function afterFirstStart(): void {
  asked.mockImplementation((command: string, request: unknown) => {
    switch (command) {
      case "units":
      case "arrivals_waiting":
        return Promise.resolve([]);
      case "settings_get":
        return Promise.resolve(SETTINGS);
      case "settings_set":
        return Promise.resolve(request);
      case "unsaved_take":
        return Promise.resolve(null);
      default:
        return new Promise(() => undefined);
    }
  });
  render(
    <QueryClientProvider client={newClient()}>
      <App>
        <WithHelp>
          <WithOverlay>
            <WithFilter>
              <Workplace status={STATUS} />
            </WithFilter>
          </WithOverlay>
        </WithHelp>
      </App>
    </QueryClientProvider>,
  );
}

test("继续 of 帮助提示 leads the keyboard to 报盘文件导入", async () => {
  afterFirstStart();
  const go = await screen.findByTestId("help-notice-go");
  await waitFor(() => {
    expect(document.activeElement).toBe(go);
  });
  fireEvent.click(go);
  await waitFor(() => {
    expect(screen.queryByTestId("help-notice")).toBeNull();
  });
  expect(document.activeElement).toBe(screen.getByTestId("import-first"));
});
