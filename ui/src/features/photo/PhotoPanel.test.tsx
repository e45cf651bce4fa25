import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { App } from "antd";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newClient } from "../../app/queries.ts";
import { PhotoPanel } from "./PhotoPanel.tsx";
import { usePhoto } from "./usePhoto.ts";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked, personPicture: () => "photo:1" }));

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation((command: string) =>
    Promise.resolve(command === "undo" ? { changed: 1, undo: null } : { person: PERSON, undo: 5 }),
  );
});
afterEach(cleanup);

/** Somebody with a photo of the clerk's. */
const PERSON = {
  id: 1,
  name: "王小明",
  editable: true,
  photo: {
    version: "1",
    width: 358,
    height: 441,
    bytes: 18_000,
    source: "clerk",
    reason: null,
  },
} as const;

function Beside() {
  const photo = usePhoto(PERSON.id, (work) => work());
  return <PhotoPanel person={PERSON} photo={photo} profile={undefined} />;
}

function InProgram() {
  const [client] = useState(newClient);
  return (
    <QueryClientProvider client={client}>
      <App>
        <Beside />
      </App>
    </QueryClientProvider>
  );
}

test("撤销 below the photo hands the focus to the button for another one", async () => {
  render(<InProgram />);
  fireEvent.click(screen.getByTestId("photo-remove"));
  const undo = await screen.findByTestId("photo-take-back");
  undo.focus();
  fireEvent.click(undo);
  expect(screen.queryByTestId("photo-take-back")).toBeNull();
  expect(document.activeElement).toBe(screen.getByTestId("photo-pick"));
  expect(asked).toHaveBeenLastCalledWith("undo", 5);
});
