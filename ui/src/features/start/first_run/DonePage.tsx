import { CheckCircleFilled } from "@ant-design/icons";
import { useTexts } from "../../../i18n/language.tsx";
import style from "./DonePage.module.css";
import type { Protection } from "./ProtectionChoice.tsx";
import { texts } from "./texts.ts";

/** What was chosen, and what comes next. */
export function DonePage({
  folder,
  protection,
  restores,
}: {
  folder: string;
  protection: Protection;
  /** A backup is restored, in which there is a unit already. */
  restores: boolean;
}) {
  const t = useTexts(texts);
  return (
    <>
      <p className={style["lead"]}>{t.doneLead}</p>
      <dl className={style["chosen"]}>
        <div>
          <dt>
            <CheckCircleFilled />
            {t.step.place}
          </dt>
          <dd data-copy>{folder}</dd>
        </div>
        <div>
          <dt>
            <CheckCircleFilled />
            {t.step.protection}
          </dt>
          <dd>{protection === "login" ? t.login : t.password}</dd>
        </div>
      </dl>
      {!restores && <p className={style["next"]}>{t.doneNext}</p>}
    </>
  );
}
