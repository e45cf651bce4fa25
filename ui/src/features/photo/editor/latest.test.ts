import { expect, test } from "vitest";
import { latest } from "./latest.ts";

/** Work that ends when the test says so. */
function byHand() {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const run = (order: number) =>
    new Promise<void>((resolve) => {
      begun.push(order);
      ends.push(resolve);
    });
  const end = async () => {
    ends.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { begun, run, end };
}

test("one runs at a time, and of those that come meanwhile only the last", async () => {
  const { begun, run, end } = byHand();
  const work = latest(run);
  for (const order of [1, 2, 3, 4]) {
    work.order(order);
  }
  expect(begun).toEqual([1]);
  await end();
  expect(begun).toEqual([1, 4]);
  await end();
  work.order(5);
  expect(begun).toEqual([1, 4, 5]);
});

test("it has settled when what waited is done as well", async () => {
  const { run, end } = byHand();
  const work = latest(run);
  await work.settled();
  work.order(1);
  work.order(2);
  let settled = false;
  const all = work.settled().then(() => {
    settled = true;
  });
  await end();
  expect(settled).toBe(false);
  await end();
  await all;
  expect(settled).toBe(true);
});
