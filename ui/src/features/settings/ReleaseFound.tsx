import { Button } from "antd";
import { useState } from "react";
import { useSet, useSettings } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import type { Release } from "../../bindings/Release.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useLanguage, useTexts } from "../../i18n/language.tsx";
import style from "./Release.module.css";
import { texts } from "./releaseTexts.ts";

/** A new version: what has changed, and where its installer is. Installing is somebody else's. */
export function ReleaseFound({ release }: { release: Release }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const tell = useTell();
  const settings = useSettings().data;
  const set = useSet();
  /** The installer that is being compared. */
  const [comparing, setComparing] = useState<string | null>(null);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const reveal = (name: string) => {
    setComparing(name);
    setFailure(null);
    ask("release_reveal", name)
      .catch((thrown: unknown) => {
        setFailure(ShellFailure.of(thrown));
      })
      .finally(() => {
        setComparing(null);
      });
  };
  const { version, date, changes, folder, installers } = release;
  return (
    <div className={style["found"]} data-testid="release-found">
      <strong>{t.found(version, date)}</strong>
      <div>
        <h4>{t.changes}</h4>
        <div className={style["changes"]} data-copy data-testid="release-changes">
          {changes[language]}
        </div>
      </div>
      <div>
        <h4>{t.installers}</h4>
        {installers.length === 0 && t.none}
        {installers.map(({ name, sha256 }) => (
          <div key={name} className={style["installer"]}>
            <div className={style["file"]}>
              <span data-copy>{name}</span>
              <div className={style["small"]}>
                SHA-256 <span data-copy>{sha256}</span>
              </div>
            </div>
            <Button
              loading={comparing === name}
              disabled={comparing !== null && comparing !== name}
              onClick={() => {
                reveal(name);
              }}
              data-testid="release-reveal"
            >
              {t.reveal}
            </Button>
          </div>
        ))}
        <p className={style["small"]}>
          {t.folder} <span data-copy>{folder}</span>
        </p>
        {installers.length > 0 && <p className={style["small"]}>{t.revealWhy}</p>}
      </div>
      <FailureNotice failure={failure} />
      {settings?.releaseLater === version ? (
        <p className={style["small"]}>{t.put}</p>
      ) : (
        <div className={style["later"]}>
          <Button
            onClick={() => {
              set({ releaseLater: version }).catch(tell.failed);
            }}
            data-testid="release-later"
          >
            {t.later}
          </Button>
        </div>
      )}
    </div>
  );
}
