import { LockOutlined } from "@ant-design/icons";
import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { isComposing } from "../components/keyboard.ts";
import { latest } from "../host/running.ts";
import { ask } from "../host/shell.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import style from "./IdleLock.module.css";
import { onLife, standing } from "./idle.ts";
import { useLock } from "./lock.ts";
import { useSettings } from "./queries.ts";

const texts = bilingual({
  zh: {
    soon: (seconds: number) => `${seconds} 秒后锁定`,
    go: "动一下鼠标或按任意键，就不锁定",
  },
  en: {
    soon: (seconds: number) => `Locks in ${seconds} s`,
    go: "Move the mouse or press any key to stay",
  },
});

const LOOK_AGAIN_MS = 1_000;
/** So often the shell is told that the page lives; it locks by itself where it hears nothing for long. */
const SIGN_MS = 20_000;

/** Locks when nobody is at the computer any more, and by Ctrl+L. Only where a 本机密码 opens the store again. */
export function IdleLock(): ReactNode {
  const t = useTexts(texts);
  const lock = useLock();
  const after = useSettings().data?.lockAfter ?? null;
  const [seconds, setSeconds] = useState<number | null>(null);

  const lockNow = useEffectEvent(lock);
  useEffect(() => {
    // By the clock: while the computer sleeps nothing else goes on.
    let lived = Date.now();
    let locking = false;
    let failed = false;
    const live = () => {
      lived = Date.now();
      setSeconds(null);
    };
    const look = () => {
      if (latest() !== null) {
        // Long work is the clerk's, who waits for it elsewhere.
        live();
      }
      const now = standing(Date.now() - lived, after);
      setSeconds(now.kind === "soon" ? now.seconds : null);
      if (now.kind === "away" && !locking) {
        locking = true;
        // What stood in the way, such as a printing, may be over by the next look.
        void lockNow(failed).then((locked) => {
          locking = false;
          failed = !locked;
        });
      }
    };
    const timer = setInterval(look, LOOK_AGAIN_MS);
    const endLife = onLife(live);
    giveSign();
    const signs = setInterval(giveSign, SIGN_MS);
    return () => {
      clearInterval(timer);
      clearInterval(signs);
      endLife();
    };
  }, [after]);

  const press = useEffectEvent((event: KeyboardEvent) => {
    const wanted = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "l";
    if (!wanted || event.shiftKey || event.altKey || isComposing(event)) {
      return;
    }
    event.preventDefault();
    void lock();
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      press(event);
    };
    window.addEventListener("keydown", heard);
    return () => {
      window.removeEventListener("keydown", heard);
    };
  }, []);

  return seconds === null ? null : (
    <div role="alert" className={style["soon"]} data-testid="idle-warning">
      <LockOutlined />
      <p>
        <strong>{t.soon(seconds)}</strong>
        {t.go}
      </p>
    </div>
  );
}

function giveSign(): void {
  // A shell that cannot be told has other faults, which are told elsewhere.
  ask("page_lives").catch(() => undefined);
}
