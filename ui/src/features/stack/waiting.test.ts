import { expect, test } from "vitest";
import { tableOf } from "./waiting.ts";

test("the list is a table with a heading, and nothing in a cell makes another", () => {
  const person = {
    person: 1,
    personalNo: "10000001",
    name: "测试·甲",
    department: "一\t车间\n",
    staffNo: null,
    printedAt: null,
  };
  expect(tableOf([person], ["编号", "姓名", "部门", "工号", "打印"])).toBe(
    "编号\t姓名\t部门\t工号\t打印\n10000001\t测试·甲\t一 车间 \t\t",
  );
});
