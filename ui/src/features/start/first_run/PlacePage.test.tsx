import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Place } from "../../../bindings/Place.ts";
import { PlacePage } from "./PlacePage.tsx";

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

const show = (places: readonly Place[]) => {
  render(
    <PlacePage
      places={places}
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
