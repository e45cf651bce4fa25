import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { Foot } from "./Foot.tsx";
import type { Saving } from "./useSaving.ts";

afterEach(cleanup);

const somebody = {
  editable: true,
  photo: null,
  removed: null,
  export: null,
  deferred: null,
  correction: null,
};
const nothing = () => undefined;

/** What was typed is saved, and can be taken back. */
function AllSaved() {
  const [saved, setSaved] = useState(true);
  const takeBack = () => {
    setSaved(false);
  };
  const saving: Saving = {
    edits: {},
    dirty: false,
    unsaved: null,
    works: false,
    saved,
    takeBack,
    failure: null,
    edit: nothing,
    save: () => Promise.resolve(true),
  };
  return (
    <Foot
      person={somebody}
      saving={saving}
      last
      onSave={nothing}
      onSaveNext={nothing}
      onMark={nothing}
      onPrint={nothing}
      onJournal={nothing}
      onClose={nothing}
    />
  );
}

test("撤销 beside 已保存 hands the focus to 保存", () => {
  render(<AllSaved />);
  const undo = screen.getByTestId("take-back");
  undo.focus();
  fireEvent.click(undo);
  expect(screen.queryByTestId("take-back")).toBeNull();
  expect(document.activeElement).toBe(screen.getByTestId("save"));
});
