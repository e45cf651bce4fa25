import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { PersonView } from "../../bindings/PersonView.ts";
import { StateTag } from "../../components/StateTag.tsx";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Head.module.css";
import { texts } from "./texts.ts";
import type { Turn } from "./useTurn.ts";

/** Who it is, how things stand, and the way to the next person. */
export function Head({
  person,
  turn,
  onGo,
}: {
  person: PersonView | undefined;
  turn: Turn;
  onGo: (person: number | null) => void;
}) {
  const t = useTexts(texts);
  return (
    <div className={style["head"]}>
      {person === undefined ? (
        <span className={style["name"]}>{t.title}</span>
      ) : (
        <>
          <span className={style["who"]}>
            <small>{t.title}</small>
            <span className={style["name"]} title={person.name} data-copy>
              {person.name}
            </span>
          </span>
          <span className={style["no"]} data-copy>
            {person.personalNo}
          </span>
          <StateTag state={person.state} />
        </>
      )}
      <span className={style["gap"]} />
      <nav className={style["turn"]}>
        <Button
          title={`${t.previous} · ${t.keys.previous}`}
          type="text"
          icon={<LeftOutlined />}
          aria-label={t.previous}
          data-testid="previous"
          disabled={turn.previous === null}
          onClick={() => {
            onGo(turn.previous);
          }}
        />
        {turn.at !== null && (
          <span className={style["at"]} data-testid="position">
            {t.position(turn.at, turn.of)}
          </span>
        )}
        <Button
          title={`${t.next} · ${t.keys.next}`}
          type="text"
          icon={<RightOutlined />}
          aria-label={t.next}
          data-testid="next"
          disabled={turn.next === null}
          onClick={() => {
            onGo(turn.next);
          }}
        />
      </nav>
    </div>
  );
}
