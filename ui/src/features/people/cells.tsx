import {
  CheckOutlined,
  ExclamationCircleFilled,
  IdcardOutlined,
  MessageOutlined,
  QuestionCircleOutlined,
  SyncOutlined,
  WarningOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import type { PersonRow } from "../../bindings/PersonRow.ts";
import { day } from "../../components/moment.ts";
import { StateTag } from "../../components/StateTag.tsx";
import { personPicture } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import style from "./cells.module.css";
import { texts } from "./texts.ts";

/** 姓名, with a sign where something about the person wants a look; `signed`: one for 备注 as well, which no column shows. */
export function NameCell({ row, signed }: { row: PersonRow; signed: boolean }) {
  const t = useTexts(texts);
  const { field } = useTexts(words);
  const changed = t.changed(row.changed.map((datum) => field[datum]));
  return (
    <span className={style["name"]}>
      <span
        className={style["word"]}
        title={[row.name, row.department, row.remark].filter(Boolean).join("\n")}
      >
        {row.name}
      </span>
      {signed && row.remark !== null && (
        <MessageOutlined
          className={style["remark"] ?? ""}
          title={row.remark}
          aria-label={t.remark(row.remark)}
        />
      )}
      {row.changed.length > 0 && (
        <SyncOutlined className={style["changed"] ?? ""} title={changed} aria-label={changed} />
      )}
      {row.missing && (
        <QuestionCircleOutlined
          className={style["missing"] ?? ""}
          title={t.missing}
          aria-label={t.missing}
        />
      )}
      {row.warnings > 0 && (
        <WarningOutlined
          className={style["warned"] ?? ""}
          title={t.warnings(row.warnings)}
          aria-label={t.warnings(row.warnings)}
        />
      )}
    </span>
  );
}

/** 证件号码: black once it is settled; blue while one is to be chosen; red where accounts are to be merged first. */
export function NumberCell({ row: { idNumbers, choice, colour } }: { row: PersonRow }) {
  const t = useTexts(texts);
  const number = idNumbers[(choice ?? 1) - 1] ?? "";
  const lengths = [...new Set(idNumbers.map(({ length }) => length))];
  return (
    <span className={style["number"]} data-colour={colour}>
      <span>
        {number}
        {colour === "blue" && idNumbers.length > 1 && (
          <span className={style["more"]} title={idNumbers.join("\n")}>
            +{idNumbers.length - 1}
          </span>
        )}
      </span>
      {colour === "blue" && (
        <Below
          icon={<IdcardOutlined />}
          text={lengths.length > 1 ? t.chooseOf(lengths.join("/")) : t.choose}
        />
      )}
      {colour === "red" && <Below icon={<ExclamationCircleFilled />} text={t.severalAccounts} />}
    </span>
  );
}

function Below({ icon, text }: { icon: ReactNode; text: string }) {
  return (
    <span className={style["sub"]} title={text}>
      {icon}
      {text}
    </span>
  );
}

/** 照片, small, or that it is missing. */
export function PhotoCell({ row: { id, photo } }: { row: PersonRow }) {
  const t = useTexts(texts);
  return photo === null ? (
    <span className={style["none"]} title={t.noPhoto}>
      {t.noPhotoShort}
    </span>
  ) : (
    <img
      className={style["photo"]}
      src={personPicture(id, photo)}
      alt=""
      loading="lazy"
      decoding="async"
      draggable={false}
    />
  );
}

/** 状态, with its reason below: that of its mark, or what has changed. */
export function StateCell({ row }: { row: PersonRow }) {
  const below = useReason(row);
  const { state } = row;
  return (
    <span className={style["state"]}>
      <StateTag state={state} />
      {below !== null && below !== "" && (
        <span className={style["note"]} title={below}>
          {below}
        </span>
      )}
    </span>
  );
}

function useReason(row: PersonRow): string | null {
  const t = useTexts(texts);
  const { field } = useTexts(words);
  const { state, note, notedAt, formBack } = row;
  if (note !== null) {
    return [notedAt === null ? "" : day(notedAt), note].filter(Boolean).join(" ");
  }
  if (formBack && (state === "no-photo" || state === "red")) {
    // The state itself does not tell that the form is in the house.
    return t.formBack;
  }
  const changes = state === "reprint" ? row.printedChanges : [];
  return changes.length === 0 ? null : t.changedSince(changes.map((datum) => field[datum]));
}

/** 已确认: √. */
export function ConfirmedCell({ row: { confirmed } }: { row: PersonRow }) {
  const t = useTexts(texts);
  return confirmed ? (
    <CheckOutlined className={style["check"] ?? ""} aria-label={t.confirmed} />
  ) : null;
}
