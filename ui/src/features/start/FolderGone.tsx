import { useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus } from "../../components/focus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { bilingual, useTexts } from "../../i18n/language.tsx";
import style from "./FolderGone.module.css";

const texts = bilingual({
  zh: {
    again: "再试一次",
    show: "重新指明位置…",
    anew: "找不回来了，从头开始",
    anewQuestion: "从头开始？",
    anewHint: "原来的数据如果还在，以后仍可以指明位置打开；现在会在默认位置新建。",
    anewYes: "从头开始",
    no: "取消",
  },
  en: {
    again: "Try again",
    show: "Show where it is now…",
    anew: "It cannot be found: begin anew",
    anewQuestion: "Begin anew?",
    anewHint:
      "If the former data turn up, you can still open them by showing where they are; for now a new folder is made in the usual place.",
    anewYes: "Begin anew",
    no: "Cancel",
  },
});

/** The work folder is not where it was put: a stick that is pulled, a drive of another letter. Nothing is begun elsewhere unasked. */
export function FolderGone({ failure }: { failure: ShellFailure }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const [working, setWorking] = useState(false);
  const [second, setSecond] = useState<ShellFailure | null>(null);
  const run = (work: () => Promise<unknown>) => {
    setWorking(true);
    setSecond(null);
    work()
      .then(
        async () => {
          await client.invalidateQueries({ queryKey: ["settings"] });
          await client.invalidateQueries({ queryKey: ["start"] });
        },
        (thrown: unknown) => {
          setSecond(ShellFailure.of(thrown));
        },
      )
      .finally(() => {
        setWorking(false);
      });
  };
  return (
    <main className={style["page"]} data-testid="folder-gone">
      <FailureNotice failure={second ?? failure} />
      <div className={style["buttons"]}>
        <Button
          type="primary"
          size="large"
          ref={takeFocus}
          loading={working}
          data-testid="folder-again"
          onClick={() => {
            run(() => ask("start_status"));
          }}
        >
          {t.again}
        </Button>
        <Button
          size="large"
          disabled={working}
          data-testid="folder-show"
          onClick={() => {
            run(async () => {
              const place = await ask("place_pick");
              if (place !== null) {
                await ask("place_choose", place.id);
              }
            });
          }}
        >
          {t.show}
        </Button>
      </div>
      <Popconfirm
        title={t.anewQuestion}
        description={<p className={style["hint"]}>{t.anewHint}</p>}
        okText={t.anewYes}
        cancelText={t.no}
        onConfirm={() => {
          run(async () => {
            // The first is the program's own folder.
            const [home] = await ask("places");
            if (home !== undefined) {
              await ask("place_choose", home.id);
            }
          });
        }}
      >
        <Button type="link" disabled={working} data-testid="folder-anew">
          {t.anew}
        </Button>
      </Popconfirm>
    </main>
  );
}
