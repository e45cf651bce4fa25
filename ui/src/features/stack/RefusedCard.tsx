import {
  CheckCircleFilled,
  CloseCircleFilled,
  ExclamationCircleFilled,
  InfoCircleFilled,
  PrinterOutlined,
  QuestionCircleFilled,
} from "@ant-design/icons";
import { Button } from "antd";
import type { ComponentType } from "react";
import { useOverlay } from "../../app/overlay.tsx";
import type { FormStanding } from "../../bindings/FormStanding.ts";
import type { FoundForm } from "../../bindings/FoundForm.ts";
import { HelpLink } from "../../components/HelpLink.tsx";
import { moment } from "../../components/moment.ts";
import { StateTag } from "../../components/StateTag.tsx";
import { useLanguage, useTexts } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import { at } from "../help/pages/link.ts";
import { Changes } from "../person/Changes.tsx";
import { Photo } from "./Photo.tsx";
import style from "./RefusedCard.module.css";
import { texts } from "./texts.ts";

type RefusedStanding = Exclude<FormStanding, "current">;

const TONES: Record<RefusedStanding, "red" | "amber" | "green" | "grey"> = {
  stale: "red",
  older: "red",
  "not-now": "amber",
  "other-unit": "amber",
  unknown: "amber",
  malformed: "amber",
  "already-back": "green",
  settled: "grey",
};

const SIGNS: Record<RefusedStanding, ComponentType<{ className?: string }>> = {
  stale: CloseCircleFilled,
  older: CloseCircleFilled,
  "not-now": ExclamationCircleFilled,
  "other-unit": ExclamationCircleFilled,
  unknown: QuestionCircleFilled,
  malformed: QuestionCircleFilled,
  "already-back": CheckCircleFilled,
  settled: InfoCircleFilled,
};

/** A form that is not to be taken back: why, in large words, and what to do. */
export function RefusedCard({ form }: { form: FoundForm }) {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const { person } = form;
  // Of a photo nothing can be said in words but that it is another.
  const changes = form.changes.filter((change) => change.old !== change.new);
  const title = useTitle(form);
  if (form.standing === "current") {
    return null;
  }
  const Sign = SIGNS[form.standing];
  return (
    <article className={style["card"]} data-tone={TONES[form.standing]} data-testid="stack-refused">
      <header role="alert">
        <Sign className={style["sign"] ?? ""} />
        <div>
          <h3>{title}</h3>
          <p>
            {t.refused[form.standing].todo}
            <HelpLink page={at("forms", "refused")} />
          </p>
        </div>
      </header>
      {person !== null && (
        <div className={style["who"]}>
          <Photo person={person} />
          <div className={style["text"]}>
            <strong data-copy>{person.name}</strong>
            <span className={style["no"]}>
              <span data-copy>{person.personalNo}</span> <StateTag state={person.state} />
            </span>
            {changes.length > 0 && <Changes changes={changes} />}
            <div className={style["ways"]}>
              {form.standing === "stale" && person.photo !== null && (
                <Button
                  type="primary"
                  icon={<PrinterOutlined />}
                  data-testid="stack-reprint"
                  onClick={() => {
                    const source = { kind: "forms", persons: [person.id] } as const;
                    open({ kind: "paper", source, back: { kind: "stack" } });
                  }}
                >
                  {t.reprint}
                </Button>
              )}
              <Button
                data-testid="stack-open"
                onClick={() => {
                  const query = {
                    unit: person.unit,
                    chip: "everyone",
                    search: "",
                    sort: null,
                  } as const;
                  open({ kind: "person", person: person.id, query, back: { kind: "stack" } });
                }}
              >
                {t.open}
              </Button>
            </div>
          </div>
        </div>
      )}
      <footer>
        {form.code !== null && (
          <span>
            {t.field} {form.code}
          </span>
        )}
        {form.printedAt !== null && (
          <span>
            {t.printedAt} {moment(form.printedAt)}
          </span>
        )}
        <span className={style["next"]}>{t.next}</span>
      </footer>
    </article>
  );
}

/** Why, with the data that changed or the unit whose form it is. */
function useTitle({ standing, changes, otherUnit }: FoundForm): string {
  const t = useTexts(texts);
  const { field } = useTexts(words);
  const comma = useLanguage() === "zh" ? "、" : ", ";
  if (standing === "stale" && changes.length > 0) {
    return t.staleOf(changes.map((change) => field[change.field]).join(comma));
  }
  if (standing === "other-unit" && otherUnit !== null) {
    return t.otherUnitOf(otherUnit);
  }
  return standing === "current" ? "" : t.refused[standing].title;
}
