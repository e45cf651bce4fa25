import { expect, test } from "vitest";
import type { OfficeView } from "../../bindings/OfficeView.ts";
import { officeName, reachedBy } from "./office.ts";

const OFFICE: OfficeView = {
  city: "演示市",
  name: "演示市社会保障卡管理中心",
  address: "演示路 1 号",
  phone: "",
  hours: "周一至周五",
  code: "0000-0000-0000-0000-0000",
};

test("an office goes by its name, or by its city's where it gives none", () => {
  expect(officeName(OFFICE, "社保卡管理中心")).toBe("演示市社会保障卡管理中心");
  expect(officeName({ ...OFFICE, name: "" }, "社保卡管理中心")).toBe("演示市社保卡管理中心");
  expect(officeName({ ...OFFICE, name: "", city: "" }, "社保卡管理中心")).toBe("社保卡管理中心");
});

test("only what an office says of itself tells how it is reached", () => {
  expect(reachedBy(OFFICE)).toEqual(["演示路 1 号", "周一至周五"]);
  expect(reachedBy({ ...OFFICE, address: "", hours: "" })).toEqual([]);
});
