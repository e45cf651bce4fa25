import { defineConfig } from "vitest/config";

// One window at a time: they share two cores and one keyboard.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["cases/**/*.test.ts"],
    globalSetup: ["program/display.ts"],
    fileParallelism: false,
    // A start that the driver never answers costs a minute before it is made again: see program.ts.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    reporters: ["verbose"],
  },
});
