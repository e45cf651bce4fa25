import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ErrorCode } from "../../bindings/ErrorCode.ts";
import type { Release } from "../../bindings/Release.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ReleaseCheck } from "./ReleaseCheck.tsx";
import { ReleaseNotice } from "./ReleaseNotice.tsx";

const { asked } = vi.hoisted(() => ({ asked: vi.fn() }));
vi.mock("../../host/shell.ts", () => ({ ask: asked }));

/** What the shell answers: a value, or an error by its code. */
let answers: Record<string, unknown>;
/** What it was asked, in order. */
let questions: [string, unknown][];

const fails = (code: ErrorCode) => new ShellFailure({ code, params: { file: "S:", name: "x" } });

beforeEach(() => {
  answers = {
    release_checked: true,
    settings_get: { releaseLater: null },
    settings_set: { releaseLater: "1.5.0" },
    release_reveal: null,
    release_told: null,
  };
  questions = [];
  asked.mockImplementation((name: string, request: unknown) => {
    questions.push([name, request]);
    const answer = answers[name];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const RELEASE: Release = {
  version: "1.5.0",
  date: "2026-11-24",
  changes: { zh: "照片更快。\n<b>第二行</b>", en: "Photos are quicker." },
  folder: "//server/sicard",
  installers: [{ name: "sicard.msi", sha256: "ab".repeat(32) }],
};

const show = (what: React.ReactNode) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <ConfigProvider theme={{ token: { motion: false } }}>
        <App>{what}</App>
      </ConfigProvider>
    </QueryClientProvider>,
  );
};

const press = async (name: string) => {
  fireEvent.click(await screen.findByTestId(name));
};

/** Everything that was asked was answered, and drawn. */
const quiet = () =>
  act(async () => {
    await new Promise((done) => {
      setTimeout(done, 50);
    });
  });

const failure = async () => (await screen.findByTestId("failure")).dataset["code"];

test("without an administrator who has switched it on there is no button", async () => {
  answers["release_checked"] = false;
  show(<ReleaseCheck />);
  await quiet();
  expect(screen.queryByTestId("release-check")).toBeNull();
});

test("a new version is said with its day, its changes as plain text, and its installer", async () => {
  answers["release_look"] = RELEASE;
  show(<ReleaseCheck />);
  await press("release-check");
  const found = (await screen.findByTestId("release-found")).textContent;
  for (const said of ["1.5.0", "2026-11-24", "sicard.msi", "ab".repeat(32), "//server/sicard"]) {
    expect(found).toContain(said);
  }
  expect(screen.getByTestId("release-changes").textContent).toBe(RELEASE.changes.zh);
  await press("release-reveal");
  expect(questions.at(-1)).toEqual(["release_reveal", "sicard.msi"]);
});

test("a version that is put off is kept in the settings", async () => {
  answers["release_look"] = RELEASE;
  show(<ReleaseCheck />);
  await press("release-check");
  await press("release-later");
  await expect.poll(() => screen.queryByTestId("release-later")).toBeNull();
  expect(questions).toContainEqual(["settings_set", { releaseLater: "1.5.0" }]);
});

test("the newest version is said to be, and what fails is told where it was asked for", async () => {
  answers["release_look"] = null;
  show(<ReleaseCheck />);
  await press("release-check");
  await screen.findByTestId("release-latest");
  answers["release_look"] = fails("release-unreachable");
  await press("release-check");
  expect(await failure()).toBe("release-unreachable");
  expect(screen.queryByTestId("release-latest")).toBeNull();
  answers["release_look"] = RELEASE;
  answers["release_reveal"] = fails("release-file-differs");
  await press("release-check");
  await press("release-reveal");
  expect(await failure()).toBe("release-file-differs");
});

const notices = () =>
  [...document.querySelectorAll(".ant-notification-notice")].map((notice) => notice.textContent);

test("after the start a new version is told by itself, and can be put off there", async () => {
  answers["release_first_look"] = RELEASE;
  show(<ReleaseNotice />);
  await expect.poll(notices).toHaveLength(1);
  expect(notices()[0]).toContain("1.5.0");
  expect(questions).toContainEqual(["release_told", undefined]);
  await press("release-notice-later");
  await expect.poll(notices).toHaveLength(0);
  await expect.poll(() => questions).toContainEqual(["settings_set", { releaseLater: "1.5.0" }]);
});

test("nothing new is not told, and a bad signature is", async () => {
  answers["release_first_look"] = null;
  show(<ReleaseNotice />);
  await quiet();
  expect(notices()).toHaveLength(0);
  cleanup();
  expect(questions).not.toContainEqual(["release_told", undefined]);
  answers["release_first_look"] = fails("release-signature");
  show(<ReleaseNotice />);
  await expect.poll(notices).toHaveLength(1);
  expect(questions).toContainEqual(["release_told", undefined]);
});

test("a page that is gone when the share answers tells nothing, and leaves it to the next one", async () => {
  const waits: ((found: Release) => void)[] = [];
  answers["release_first_look"] = new Promise<Release>((found) => {
    waits.push(found);
  });
  show(<ReleaseNotice />);
  await quiet();
  cleanup();
  waits[0]?.(RELEASE);
  await quiet();
  expect(notices()).toHaveLength(0);
  expect(questions).not.toContainEqual(["release_told", undefined]);
});
