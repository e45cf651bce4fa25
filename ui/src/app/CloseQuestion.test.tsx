import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render, screen } from "@testing-library/react";
import { App } from "antd";
import { afterEach, expect, test, vi } from "vitest";
import type { Unsaved } from "../bindings/Unsaved.ts";
import { enter } from "../host/running.ts";
import { CloseQuestion } from "./CloseQuestion.tsx";
import { newClient } from "./queries.ts";
import { useUnsaved } from "./unsaved.ts";

const shell = vi.hoisted(() => ({
  ask: vi.fn(() => Promise.resolve(null)),
  heard: [] as (() => void)[],
}));
vi.mock("../host/shell.ts", () => ({
  ask: shell.ask,
  hear: (event: string, tell: () => void) => {
    if (event === "close-asked") {
      shell.heard.push(tell);
    }
    return () => {
      shell.heard = [];
    };
  },
}));

afterEach(() => {
  cleanup();
  shell.ask.mockClear();
});

const TYPED: Unsaved = {
  query: { unit: 1, chip: "everyone", search: "", sort: null },
  typed: {
    person: 1,
    mobile: "138",
    choice: null,
    formBack: false,
    department: null,
    staffNo: null,
    remark: null,
  },
};

function Page({ typed }: { typed: Unsaved | null }) {
  useUnsaved(typed);
  return <CloseQuestion />;
}

function page(typed: Unsaved | null): void {
  render(
    <QueryClientProvider client={newClient()}>
      <App>
        <Page typed={typed} />
      </App>
    </QueryClientProvider>,
  );
}

function closeByCross(): void {
  act(() => {
    for (const tell of shell.heard) {
      tell();
    }
  });
}

test.each([[TYPED], [null]])(
  "closing while no work runs asks nothing, and keeps what was typed",
  (typed) => {
    page(typed);
    closeByCross();
    expect(shell.ask.mock.calls).toEqual([["window_close", typed]]);
  },
);

test("while work runs it is asked about, and what was typed is kept all the same", () => {
  page(TYPED);
  enter({ job: 1, command: "export" }, new Promise(() => undefined));
  closeByCross();
  expect(shell.ask).not.toHaveBeenCalled();
  act(() => {
    screen.getByTestId("close-anyway").click();
  });
  expect(shell.ask.mock.calls).toEqual([["window_close", TYPED]]);
});
