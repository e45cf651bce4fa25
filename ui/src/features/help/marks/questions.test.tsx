import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CloseQuestion } from "../../../app/CloseQuestion.tsx";
import { newClient } from "../../../app/queries.ts";
import type { ExportRecord } from "../../../bindings/ExportRecord.ts";
import type { OfficeHelp } from "../../../bindings/OfficeHelp.ts";
import { ShellFailure } from "../../../host/failure.ts";
import { enter } from "../../../host/running.ts";
import { UnlockRequest } from "../../office_help/UnlockRequest.tsx";
import { UnsavedQuestion } from "../../person/UnsavedQuestion.tsx";
import { VoidDialog } from "../../records/VoidDialog.tsx";
import { WriteAgainDialog } from "../../records/WriteAgainDialog.tsx";
import { FolderGone } from "../../start/FolderGone.tsx";
import type { PageLink } from "../pages/link.ts";
import { at } from "../pages/link.ts";
import { lookAround } from "./look.ts";

const shell = vi.hoisted(() => ({ ask: vi.fn(), closing: [] as (() => void)[] }));
vi.mock("../../../host/shell.ts", () => ({
  ask: shell.ask,
  hear: (event: string, tell: () => void) => {
    if (event === "close-asked") {
      shell.closing.push(tell);
    }
    return () => undefined;
  },
}));

beforeEach(() => {
  shell.ask.mockReset();
  shell.ask.mockReturnValue(new Promise(() => undefined));
  // Without a layout nothing has a place on the screen.
  const somewhere = Object.assign([new DOMRect()], { item: () => null });
  vi.spyOn(Element.prototype, "getClientRects").mockReturnValue(somewhere);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const RECORD: ExportRecord = {
  id: 7,
  unit: 1,
  n: 1,
  fileName: "1111011out_1.zip",
  folder: "/",
  createdAt: "2026-11-20T08:00:00Z",
  people: 3,
  contact: { name: "", phone: "" },
  status: "exported",
  handedInAt: null,
  ticked: [],
  voidedAt: null,
  packageId: "0",
  sha256: "0",
  bytes: 1,
  rewrittenAt: null,
};
const HELP: OfficeHelp = {
  unitCode: "1111011",
  unitName: "大连示例机械有限公司",
  office: { city: "", name: "", address: "", phone: "", hours: "", code: "" },
  setAt: "2026-11-20T08:00:00Z",
};
const GONE = new ShellFailure({ code: "work-folder-gone", params: {} });

const nothing = () => undefined;

/** A question above what F1 would tell of otherwise. */
function above(below: string, question: ReactNode): void {
  render(
    <QueryClientProvider client={newClient()}>
      <App>
        <div data-testid={below} />
        {question}
      </App>
    </QueryClientProvider>,
  );
}

/** The controls that are told of, and the page of the manual. */
function told(): { page: PageLink; controls: (string | undefined)[] } {
  const { page, marks } = lookAround();
  return { page, controls: marks.map(({ control }) => control.dataset["testid"]) };
}

test.each([
  {
    below: "person-dialog",
    question: <UnsavedQuestion onSave={nothing} onDrop={nothing} onBack={nothing} />,
    page: at("trouble", "closing"),
    controls: ["unsaved-back", "unsaved-drop", "unsaved-save"],
  },
  {
    below: "records-drawer",
    question: <VoidDialog record={RECORD} onClose={nothing} />,
    page: at("export", "again"),
    controls: ["void-dialog", "void-cancel", "void-ok"],
  },
  {
    below: "records-drawer",
    question: <WriteAgainDialog record={RECORD} onGo={nothing} onClose={nothing} />,
    page: at("export", "again"),
    controls: ["write-again-dialog", "write-again-ok"],
  },
  {
    below: "unlock",
    question: <UnlockRequest help={HELP} onClose={nothing} />,
    page: at("forgotten", "office"),
    controls: ["backup-folder-pick", "unlock-request-make"],
  },
  {
    below: "stopped",
    question: <FolderGone failure={GONE} />,
    page: at("disk", "gone"),
    controls: ["folder-again", "folder-show", "folder-anew"],
  },
])("what is asked above $below is told of: $controls", ({ below, question, page, controls }) => {
  above(below, question);
  expect(told()).toEqual({ page, controls });
});

test("a request that is saved is told of", async () => {
  const folder = { id: "stick", path: "E:\\" };
  shell.ask.mockImplementation((command: string) =>
    Promise.resolve(
      command === "sticks"
        ? [{ id: folder.id, folder: folder.path }]
        : { number: "1234", file: "a.sicardunlock", letter: "a.pdf", folder },
    ),
  );
  above("unlock", <UnlockRequest help={HELP} onClose={nothing} />);
  await screen.findByText(folder.path);
  fireEvent.click(screen.getByTestId("unlock-request-make"));
  await screen.findByTestId("unlock-request-made");
  expect(told()).toEqual({
    page: at("forgotten", "office"),
    controls: ["unlock-request-number", "unlock-request-reveal", "unlock-request-close"],
  });
});

test("whether to break work off is told of above the dialog that works", () => {
  above("photo-batch", <CloseQuestion />);
  enter({ job: 1, command: "photo_batch_take" }, new Promise(nothing));
  act(() => {
    for (const tell of shell.closing) {
      tell();
    }
  });
  expect(told()).toEqual({
    page: at("trouble", "closing"),
    controls: ["close-question", "close-anyway", "close-not"],
  });
});
