import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useFilter, WithFilter } from "../../app/filter.tsx";
import { exportsKey, newClient } from "../../app/queries.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import type { ImportSummary } from "../../bindings/ImportSummary.ts";
import { Summary } from "./Summary.tsx";
import { words } from "../../i18n/words.ts";
import { texts } from "./texts.ts";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../../host/shell.ts", () => ({ ask: asked }));

afterEach(cleanup);

const IMPORTED: ImportSummary = {
  unit: 1,
  unitCode: "1111011",
  unitName: "试用单位",
  officeName: "",
  officeCode: "",
  people: 9,
  added: 9,
  updated: 0,
  unchanged: 0,
  keptNewer: 0,
  missing: 0,
  red: 1,
  blue: 0,
  withoutPhoto: 4,
  withoutPhotoRed: 1,
  changedAfterExport: 0,
  confirmationsTakenBack: 0,
  changes: [],
  changesTotal: 0,
};

const onClose = vi.fn();

/** What the list shows. */
function Listed({ unit }: { unit: number }) {
  const [chip] = useFilter(unit);
  return <output data-testid="listed">{chip}</output>;
}

/** The result of an import after which the list has these people. */
function shown(summary: ImportSummary, counts: readonly ChipCount[] = []): void {
  asked.mockImplementation(() => Promise.resolve({ total: summary.people, counts }));
  const client = newClient();
  client.setQueryData(exportsKey(summary.unit), []);
  render(
    <QueryClientProvider client={client}>
      <WithFilter>
        <Summary summary={summary} onClose={onClose} />
        <Listed unit={summary.unit} />
      </WithFilter>
    </QueryClientProvider>,
  );
}

const withoutPhoto = (summary: ImportSummary) => {
  shown(summary);
  return screen.getByTestId("summary-withoutPhoto").textContent;
};

test("people without a photo are not called by the list's 缺照片, which counts fewer where some are red", () => {
  const said = withoutPhoto(IMPORTED);
  expect(said).toContain(texts.zh.withoutPhoto);
  expect(said).toContain(texts.zh.withoutPhotoRed);
  expect(texts.zh.withoutPhoto).not.toContain("缺照片");
});

test("of red people nothing is said where all of them have a photo", () => {
  const said = withoutPhoto({ ...IMPORTED, red: 3, withoutPhotoRed: 0 });
  expect(said).toContain(texts.zh.withoutPhotoTodo);
  expect(said).not.toContain(texts.zh.withoutPhotoRed);
});

test("where more have changed than are shown, all of them are to be found in the list under 有变动", () => {
  const one = {
    person: 1,
    personalNo: "210200001",
    name: "测试",
    changes: [{ field: "mobile" as const, old: null, new: null }],
    confirmationTakenBack: false,
    afterExport: false,
  };
  shown({ ...IMPORTED, updated: 600, changes: [one], changesTotal: 600 });
  expect(document.body.textContent).toContain("只列出前 1 人");
  expect(texts.zh.changesShown(1)).toContain(`「${words.zh.chip.changed}」`);
  expect(texts.en.changesShown(1)).toContain(`“${words.en.chip.changed}”`);
  expect(screen.getByTestId("listed").textContent).toBe("open");
  fireEvent.click(screen.getByTestId("import-changes-list"));
  expect(screen.getByTestId("listed").textContent).toBe("changed");
  expect(onClose).toHaveBeenCalledOnce();
});

test("what comes next is the step that has something to do: not the photos where only red people have none", async () => {
  const everyone = { chip: "everyone", count: 9 } as const;
  const red = { chip: "red", count: 4 } as const;
  shown({ ...IMPORTED, red: 4 }, [everyone, red, { chip: "at-print", count: 5 }]);
  expect(await screen.findByText(texts.zh.next.print)).toBeDefined();
  cleanup();
  shown({ ...IMPORTED, red: 1 }, [everyone, red, { chip: "no-photo", count: 3 }]);
  expect(await screen.findByText(texts.zh.next.photos)).toBeDefined();
});
