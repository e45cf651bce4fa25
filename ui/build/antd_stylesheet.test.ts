import { expect, test } from "vitest";
import { darkVariables } from "./antd_stylesheet.ts";

test("only the variables that differ are set anew in the dark", () => {
  const light = ".sicard{--a:1;--b:white}.sicard.ant-btn{--c:2}.ant-btn{color:var(--b)}";
  const dark = ".sicard{--a:1;--b:black}.sicard.ant-btn{--c:2}.ant-btn{color:var(--b)}";
  expect(darkVariables(light, dark)).toBe(":root[data-theme=dark] .sicard{--b:black}");
});
