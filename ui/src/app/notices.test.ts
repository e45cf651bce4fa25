import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { forgetNotices, MOST, note, readNotices, spend, useNotices } from "./notices.ts";

beforeEach(forgetNotices);

const seen = () => renderHook(useNotices).result.current;

test("the newest notice comes first, and old ones go", () => {
  for (let n = 0; n < MOST + 5; n += 1) {
    note({ kind: "done", text: String(n) });
  }
  expect(seen().notices).toHaveLength(MOST);
  expect(seen().notices[0]?.text).toBe(String(MOST + 4));
});

test("failures count until they have been looked at", () => {
  note({ kind: "done", text: "done" });
  note({ kind: "failed", text: "one" });
  note({ kind: "failed", text: "two" });
  expect(seen().unread).toBe(2);
  readNotices();
  expect(seen().unread).toBe(0);
  expect(seen().notices).toHaveLength(3);
});

test("a way back can be gone once", () => {
  note({ kind: "done", text: "moved", undo: 7 });
  spend(7);
  expect(seen().notices[0]?.undo).toBeNull();
});

test("what is told while somebody looks is seen, and nothing is left after locking", () => {
  const { result } = renderHook(useNotices);
  act(() => {
    note({ kind: "hint", text: "here" });
  });
  expect(result.current.notices).toHaveLength(1);
  act(forgetNotices);
  expect(result.current).toEqual({ notices: [], unread: 0 });
});
