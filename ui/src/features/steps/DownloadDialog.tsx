import {
  CloudDownloadOutlined,
  CopyOutlined,
  PrinterOutlined,
  UserOutlined,
} from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Modal } from "antd";
import type { ReactNode } from "react";
import { copyPeople } from "../../app/copies.ts";
import { useOverlay } from "../../app/overlay.tsx";
import { useUnit } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { rem } from "../../app/textSize.tsx";
import { takeFocus, useFocusBack } from "../../components/focus.ts";
import { scrollable } from "../../components/scrollable.ts";
import { Who } from "../../components/Who.tsx";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./DownloadDialog.module.css";
import { downloadTexts } from "./downloadTexts.ts";

/** So many are named. */
const MOST = 1_000;

/** 怎样拿到数据包: both ways of the tutorial (1-1 to 1-11), and what the people with several accounts have to do before they come again. */
export function DownloadDialog({
  unit,
  onClose,
}: {
  /** `null`: the first package is still to come. */
  unit: number | null;
  onClose: () => void;
}) {
  const { anyUnit } = useTexts(downloadTexts);
  return unit === null ? (
    <Ways code={anyUnit} onClose={onClose} />
  ) : (
    <WaysOf unit={unit} onClose={onClose} />
  );
}

/** The same for a unit that is here. */
function WaysOf({ unit, onClose }: { unit: number; onClose: () => void }) {
  const { open } = useOverlay();
  const { data } = useUnit(unit);
  const red = useRed(unit);
  return (
    <Ways code={data?.summary.code ?? ""} onClose={onClose}>
      {red !== undefined && red.people.length > 0 && (
        <Red
          unitName={data?.summary.name ?? ""}
          total={red.total}
          people={red.people}
          onPrint={() => {
            const source = { kind: "accounts-notice", persons: null } as const;
            open({ kind: "paper", source, back: { kind: "download" } });
          }}
        />
      )}
    </Ways>
  );
}

function Ways({
  code,
  onClose,
  children,
}: {
  /** 单位编号, after which the package is named. */
  code: string;
  onClose: () => void;
  children?: ReactNode;
}) {
  const t = useTexts(downloadTexts);
  const { open } = useOverlay();
  useFocusBack();
  return (
    <Modal
      open
      centered
      title={t.title}
      width={rem(820)}
      scrollLock={false}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t.close}</Button>
          <Button
            type="primary"
            ref={takeFocus}
            data-testid="download-import"
            onClick={() => {
              open({ kind: "import", file: null });
            }}
          >
            {t.import}
          </Button>
        </>
      }
    >
      <div className={style["dialog"]} data-testid="download-dialog" {...scrollable}>
        {children}
        <div className={style["ways"]}>
          <Way icon={<CloudDownloadOutlined />} title={t.site} steps={t.siteSteps(code)} />
          <Way icon={<UserOutlined />} title={t.officer} steps={t.officerSteps(code)} />
        </div>
        <p className={style["keep"]}>{t.keep}</p>
      </div>
    </Modal>
  );
}

function Way({ icon, title, steps }: { icon: ReactNode; title: string; steps: readonly string[] }) {
  return (
    <section className={style["way"]}>
      <h3>
        {icon}
        {title}
      </h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

interface RedPerson {
  readonly name: string;
  readonly personalNo: string;
}

/** 一人多号: who, what to do, and the same as a text for a chat, without any ID number. */
function Red({
  unitName,
  total,
  people,
  onPrint,
}: {
  unitName: string;
  total: number;
  people: readonly RedPerson[];
  /** A page for each of them, on paper. */
  onPrint: () => void;
}) {
  const t = useTexts(downloadTexts);
  const tell = useTell();
  const copy = () => {
    const names = people.map(({ name }) => name);
    copyPeople(t.message(unitName, names, total).join("\n")).then(() => {
      tell.done(t.copied);
    }, tell.failed);
  };
  return (
    <section className={style["red"]} data-testid="red-notice">
      <header>
        <h3>{t.redTitle(total)}</h3>
        <span className={style["copies"]}>
          <Button icon={<CopyOutlined />} data-testid="red-copy" onClick={copy}>
            {t.copy}
          </Button>
          <Button icon={<PrinterOutlined />} data-testid="red-print" onClick={onPrint}>
            {t.print}
          </Button>
        </span>
      </header>
      <ol>
        {t.redSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ul {...scrollable} aria-label={t.redPeople}>
        {people.map((person) => (
          <li key={person.personalNo}>
            <Who name={person.name} personalNo={person.personalNo} />
          </li>
        ))}
      </ul>
      {total > people.length && <p className={style["quiet"]}>{t.first(people.length)}</p>}
      <p className={style["quiet"]}>{t.others}</p>
    </section>
  );
}

/** Everyone with several accounts, in the order of the list. */
function useRed(unit: number) {
  return useQuery({
    queryKey: ["store", "red", unit],
    queryFn: async () => {
      const query = { unit, chip: "red" as const, search: "", sort: null };
      const { total } = await ask("list_view", query);
      const rows = await ask("list_rows", { query, offset: 0, limit: MOST, masked: true });
      return { total, people: rows.map(({ name, personalNo }) => ({ name, personalNo })) };
    },
    // Names are not kept once the dialog is closed.
    gcTime: 0,
  }).data;
}
