import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "antd";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetNotices, note } from "../../app/notices.ts";
import { NoticeBell } from "../../app/NoticeBell.tsx";
import { useOverlay, WithOverlay } from "../../app/overlay.tsx";
import { newClient } from "../../app/queries.ts";
import type { BackupDue } from "../../bindings/BackupDue.ts";
import { BackupReminder } from "./BackupReminder.tsx";

vi.mock("../../host/shell.ts", () => ({ ask: vi.fn() }));

beforeEach(forgetNotices);
afterEach(cleanup);

function Opened() {
  const { overlay } = useOverlay();
  return <output>{JSON.stringify(overlay)}</output>;
}

/** The bell where a backup is due; and how that changes. */
function bell(due: BackupDue | null) {
  const client = newClient();
  const stands = (now: BackupDue | null) => {
    client.setQueryData(["store", "backup"], { due: now });
  };
  stands(due);
  render(
    <QueryClientProvider client={client}>
      <App>
        <WithOverlay>
          <NoticeBell />
          <BackupReminder />
          <Opened />
        </WithOverlay>
      </App>
    </QueryClientProvider>,
  );
  return { stands, button: screen.getByTestId("notice-bell") };
}

test("a backup that is due stands behind the bell with a quiet dot and the way to it, until one is made", async () => {
  const { stands, button } = bell("exported");
  expect(button.dataset["unread"]).toBe("todo");
  expect(button.getAttribute("aria-label")).toBe("通知，1 条有事要办的提示未看");
  fireEvent.click(button);
  const now = await screen.findByTestId("notice-act");
  expect(now.textContent).toBe("立即备份");
  expect(button.dataset["unread"]).toBe("none");
  now.focus();
  fireEvent.click(now);
  expect(screen.getByText('{"kind":"backup","purpose":"backup"}')).toBeDefined();
  expect(document.activeElement).toBe(button);

  act(() => {
    stands(null);
  });
  fireEvent.click(button);
  await waitFor(() => {
    expect(screen.getByTestId("notices").textContent).toContain("建议备份一次");
    expect(screen.queryByTestId("notice-act")).toBeNull();
  });
});

test("a backup that was made before anybody looked at the bell leaves no dot", async () => {
  const { stands, button } = bell("exported");
  act(() => {
    stands(null);
  });
  await waitFor(() => {
    expect(button.dataset["unread"]).toBe("none");
  });
  expect(button.getAttribute("aria-label")).toBe("通知");
});

test("a failure that nobody has looked at has the red dot, whatever else there is to do", () => {
  const { button } = bell("week-old");
  act(() => {
    note({ kind: "failed", text: "出错" });
  });
  expect(button.dataset["unread"]).toBe("failed");
  expect(button.getAttribute("aria-label")).toBe("通知，1 条出错提示未看，1 条有事要办的提示未看");
});
