import { Radio } from "antd";
import type { ReactNode } from "react";
import style from "./ChoiceCard.module.css";

/** One of several answers, with a sign and what speaks for it. Stands in a `Radio.Group`. */
export function ChoiceCard({
  value,
  chosen,
  icon,
  title,
  testId,
  children,
}: {
  value: string;
  chosen: boolean;
  icon: ReactNode;
  title: ReactNode;
  testId: string;
  children: ReactNode;
}) {
  return (
    <div className={style["card"]} data-chosen={chosen} data-testid={testId}>
      <Radio value={value}>
        <span className={style["icon"]}>{icon}</span>
        <span className={style["words"]}>
          <strong>{title}</strong>
          {children}
        </span>
      </Radio>
    </div>
  );
}
