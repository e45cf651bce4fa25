import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { CodeField } from "./CodeField.tsx";

afterEach(cleanup);

/** As the import has it: what is missing is complained of until something is typed. */
function Asked() {
  const [code, setCode] = useState("");
  return (
    <CodeField
      value={code}
      onChange={setCode}
      focused
      complaint={code === "" ? 1 : 0}
      onRemembered={null}
    />
  );
}

test("the first character after a complaint is not selected, so that the next one does not replace it", () => {
  render(<Asked />);
  const field = screen.getByTestId<HTMLInputElement>("code");
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: "a" } });
  expect(field.selectionStart).toBe(field.selectionEnd);
});
