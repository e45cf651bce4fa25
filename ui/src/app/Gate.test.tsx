import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "antd";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BackupPreview } from "../bindings/BackupPreview.ts";
import type { Place } from "../bindings/Place.ts";
import type { StartStatus } from "../bindings/StartStatus.ts";
import { ShellFailure } from "../host/failure.ts";
import { Gate } from "./Gate.tsx";
import { newClient } from "./queries.ts";

const { asked, run } = vi.hoisted(() => ({ asked: vi.fn(), run: vi.fn() }));
vi.mock("../host/shell.ts", () => ({ ask: asked, hear: () => () => undefined }));
vi.mock("../components/job.ts", () => ({ useJob: () => ({ running: null, run }) }));

afterEach(cleanup);

const LOCKED: StartStatus = {
  phase: "locked",
  keychain: true,
  passwordSet: true,
  recoverySet: false,
  officeHelp: null,
  workFolder: "C:\\data",
  version: "1.0.0",
};

const LEFT: Place = {
  id: "left",
  folder: "C:\\data",
  kind: "fixed",
  free: null,
  withSystem: true,
  chosen: true,
  recommended: true,
  holdsStore: true,
  ours: true,
  besideProgram: false,
};
const OTHER: Place = {
  ...LEFT,
  id: "other",
  folder: "D:\\data",
  chosen: false,
  recommended: false,
  holdsStore: false,
};

const BACKUP: BackupPreview = {
  file: { id: "backup", name: "社保卡备份.sicardbak" },
  madeAt: "2026-01-01T00:00:00+08:00",
  program: "1.0.0",
  purpose: "backup",
  openedBy: ["password"],
};

/** The program as it starts with this outcome, on a computer with these places. */
function starting(outcome: StartStatus | ShellFailure, places: readonly Place[] = [LEFT, OTHER]) {
  const moved = { ...LOCKED, phase: "first-run" } as const;
  asked.mockImplementation((command: string) => {
    switch (command) {
      case "start_status":
        return outcome instanceof ShellFailure ? Promise.reject(outcome) : Promise.resolve(outcome);
      case "places":
        return Promise.resolve(places);
      case "place_choose":
        return Promise.resolve(moved);
      case "backup_pick":
        return Promise.resolve(BACKUP);
      default:
        return new Promise(() => undefined);
    }
  });
  render(
    <QueryClientProvider client={newClient()}>
      <App>
        <Gate />
      </App>
    </QueryClientProvider>,
  );
}

const failed = (code: "store-damaged" | "work-folder-unwritable" | "store-in-use") =>
  new ShellFailure({ code, params: {} });
const next = () => screen.getByTestId<HTMLButtonElement>("first-run-next");
const radioOf = (folder: string) =>
  screen.getByText(folder).closest("label")?.querySelector("input") ?? null;
const choosePlace = (folder: string) => {
  fireEvent.click(radioOf(folder) ?? document.body);
};
const commands = () => asked.mock.calls.map(([command]: unknown[]) => command);

beforeEach(() => {
  asked.mockReset();
  run.mockReset();
  run.mockReturnValue(new Promise(() => undefined));
});

test("whoever cannot open the store restores a backup, and Enter is the dialog's alone", async () => {
  starting(LOCKED);
  fireEvent.change(await screen.findByTestId("secret"), { target: { value: "wrong" } });
  fireEvent.click(screen.getByTestId("forgotten"));
  fireEvent.click(screen.getByTestId("way-restore"));
  const dialog = await screen.findByTestId("restore-dialog");
  fireEvent.keyDown(dialog, { key: "Enter" });
  expect(commands()).not.toContain("store_unlock");
  fireEvent.click(screen.getByTestId("backup-pick"));
  fireEvent.change(await screen.findByTestId("backup-secret"), { target: { value: "密码" } });
  fireEvent.click(screen.getByTestId("restore-go"));
  expect(run).toHaveBeenCalledWith("backup_restore", {
    file: "backup",
    secret: "密码",
    password: null,
  });
});

test("whoever leaves a store that does not open begins in another place, and is told that it stays", async () => {
  starting(LOCKED);
  fireEvent.click(await screen.findByTestId("forgotten"));
  fireEvent.click(screen.getByTestId("way-anew"));
  fireEvent.click(await screen.findByTestId("first-run-next"));
  expect((await screen.findByTestId("place-left")).textContent).toContain("C:\\data");
  const offered = screen.getAllByTestId("place").map((card) => card.textContent);
  expect(offered).toHaveLength(1);
  expect(offered[0]).toContain("D:\\data");
  for (const page of ["protection", "look", "done"]) {
    fireEvent.click(screen.getByTestId("first-run-next"));
    await screen.findByTestId(`first-run-${page}`);
  }
  fireEvent.click(screen.getByTestId("create-store"));
  await waitFor(() => {
    expect(asked).toHaveBeenCalledWith("store_create", { password: null });
  });
  expect(asked).toHaveBeenCalledWith("place_choose", "other");
});

test("where there is no other place the first run waits until one is picked", async () => {
  starting(LOCKED, [LEFT]);
  fireEvent.click(await screen.findByTestId("forgotten"));
  fireEvent.click(screen.getByTestId("way-anew"));
  fireEvent.click(await screen.findByTestId("first-run-next"));
  await screen.findByTestId("place-left");
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByTestId("place-pick"));
  });
  fireEvent.click(screen.getByTestId("first-run-next"));
  expect(screen.queryByTestId("first-run-protection")).toBeNull();
  expect(commands()).not.toContain("place_choose");
});

test("whoever goes back from the first run is asked for the password again", async () => {
  starting(LOCKED);
  fireEvent.click(await screen.findByTestId("forgotten"));
  fireEvent.click(screen.getByTestId("way-anew"));
  fireEvent.click(await screen.findByTestId("first-run-back"));
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByTestId("secret"));
  });
});

test("a store that is damaged is left by a backup or for another place", async () => {
  starting(failed("store-damaged"));
  await screen.findByTestId("way-anew");
  fireEvent.click(screen.getByTestId("way-restore"));
  await screen.findByTestId("restore-dialog");
});

test("past a start that failed, opening with the login is not offered: nobody knows whether that can be", async () => {
  starting(failed("store-damaged"));
  fireEvent.click(await screen.findByTestId("way-restore"));
  fireEvent.click(await screen.findByTestId("backup-pick"));
  await screen.findByTestId("password");
  expect(screen.queryByTestId("protect-login")).toBeNull();
  fireEvent.change(screen.getByTestId("backup-secret"), { target: { value: "密码" } });
  fireEvent.click(screen.getByTestId("restore-go"));
  expect(run).not.toHaveBeenCalled();
});

test("where there are data that may be another's, the own place is chosen until the clerk says that they are theirs", async () => {
  const home = { ...LEFT, holdsStore: false };
  starting({ ...LOCKED, phase: "first-run" }, [home, { ...OTHER, holdsStore: true, ours: false }]);
  fireEvent.click(await screen.findByTestId("first-run-next"));
  await screen.findByTestId("perhaps-anothers");
  expect(radioOf("C:\\data")?.checked).toBe(true);
  expect(next().disabled).toBe(false);
  expect(next().textContent).toBe("下一步");
  choosePlace("D:\\data");
  expect(next().textContent).toBe("打开这里的数据");
  fireEvent.click(next());
  await waitFor(() => {
    expect(asked).toHaveBeenCalledWith("place_choose", "other");
  });
});

test("whoever begins without the backup after all is asked whose the data are that were found", async () => {
  const home = { ...LEFT, holdsStore: false };
  starting({ ...LOCKED, phase: "first-run" }, [home, { ...OTHER, holdsStore: true, ours: false }]);
  fireEvent.click(await screen.findByTestId("first-run-restore"));
  for (const page of ["place", "protection", "look", "done"]) {
    await screen.findByTestId(`first-run-${page}`);
    if (page !== "done") {
      fireEvent.click(screen.getByTestId("first-run-next"));
    }
  }
  fireEvent.click(screen.getByTestId("restore-instead"));
  fireEvent.click(screen.getByTestId("create-store"));
  await screen.findByTestId("first-run-place");
  expect(commands()).not.toContain("store_create");
  for (const page of ["protection", "look", "done"]) {
    fireEvent.click(next());
    await screen.findByTestId(`first-run-${page}`);
  }
  fireEvent.click(screen.getByTestId("create-store"));
  await waitFor(() => {
    expect(commands()).toContain("store_create");
  });
});

test("a folder that cannot be written is left for another; one that is open elsewhere is not left", async () => {
  starting(failed("work-folder-unwritable"));
  await screen.findByTestId("way-anew");
  expect(screen.queryByTestId("way-restore")).toBeNull();
  cleanup();
  starting(failed("store-in-use"));
  await screen.findByTestId("stopped-again");
  expect(screen.queryByTestId("way-anew")).toBeNull();
});

test("a backup that was chosen is restored also where there is a store already", async () => {
  starting({ ...LOCKED, phase: "first-run" }, [{ ...LEFT, holdsStore: true }]);
  fireEvent.click(await screen.findByTestId("first-run-restore"));
  await screen.findByTestId("first-run-place");
  for (const page of ["protection", "look", "done"]) {
    fireEvent.click(screen.getByTestId("first-run-next"));
    await screen.findByTestId(`first-run-${page}`);
  }
  fireEvent.change(screen.getByTestId("backup-secret"), { target: { value: "密码" } });
  fireEvent.click(screen.getByTestId("create-store"));
  await waitFor(() => {
    expect(run).toHaveBeenCalledWith("backup_restore", {
      file: "backup",
      secret: "密码",
      password: null,
    });
  });
  expect(asked).toHaveBeenCalledWith("place_choose", "left");
});
