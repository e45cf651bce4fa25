import style from "./Blocks.module.css";

/** Text with what stands in quotation marks as the program writes it set off: 「打印」, “Print”. */
export function Words({ text }: { text: string }) {
  return text.split(/(「[^」]*」|“[^”]*”)/).map((part, at) =>
    at % 2 === 1 ? (
      // The parts of a text never change places.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={at} className={style["named"]}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
