import type { PackagePreview } from "../../bindings/PackagePreview.ts";
import { moment } from "../../components/moment.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./ImportDialog.module.css";
import { texts } from "./texts.ts";

/** What can be said of a package before it is open. */
export function Facts({ preview }: { preview: PackagePreview }) {
  const t = useTexts(texts);
  return (
    <dl className={style["facts"]} data-testid="import-preview">
      {preview.unitName !== null && (
        <div className={style["wide"]}>
          <dt>{t.unitName}</dt>
          <dd>
            <strong data-copy>{preview.unitName}</strong>
          </dd>
        </div>
      )}
      <div>
        <dt>{t.unitCode}</dt>
        <dd className={style["figure"]} data-copy data-testid="import-unit-code">
          {preview.unitCode}
        </dd>
      </div>
      <div>
        <dt>{t.people}</dt>
        <dd data-testid="import-people">{t.peopleAndPhotos(preview.people, preview.photos)}</dd>
      </div>
      <div>
        <dt>{t.createdAt}</dt>
        <dd className={style["figure"]}>{moment(preview.createdAt)}</dd>
      </div>
      {preview.standing.kind !== "other-signer" && (
        <div>
          <dt>{t.officeCode}</dt>
          <dd>
            <CheckCode code={preview.officeCode} />
            <small className={style["why"]}>{t.officeCodeWhy}</small>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** 核对码, to be compared with paper or over the phone. */
export function CheckCode({ code }: { code: string }) {
  return (
    <span className={style["checkCode"]} data-copy data-testid="office-code">
      {code}
    </span>
  );
}
