import { ReloadOutlined, WarningOutlined } from "@ant-design/icons";
import { Button, Input, InputNumber, Radio, Select } from "antd";
import { useId } from "react";
import { HelpLink } from "../../components/HelpLink.tsx";
import { useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import { at } from "../help/pages/link.ts";
import style from "./Panel.module.css";
import { texts } from "./texts.ts";
import type { PrintChoice } from "./usePrintChoice.ts";

const MOST_COPIES = 99;

/** 打印机, 份数, 范围. */
export function PrintSettings({
  choice,
  current,
  sheets,
}: {
  choice: PrintChoice;
  current: number;
  sheets: number;
}) {
  const t = useTexts(texts);
  const id = useId();
  const { range, rangeKind } = choice;
  return (
    <>
      <PrinterField choice={choice} />
      <div className={style["row"]}>
        <label htmlFor={`${id}-copies`}>{t.copies}</label>
        <InputNumber
          id={`${id}-copies`}
          className={style["copies"] ?? ""}
          data-testid="copies"
          min={1}
          max={MOST_COPIES}
          precision={0}
          value={choice.copies}
          onChange={(copies) => {
            choice.setCopies(copies ?? 1);
          }}
        />
      </div>
      <section className={style["field"]}>
        <span className={style["label"]}>{t.range}</span>
        <Radio.Group
          className={style["choices"] ?? ""}
          value={rangeKind}
          onChange={(event) => {
            const kind: unknown = event.target.value;
            if (kind === "all" || kind === "current" || kind === "typed") {
              choice.chooseRange(kind);
            }
          }}
        >
          <Radio value="all" data-testid="range-all">
            {t.all}
          </Radio>
          <Radio value="current" data-testid="range-current">
            {t.current(grouped(current + 1))}
          </Radio>
          <div className={style["typed"]}>
            <Radio value="typed" data-testid="range-typed">
              {t.typed}
            </Radio>
            <Input
              data-testid="range"
              aria-label={t.typed}
              placeholder={t.typedHint}
              autoComplete="off"
              maxLength={32}
              value={choice.typed}
              {...(rangeKind === "typed" && range === null ? { status: "error" } : {})}
              aria-invalid={rangeKind === "typed" && range === null}
              aria-describedby={`${id}-range`}
              onClick={() => {
                choice.chooseRange("typed");
              }}
              onChange={(event) => {
                choice.chooseRange("typed");
                choice.type(event.target.value);
              }}
            />
          </div>
        </Radio.Group>
        <p id={`${id}-range`} className={style["wrong"]} aria-live="polite">
          {rangeKind === "typed" &&
            range === null &&
            choice.typed !== "" &&
            t.typedWrong(grouped(sheets))}
        </p>
      </section>
    </>
  );
}

/** The printers of this computer; where there is none, what can be done without. */
function PrinterField({ choice }: { choice: PrintChoice }) {
  const t = useTexts(texts);
  const id = useId();
  const { printers, printer } = choice;
  if (printers?.length === 0) {
    return (
      <section className={style["field"]} data-testid="no-printer">
        <span className={style["label"]}>{t.printer}</span>
        <div className={style["warning"]}>
          <WarningOutlined />
          <div>
            <strong>{t.noPrinter}</strong>
            <p>
              {t.noPrinterHint}
              <HelpLink page={at("scaling", "printer")} />
            </p>
            <Button
              size="small"
              icon={<ReloadOutlined />}
              loading={choice.looking}
              data-testid="printers-again"
              onClick={choice.lookAgain}
            >
              {t.refreshPrinters}
            </Button>
          </div>
        </div>
      </section>
    );
  }
  return (
    <section className={style["field"]}>
      <span className={style["label"]}>
        <label htmlFor={id}>{t.printer}</label>
        <Button
          type="link"
          size="small"
          loading={choice.looking}
          data-testid="printers-again"
          onClick={choice.lookAgain}
        >
          {t.refreshPrinters}
        </Button>
      </span>
      <Select
        id={id}
        data-testid="printer"
        loading={printers === undefined}
        {...(printer === undefined ? {} : { value: printer.name })}
        onChange={choice.choosePrinter}
        options={(printers ?? []).map((one) => ({
          value: one.name,
          label: [
            one.label,
            ...(one.default ? [t.defaultPrinter] : []),
            ...(one.stopped ? [t.stopped] : []),
          ].join(" · "),
        }))}
      />
      {printer?.stopped === true && (
        <p className={style["wrong"]} data-testid="printer-stopped">
          <WarningOutlined /> {t.stoppedHint}
          <HelpLink page={at("scaling", "printer")} />
        </p>
      )}
    </section>
  );
}
