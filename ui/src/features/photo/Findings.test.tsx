import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { PhotoMeasure } from "../../bindings/PhotoMeasure.ts";
import { Findings, FindingsLine } from "./Findings.tsx";

afterEach(cleanup);

const measures: readonly PhotoMeasure[] = [
  { measure: "faces", value: 1, min: 1, max: 1, verdict: "good" },
  { measure: "roll", value: 5.2, min: -3.5, max: 3.5, verdict: "warning" },
  { measure: "screen", value: null, min: null, max: 6, verdict: "unknown" },
];

test("what is not good is said with value and limit, the rest in lines that open", () => {
  render(<Findings measures={measures} />);
  const [finding, ...others] = screen.getAllByTestId("photo-finding");
  expect(others).toHaveLength(0);
  expect(finding?.textContent).toBe("头略向右歪注意请向左转正一些5.2°要求 ≤ 3.5°");
  const good = screen.getByTestId("photo-folded-good");
  expect(good.textContent).toBe("其余 1 项合格");
  expect(good.getAttribute("aria-expanded")).toBe("false");
  fireEvent.click(good);
  expect(good.getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByText("人脸")).toBeTruthy();
});

test("where all is good one line says so", () => {
  render(<Findings measures={measures.slice(0, 1)} />);
  expect(screen.getByTestId("photo-findings").textContent).toContain("全部 1 项合格");
});

test("the short form names what is not good and tells what to do when pointed at", () => {
  render(<FindingsLine measures={measures} />);
  const finding = screen.getByTestId("photo-finding");
  expect(finding.textContent).toBe("头略向右歪");
  expect(finding.title).toBe("注意：头略向右歪。请向左转正一些");
});
