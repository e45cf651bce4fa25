import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { HelpContext } from "../../app/help.tsx";
import { WithOverlay } from "../../app/overlay.tsx";
import type { FormStanding } from "../../bindings/FormStanding.ts";
import { RefusedCard } from "./RefusedCard.tsx";

afterEach(cleanup);

const REFUSED = [
  ...(["stale", "older", "not-now", "other-unit"] as const),
  ...(["unknown", "malformed", "already-back", "settled"] as const),
] satisfies readonly FormStanding[];

test.each(REFUSED)("a form that is refused leads to what the manual says of it: %s", (standing) => {
  const openManual = vi.fn();
  render(
    <HelpContext value={{ openManual, showAround: () => undefined }}>
      <WithOverlay>
        <RefusedCard
          form={{
            standing,
            code: null,
            printedAt: null,
            person: null,
            changes: [],
            otherUnit: null,
          }}
        />
      </WithOverlay>
    </HelpContext>,
  );
  fireEvent.click(screen.getByTestId("help-link"));
  expect(openManual).toHaveBeenCalledExactlyOnceWith({ page: "forms", section: "refused" });
});
