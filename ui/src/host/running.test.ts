import { expect, test } from "vitest";
import { enter, latest } from "./running.ts";

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
