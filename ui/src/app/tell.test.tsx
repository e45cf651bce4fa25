import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetNotices, type WayBack } from "./notices.ts";
import { useTell } from "./tell.tsx";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../host/shell.ts", () => ({ ask: asked }));

beforeEach(() => {
  asked.mockReset();
  forgetNotices();
});
afterEach(cleanup);

function Told({ undo }: { undo: WayBack }) {
  const tell = useTell();
  return (
    <button
      type="button"
      onClick={() => {
        tell.changed("done", { undo });
      }}
    >
      tell
    </button>
  );
}

/** Tells of a change, and presses 撤销 in the notice. */
async function takenBack(undo: WayBack): Promise<void> {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App>
        <Told undo={undo} />
      </App>
    </QueryClientProvider>,
  );
  fireEvent.click(screen.getByText("tell"));
  fireEvent.click(await screen.findByTestId("undo"));
}

test("a step is taken back by its number", async () => {
  asked.mockResolvedValue({ changed: 2, undo: null });
  await takenBack(7);
  expect(await screen.findByText("已撤销")).toBeDefined();
  expect(asked.mock.calls).toEqual([["undo", 7]]);
});

test("a step about which everything was decided anew since is not said to be taken back", async () => {
  asked.mockResolvedValue({ changed: 0, undo: null });
  await takenBack(7);
  expect(await screen.findByText("没有撤销：后来又改过别的")).toBeDefined();
  expect(screen.queryByText("已撤销")).toBeNull();
});
