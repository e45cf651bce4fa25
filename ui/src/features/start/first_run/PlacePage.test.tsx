import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Place } from "../../../bindings/Place.ts";
import { PlacePage } from "./PlacePage.tsx";
import { texts } from "./texts.ts";

afterEach(cleanup);

const place = (kind: Place["kind"], folder: string, besideProgram = false): Place => ({
  id: folder,
  folder,
  kind,
  free: null,
  withSystem: false,
  chosen: false,
  recommended: true,
  holdsStore: false,
  besideProgram,
});

const show = (places: readonly Place[], picked: Place | null = null) => {
  render(
    <PlacePage
      places={places}
      picked={picked}
      chosen={places[0]}
      onChoose={() => undefined}
      onPick={() => undefined}
      onFailure={() => undefined}
    />,
  );
};

test("a portable program offers the place beside it, and no other can be chosen", () => {
  show([place("removable", "E:\\data", true)]);
  expect(screen.getByTestId("place").textContent).toContain("E:\\data");
  expect(screen.queryByTestId("place-pick")).toBeNull();
});

test("on a computer another place can be chosen, a stick as well", () => {
  show([place("fixed", "C:\\data")]);
  expect(screen.queryByTestId("place-pick")).not.toBeNull();
  cleanup();
  show([place("fixed", "C:\\data"), place("removable", "E:\\data")]);
  expect(screen.queryByTestId("place-pick")).not.toBeNull();
});

test("a folder that the clerk has chosen is not called the usual place", () => {
  const usual = { ...place("fixed", "C:\\data"), withSystem: true };
  const picked = { ...place("fixed", "C:\\cards"), withSystem: true };
  show([usual, picked], picked);
  const [first, second] = screen.getAllByTestId("place").map((card) => card.textContent);
  expect(first).toContain(texts.zh.placeKind.fixed);
  expect(second).toContain(texts.zh.placePicked);
  expect(second).not.toContain(texts.zh.placeKind.fixed);
});
