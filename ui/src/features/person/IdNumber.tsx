import { groupsOf } from "./idNumber.ts";
import style from "./IdNumber.module.css";

/** An ID number in full, spaced for reading; copied without spaces. */
export function IdNumber({ number }: { number: string }) {
  return (
    <span className={style["number"]} data-copy="number">
      {groupsOf(number).map(({ from, text }) => (
        <span key={from}>{text}</span>
      ))}
    </span>
  );
}
