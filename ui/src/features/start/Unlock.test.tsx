import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import { afterEach, expect, test, vi } from "vitest";
import { HelpContext } from "../../app/help.tsx";
import { newClient } from "../../app/queries.ts";
import { Unlock } from "./Unlock.tsx";

vi.mock("../../host/shell.ts", () => ({ ask: vi.fn(), hear: () => () => undefined }));

afterEach(cleanup);

test.each([true, false])(
  "a login that no longer opens the data leads to its page of the manual, a recovery code or none: %s",
  (recoverySet) => {
    const openManual = vi.fn();
    render(
      <QueryClientProvider client={newClient()}>
        <HelpContext value={{ openManual, showAround: () => undefined }}>
          <App>
            <Unlock
              status={{
                phase: "locked",
                keychain: true,
                passwordSet: false,
                recoverySet,
                officeHelp: null,
                workFolder: "/",
                version: "1.0.0",
              }}
              covered={false}
              onRestore={() => undefined}
              onAnew={() => undefined}
            />
          </App>
        </HelpContext>
      </QueryClientProvider>,
    );
    fireEvent.click(screen.getByTestId("help-link"));
    expect(openManual).toHaveBeenCalledExactlyOnceWith({ page: "forgotten", section: "login" });
  },
);
