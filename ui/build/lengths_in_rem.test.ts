import { expect, test } from "vitest";
import { withLengthsInRem } from "./lengths_in_rem.ts";

const written = (css: string) => withLengthsInRem(css, "test.css");

test("every length grows with the text, also those of variables and shadows", () => {
  expect(written("a{width:16px;--row:44px;box-shadow:0 -1px 2.5px red}")).toBe(
    "a{width:1rem;--row:2.75rem;box-shadow:0 -0.0625rem 0.15625rem red}",
  );
  expect(written("a{height:calc(100vh - 204px)}")).toBe("a{height:calc(100vh - 12.75rem)}");
});

test("a container is measured by the text as well, the window is not", () => {
  expect(written("@container (max-width: 160px){a{top:0}}")).toContain("(max-width: 10rem)");
  expect(written("@media (max-width: 160px){a{top:0}}")).toContain("(max-width: 160px)");
});

test("what only looks like a length is left alone", () => {
  expect(written("a{background:url(a-16px.png)}")).toBe("a{background:url(a-16px.png)}");
  expect(written("a{grid-area:a16px}")).toBe("a{grid-area:a16px}");
});
