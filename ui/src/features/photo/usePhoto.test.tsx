import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, renderHook } from "@testing-library/react";
import { App } from "antd";
import { type ReactNode, useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetNotices, useNotices } from "../../app/notices.ts";
import { newClient } from "../../app/queries.ts";
import { usePhoto } from "./usePhoto.ts";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked }));

/** What photo_accept and photo_remove answer with. */
let undo: number | null = 5;

beforeEach(() => {
  undo = 5;
  asked.mockReset();
  asked.mockImplementation((command: string) =>
    Promise.resolve(
      {
        photo_pick: { id: 3, person: 1 },
        photo_accept: { person: { id: 1, name: "王小明" }, undo },
        photo_remove: { person: { id: 1, name: "王小明" }, undo },
        undo: { changed: 1, undo: null },
      }[command] ?? null,
    ),
  );
  forgetNotices();
});
afterEach(cleanup);

function InApp({ children }: { children: ReactNode }) {
  const [client] = useState(newClient);
  return (
    <QueryClientProvider client={client}>
      <App>{children}</App>
    </QueryClientProvider>
  );
}

const photoOf = (person: number) =>
  renderHook((id: number) => usePhoto(id, (work) => work()), {
    initialProps: person,
    wrapper: InApp,
  });
const bell = () => renderHook(useNotices).result.current.notices;

test("a photo that was taken can be taken back, beside it and later in the bell", async () => {
  const { result } = photoOf(1);
  await act(() => result.current.pick());
  expect(result.current.candidate?.id).toBe(3);
  await act(() => result.current.accept(null));
  expect([result.current.did, bell()[0]?.undo]).toEqual(["taken", 5]);
  expect(bell()[0]?.text).toContain("王小明");

  await act(async () => {
    result.current.takeBack?.();
    await Promise.resolve();
  });
  expect(asked.mock.lastCall).toEqual(["undo", 5]);
  expect([result.current.takeBack, bell().some((one) => one.undo !== null)]).toEqual([null, false]);
});

test("a photo that was taken away can be taken back, and the next person has nothing of it", async () => {
  const { result, rerender } = photoOf(1);
  await act(() => result.current.remove());
  expect([result.current.did, result.current.takeBack]).toEqual(["removed", expect.any(Function)]);
  rerender(2);
  expect(result.current.takeBack).toBeNull();
});

test("where nothing was changed there is nothing to take back", async () => {
  undo = null;
  const { result } = photoOf(1);
  await act(() => result.current.remove());
  expect([result.current.takeBack, bell()]).toEqual([null, []]);
});
