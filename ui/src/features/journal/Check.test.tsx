import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { HelpContext } from "../../app/help.tsx";
import { newClient } from "../../app/queries.ts";
import type { JournalCheck } from "../../bindings/JournalCheck.ts";
import { Check } from "./Check.tsx";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked }));

afterEach(cleanup);

const HOLDS: JournalCheck = { entries: 6, code: "", fault: null, anchor: null };

function check(answer: JournalCheck) {
  const openManual = vi.fn();
  asked.mockResolvedValue(answer);
  render(
    <QueryClientProvider client={newClient()}>
      <HelpContext value={{ openManual, showAround: () => undefined }}>
        <Check />
      </HelpContext>
    </QueryClientProvider>,
  );
  return openManual;
}

test("a record that does not hold leads to its page of the manual", async () => {
  const openManual = check({ ...HOLDS, fault: { kind: "missing", number: 6, at: null } });
  fireEvent.click(await screen.findByTestId("help-link"));
  expect(openManual).toHaveBeenCalledExactlyOnceWith({ page: "protection", section: "fault" });
});

test("one that holds leads nowhere", async () => {
  check(HOLDS);
  await screen.findByText(/共 6 条/u);
  expect(screen.queryByTestId("help-link")).toBeNull();
});
