import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Progress } from "./Progress.tsx";

afterEach(cleanup);

const printed = {
  photo: null,
  obstacles: ["reprint" as const],
  printedAt: "2026-11-02T09:30:00+08:00",
  printedBatch: 1,
  printedChanges: ["mobile" as const, "photo" as const],
  formBackAt: null,
  choice: null,
  confirmedAt: null,
  export: null,
  settled: true,
  idNumbers: [],
};

test("a form that is to be printed again says what of it is not so any more", () => {
  render(<Progress person={printed} />);
  expect(screen.getByText("需重打：手机号码、照片已变")).toBeTruthy();
});

test("where what was printed is not known any more, it is to be printed again without a reason", () => {
  render(<Progress person={{ ...printed, printedChanges: [] }} />);
  expect(screen.getByText("需重打")).toBeTruthy();
});
