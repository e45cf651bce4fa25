import { expect, test } from "vitest";
import type { PhotoNotice } from "../../bindings/PhotoNotice.ts";
import { message } from "./message.ts";
import { texts } from "./texts.ts";

const notice: PhotoNotice = {
  people: 3,
  departments: [
    { department: "一车间", names: ["甲", "乙"] },
    { department: null, names: ["丙"] },
  ],
  unitName: "示例单位",
  deadline: null,
  photo: { profile: "p", width: 358, height: 441, dpi: 350, minKib: null, maxKib: null },
};

test("everyone is named under their department, and what was left open is left out", () => {
  const text = message(notice, { to: " ", until: "" }, texts.zh.message);
  expect(text).toContain("【一车间】甲、乙");
  expect(text).toContain("【其他】丙");
  expect(text).not.toContain("发给");
  expect(text).not.toContain("之前");
});

test("the clerk's address and date stand in it", () => {
  const text = message(notice, { to: "王老师", until: "11月30日" }, texts.zh.message);
  expect(text).toContain("请在 11月30日 之前");
  expect(text).toContain("发给：王老师");
});

test("a unit without departments has a plain list of names", () => {
  const plain = { ...notice, departments: [{ department: null, names: ["丙"] }] };
  expect(message(plain, { to: "", until: "" }, texts.zh.message)).toContain("\n丙\n");
});
