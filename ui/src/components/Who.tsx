import style from "./Who.module.css";

/** A person in a line of a list: 姓名 and 个人编号, each in a cell of its own, both to be copied. */
export function Who({ name, personalNo }: { name: string; personalNo: string }) {
  return (
    <>
      <span className={style["name"]} data-copy>
        {name}
      </span>
      <span className={style["number"]} data-copy>
        {personalNo}
      </span>
    </>
  );
}
