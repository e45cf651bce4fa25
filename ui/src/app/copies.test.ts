import { afterEach, expect, test, vi } from "vitest";
import { copyPeople, followCopies, holdsNumber } from "./copies.ts";

const { ask } = vi.hoisted(() => ({ ask: vi.fn(() => Promise.resolve(null)) }));
vi.mock("../host/shell.ts", () => ({ ask }));

afterEach(() => {
  document.body.replaceChildren();
  ask.mockClear();
});

/** Selects what a field or a place holds, and copies it. */
function copy(from: Element | null | undefined): void {
  if (document.activeElement instanceof HTMLElement) {
    document.activeElement.blur();
  }
  if (from instanceof HTMLInputElement) {
    from.focus();
    from.select();
  } else if (from) {
    document.getSelection()?.selectAllChildren(from);
  }
  document.dispatchEvent(new Event("copy"));
}

test("ID, passport, permit and mobile numbers are known wherever they stand, also in groups", () => {
  for (const text of [
    "999999202613011234",
    "99999920261301123X",
    "999999 20261301 1234",
    "手机 13800000001",
    "138-0000-0001",
    "护照 E99999999",
    "ea9999999",
    "C01X00T47",
    "H9999999999",
    "CHN990026130112",
  ]) {
    expect(holdsNumber(text), text).toBe(true);
  }
});

test("names, dates, 个人编号 and what names a file or a package may stay on the clipboard", () => {
  for (const text of [
    "测试",
    "2026-11-29 14:05",
    "2102000001",
    "1111011out_1.zip",
    "019a1b2c-3d4e-7f60-8abc-def012345678",
    "7K4M-2QWX-9HTD-RB3P",
  ]) {
    expect(holdsNumber(text), text).toBe(false);
  }
});

test("what is selected on the page is noticed also while a radio or a checkbox has the focus", () => {
  const stop = followCopies();
  for (const type of ["radio", "checkbox"]) {
    document.body.innerHTML = `<p>99999920261301123X</p><input type="${type}" value="夜班" />`;
    document.getSelection()?.selectAllChildren(document.querySelector("p") ?? document.body);
    const input = document.querySelector("input");
    input?.focus();
    expect(document.activeElement).toBe(input);
    document.dispatchEvent(new Event("copy"));
    expect(ask).toHaveBeenLastCalledWith("number_copied", "99999920261301123X");
    ask.mockClear();
  }
  stop();
});

test("what is copied from where a number stands is one, whatever it looks like; names beside it stay", () => {
  document.body.innerHTML =
    '<p data-copy id="name">测试</p><p data-copy="number" id="permit"><span>9999</span><span>0001</span></p>' +
    '<input data-copy="number" value="0411-1" /><input value="夜班" />';
  const [number, remark] = document.querySelectorAll("input");
  const stop = followCopies();
  copy(document.querySelector("#name"));
  copy(remark);
  expect(ask).not.toHaveBeenCalled();
  copy(document.querySelector("#permit span"));
  copy(number);
  expect(ask.mock.calls).toEqual([
    ["number_copied", "9999"],
    ["number_copied", "0411-1"],
  ]);
  stop();
  copy(number);
  expect(ask).toHaveBeenCalledTimes(2);
});

test("a list of people that a button copies leaves the clipboard too, once it is there", async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  await copyPeople("测试\t2102000001");
  expect(writeText.mock.calls).toEqual([["测试\t2102000001"]]);
  expect(ask.mock.calls).toEqual([["number_copied", "测试\t2102000001"]]);
  ask.mockClear();
  writeText.mockRejectedValueOnce(new Error("denied"));
  await expect(copyPeople("测试")).rejects.toThrow("denied");
  expect(ask).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
