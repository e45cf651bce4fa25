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
  ours: true,
  besideProgram,
});

const show = (
  places: readonly Place[],
  picked: Place | null = null,
  more: { anothers?: readonly Place[]; whose?: boolean; restores?: boolean } = {},
) => {
  render(
    <PlacePage
      anothers={[]}
      {...more}
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

test("data that may be another account's say how the clerk's own are opened, and that others' are not", () => {
  const found = { ...place("fixed", "D:\\data"), holdsStore: true };
  const own = place("fixed", "C:\\data");
  show([own, found], null, { anothers: [found], whose: true });
  expect(document.body.textContent).toContain(texts.zh.whoseLead);
  expect(document.body.textContent).not.toContain(texts.zh.recommended);
  const said = screen.getByTestId("perhaps-anothers").textContent;
  expect(said).toContain("用本机密码或恢复码打开");
  expect(said).toContain("别的账户");
  cleanup();
  show([own, found], null, { anothers: [found], restores: true });
  expect(screen.getByTestId("perhaps-anothers").textContent).toContain("不要恢复到这里");
});
