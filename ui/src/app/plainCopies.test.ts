import { expect, test, vi } from "vitest";
import { isolated } from "../i18n/isolated.ts";
import { followCopies } from "./copies.ts";

vi.mock("../host/shell.ts", () => ({ ask: vi.fn() }));

test("of a sentence that shuts a name in only what was written is copied", () => {
  const name = "阿\u202E依";
  document.body.textContent = `已收：${isolated(name)}`;
  const stop = followCopies();
  document.getSelection()?.selectAllChildren(document.body);
  const copy = new ClipboardEvent("copy", {
    clipboardData: new DataTransfer(),
    cancelable: true,
  });
  document.dispatchEvent(copy);
  expect(copy.defaultPrevented).toBe(true);
  expect(copy.clipboardData?.getData("text/plain")).toBe(`已收：${name}`);

  document.body.textContent = "已收：甲";
  document.getSelection()?.selectAllChildren(document.body);
  const usual = new ClipboardEvent("copy", { cancelable: true });
  document.dispatchEvent(usual);
  expect(usual.defaultPrevented).toBe(false);
  stop();
});
