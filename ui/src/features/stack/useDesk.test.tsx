import { QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { forgetNotices, note, useNotices } from "../../app/notices.ts";
import { newClient } from "../../app/queries.ts";
import { texts } from "./texts.ts";
import { useDesk } from "./useDesk.ts";
import { LAST_FORMS } from "./useNoted.ts";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked, hear: () => () => undefined }));

const inStore = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={newClient()}>{children}</QueryClientProvider>
);

/** People by the last digit of their form; what takes a form back has the number of the person. */
const person = (id: number) => ({
  id,
  name: `测试${id}`,
  settled: true,
  choice: null,
  idNumbers: [],
});

beforeEach(() => {
  forgetNotices();
  asked.mockImplementation((command: string, request: { code: string; person: number }) =>
    Promise.resolve(
      command === "form_scanned"
        ? { code: request.code, standing: "current", person: person(Number(request.code)) }
        : { changed: 1, undo: request.person },
    ),
  );
});

const noted = () => renderHook(useNotices).result.current.notices;

/** The screen, on which these forms are taken back one after the other. */
async function taking(...forms: readonly number[]) {
  const { result } = renderHook(() => useDesk(1, () => undefined), { wrapper: inStore });
  for (const form of forms) {
    act(() => {
      result.current.hear({ kind: "typed", text: String(form) });
      result.current.hear({ kind: "enter" });
    });
    await waitFor(() => {
      expect(result.current.desk.shown?.person?.id).toBe(form);
    });
    act(() => {
      result.current.hear({ kind: "enter" });
    });
    await waitFor(() => {
      expect(result.current.desk.taken?.person.id).toBe(form);
    });
  }
  return result;
}

test("a form that was taken back is kept in the bell, with its way back", async () => {
  await taking(11, 12);
  expect(noted().map(({ text, undo }) => [text, undo])).toEqual([
    [texts.zh.taken("测试12"), 12],
    [texts.zh.taken("测试11"), 11],
  ]);
});

test("a whole stack leaves the last few forms in the bell, and what was told before it", async () => {
  note({ kind: "done", text: "before" });
  const forms = Array.from({ length: LAST_FORMS + 4 }, (_, at) => at + 11);
  await taking(...forms);
  const names = forms.slice(-LAST_FORMS).map((form) => texts.zh.taken(`测试${form}`));
  expect(noted().map(({ text }) => text)).toEqual([...names.toReversed(), "before"]);
});

test("what was undone on the screen is not offered once more", async () => {
  const desk = await taking(11);
  act(() => {
    desk.current.undo();
  });
  await waitFor(() => {
    expect(desk.current.desk.taken?.undone).toBe(true);
  });
  expect(noted().map(({ undo }) => undo)).toEqual([null]);
});
