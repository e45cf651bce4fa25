import { describe, expect, it } from "vitest";
import type { OfferedNumber } from "../../bindings/OfferedNumber.ts";
import { firstTask } from "./firstTask.ts";

const number = (index: number): OfferedNumber => ({
  index,
  number: "",
  length: 18,
  choosable: true,
  reason: null,
});
const photo = {
  version: "1",
  width: 358,
  height: 441,
  bytes: 18_000,
  source: "package",
  reason: null,
} as const;
const blue: Parameters<typeof firstTask>[0] = {
  editable: true,
  photo,
  choice: null,
  settled: false,
  idNumbers: [number(1), number(2)],
  colour: "blue",
};

describe("the first thing to be done", () => {
  it("is the photo where there is none", () => {
    expect(firstTask({ ...blue, photo: null })).toBe("photo");
  });

  it("is the number where one is to be chosen", () => {
    expect(firstTask(blue)).toBe("choice");
  });

  it.each([
    { settled: true },
    { idNumbers: [number(1)] },
    { choice: { kind: "neither" } as const },
  ])("is the mobile number where the ID number needs no answer: %o", (seen) => {
    expect(firstTask({ ...blue, ...seen })).toBe("mobile");
  });

  it("is nothing of a red person whose photo is there: their accounts are merged elsewhere", () => {
    expect(firstTask({ ...blue, settled: true, colour: "red" })).toBe("close");
    expect(firstTask({ ...blue, settled: true, colour: "red", photo: null })).toBe("photo");
  });

  it("is nothing where nothing may be changed", () => {
    expect(firstTask({ ...blue, photo: null, editable: false })).toBe("close");
  });
});
