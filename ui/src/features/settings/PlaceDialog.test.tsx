import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "antd";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newClient } from "../../app/queries.ts";
import type { Place } from "../../bindings/Place.ts";
import { ShellFailure } from "../../host/failure.ts";
import { PlaceDialog } from "./PlaceDialog.tsx";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked, hear: () => () => undefined }));

afterEach(cleanup);

const NOW: Place = {
  id: "now",
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
  ...NOW,
  id: "other",
  folder: "D:\\data",
  chosen: false,
  recommended: false,
  holdsStore: false,
};

const onClose = vi.fn();

function show(outcome: () => Promise<unknown>) {
  asked.mockImplementation((command: string) =>
    command === "places" ? Promise.resolve([NOW, OTHER]) : outcome(),
  );
  const client = newClient();
  render(
    <QueryClientProvider client={client}>
      <App>
        <PlaceDialog onClose={onClose} />
      </App>
    </QueryClientProvider>,
  );
  return client;
}

beforeEach(() => {
  asked.mockReset();
  onClose.mockReset();
});

test("another place is chosen, the present one is said to stay, and nothing of its store is remembered", async () => {
  const client = show(() => Promise.resolve({ phase: "first-run" }));
  client.setQueryData(["store", "units"], []);
  expect((await screen.findByTestId("place-left")).textContent).toContain("C:\\data");
  expect(screen.getAllByTestId("place")).toHaveLength(1);
  const go = screen.getByTestId<HTMLButtonElement>("place-go");
  expect(go.disabled).toBe(true);
  fireEvent.click(screen.getByRole("radio"));
  fireEvent.click(go);
  await waitFor(() => {
    expect(client.getQueryData(["start"])).toEqual({ phase: "first-run" });
  });
  expect(asked).toHaveBeenCalledWith("place_choose", "other");
  expect(client.getQueryData(["store", "units"])).toBeUndefined();
});

test("where the other place cannot be taken, why is said and the dialog stays", async () => {
  show(() => Promise.reject(new ShellFailure({ code: "work-folder-unwritable", params: {} })));
  fireEvent.click(await screen.findByRole("radio"));
  fireEvent.click(screen.getByTestId("place-go"));
  await screen.findByTestId("failure");
  expect(onClose).not.toHaveBeenCalled();
});
