import type { ReactNode } from "react";
import type { PersonView } from "../../bindings/PersonView.ts";
import type { UnitView } from "../../bindings/UnitView.ts";
import { useTexts, useWord } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import style from "./Data.module.css";
import { texts } from "./texts.ts";

/** The data as they will be printed. */
export function Data({ person, unit }: { person: PersonView; unit: UnitView | undefined }) {
  const { data: t } = useTexts(texts);
  const { field } = useTexts(words);
  const word = useWord();
  return (
    <dl className={style["data"]} data-testid="data">
      <Datum of={field.name}>{person.name}</Datum>
      <Datum of={field.sex}>{word(person.sex)}</Datum>
      <Datum of={field.ethnic}>{word(person.ethnic)}</Datum>
      <Datum of={field["birth-date"]}>{person.birthDate}</Datum>
      <Datum of={field["id-type"]}>{word(person.idType)}</Datum>
      <Datum of={field.category}>
        {person.category ?? <span className={style["none"]}>{t.none}</span>}
      </Datum>
      <Datum of={t.personalNo}>{person.personalNo}</Datum>
      <Datum of={t.unit} wide>
        <bdi>{unit?.summary.name}</bdi> <span className={style["code"]}>{unit?.summary.code}</span>
      </Datum>
    </dl>
  );
}

function Datum({
  of,
  wide = false,
  children,
}: {
  of: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div data-wide={wide}>
      <dt>{of}</dt>
      <dd data-copy>{children}</dd>
    </div>
  );
}
