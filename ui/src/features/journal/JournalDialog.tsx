import { Button, Input, Modal, Select, Skeleton } from "antd";
import { useDeferredValue, useState } from "react";
import { rem } from "../../app/textSize.tsx";
import type { DeedGroup } from "../../bindings/DeedGroup.ts";
import type { JournalQuery } from "../../bindings/JournalQuery.ts";
import type { ReportFormat } from "../../bindings/ReportFormat.ts";
import { clearable } from "../../components/clearable.tsx";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { useFocusBack } from "../../components/focus.ts";
import { ReportExport } from "../../components/ReportExport.tsx";
import { scrollable } from "../../components/scrollable.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { Check } from "./Check.tsx";
import { Entries } from "./Entries.tsx";
import style from "./Journal.module.css";
import { withEveryPart } from "./sentence.ts";
import { texts } from "./texts.ts";
import { useJournal } from "./useJournal.ts";

const GROUPS = [
  "import",
  "photo",
  "details",
  "forms",
  "marks",
  "confirm",
  "export",
  "safety",
] as const satisfies readonly DeedGroup[];

/** 操作记录: who did what and when, of a unit or of one person. */
export function JournalDialog({
  unit,
  person,
  onClose,
}: {
  unit: number;
  person: { readonly id: number; readonly name: string } | null;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const [group, setGroup] = useState<DeedGroup | null>(null);
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed);
  const query: JournalQuery = { unit, group, person: person?.id ?? null, search };
  useFocusBack();
  const save = (folder: string, format: ReportFormat) => {
    const words = { ...t.file, sentences: withEveryPart(t.sentences) };
    return ask("journal_save", { query, folder, format, words });
  };
  return (
    <Modal
      open
      centered
      title={person === null ? t.title : t.of(person.name)}
      width={`min(${rem(1040)}, 94vw)`}
      scrollLock={false}
      onCancel={onClose}
      footer={null}
    >
      <div className={style["place"]} data-testid="journal-dialog">
        {person === null && <Check />}
        <div className={style["filters"]}>
          <Select<DeedGroup | "everything">
            aria-label={t.group}
            data-testid="journal-group"
            popupMatchSelectWidth={false}
            value={group ?? "everything"}
            onChange={(chosen) => {
              setGroup(chosen === "everything" ? null : chosen);
            }}
            options={[
              { value: "everything", label: t.everything },
              ...GROUPS.map((one) => ({ value: one, label: t.groups[one] })),
            ]}
          />
          {person === null && (
            <Input
              aria-label={t.search}
              placeholder={t.search}
              data-testid="journal-search"
              allowClear={clearable}
              value={typed}
              onChange={({ target }) => {
                setTyped(target.value);
              }}
            />
          )}
          <ReportExport name="journal" words={{ export: t.save, saved: t.saved }} save={save} />
        </div>
        <div className={style["list"]} {...scrollable}>
          <Pages query={query} />
        </div>
      </div>
    </Modal>
  );
}

function Pages({ query }: { query: JournalQuery }) {
  const t = useTexts(texts);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useJournal(query);
  if (data === undefined) {
    return error === null ? (
      <Skeleton active title={false} />
    ) : (
      <FailureNotice failure={ShellFailure.of(error)} />
    );
  }
  const entries = data.pages.flatMap((page) => page.entries);
  return (
    <>
      {entries.length === 0 && (
        <p className={style["quiet"]} data-testid="journal-none">
          {t.none}
        </p>
      )}
      <Entries entries={entries} />
      {hasNextPage && (
        <Button
          loading={isFetchingNextPage}
          data-testid="journal-more"
          onClick={() => void fetchNextPage()}
        >
          {t.more}
        </Button>
      )}
    </>
  );
}
