import { App, Button } from "antd";
import { useEffect, useEffectEvent } from "react";
import { note } from "../../app/notices.ts";
import { useSet } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import type { Release } from "../../bindings/Release.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { texts } from "./releaseTexts.ts";

/** Until it is told, the shell keeps what was found for the next page. */
function told(): void {
  ask("release_told").catch(() => undefined);
}

/** Tells of a new version once the program is at work, where an administrator has that looked for. Nothing waits for it. */
export function ReleaseNotice(): null {
  const t = useTexts(texts);
  const { notification } = App.useApp();
  const tell = useTell();
  const set = useSet();
  const found = useEffectEvent(({ version, date }: Release) => {
    const title = t.found(version, date);
    note({ kind: "hint", text: title, todo: t.foundHint });
    notification.info({
      key: "release",
      title,
      description: t.foundHint,
      duration: 0,
      placement: "bottomLeft",
      actions: (
        <Button
          type="link"
          data-testid="release-notice-later"
          onClick={() => {
            notification.destroy("release");
            set({ releaseLater: version }).catch(tell.failed);
          }}
        >
          {t.later}
        </Button>
      ),
    });
  });
  const failed = useEffectEvent(tell.failed);
  useEffect(() => {
    let gone = false;
    ask("release_first_look").then(
      (release) => {
        if (!gone && release !== null) {
          found(release);
          told();
        }
      },
      (thrown: unknown) => {
        if (!gone) {
          failed(thrown);
          told();
        }
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return null;
}
