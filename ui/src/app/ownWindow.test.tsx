import { cleanup, createEvent, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { useOwnWindow } from "./ownWindow.ts";

function Page() {
  useOwnWindow();
  return (
    <>
      <p>text</p>
      <input aria-label="field" />
      <input type="checkbox" aria-label="tick" />
      <button
        type="button"
        onKeyDown={(event) => {
          event.stopPropagation();
        }}
      >
        keeps its keys
      </button>
    </>
  );
}

beforeEach(() => {
  render(<Page />);
});
afterEach(cleanup);

/** Whether the web view is left to do with an event what it does. */
const isLeft = (event: Event, target: Element) => {
  fireEvent(target, event);
  return !event.defaultPrevented;
};
const menu = (target: Element) => isLeft(createEvent.contextMenu(target), target);
const key = (target: Element, init: KeyboardEventInit) =>
  isLeft(createEvent.keyDown(target, init), target);

test("the web view has its menu in fields alone", () => {
  expect(menu(screen.getByLabelText("field"))).toBe(true);
  expect(menu(screen.getByText("text"))).toBe(false);
  expect(menu(screen.getByLabelText("tick"))).toBe(false);
});

test("no key loads the page anew, also where its keys are kept", () => {
  const button = screen.getByRole("button");
  expect(key(button, { key: "F5" })).toBe(false);
  expect(key(button, { key: "r", ctrlKey: true })).toBe(false);
  expect(key(screen.getByLabelText("field"), { key: "R", ctrlKey: true, shiftKey: true })).toBe(
    false,
  );
});

test("other keys are the web view's as before", () => {
  expect(key(screen.getByLabelText("field"), { key: "r" })).toBe(true);
  expect(key(screen.getByLabelText("field"), { key: "c", ctrlKey: true })).toBe(true);
});
