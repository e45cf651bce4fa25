import type { ReactNode } from "react";
import style from "./Blocks.module.css";

/** A table of the manual; `children`: its rows. */
export function Table({ head, children }: { head: readonly string[]; children: ReactNode }) {
  return (
    <table className={style["table"]}>
      <thead>
        <tr>
          {head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
