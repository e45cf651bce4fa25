import { expect, test } from "vitest";
import { inTurn } from "./inTurn.ts";

test("of many that are asked for at once only those are asked that are still wanted in their turn", async () => {
  const asked: number[] = [];
  const turn = inTurn();
  const wants = [1, 2, 3, 4].map((page) => {
    const wish = new AbortController();
    const answer = turn(() => Promise.resolve(asked.push(page)), wish.signal);
    return { wish, answer };
  });
  wants[1]?.wish.abort();
  wants[2]?.wish.abort();
  const outcomes = await Promise.allSettled(wants.map(({ answer }) => answer));
  expect(outcomes.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "rejected",
    "fulfilled",
  ]);
  expect(asked).toEqual([1, 4]);
});

test("a failure does not stop those after it", async () => {
  const turn = inTurn();
  const { signal } = new AbortController();
  const fails = turn(() => Promise.reject(new Error("as a test")), signal);
  const works = turn(() => Promise.resolve("here"), signal);
  await expect(fails).rejects.toThrow("as a test");
  expect(await works).toBe("here");
});
