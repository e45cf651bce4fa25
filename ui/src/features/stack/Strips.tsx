import { CheckCircleFilled, RollbackOutlined, WarningFilled } from "@ant-design/icons";
import { Button } from "antd";
import { withShortcut } from "../../components/shortcut.ts";
import { useTexts } from "../../i18n/language.tsx";
import type { Remark, Taken } from "./desk.ts";
import style from "./Strips.module.css";
import { texts } from "./texts.ts";

/** The form that was taken back last, with the way back. */
export function TakenStrip({ taken, onUndo }: { taken: Taken; onUndo: () => void }) {
  const t = useTexts(texts);
  const { person, choice, undone, undo } = taken;
  if (undone) {
    return (
      <div className={style["strip"]} data-tone="grey" data-testid="stack-undone">
        <RollbackOutlined />
        <strong>{t.undone(person.name)}</strong>
      </div>
    );
  }
  const index = choice?.kind === "offered" ? choice.index : 1;
  const held = person.idNumbers.find((number) => number.index === index);
  return (
    <div className={style["strip"]} data-tone="green" data-testid="stack-taken">
      <CheckCircleFilled />
      {choice?.kind === "neither" ? (
        <strong>{t.takenNeither(person.name)}</strong>
      ) : (
        <>
          <strong>{t.taken(person.name)}</strong>
          <span>{choice === null ? t.takenSettled : t.number(index)}</span>
          {held !== undefined && <span data-copy="number">{held.number}</span>}
        </>
      )}
      {undo !== null && (
        <Button
          className={style["undo"] ?? ""}
          type="link"
          tabIndex={-1}
          title={withShortcut("Z")}
          data-testid="stack-undo"
          onClick={onUndo}
        >
          {t.undo}
        </Button>
      )}
    </div>
  );
}

/** What is to be said about the form before, or about the last key. */
export function RemarkLine({ remark }: { remark: Remark }) {
  const t = useTexts(texts);
  const says = () => {
    switch (remark.kind) {
      case "untaken":
        return t.untaken(remark.name);
      case "not-choosable":
        return t.notChoosable(remark.index);
      case "choose":
        return t.choose;
    }
  };
  return (
    <div
      className={style["strip"]}
      data-tone="amber"
      data-testid="stack-remark"
      data-remark={remark.kind}
    >
      <WarningFilled />
      <strong>{says()}</strong>
    </div>
  );
}
