import { CheckCircleFilled, RollbackOutlined, WarningFilled } from "@ant-design/icons";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useChanging } from "../app/queries.ts";
import { useTell } from "../app/tell.tsx";
import { ask } from "../host/shell.ts";
import { takeFocus } from "./focus.ts";
import style from "./ImportDone.module.css";

/** A batch was taken: what came of it, and the way back. `name` begins the test ids. */
export function ImportDone({
  name,
  title,
  how,
  leftOut,
  undo,
  undoWord,
  undone,
  closeWord,
  report,
  onClose,
  onUndone,
}: {
  name: string;
  title: string;
  how: string;
  leftOut: string | null;
  undo: number | null;
  undoWord: string;
  undone: string;
  closeWord: string;
  /** 导出报告. */
  report: ReactNode;
  onClose: () => void;
  onUndone: () => void;
}) {
  const tell = useTell();
  const changing = useChanging();
  const [works, setWorks] = useState(false);
  const goBack = (step: number) => {
    setWorks(true);
    changing(() => ask("undo", step)).then(
      () => {
        tell.done(undone);
        onUndone();
      },
      (thrown: unknown) => {
        setWorks(false);
        tell.failed(thrown);
      },
    );
  };
  return (
    <>
      <div className={style["done"]} data-testid={`${name}-done`}>
        <CheckCircleFilled />
        <div>
          <strong>{title}</strong>
          <span>{how}</span>
        </div>
      </div>
      {leftOut !== null && (
        <p className={style["leftOut"]}>
          <WarningFilled />
          {leftOut}
        </p>
      )}
      <footer className={style["footer"]}>
        <span className={style["report"]}>{report}</span>
        {undo !== null && (
          <Button
            icon={<RollbackOutlined />}
            loading={works}
            data-testid={`${name}-undo`}
            onClick={() => {
              goBack(undo);
            }}
          >
            {undoWord}
          </Button>
        )}
        <Button ref={takeFocus} type="primary" data-testid={`${name}-close`} onClick={onClose}>
          {closeWord}
        </Button>
      </footer>
    </>
  );
}
