import { App, Button } from "antd";
import { useCallback, useMemo } from "react";
import { HelpLink, type HelpOf } from "../components/HelpLink.tsx";
import { ShellFailure } from "../host/failure.ts";
import { ask } from "../host/shell.ts";
import { explain } from "../i18n/failure.ts";
import { bilingual, useLanguage, useTexts } from "../i18n/language.tsx";
import { note, type Notice, spend, type WayBack } from "./notices.ts";
import { type Overlay, TO_LOOK_AT } from "./overlay.tsx";
import { useChanging } from "./queries.ts";

const texts = bilingual({
  zh: { undo: "撤销", undone: "已撤销", stays: "没有撤销：后来又改过别的" },
  en: {
    undo: "Undo",
    undone: "Undone",
    stays: "Nothing was undone: something else was changed since",
  },
});

/** How long a notice with a way back stays, in seconds. */
const WAY_BACK_S = 12;
const NOTICE_S = 4;

/** Notices that need no answer. */
export interface Tell {
  readonly done: (text: string) => void;
  /** With a way back where the change has one. */
  readonly changed: (text: string, change: { readonly undo: WayBack | null }) => void;
  /** Takes a change back. */
  readonly goBack: (undo: WayBack) => void;
  readonly failed: (thrown: unknown) => void;
  /** Nothing has happened, and why. */
  readonly hint: (text: string) => void;
  /** Something is to be looked at: it stays until that is opened, or the notice closed. */
  readonly toLookAt: (
    text: string,
    todo: string,
    help: HelpOf,
    action: NonNullable<Notice["action"]>,
    open: (overlay: Overlay) => void,
  ) => void;
}

export function useTell(): Tell {
  const { notification } = App.useApp();
  const language = useLanguage();
  const t = useTexts(texts);
  const changing = useChanging();

  const done = useCallback(
    (text: string) => {
      note({ kind: "done", text });
      notification.success({
        key: "done",
        title: text,
        duration: NOTICE_S,
        placement: "bottomLeft",
      });
    },
    [notification],
  );
  const hint = useCallback(
    (text: string) => {
      note({ kind: "hint", text });
      notification.info({
        key: "hint",
        title: text,
        duration: NOTICE_S,
        placement: "bottomLeft",
      });
    },
    [notification],
  );
  const toLookAt = useCallback<Tell["toLookAt"]>(
    (text, todo, help, action, open) => {
      note({ kind: "hint", text, todo, help, action });
      notification.warning({
        key: TO_LOOK_AT,
        title: text,
        description: (
          <>
            {todo}
            <HelpLink {...help} />
          </>
        ),
        duration: 0,
        placement: "bottomLeft",
        actions: (
          <Button
            type="link"
            data-testid="to-look-at"
            onClick={() => {
              open(action.opens);
            }}
          >
            {action.text}
          </Button>
        ),
      });
    },
    [notification],
  );
  const failed = useCallback(
    (thrown: unknown) => {
      const failure = ShellFailure.of(thrown);
      if (failure.code !== "cancelled") {
        const { what, todo } = explain(failure, language);
        note({ kind: "failed", text: what, todo, help: { code: failure.code } });
        notification.error({
          title: what,
          description: (
            <>
              {todo}
              <HelpLink code={failure.code} />
            </>
          ),
          duration: 0,
          placement: "bottomLeft",
        });
      }
    },
    [notification, language],
  );
  const goBack = useCallback(
    (undo: WayBack) => {
      notification.destroy("done");
      spend(undo);
      changing(() => takeBack(undo)).then((isBack) => {
        if (isBack) {
          done(t.undone);
        } else {
          hint(t.stays);
        }
      }, failed);
    },
    [notification, changing, done, hint, failed, t],
  );
  const changed = useCallback(
    (text: string, { undo }: { readonly undo: WayBack | null }) => {
      note({ kind: "done", text, undo });
      notification.success({
        key: "done",
        title: text,
        duration: WAY_BACK_S,
        placement: "bottomLeft",
        actions:
          undo === null ? undefined : (
            <Button
              type="link"
              data-testid="undo"
              onClick={() => {
                goBack(undo);
              }}
            >
              {t.undo}
            </Button>
          ),
      });
    },
    [notification, goBack, t],
  );
  return useMemo(
    () => ({ done, changed, goBack, failed, hint, toLookAt }),
    [done, changed, goBack, failed, hint, toLookAt],
  );
}

/** Whether it did: nothing is taken back about whom something else was decided since. */
async function takeBack(undo: WayBack): Promise<boolean> {
  if (typeof undo === "number") {
    return (await ask("undo", undo)).changed > 0;
  }
  await ask("export_handed_in", { export: undo.handedIn, handedIn: false });
  return true;
}
