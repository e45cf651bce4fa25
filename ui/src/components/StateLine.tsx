import type { ReactNode } from "react";
import style from "./StateLine.module.css";

/** How something stands: a sign, a sentence, why or what it means in small, and below it the ways on. */
export function StateLine({
  icon,
  tone = "plain",
  why,
  ways,
  children,
  ...data
}: {
  icon: ReactNode;
  tone?: "plain" | "good" | "warning";
  why?: ReactNode;
  ways?: ReactNode;
  children: ReactNode;
  [data: `data-${string}`]: string | boolean | undefined;
}) {
  return (
    <div className={style["state"]} {...data}>
      <span className={style["icon"]} data-tone={tone}>
        {icon}
      </span>
      <div>
        {children}
        {why !== undefined && <div className={style["why"]}>{why}</div>}
      </div>
      {ways !== undefined && <div className={style["ways"]}>{ways}</div>}
    </div>
  );
}
