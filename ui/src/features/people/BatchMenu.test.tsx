import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import { createRef } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useOverlay, WithOverlay } from "../../app/overlay.tsx";
import { newClient } from "../../app/queries.ts";
import { USUAL } from "./columns.ts";
import { EmptyList } from "./EmptyList.tsx";
import { PeopleList } from "./PeopleList.tsx";
import type { PeopleSelection } from "./useSelection.ts";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked, hear: () => () => undefined }));

beforeEach(() => {
  asked.mockReturnValue(new Promise(() => undefined));
});
afterEach(cleanup);

const nothing = () => undefined;

/** Nobody is ticked, nor the current one. */
const SELECTION: PeopleSelection = {
  ticked: new Set(),
  here: 0,
  active: null,
  walk: nothing,
  toggle: nothing,
  reach: nothing,
  tickAll: nothing,
  untickAll: nothing,
  clear: nothing,
};

function Opened() {
  return <output data-testid="opened">{useOverlay().overlay?.kind}</output>;
}

const within = (page: React.ReactNode) => {
  render(
    <QueryClientProvider client={newClient()}>
      <App>
        <WithOverlay>
          {page}
          <Opened />
        </WithOverlay>
      </App>
    </QueryClientProvider>,
  );
};

const empty = () => {
  within(
    <EmptyList unit={1} whole={[]} chip="everyone" searched onChip={nothing} onClear={nothing} />,
  );
  return screen.getByTestId("empty");
};

const list = () => {
  within(
    <PeopleList
      of={{
        query: { unit: 1, chip: "open", search: "", sort: null },
        masked: true,
        total: 3,
      }}
      columns={USUAL}
      density="roomy"
      busy={false}
      selection={SELECTION}
      onSort={nothing}
      scroller={createRef()}
    />,
  );
  return screen.getByTestId("list");
};

/** 批量处理 of the menu that is open, and 照片导入 in it. */
const batch = async () => {
  fireEvent.mouseEnter(await screen.findByTestId("menu-batch"));
  fireEvent.click(await screen.findByTestId("menu-photo-batch"));
  return screen.getByTestId("opened").textContent;
};

test("a right-click where nobody is listed offers 批量处理", async () => {
  fireEvent.contextMenu(empty());
  expect(await batch()).toBe("photo-batch");
  expect(screen.queryByTestId("menu-open")).toBeNull();
});

test("a right-click below the last row of the list offers 批量处理", async () => {
  fireEvent.contextMenu(list());
  expect(await batch()).toBe("photo-batch");
});

test("the menu key offers it where nobody is the current one", async () => {
  fireEvent.keyDown(list(), { key: "ContextMenu" });
  expect(await batch()).toBe("photo-batch");
});

test("the focus goes back to what had it before the menu", async () => {
  const blank = empty();
  const button = screen.getByTestId("search-clear");
  button.focus();
  fireEvent.contextMenu(blank);
  const menu = (await screen.findByTestId("menu-batch")).closest("[role=menu]");
  expect(document.activeElement).toBe(menu);
  fireEvent.keyDown(menu ?? blank, { key: "Escape" });
  await vi.waitFor(
    () => {
      expect(document.activeElement).toBe(button);
    },
    { timeout: 10_000 },
  );
});
