import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { at } from "../features/help/pages/link.ts";
import { HelpContext } from "./help.tsx";
import { NoticeBell } from "./NoticeBell.tsx";
import { forgetNotices, note } from "./notices.ts";
import { WithOverlay } from "./overlay.tsx";
import { newClient } from "./queries.ts";

vi.mock("../host/shell.ts", () => ({ ask: vi.fn(), hear: () => () => undefined }));

beforeEach(forgetNotices);
afterEach(cleanup);

test.each([
  { help: { code: "no-space" } as const, page: at("disk", "full") },
  { help: { page: at("protection", "fault") }, page: at("protection", "fault") },
])("what was told leads to its page of the manual: $page.page", async ({ help, page }) => {
  const openManual = vi.fn();
  note({ kind: "hint", text: "told", todo: "do it", help });
  render(
    <QueryClientProvider client={newClient()}>
      <HelpContext value={{ openManual, showAround: () => undefined }}>
        <App>
          <WithOverlay>
            <NoticeBell />
          </WithOverlay>
        </App>
      </HelpContext>
    </QueryClientProvider>,
  );
  fireEvent.click(screen.getByTestId("notice-bell"));
  fireEvent.click(await screen.findByTestId("help-link"));
  expect(openManual).toHaveBeenCalledExactlyOnceWith(page);
});
