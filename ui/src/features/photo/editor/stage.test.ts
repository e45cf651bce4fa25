import { expect, test } from "vitest";
import { stageIn } from "./stage.ts";

const portrait = { width: 358, height: 441 };

test.each([600, 690, 768, 1080, 2160])(
  "in a window %d px high the frame has the portrait's proportions and lies on the stage",
  (height) => {
    const { frame, ...stage } = stageIn(height, portrait);
    expect(frame.width / frame.height).toBeCloseTo(358 / 441);
    expect(frame.left + frame.width).toBeLessThan(stage.width);
    expect(frame.top + frame.height).toBeLessThan(stage.height);
  },
);

test("it is as high as the window leaves room for, within reason", () => {
  expect(stageIn(773, portrait).frame.view).toBeCloseTo(1);
  expect(stageIn(300, portrait).height).toBe(320);
  expect(stageIn(2160, portrait).height).toBe(640);
});

test("another profile has another view", () => {
  expect(stageIn(773, { width: 236, height: 295 }).frame.view).toBeCloseTo(441 / 295);
});
