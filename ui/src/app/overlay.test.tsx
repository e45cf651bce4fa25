import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import { afterEach, expect, test } from "vitest";
import { type Overlay, useOverlay, WithOverlay } from "./overlay.tsx";
import { useTell } from "./tell.tsx";

afterEach(cleanup);

function Page({ next }: { next: Overlay }) {
  const tell = useTell();
  const { open } = useOverlay();
  return (
    <>
      <button
        type="button"
        onClick={() => {
          tell.done("甲");
          tell.hint("乙");
        }}
      >
        告知
      </button>
      <button
        type="button"
        onClick={() => {
          tell.failed(new Error("丙"));
        }}
      >
        出错
      </button>
      <button
        type="button"
        onClick={() => {
          open(next);
        }}
      >
        打开
      </button>
    </>
  );
}

const notices = () => document.querySelectorAll(".ant-notification-notice").length;
const press = async (name: string) => {
  await act(async () => {
    fireEvent.click(screen.getByText(name));
    await new Promise((done) => {
      setTimeout(done, 0);
    });
  });
};

test.each<Overlay>([
  { kind: "paper", source: { kind: "forms", persons: [1] } },
  { kind: "stack" },
  { kind: "overview" },
  { kind: "hand-in", export: 1 },
])("what went well is not told above what opens next: $kind", async (next) => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ConfigProvider theme={{ token: { motion: false } }}>
        <App>
          <WithOverlay>
            <Page next={next} />
          </WithOverlay>
        </App>
      </ConfigProvider>
    </QueryClientProvider>,
  );
  await press("告知");
  expect(notices()).toBe(2);
  await press("出错");
  expect(notices()).toBe(3);
  await press("打开");
  await expect.poll(notices).toBe(1);
});
