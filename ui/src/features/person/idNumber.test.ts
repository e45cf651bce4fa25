import { describe, expect, it } from "vitest";
import { groupsOf } from "./idNumber.ts";

const texts = (number: string) => groupsOf(number).map(({ text }) => text);

describe("an ID number", () => {
  it("of 18 characters is read as region, birth date, sequence", () => {
    expect(texts("21029919750305211X")).toEqual(["210299", "19750305", "211X"]);
  });

  it("of 15 digits has a short birth date", () => {
    expect(texts("210299750305211")).toEqual(["210299", "750305", "211"]);
  });

  it.each(["", "G12345678", "H01234567890ABCDEF", "ABCDEF750305211", "2102997503052"])(
    "of another kind stays in one piece: %s",
    (number) => {
      expect(texts(number)).toEqual([number]);
    },
  );

  it.each(["21029919750305211X", "210299750305211"])("loses nothing: %s", (number) => {
    expect(texts(number).join("")).toBe(number);
  });
});
