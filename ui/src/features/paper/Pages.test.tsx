import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { HelpContext } from "../../app/help.tsx";
import { Pages } from "./Pages.tsx";
import { draw, START } from "./view.ts";

vi.mock("../../host/shell.ts", () => ({ sheetPicture: () => "sheet.png" }));

afterEach(cleanup);

const nothing = () => undefined;

test("a page that cannot be shown leads to what the manual says of it", () => {
  const openManual = vi.fn();
  const drawn = { ...draw(START), first: 0, last: 0, current: 0, jumped: false };
  render(
    <HelpContext value={{ openManual, showAround: nothing }}>
      <Pages
        document={1}
        sight={{
          drawn,
          scroller: { current: null },
          zoom: START.zoom,
          goTo: nothing,
          zoomTo: nothing,
          zoomStep: nothing,
          scrollBy: nothing,
          leaf: nothing,
        }}
        onFirst={nothing}
      />
    </HelpContext>,
  );
  expect(screen.queryByTestId("help-link")).toBeNull();
  fireEvent.error(screen.getByRole("img"));
  fireEvent.click(screen.getByTestId("help-link"));
  expect(openManual).toHaveBeenCalledExactlyOnceWith({ page: "scaling", section: "page" });
});
