import { expect, test } from "vitest";
import type { PhotoCandidate } from "../../../bindings/PhotoCandidate.ts";
import type { PhotoMake } from "../../../bindings/PhotoMake.ts";
import { editor } from "./editor.ts";
import { dragged } from "./placement.ts";

const first: PhotoCandidate = {
  id: 7,
  person: 1,
  fileName: "a.jpg",
  width: 1000,
  height: 1000,
  bytes: 1,
  resultBytes: 1,
  version: 1,
  way: { kind: "automatic" },
  mayBeAsIs: true,
  placement: { x: 500, y: 500, scale: 0.5, turn: 2 },
  whitened: false,
  mayBeWhitened: true,
  guides: { hairTop: [7, 21], eyes: 234, middle: [162, 196], faceWidth: [193, 221] },
  face: null,
  measures: [],
  alike: [],
};

/** An editor of that candidate, what it had made, and a core that can be made to fail. */
function atWork() {
  const asked: PhotoMake[] = [];
  const core = { fails: false };
  let now = first;
  const edits = editor(first, { width: 358, height: 441 }, async (request) => {
    asked.push(request);
    await Promise.resolve();
    if (core.fails) {
      throw new Error("as a test");
    }
    const { way, whiten } = request;
    const placement = way.kind === "placed" ? way.placement : first.placement;
    now = { ...now, version: now.version + 1, way, whitened: whiten, placement };
    return now;
  });
  return { edits, asked, core };
}

test("every move is seen at once and the last one is made", async () => {
  const { edits, asked } = atWork();
  for (let px = 0; px < 5; px += 1) {
    edits.place((now) => dragged({ ...now, turn: 0 }, 1, 0));
  }
  expect(edits.ahead().draft?.x).toBe(490);
  const made = await edits.settled();
  expect(asked).toHaveLength(2);
  expect(made.placement.x).toBe(490);
  expect(edits.ahead().draft).toBeNull();
});

test("a white background stays while the portrait is moved", async () => {
  const { edits, asked } = atWork();
  edits.whiten(true);
  edits.place((now) => ({ ...now, scale: 0.6 }));
  await edits.settled();
  expect(asked.at(-1)).toMatchObject({ whiten: true, way: { kind: "placed" } });
});

test("the file as it is keeps its background, and a white one is of a portrait that was made", async () => {
  const { edits, asked } = atWork();
  edits.whiten(true);
  edits.make("as-is");
  expect((await edits.settled()).whitened).toBe(false);
  expect(asked.at(-1)).toEqual({ candidate: 7, way: { kind: "as-is" }, whiten: false });
  edits.whiten(true);
  await edits.settled();
  expect(asked.at(-1)).toMatchObject({ whiten: true, way: { kind: "placed" } });
});

test("where it cannot be made everything is as it was", async () => {
  const { edits, core } = atWork();
  core.fails = true;
  edits.whiten(true);
  edits.place((now) => ({ ...now, scale: 1 }));
  expect(await edits.settled()).toBe(first);
  expect(edits.ahead()).toEqual({ draft: null, whiten: false });
});
