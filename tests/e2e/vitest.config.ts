import { defineConfig } from "vitest/config";

// One window at a time: they share two cores and one keyboard.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["cases/**/*.test.ts"],
    globalSetup: ["program/display.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["verbose"],
  },
});
