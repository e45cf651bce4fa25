import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Heading } from "./Heading.tsx";

test("the column of tick boxes is called 选择, as in the tutorial", () => {
  render(
    <table>
      <Heading
        columns={["name"]}
        sort={null}
        onSort={() => undefined}
        part="none"
        onTick={() => undefined}
      />
    </table>,
  );
  const [first] = screen.getAllByRole("columnheader");
  expect(first?.getAttribute("aria-label")).toBe("选择");
  const box = screen.getByTestId("select-all");
  expect(box.title).toMatch(/^选择：全选当前结果/);
  expect(box.getAttribute("aria-label")).toMatch(/^选择/);
});
