import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import {
  drop,
  forgetNotices,
  MOST,
  note,
  readNotices,
  settle,
  spend,
  useNotices,
} from "./notices.ts";

beforeEach(forgetNotices);

const seen = () => renderHook(useNotices).result.current;

test("the newest notice comes first, and old ones go", () => {
  for (let n = 0; n < MOST + 5; n += 1) {
    note({ kind: "done", text: String(n) });
  }
  expect(seen().notices).toHaveLength(MOST);
  expect(seen().notices[0]?.text).toBe(String(MOST + 4));
});

test("failures, and what else there is something to do about, count until they have been looked at", () => {
  note({ kind: "done", text: "done" });
  note({ kind: "hint", text: "only so" });
  note({ kind: "hint", text: "due", todo: "do it" });
  note({ kind: "failed", text: "one", todo: "try again" });
  note({ kind: "failed", text: "two" });
  expect(seen().unread).toEqual({ failed: 2, todo: 1 });
  readNotices();
  expect(seen().unread).toEqual({ failed: 0, todo: 0 });
  expect(seen().notices).toHaveLength(5);
});

test("what is done counts no more and has no action, and is found again all the same", () => {
  const action = { text: "do", opens: { kind: "settings" } } as const;
  const due = note({ kind: "hint", text: "due", todo: "do it", action });
  note({ kind: "hint", text: "other", todo: "do it", action });
  settle(due);
  expect(seen().unread).toEqual({ failed: 0, todo: 1 });
  expect(seen().notices.map((one) => one.action)).toEqual([action, null]);
});

test("a notice that is dropped goes alone", () => {
  const one = note({ kind: "done", text: "one" });
  note({ kind: "done", text: "two" });
  drop(one);
  drop(one);
  expect(seen().notices.map(({ text }) => text)).toEqual(["two"]);
});

test("a way back can be gone once", () => {
  note({ kind: "done", text: "moved", undo: 7 });
  spend(7);
  expect(seen().notices[0]?.undo).toBeNull();
});

test("the way back of an export is gone for every notice of it, and for no other", () => {
  note({ kind: "done", text: "first", undo: { handedIn: 1 } });
  note({ kind: "done", text: "second", undo: { handedIn: 2 } });
  note({ kind: "done", text: "step", undo: 1 });
  note({ kind: "done", text: "none" });
  spend({ handedIn: 1 });
  expect(seen().notices.map(({ undo }) => undo)).toEqual([null, 1, { handedIn: 2 }, null]);
});

test("what is told while somebody looks is seen, and nothing is left after locking", () => {
  const { result } = renderHook(useNotices);
  act(() => {
    note({ kind: "hint", text: "here" });
  });
  expect(result.current.notices).toHaveLength(1);
  act(forgetNotices);
  expect(result.current).toEqual({ notices: [], unread: { failed: 0, todo: 0 } });
});
