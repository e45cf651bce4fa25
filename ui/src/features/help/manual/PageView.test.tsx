import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { InLanguage } from "../../../i18n/language.tsx";
import { ORDER, PAGES } from "../pages/index.ts";
import { PageView } from "./PageView.tsx";

afterEach(cleanup);

test.each(["zh", "en"] as const)("every page can be drawn, without a complaint: %s", (language) => {
  const complaints = vi.spyOn(console, "error");
  for (const page of ORDER) {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <InLanguage language={language}>
          <PageView page={page} onGo={() => undefined} />
        </InLanguage>
      </QueryClientProvider>,
    );
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(PAGES[page][language].title);
    cleanup();
  }
  expect(complaints).not.toHaveBeenCalled();
});

test("the keys of the text size are told, the one that is a plus too", () => {
  render(<PageView page="shortcuts" onGo={() => undefined} />);
  const keys = screen
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll("kbd")].map(({ textContent }) => textContent));
  expect(keys).toContainEqual(["Ctrl", "+", "Ctrl", "-"]);
  expect(keys).toContainEqual(["Ctrl", "0"]);
  expect(document.body.textContent).toContain("文字放大、缩小");
});
