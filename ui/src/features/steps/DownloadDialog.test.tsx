import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import { afterEach, expect, test, vi } from "vitest";
import { useOverlay, WithOverlay } from "../../app/overlay.tsx";
import { newClient } from "../../app/queries.ts";
import { DownloadDialog } from "./DownloadDialog.tsx";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked }));

afterEach(cleanup);

function Opened() {
  const { overlay } = useOverlay();
  return <output data-testid="opened">{JSON.stringify(overlay)}</output>;
}

test("the people with several accounts whom the dialog counts are those of the filter, and all of them are printed", async () => {
  asked.mockImplementation((command: string) => {
    switch (command) {
      case "unit_view":
        return Promise.resolve({ summary: { code: "1111011", name: "大连示例" } });
      case "list_view":
        return Promise.resolve({ total: 1_234, counts: [] });
      default:
        return Promise.resolve([{ name: "张三", personalNo: "2102000001" }]);
    }
  });
  render(
    <QueryClientProvider client={newClient()}>
      <App>
        <WithOverlay>
          <DownloadDialog unit={7} onClose={() => undefined} />
          <Opened />
        </WithOverlay>
      </App>
    </QueryClientProvider>,
  );
  const notice = await screen.findByTestId("red-notice");
  const red = { unit: 7, chip: "red", search: "", sort: null };
  expect(asked).toHaveBeenCalledWith("list_view", red);
  expect(notice.textContent).toContain("1,234 人一人多号");
  expect(notice.textContent).toContain("这里只列出前 1 人；打印的是全部");
  fireEvent.click(screen.getByTestId("red-print"));
  expect(screen.getByTestId("opened").textContent).toContain(
    '"source":{"kind":"accounts-notice","persons":null}',
  );
});
