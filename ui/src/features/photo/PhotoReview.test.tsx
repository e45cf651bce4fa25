import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PhotoCandidate } from "../../bindings/PhotoCandidate.ts";
import type { PhotoMake } from "../../bindings/PhotoMake.ts";
import type { PhotoMeasure } from "../../bindings/PhotoMeasure.ts";
import { PhotoReview } from "./PhotoReview.tsx";

beforeEach(() => {
  vi.stubGlobal("__TAURI_INTERNALS__", { convertFileSrc: (path: string) => `photo:${path}` });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const good: PhotoMeasure = { measure: "faces", value: 1, min: 1, max: 1, verdict: "good" };
const leans: PhotoMeasure = {
  measure: "roll",
  value: 5,
  min: -3.5,
  max: 3.5,
  verdict: "warning",
};
const tooLarge: PhotoMeasure = {
  measure: "file-size",
  value: 60,
  min: 9,
  max: 40,
  verdict: "fails",
};

const candidateWith = (more: Partial<PhotoCandidate>): PhotoCandidate => ({
  id: 3,
  person: 1,
  fileName: "a.jpg",
  width: 1000,
  height: 1200,
  bytes: 90_000,
  resultBytes: 18_000,
  version: 1,
  way: { kind: "automatic" },
  mayBeAsIs: false,
  placement: { x: 500, y: 500, scale: 0.5, turn: 0 },
  whitened: false,
  mayBeWhitened: true,
  guides: { hairTop: [7, 21], eyes: 234, middle: [162, 196], faceWidth: [193, 221] },
  face: null,
  measures: [good],
  alike: [],
  ...more,
});

const profile = {
  profile: "GA461-2004",
  width: 358,
  height: 441,
  dpi: 350,
  minKib: 9,
  maxKib: 40,
};

/** Opens the editor; what it asked for. */
function open(more: Partial<PhotoCandidate>, after: Partial<PhotoCandidate> = more) {
  const accept = vi.fn<(reason: string | null) => void>();
  const discard = vi.fn<() => void>();
  const make = vi.fn<(request: PhotoMake) => Promise<PhotoCandidate>>(({ way, whiten }) =>
    Promise.resolve(candidateWith({ ...after, version: 2, way, whitened: whiten })),
  );
  render(
    <PhotoReview
      name="试甲"
      unnamed="剪贴板里的图片"
      candidate={candidateWith(more)}
      profile={profile}
      works={false}
      failure={null}
      onMake={make}
      onAccept={accept}
      onDiscard={discard}
    />,
  );
  return { accept, discard, make };
}

const enter = () => {
  fireEvent.keyDown(document.body, { key: "Enter" });
};
/** All that Enter may have set off is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const acceptButton = () => screen.getByTestId("photo-accept");

test("a picture that is all good is taken by Enter, without a reason", async () => {
  const { accept, make } = open({});
  expect(screen.queryByTestId("photo-reason")).toBeNull();
  expect(document.activeElement).toBe(acceptButton());
  enter();
  await waitFor(() => {
    expect(accept).toHaveBeenCalledExactlyOnceWith(null);
  });
  expect(make).not.toHaveBeenCalled();
});

test("with a warning Enter asks for a reason and takes it once there is one", async () => {
  const { accept } = open({ measures: [good, leans] });
  enter();
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByTestId("photo-reason"));
  });
  expect(accept).not.toHaveBeenCalled();
  fireEvent.click(screen.getAllByTestId("photo-reason-choice")[1] ?? document.body);
  enter();
  await waitFor(() => {
    expect(accept).toHaveBeenCalledExactlyOnceWith("已与社保卡管理中心确认");
  });
});

test("a file of the wrong size is never taken, and it is said why", async () => {
  const { accept } = open({ measures: [tooLarge] });
  expect(acceptButton()).toHaveProperty("disabled", true);
  expect(screen.getByTestId("photo-never").textContent).toContain("文件大小");
  expect(screen.queryByTestId("photo-reason")).toBeNull();
  enter();
  await settled();
  expect(accept).not.toHaveBeenCalled();
});

test("someone else's photo is named and needs a reason", () => {
  open({ alike: [{ id: 2, name: "试乙", personalNo: "2100", photo: "1" }] });
  expect(screen.getByTestId("photo-alike").textContent).toContain("试乙");
  expect(screen.getByTestId("photo-reason")).toBeTruthy();
});

test("an arrow moves the picture, and what came of it decides whether Enter takes it", async () => {
  const { accept, make } = open({}, { measures: [leans] });
  fireEvent.keyDown(document.body, { key: "ArrowRight", shiftKey: true });
  enter();
  expect(make.mock.calls[0]?.[0]).toMatchObject({
    candidate: 3,
    way: { kind: "placed", placement: { x: 480, y: 500 } },
  });
  await settled();
  expect(accept).not.toHaveBeenCalled();
});

test("a key under an input method moves nothing", () => {
  const { make } = open({});
  fireEvent.keyDown(document.body, { key: "ArrowRight", isComposing: true });
  expect(make).not.toHaveBeenCalled();
});

test("a background that was made white is said to be, with the picture before", () => {
  open({ whitened: true });
  expect(screen.getByTestId("photo-whiten-note").textContent).toContain("背景已变白");
  expect(screen.getByAltText("变白前")).toBeTruthy();
  expect(screen.getByTestId("photo-before")).toBeTruthy();
});
