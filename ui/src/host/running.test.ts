import { expect, test } from "vitest";
import { advance, enter, follow, latest } from "./running.ts";

test("the job that was started last is known until it ends, however it ends", async () => {
  expect(latest()).toBeNull();
  const never = new Promise(() => undefined);
  const fails = Promise.reject(new Error("as a test"));
  enter({ job: 1, command: "export" }, never);
  enter({ job: 2, command: "package_import" }, fails);
  expect(latest()).toEqual({ job: 2, command: "package_import" });
  await expect(fails).rejects.toThrow();
  expect(latest()).toEqual({ job: 1, command: "export" });
});

test("whoever follows hears how far the work is and how it ends, until it follows no more", async () => {
  const heard: unknown[] = [];
  const stop = follow({
    progress: (percent) => heard.push(percent),
    ended: ({ command }, well) => heard.push([command, well]),
  });
  const fails = Promise.reject(new Error("as a test"));
  enter({ job: 3, command: "table_take" }, fails);
  advance({ phase: "saving", done: 1, total: 3 });
  advance({ phase: "saving", done: 5, total: 0 });
  await expect(fails).rejects.toThrow();
  const done = Promise.resolve();
  enter({ job: 4, command: "export" }, done);
  await done;
  expect(heard).toEqual([33, null, ["table_take", false], ["export", true]]);
  stop();
  advance({ phase: "saving", done: 3, total: 3 });
  expect(heard).toHaveLength(4);
});
