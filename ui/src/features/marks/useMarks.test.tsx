import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetNotices, useNotices } from "../../app/notices.ts";
import { DepartmentDialog } from "../own_data/DepartmentDialog.tsx";
import { MarkDialog } from "./MarkDialog.tsx";
import { useMarks } from "./useMarks.ts";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked }));

beforeEach(() => {
  asked.mockReset();
  forgetNotices();
});
afterEach(cleanup);

function Bell() {
  const { notices } = useNotices();
  return <output data-testid="bell">{notices.map(({ kind, text }) => `${kind}: ${text}`)}</output>;
}

function within(children: ReactNode): void {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App>
        {children}
        <Bell />
      </App>
    </QueryClientProvider>,
  );
}

/** What the bell keeps, once it keeps something. */
async function told(): Promise<string> {
  await vi.waitFor(
    () => {
      expect(screen.getByTestId("bell").textContent).not.toBe("");
    },
    { timeout: 10_000 },
  );
  return screen.getByTestId("bell").textContent;
}

function Corrected() {
  const marks = useMarks();
  return (
    <button type="button" data-testid="mark" onClick={() => void marks.corrected([7])}>
      mark
    </button>
  );
}

const NOBODY = { changed: 0, undo: null };
const nothing = () => undefined;

test("a mark that applies to nobody is a hint and no success", async () => {
  asked.mockResolvedValue(NOBODY);
  within(<Corrected />);
  fireEvent.click(screen.getByTestId("mark"));
  expect(await told()).toBe("hint: 没有可以更改的人");
});

test("a mark that was set is a success", async () => {
  asked.mockResolvedValue({ changed: 1, undo: 3 });
  within(<Corrected />);
  fireEvent.click(screen.getByTestId("mark"));
  expect(await told()).toMatch(/^done: 已标为更正完毕/);
});

test("a mark with a reason that applies to nobody is a hint and no success", async () => {
  asked.mockResolvedValue(NOBODY);
  within(<MarkDialog mark="remove" persons={[7]} onClose={nothing} />);
  fireEvent.click(screen.getByTestId("mark-ok"));
  expect(await told()).toBe("hint: 没有可以更改的人");
});

test("a department that is set for nobody is a hint and no success", async () => {
  asked.mockResolvedValue(NOBODY);
  within(<DepartmentDialog persons={[7]} onClose={nothing} />);
  fireEvent.click(screen.getByTestId("department-none"));
  expect(await told()).toBe("hint: 没有可以更改的人");
});
