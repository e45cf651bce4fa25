import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render, screen } from "@testing-library/react";
import { App } from "antd";
import { useEffect } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Arrival } from "../bindings/Arrival.ts";
import { useArrivals } from "./arrivals.ts";
import { type Overlay, useOverlay, WithOverlay } from "./overlay.tsx";
import { newClient } from "./queries.ts";

const shell = vi.hoisted(() => ({
  waiting: [] as Arrival[],
  arrived: [] as ((arrival: Arrival) => void)[],
}));
vi.mock("../host/shell.ts", () => ({
  ask: () => Promise.resolve(shell.waiting),
  hear: (event: string, tell: (arrival: Arrival) => void) => {
    if (event === "arrived") {
      shell.arrived.push(tell);
    }
    return () => {
      shell.arrived = shell.arrived.filter((one) => one !== tell);
    };
  },
}));

beforeEach(() => {
  shell.waiting = [];
});
afterEach(cleanup);

const PACKAGE: Arrival = { kind: "file", file: { id: "1", name: "1111011.ZIP" } };
const NEWER: Arrival = { kind: "file", file: { id: "2", name: "1111012.zip" } };
const PICTURE: Arrival = { kind: "file", file: { id: "3", name: "1.jpg" } };
const PHONE_PICTURE: Arrival = { kind: "file", file: { id: "4", name: "210299197503050016.HEIC" } };
const LETTER: Arrival = { kind: "file", file: { id: "5", name: "通知.docx" } };
const PICTURES: Arrival = { kind: "pictures", files: [PICTURE.file] };

let overlays: ReturnType<typeof useOverlay>;

function Page({ hasUnit }: { hasUnit: boolean }) {
  const state = useOverlay();
  useEffect(() => {
    overlays = state;
  }, [state]);
  useArrivals(hasUnit);
  return null;
}

async function page(above: Overlay | null, hasUnit = true): Promise<void> {
  render(
    <QueryClientProvider client={newClient()}>
      <App>
        <WithOverlay>
          <Page hasUnit={hasUnit} />
        </WithOverlay>
      </App>
    </QueryClientProvider>,
  );
  await act(async () => {
    if (above !== null) {
      overlays.open(above);
    }
    await Promise.resolve();
  });
}

async function arrive(...arrivals: Arrival[]): Promise<void> {
  await act(async () => {
    for (const arrival of arrivals) {
      for (const tell of shell.arrived) {
        tell(arrival);
      }
    }
    await Promise.resolve();
  });
}

async function close(): Promise<void> {
  await act(async () => {
    overlays.close();
    await Promise.resolve();
  });
}

const PERSON: Overlay = {
  kind: "person",
  person: 1,
  query: { unit: 1, chip: "everyone", search: "", sort: null },
};

test("what came before the page was there is imported", async () => {
  shell.waiting = [NEWER, PACKAGE];
  await page(null);
  expect(overlays.overlay).toEqual({ kind: "import", file: PACKAGE.file });
});

test.each<Overlay>([{ kind: "download" }, { kind: "stack" }, PERSON])(
  "a package that comes while something else is open waits, and the last one is imported: $kind",
  async (above) => {
    await page(above);
    await arrive(PACKAGE, NEWER);
    expect(overlays.overlay).toEqual(above);
    expect(screen.getAllByText("文件已收到，关闭这里以后打开")).not.toEqual([]);
    await close();
    expect(overlays.overlay).toEqual({ kind: "import", file: NEWER.file });
    await close();
    expect(overlays.overlay).toBeNull();
  },
);

test("a picture that is dropped on the person dialog is that dialog's, and many are not", async () => {
  await page(PERSON);
  await arrive(PICTURE);
  await close();
  expect(overlays.overlay).toBeNull();
  await act(async () => {
    overlays.open(PERSON);
    await Promise.resolve();
  });
  await arrive(PICTURES);
  await close();
  expect(overlays.overlay).toEqual({ kind: "photo-batch", dropped: PICTURES.files });
});

test("one picture goes to 照片导入: from the list at once, and into it where it is open", async () => {
  await page(null);
  await arrive(PICTURE);
  expect(overlays.overlay).toEqual({ kind: "photo-batch", dropped: [PICTURE.file] });
  await arrive(PHONE_PICTURE);
  expect(overlays.overlay).toEqual({ kind: "photo-batch", dropped: [PHONE_PICTURE.file] });
  await close();
  expect(overlays.overlay).toBeNull();
});

test("what is neither a picture nor a package is for 照片导入 to refuse where that is open, and else for the import", async () => {
  await page({ kind: "photo-batch", dropped: null });
  await arrive(LETTER);
  expect(overlays.overlay).toEqual({ kind: "photo-batch", dropped: [LETTER.file] });
  await close();
  await arrive(LETTER);
  expect(overlays.overlay).toEqual({ kind: "import", file: LETTER.file });
});

test("a package that is dropped on 照片导入 waits for the import", async () => {
  const above: Overlay = { kind: "photo-batch", dropped: null };
  await page(above);
  await arrive(PACKAGE);
  expect(overlays.overlay).toEqual(above);
  await close();
  expect(overlays.overlay).toEqual({ kind: "import", file: PACKAGE.file });
});

test("one picture needs somebody to be of", async () => {
  await page(null, false);
  await arrive(PICTURE);
  expect(overlays.overlay).toBeNull();
});

test("pictures of many people need somebody to be of", async () => {
  await page(null, false);
  await arrive(PICTURES);
  expect(overlays.overlay).toBeNull();
  expect(screen.getAllByText("请先导入数据包，再导入照片")).not.toEqual([]);
});

test("the import takes another file at once", async () => {
  await page({ kind: "import", file: PACKAGE.file });
  await arrive(NEWER);
  expect(overlays.overlay).toEqual({ kind: "import", file: NEWER.file });
});
