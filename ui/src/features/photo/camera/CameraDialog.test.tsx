import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HelpContext } from "../../../app/help.tsx";
import { CameraDialog } from "./CameraDialog.tsx";

const profile = {
  profile: "GA461-2004",
  width: 358,
  height: 441,
  dpi: 350,
  minKib: 9,
  maxKib: 40,
};

/** A camera of 1920 × 1080 that notes whether it is on. */
class FakeTrack extends EventTarget {
  on = true;
  stop(): void {
    this.on = false;
  }
  getSettings(): MediaTrackSettings {
    return { deviceId: "front" };
  }
}

let tracks: FakeTrack[] = [];
let drawn: unknown[][] = [];
let asked: MediaStreamConstraints[] = [];
/** What `getUserMedia` rejects with, by name. */
let refusal: string | null = null;
/** Answers only when it is called. */
let slowly: (() => void) | null = null;

beforeEach(() => {
  [tracks, drawn, asked, refusal, slowly] = [[], [], [], null, null];
  vi.useFakeTimers();
  define(navigator, "mediaDevices", mediaDevices());
  define(HTMLVideoElement.prototype, "videoWidth", 1920);
  define(HTMLVideoElement.prototype, "videoHeight", 1080);
  define(HTMLVideoElement.prototype, "srcObject", null);
  define(HTMLCanvasElement.prototype, "getContext", () => ({
    drawImage: (...args: unknown[]) => drawn.push(args),
  }));
  vi.spyOn(HTMLCanvasElement.prototype, "toDataURL").mockImplementation(function toDataURL(
    this: HTMLCanvasElement,
    type,
  ) {
    return `data:${type ?? ""};base64,${this.width}x${this.height}`;
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Gives the page what its test browser has not. */
function define(on: object, name: string, value: unknown): void {
  Object.defineProperty(on, name, { value, writable: true, configurable: true });
}

function mediaDevices() {
  return Object.assign(new EventTarget(), {
    enumerateDevices: async () =>
      Promise.resolve(
        ["front", "back"].map((deviceId) => ({ deviceId, kind: "videoinput", label: deviceId })),
      ),
    getUserMedia: async (wanted: MediaStreamConstraints) => {
      asked.push(wanted);
      if (refusal !== null) {
        throw new DOMException("", refusal);
      }
      const track = new FakeTrack();
      tracks.push(track);
      const stream = { getTracks: () => [track], getVideoTracks: () => [track] };
      if (slowly !== null) {
        await new Promise<void>((resolve) => {
          slowly = resolve;
        });
      }
      return stream;
    },
  });
}

/** The dialog with its camera on, unless there is trouble. */
async function opened() {
  const [taken, closed, openManual] = [vi.fn(), vi.fn(), vi.fn()];
  const page = render(
    <HelpContext value={{ openManual, showAround: () => undefined }}>
      <CameraDialog name="试甲" profile={profile} onTaken={taken} onClose={closed} />
    </HelpContext>,
  );
  await act(() => vi.advanceTimersByTimeAsync(0));
  const video = document.querySelector("video");
  if (video !== null) {
    fireEvent(video, new Event("loadedmetadata"));
  }
  return { taken, closed, openManual, page };
}

/** Second by second, as the numbers are shown. */
async function seconds(n: number): Promise<void> {
  for (let second = 0; second < n; second += 1) {
    await act(() => vi.advanceTimersByTimeAsync(1000));
  }
}

test("three seconds after the button the whole picture is taken, not mirrored", async () => {
  const { taken } = await opened();
  expect(asked[0]?.audio).toBe(false);
  fireEvent.click(screen.getByTestId("camera-take"));
  await seconds(2);
  expect(taken).not.toHaveBeenCalled();
  await seconds(1);
  expect(taken).toHaveBeenCalledExactlyOnceWith("1920x1080");
  expect(drawn).toEqual([[document.querySelector("video"), 0, 0]]);
});

test("space and Enter count down as well, and a second time take it at once", async () => {
  const { taken } = await opened();
  fireEvent.keyDown(document.body, { key: " " });
  await seconds(1);
  expect(taken).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: "Enter" });
  expect(taken).toHaveBeenCalledOnce();
  await seconds(5);
  expect(taken).toHaveBeenCalledOnce();
});

test("the camera is off the moment the dialog is gone", async () => {
  const { page } = await opened();
  expect(tracks.map(({ on }) => on)).toEqual([true]);
  page.unmount();
  expect(tracks.map(({ on }) => on)).toEqual([false]);
});

test("a camera that starts after the dialog was closed is switched off again", async () => {
  slowly = () => undefined;
  const { page } = await opened();
  page.unmount();
  slowly();
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(tracks.map(({ on }) => on)).toEqual([false]);
});

test.each([
  ["NotFoundError", "none"],
  ["NotReadableError", "busy"],
  ["NotAllowedError", "denied"],
  ["TypeError", "other"],
])(
  "%s is told in the clerk's words with its help, and may be tried again",
  async (name, trouble) => {
    refusal = name;
    const { taken, openManual } = await opened();
    expect(screen.getByTestId("camera-trouble").dataset["trouble"]).toBe(trouble);
    fireEvent.click(screen.getByTestId("help-link"));
    expect(openManual).toHaveBeenCalledExactlyOnceWith({ page: "photos", section: "camera" });
    fireEvent.click(screen.getByTestId("camera-take"));
    await seconds(4);
    expect(taken).not.toHaveBeenCalled();
    refusal = null;
    fireEvent.click(screen.getByTestId("camera-again"));
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(screen.queryByTestId("camera-trouble")).toBeNull();
    expect(tracks).toHaveLength(1);
  },
);

test("a camera that is pulled out is told of", async () => {
  await opened();
  act(() => {
    tracks[0]?.dispatchEvent(new Event("ended"));
  });
  expect(screen.getByTestId("camera-trouble").dataset["trouble"]).toBe("none");
});
