import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HelpContext } from "../../app/help.tsx";
import { forgetNotices, useNotices } from "../../app/notices.ts";
import { newClient } from "../../app/queries.ts";
import type { DocumentView } from "../../bindings/DocumentView.ts";
import type { PrintDone } from "../../bindings/PrintDone.ts";
import { Panel } from "./Panel.tsx";
import { AS_LISTED } from "./source.ts";
import type { Paper } from "./useDocument.ts";
import { usePrintChoice } from "./usePrintChoice.ts";
import { usePrinting } from "./usePrinting.ts";

const asked = vi.hoisted(() => vi.fn());
const started = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked, start: started }));

const FORMS: DocumentView = {
  id: 4,
  unit: 1,
  kind: "forms",
  sheets: 3,
  forms: 3,
  again: 0,
  stale: 0,
  leftOut: 0,
  leftOutPeople: [],
  withoutPhoto: 0,
  departments: 0,
  withDepartment: 0,
  withStaffNo: 0,
  batch: null,
  next: null,
};
const DONE: PrintDone = { batch: 1, sheets: 3, people: 3, next: null, refused: null, undo: 7 };

const nothing = () => undefined;

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation((command: string) =>
    Promise.resolve(
      { printers: [], document_printed: DONE, undo: { changed: 3, undo: null } }[command] ?? null,
    ),
  );
  started.mockReset();
  started.mockReturnValue({ done: Promise.resolve(null), cancel: nothing });
  forgetNotices();
});
afterEach(cleanup);

/** Three forms, and in the bell what can be taken back. */
function Preview() {
  const [client] = useState(newClient);
  return (
    <QueryClientProvider client={client}>
      <App>
        <Beside />
        <Bell />
      </App>
    </QueryClientProvider>
  );
}

function Beside() {
  const printing = usePrinting(FORMS, nothing);
  const choice = usePrintChoice({ document: FORMS, current: 0, printing, shown: true });
  const paper: Paper = {
    document: FORMS,
    failure: null,
    arrangement: AS_LISTED,
    arranging: false,
    arrange: nothing,
    again: nothing,
    printed: nothing,
  };
  return (
    <Panel
      paper={paper}
      document={FORMS}
      current={0}
      choice={choice}
      printing={printing}
      earlier={false}
      onLeftOut={nothing}
      onClose={nothing}
    />
  );
}

function Bell() {
  const { notices } = useNotices();
  return <output data-testid="bell">{JSON.stringify(notices.map(({ undo }) => undo))}</output>;
}

test("forms that were marked as printed by mistake are asked about again, with the focus on the answer", async () => {
  render(<Preview />);
  fireEvent.click(await screen.findByTestId("open-viewer"));
  fireEvent.click(await screen.findByTestId("mark-printed"));
  const undo = await screen.findByTestId("mark-take-back");
  expect(screen.getByTestId("bell").textContent).toBe("[7]");

  fireEvent.click(undo);
  const answer = await screen.findByTestId("mark-printed");
  expect(document.activeElement).toBe(answer);
  expect(asked).toHaveBeenCalledWith("undo", 7);
  expect(screen.queryByTestId("marked-printed")).toBeNull();
  expect(await screen.findByText("已撤销")).toBeDefined();
  expect(screen.getByTestId("bell").textContent).toBe("[null,null]");
});

test("a computer without a printer leads to what the manual says of it", async () => {
  const openManual = vi.fn();
  render(
    <HelpContext value={{ openManual, showAround: nothing }}>
      <Preview />
    </HelpContext>,
  );
  await screen.findByTestId("no-printer");
  fireEvent.click(screen.getByTestId("help-link"));
  expect(openManual).toHaveBeenCalledExactlyOnceWith({ page: "scaling", section: "printer" });
});
