import { useOverlay } from "../../app/overlay.tsx";
import { useTell } from "../../app/tell.tsx";
import type { ListQuery } from "../../bindings/ListQuery.ts";
import type { PersonRow } from "../../bindings/PersonRow.ts";
import { withShortcut } from "../../components/shortcut.ts";
import { grouped } from "../../i18n/count.ts";
import { useTexts } from "../../i18n/language.tsx";
import { useMarks } from "../marks/useMarks.ts";
import { batchItem, openBatch } from "./batch.tsx";
import { type Action, actionsFor } from "./actions.ts";
import { MenuAt } from "./MenuAt.tsx";
import style from "./RowMenu.module.css";
import { texts } from "./texts.ts";

/** Where a menu is open, and for whom. */
export interface RowMenuAt {
  readonly x: number;
  readonly y: number;
  /** The row it was opened on. */
  readonly row: PersonRow;
  readonly persons: readonly number[];
  /** Of all those people; `null` where not all of them have been read. */
  readonly rows: readonly PersonRow[] | null;
}

/** The right-click menu. */
export function RowMenu({
  at: { x, y, row, persons, rows },
  query,
  onClose,
}: {
  at: RowMenuAt;
  query: ListQuery;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const marks = useMarks();
  const tell = useTell();

  const does: Record<Action, () => void> = {
    open: () => {
      open({ kind: "person", person: row.id, query });
    },
    print: () => {
      open({ kind: "paper", source: { kind: "forms", persons } });
    },
    "forms-back": () => void marks.formsBack(persons),
    "forms-not-back": () => void marks.formsNotBack(persons),
    confirm: () => {
      open({ kind: "confirm", persons });
    },
    withdraw: () => void marks.withdraw(persons),
    reopen: () => void marks.reopen(persons),
    defer: () => {
      open({ kind: "mark", mark: "defer", persons });
    },
    resume: () => void marks.resume(persons),
    correct: () => {
      open({ kind: "mark", mark: "correct", persons });
    },
    corrected: () => void marks.corrected(persons),
    remove: () => {
      open({ kind: "mark", mark: "remove", persons });
    },
    restore: () => void marks.restore(persons),
    department: () => {
      open({ kind: "department", persons });
    },
    copy: () => {
      navigator.clipboard.writeText(row.personalNo).then(() => {
        tell.done(t.copied);
      }, tell.failed);
    },
  };
  const actions = actionsFor(rows);
  return (
    <MenuAt
      x={x}
      y={y}
      items={[
        {
          key: "of",
          disabled: true,
          label: (
            <span className={style["of"]}>
              {persons.length > 1 ? t.menuOf(grouped(persons.length)) : row.name}
            </span>
          ),
        },
        { type: "divider" },
        ...actions.map((action, place) =>
          action === null
            ? { type: "divider" as const, key: `line-${place}` }
            : {
                key: action,
                danger: action === "remove",
                label: <span data-testid={`menu-${action}`}>{t.action[action]}</span>,
                extra: shortcutOf(action, persons.length > 1),
              },
        ),
        { type: "divider" as const },
        batchItem(t),
      ]}
      onClick={(key) => {
        const action = actions.find((one) => one === key);
        onClose();
        openBatch(key, persons.length > 1 ? persons : null, open);
        if (action !== undefined && action !== null) {
          does[action]();
        }
      }}
      onClose={onClose}
    />
  );
}

/** The keys that do the same from the list: Ctrl+P prints the ticked people, not the one that was clicked on. */
function shortcutOf(action: Action, many: boolean): string | undefined {
  if (many) {
    return action === "print" ? withShortcut("P") : undefined;
  }
  return action === "open" ? "Enter" : undefined;
}
