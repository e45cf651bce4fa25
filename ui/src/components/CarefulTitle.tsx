import { ExclamationCircleFilled } from "@ant-design/icons";
import style from "./CarefulTitle.module.css";

/** Of a question before something that is not easily undone. */
export function CarefulTitle({ children }: { children: string }) {
  return (
    <span className={style["title"]}>
      <ExclamationCircleFilled />
      {children}
    </span>
  );
}
