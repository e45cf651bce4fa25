import { useQuery } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useEffect, useState } from "react";
import type { Release } from "../../bindings/Release.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { ReleaseFound } from "./ReleaseFound.tsx";
import { texts } from "./releaseTexts.ts";
import style from "./Settings.module.css";

/** 检查更新: only where an administrator has switched it on. */
export function ReleaseCheck() {
  const t = useTexts(texts);
  const on = useQuery({
    queryKey: ["release-checked"],
    queryFn: () => ask("release_checked"),
  }).data;
  const [looking, setLooking] = useState(false);
  /** What the last look has found; `null`: nothing new. */
  const [found, setFound] = useState<Release | null>();
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const { notification } = App.useApp();
  useEffect(() => {
    // Whoever is here has followed it; it stays behind the bell.
    notification.destroy("release");
  }, [notification]);
  if (on !== true) {
    return null;
  }
  const look = () => {
    setLooking(true);
    setFound(undefined);
    setFailure(null);
    ask("release_look")
      .then(setFound, (thrown: unknown) => {
        setFailure(ShellFailure.of(thrown));
      })
      .finally(() => {
        setLooking(false);
      });
  };
  return (
    <>
      <p>
        <Button size="small" loading={looking} onClick={look} data-testid="release-check">
          {t.check}
        </Button>
      </p>
      <p className={style["why"]}>{t.checkWhy}</p>
      <div aria-live="polite">
        {found === null && <p data-testid="release-latest">{t.latest}</p>}
        {found !== null && found !== undefined && <ReleaseFound release={found} />}
      </div>
      <FailureNotice failure={failure} />
    </>
  );
}
