import { CheckOutlined, FolderOpenOutlined, PrinterOutlined, UsbOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Checkbox, Modal, Select, Skeleton } from "antd";
import { type ReactNode, useState } from "react";
import { useOverlay } from "../../app/overlay.tsx";
import { useExports, useUnit } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { rem } from "../../app/textSize.tsx";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import type { HandInItem } from "../../bindings/HandInItem.ts";
import type { Place } from "../../bindings/Place.ts";
import type { UnitView } from "../../bindings/UnitView.ts";
import { takeFocus, useFocusBack } from "../../components/focus.ts";
import { HelpLink } from "../../components/HelpLink.tsx";
import { useJob } from "../../components/job.ts";
import { JobProgress } from "../../components/JobProgress.tsx";
import { moment } from "../../components/moment.ts";
import { scrollable } from "../../components/scrollable.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { size } from "../../components/size.ts";
import { at } from "../help/pages/link.ts";
import { toHandIn } from "../steps/steps.ts";
import style from "./HandIn.module.css";
import { itemsFor } from "./items.ts";
import { type ItemFacts, texts } from "./texts.ts";
import { useHandedIn } from "./useHandedIn.ts";
import { useTick } from "./useTick.ts";

/** 报送清单: what goes to the office with an export, line by line, and the mark at its end. */
export function HandInDialog({
  unit,
  batch,
  onBatch,
  onClose,
}: {
  unit: number;
  /** Row id of the export. */
  batch: number;
  /** Goes to another export. */
  onBatch: (batch: number) => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const exports = useExports(unit).data ?? [];
  const record = exports.find(({ id }) => id === batch);
  const view = useUnit(unit).data;
  const job = useJob();
  const running = job.running !== null;
  useFocusBack();
  return (
    <Modal
      open
      centered
      title={record === undefined ? "" : t.title(record.n)}
      width={rem(680)}
      scrollLock={false}
      closable={!running}
      keyboard={!running}
      mask={{ closable: !running }}
      onCancel={onClose}
      footer={null}
    >
      <div className={style["dialog"]} data-testid="hand-in-dialog">
        {record === undefined || view === undefined ? (
          <Skeleton active title={false} />
        ) : (
          <>
            <header className={style["what"]}>
              {t.what(record.fileName, record.people)}
              <Others
                record={record}
                waiting={toHandIn(exports)}
                disabled={running}
                onBatch={onBatch}
              />
            </header>
            <Checklist key={batch} record={record} view={view} job={job} onClose={onClose} />
          </>
        )}
      </div>
    </Modal>
  );
}

/** The way to the other exports that are to be handed in: often they go on the same errand. */
function Others({
  record,
  waiting,
  disabled,
  onBatch,
}: {
  record: ExportRecord;
  waiting: readonly ExportRecord[];
  disabled: boolean;
  onBatch: (batch: number) => void;
}) {
  const t = useTexts(texts);
  const others = waiting.filter(({ id }) => id !== record.id);
  return others.length === 0 ? null : (
    <Select
      size="small"
      popupMatchSelectWidth={false}
      aria-label={t.others}
      data-testid="hand-in-others"
      disabled={disabled}
      value={record.id}
      onChange={onBatch}
      options={[record, ...others]
        .toSorted((one, other) => one.n - other.n)
        .map(({ id, n, people }) => ({ value: id, label: t.batch(n, people) }))}
    />
  );
}

function Checklist({
  record,
  view,
  job,
  onClose,
}: {
  record: ExportRecord;
  view: UnitView;
  job: ReturnType<typeof useJob>;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const tell = useTell();
  const setHandedIn = useHandedIn();
  const tick = useTick(record);
  const ticked = new Set(record.ticked);
  const sticks = useSticks();
  const [works, setWorks] = useState(false);
  const [written, setWritten] = useState<Written | null>(null);
  const items = itemsFor(view.office, view.rules.deadline);
  const left = items.filter((item) => !ticked.has(item)).length;
  const facts = factsOf(record, view);
  const toMark = record.status === "exported" && record.handedInAt === null;

  const work = (what: () => Promise<void>) => {
    setWorks(true);
    what()
      .catch(tell.failed)
      .finally(() => {
        setWorks(false);
      });
  };
  const mark = () => {
    work(() => setHandedIn(record, true, onClose));
  };
  const copyTo = (stick: Place | null) => {
    work(async () => {
      const chosen = stick?.id ?? (await ask("folder_pick"))?.id;
      if (chosen !== undefined) {
        await job.run("export_copy", { export: record.id, folder: chosen });
        setWritten({ stick, held: false });
        // The copy is good, even where its tick cannot be kept.
        tick("file", true).catch(tell.failed);
      }
    });
  };
  const doing: Partial<Record<HandInItem, ReactNode>> = {
    file: (
      <>
        {sticks.map((stick) => (
          <Button
            key={stick.folder}
            size="small"
            type="primary"
            icon={<UsbOutlined />}
            loading={works}
            data-testid="hand-in-stick"
            onClick={() => {
              copyTo(stick);
            }}
          >
            {t.toStick(stick.folder)}
          </Button>
        ))}
        <Button
          size="small"
          icon={<UsbOutlined />}
          loading={works}
          data-testid="hand-in-write"
          onClick={() => {
            copyTo(null);
          }}
        >
          {t.writeToStick}
        </Button>
        <Button
          size="small"
          icon={<FolderOpenOutlined />}
          data-testid="hand-in-reveal"
          onClick={() => {
            ask("export_reveal", record.id).catch(tell.failed);
          }}
        >
          {t.reveal}
        </Button>
      </>
    ),
    forms: (
      <Button
        size="small"
        icon={<PrinterOutlined />}
        data-testid="hand-in-sheet"
        onClick={() => {
          const source = { kind: "hand-in", export: record.id } as const;
          open({ kind: "paper", source, back: { kind: "hand-in", export: record.id } });
        }}
      >
        {t.sheet}
      </Button>
    ),
  };

  if (job.running !== null) {
    return (
      <>
        <JobProgress progress={job.running.progress} onCancel={job.running.cancel} />
        <p className={style["quiet"]}>{t.keepIn}</p>
      </>
    );
  }
  return (
    <>
      {record.status === "voided" && <Alert type="warning" showIcon title={t.voided} />}
      {record.handedInAt !== null && (
        <Alert type="success" showIcon title={t.already(moment(record.handedInAt))} />
      )}
      {written !== null && <Copied written={written} onWritten={setWritten} />}
      <ul className={style["items"]} {...scrollable}>
        {items.map((item) => (
          <li key={item} data-ticked={ticked.has(item)}>
            <Line
              item={item}
              facts={facts}
              isTicked={ticked.has(item)}
              disabled={record.status === "voided"}
              onTick={(isTicked) => {
                tick(item, isTicked).catch(tell.failed);
              }}
            />
            {doing[item] !== undefined && <div className={style["doing"]}>{doing[item]}</div>}
          </li>
        ))}
      </ul>
      <footer className={style["footer"]}>
        <output className={style["quiet"]} data-testid="hand-in-left">
          {toMark && (left === 0 ? t.ready : t.left(left))}
        </output>
        <Button
          data-testid="hand-in-records"
          onClick={() => {
            open({ kind: "records" });
          }}
        >
          {t.records}
        </Button>
        {toMark ? (
          <Button
            type={left === 0 ? "primary" : "default"}
            icon={<CheckOutlined />}
            loading={works}
            data-testid="hand-in-mark"
            onClick={mark}
          >
            {t.mark}
          </Button>
        ) : (
          <Button type="primary" ref={takeFocus} data-testid="hand-in-close" onClick={onClose}>
            {t.close}
          </Button>
        )}
      </footer>
    </>
  );
}

/** What was copied last. */
interface Written {
  /** `null` for a folder that may lie anywhere; `"gone"` once it may be pulled. */
  readonly stick: Place | "gone" | null;
  /** The system would not let go of it. */
  readonly held: boolean;
}

function Copied({
  written: { stick, held },
  onWritten,
}: {
  written: Written;
  onWritten: (written: Written) => void;
}) {
  const t = useTexts(texts);
  const tell = useTell();
  const [works, setWorks] = useState(false);
  if (stick === "gone") {
    return <Alert type="success" showIcon title={t.ejected} data-testid="hand-in-ejected" />;
  }
  if (stick === null) {
    return <Alert type="success" showIcon title={t.written} data-testid="hand-in-written" />;
  }
  const eject = () => {
    setWorks(true);
    ask("stick_eject", stick.id)
      .then((gone) => {
        onWritten({ stick: gone ? "gone" : stick, held: !gone });
      }, tell.failed)
      .finally(() => {
        setWorks(false);
      });
  };
  return (
    <Alert
      type={held ? "warning" : "success"}
      showIcon
      title={
        held ? (
          <>
            {t.held}
            <HelpLink page={at("disk", "held")} />
          </>
        ) : (
          t.writtenOnStick
        )
      }
      data-testid="hand-in-written"
      action={
        <Button
          size="small"
          type="primary"
          icon={<UsbOutlined />}
          loading={works}
          data-testid="hand-in-eject"
          onClick={eject}
        >
          {t.eject}
        </Button>
      }
    />
  );
}

function Line({
  item,
  facts,
  isTicked,
  disabled,
  onTick,
}: {
  item: HandInItem;
  facts: ItemFacts;
  isTicked: boolean;
  disabled: boolean;
  onTick: (isTicked: boolean) => void;
}) {
  const t = useTexts(texts);
  const { title, hint } = t.item(item, facts);
  return (
    <Checkbox
      className={style["line"] ?? ""}
      checked={isTicked}
      disabled={disabled}
      data-testid={`hand-in-item-${item}`}
      onChange={(event) => {
        onTick(event.target.checked);
      }}
    >
      <strong>{title}</strong>
      {hint !== "" && <span className={style["hint"]}>{hint}</span>}
    </Checkbox>
  );
}

function factsOf(record: ExportRecord, { office, rules }: UnitView): ItemFacts {
  return {
    file: record.fileName,
    size: size(record.bytes),
    people: record.people,
    office: [office.name, office.address].filter((said) => said !== "").join(" "),
    hours: office.hours,
    phone: office.phone,
    deadline: rules.deadline ?? "",
  };
}

/** The sticks that are plugged in now; looked for again and again while the checklist is open. */
function useSticks(): readonly Place[] {
  return (
    useQuery({
      queryKey: ["sticks"],
      queryFn: () => ask("sticks"),
      refetchInterval: LOOK_AGAIN_MS,
      gcTime: 0,
    }).data ?? NONE
  );
}

const LOOK_AGAIN_MS = 3_000;
const NONE: readonly Place[] = [];
