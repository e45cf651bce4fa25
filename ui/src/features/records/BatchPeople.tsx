import { SearchOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Input, Skeleton } from "antd";
import { useDeferredValue, useState } from "react";
import { useScaled } from "../../app/textSize.tsx";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { clearable } from "../../components/clearable.tsx";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { find, type Placed } from "./find.ts";
import { seen } from "./seen.ts";
import { scrollable } from "../../components/scrollable.ts";
import { Who } from "../../components/Who.tsx";
import style from "./Records.module.css";
import { texts } from "./texts.ts";

/** Height of one line in pixels; the stylesheet has the same. */
const LINE_PX = 36;

/** No list of a dialog is taller, in pixels. */
const TALLEST = 800;

/** The people of a batch in the order of the paper, with a search that keeps their places. */
export function BatchPeople({ record }: { record: ExportRecord }) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["store", "export-people", record.id],
    queryFn: () => ask("export_people", record.id),
    gcTime: 0,
  });
  const found = data === undefined ? [] : find(data, wanted);
  return (
    <section className={style["people"]}>
      <header>
        <strong>{t.order}</strong>
        <span className={style["quiet"]} aria-live="polite">
          {data !== undefined && t.found(found.length, data.length)}
        </span>
        <Input
          className={style["search"] ?? ""}
          allowClear={clearable}
          prefix={<SearchOutlined />}
          placeholder={t.search}
          aria-label={t.search}
          data-testid="batch-search"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      </header>
      {data === undefined ? (
        error === null ? (
          <Skeleton active title={false} />
        ) : (
          <>
            <FailureNotice failure={ShellFailure.of(error)} />
            <Button loading={isFetching} onClick={() => void refetch()}>
              {t.again}
            </Button>
          </>
        )
      ) : found.length === 0 ? (
        <p className={style["nobody"]}>{t.nobodyFound}</p>
      ) : (
        <Lines key={wanted} label={t.order} people={found} />
      )}
    </section>
  );
}

/** Only the lines that can be seen are there; the space of the others is kept free. */
function Lines({ label, people }: { label: string; people: readonly Placed[] }) {
  const [top, setTop] = useState(0);
  const linePx = useScaled(LINE_PX);
  const tallest = useScaled(TALLEST);
  const { from, to } = seen(top, tallest, people.length, linePx);
  return (
    <div
      className={style["lines"]}
      {...scrollable}
      onScroll={(event) => {
        setTop(event.currentTarget.scrollTop);
      }}
    >
      <ul
        aria-label={label}
        style={{ paddingTop: from * linePx, paddingBottom: (people.length - to) * linePx }}
      >
        {people.slice(from, to).map(({ place, person }) => (
          <li key={place}>
            <span className={style["place-of"]}>{place}</span>
            <Who name={person.name} personalNo={person.personalNo} />
          </li>
        ))}
      </ul>
    </div>
  );
}
