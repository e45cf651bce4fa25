import type { ComponentType, ReactNode } from "react";
import style from "./Notice.module.css";

/** Something that the clerk should know about a person, with the way out where there is one. */
export function Notice({
  tone,
  icon: Icon,
  title,
  action,
  children,
  testId,
}: {
  tone: "red" | "amber" | "blue" | "green" | "grey";
  icon: ComponentType<{ className?: string }>;
  title: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
  testId: string;
}) {
  return (
    <div className={style["notice"]} data-tone={tone} data-testid={testId}>
      <Icon className={style["icon"] ?? ""} />
      <div className={style["text"]}>
        <strong>{title}</strong>
        {children}
      </div>
      {action}
    </div>
  );
}
