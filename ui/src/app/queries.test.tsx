import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { newClient, useSet } from "./queries.ts";

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock("../host/shell.ts", () => ({ ask }));

afterEach(() => {
  cleanup();
  ask.mockReset();
});

/** What changes settings, and where they are shown. */
function settings(now: object) {
  const client = newClient();
  client.setQueryData(["settings"], now);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(() => useSet(), { wrapper });
  return { set: result.current, shown: () => client.getQueryData(["settings"]) };
}

test("two quick changes are shown at once, and stored one after the other in their order", async () => {
  const { set, shown } = settings({ textSize: 100, guide: true });
  const answers: (() => void)[] = [];
  ask.mockImplementation(
    (_: string, next: object) =>
      new Promise((kept) => {
        answers.push(() => {
          kept({ ...next });
        });
      }),
  );
  const first = set({ textSize: 110, guide: false });
  const second = set({ textSize: 120 });
  expect(shown()).toEqual({ textSize: 120, guide: false });
  await expect.poll(() => answers.length).toBe(1);
  answers[0]?.();
  await first;
  expect(shown()).toEqual({ textSize: 120, guide: false });
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.();
  await second;
  expect(ask.mock.calls).toEqual([
    ["settings_set", { textSize: 110, guide: false }],
    ["settings_set", { textSize: 120, guide: false }],
  ]);
  expect(shown()).toEqual({ textSize: 120, guide: false });
});

test("a change that cannot be stored does not stop those after it", async () => {
  const { set, shown } = settings({ textSize: 100 });
  ask.mockRejectedValueOnce(new Error("as a test"));
  ask.mockImplementation((_: string, next: object) => Promise.resolve(next));
  const fails = set({ textSize: 110 });
  const works = set({ textSize: 120 });
  await expect(fails).rejects.toThrow("as a test");
  await works;
  expect(ask).toHaveBeenLastCalledWith("settings_set", { textSize: 120 });
  expect(shown()).toEqual({ textSize: 120 });
});
