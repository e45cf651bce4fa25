import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { antdStylesheet } from "./build/antd_stylesheet.ts";
import { lengthsInRem } from "./build/lengths_in_rem.ts";
import { paletteStylesheet } from "./build/palette_stylesheet.ts";
import { quietIcons } from "./build/quiet_icons.ts";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), antdStylesheet(), paletteStylesheet(), lengthsInRem(), quietIcons()],
  server: { fs: { allow: [".."] } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The oldest webview that the program meets: WebKitGTK of Debian 12, WebView2 (evergreen), Safari of macOS 12.
    target: ["safari15", "chrome110"],
    // Everything is a file of its own: the policy forbids what stands in the page itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "build/**/*.test.ts"],
    environment: "happy-dom",
    setupFiles: ["build/test_patience.ts"],
    // For a busy computer: no test that passes waits for a limit to run out.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
