import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { PersonRow } from "../../bindings/PersonRow.ts";
import { NameCell, StateCell } from "./cells.tsx";

afterEach(cleanup);

const WORD = { code: "1", zh: "男", en: "male" };

const ROW: PersonRow = {
  id: 1,
  personalNo: "10000001",
  name: "测试",
  sex: WORD,
  ethnic: WORD,
  birthDate: "1980-01-01",
  idType: WORD,
  idNumbers: [],
  choice: null,
  settled: false,
  mobile: null,
  photo: null,
  state: "reprint",
  colour: "black",
  confirmed: false,
  formBack: false,
  missing: false,
  changed: [],
  printedChanges: [],
  warnings: 0,
  note: null,
  notedAt: null,
  department: null,
  staffNo: null,
  remark: null,
};

function stateOf(row: Partial<PersonRow>): string | null {
  const { container } = render(<StateCell row={{ ...ROW, ...row }} />);
  return container.textContent;
}

test("a form to be printed again says what has changed since, and not what else the package changed", () => {
  const said = stateOf({ printedChanges: ["photo", "mobile"], changed: ["category"] });
  expect(said).toBe("需重打变了：照片、手机号码");
});

test("where it is not known what has changed, nothing is said of it", () => {
  expect(stateOf({})).toBe("需重打");
});

test("what the newest package changed is not taken for what was changed since the export", () => {
  expect(stateOf({ state: "changed-after-export", changed: ["name"] })).not.toContain("变了");
  cleanup();
  expect(stateOf({ state: "exported", changed: ["name"] })).toBe("已导出");
});

test("the reason of a mark comes before what has changed", () => {
  const said = stateOf({ state: "deferred", note: "外出", printedChanges: ["photo"] });
  expect(said).toBe("暂缓办理外出");
});

test("the sign beside the name says what the newest package changed", () => {
  const { container } = render(
    <NameCell row={{ ...ROW, changed: ["name", "mobile"] }} signed={false} />,
  );
  expect(screen.queryByLabelText("新数据包改了姓名、手机号码，双击查看")).not.toBeNull();
  expect(container.textContent).toBe("测试");
  cleanup();
  render(<NameCell row={ROW} signed={false} />);
  expect(screen.queryByLabelText(/新数据包/)).toBeNull();
});
