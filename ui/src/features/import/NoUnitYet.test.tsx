import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "antd";
import { afterEach, expect, test, vi } from "vitest";
import { useOverlay, WithOverlay } from "../../app/overlay.tsx";
import { Overlays } from "../../app/Overlays.tsx";
import { newClient } from "../../app/queries.ts";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { NoUnitYet } from "./NoUnitYet.tsx";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked, hear: () => () => undefined }));

afterEach(cleanup);

const STATUS: StartStatus = {
  phase: "ready",
  keychain: true,
  passwordSet: false,
  recoverySet: false,
  officeHelp: null,
  workFolder: "/",
  version: "1.0.0",
};

function Start() {
  const { open } = useOverlay();
  return (
    <>
      <NoUnitYet
        onImport={() => undefined}
        onHowToGet={() => {
          open({ kind: "download" });
        }}
      />
      <Overlays status={STATUS} unit={null} onUnit={() => undefined} />
    </>
  );
}

test("before the first package both ways to get it can be read, and closing them leads back", async () => {
  render(
    <QueryClientProvider client={newClient()}>
      <App>
        <WithOverlay>
          <Start />
        </WithOverlay>
      </App>
    </QueryClientProvider>,
  );
  const button = screen.getByTestId("download-first");
  expect(button.textContent).toBe("怎样拿到数据包");
  button.focus();
  fireEvent.click(button);
  const dialog = await screen.findByTestId("download-dialog");
  expect(dialog.textContent).toContain("从申报网站下载");
  expect(dialog.textContent).toContain("得到的文件是 单位编号.zip");
  expect(dialog.textContent).toContain("领取码印在领取单上；没有领取单的，向业务经办人要");
  expect(dialog.textContent).toContain("向业务经办人要");
  expect(screen.queryByTestId("red-notice")).toBeNull();
  expect(asked).not.toHaveBeenCalled();
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByTestId("download-import"));
  });
  fireEvent.keyDown(screen.getByTestId("download-import"), { key: "Escape" });
  await waitFor(() => {
    expect(document.activeElement).toBe(button);
  });
});
