import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from "react";
import { type Help, HelpContext } from "../../app/help.tsx";
import { isComposing, isTyping } from "../../components/keyboard.ts";
import { hear } from "../../host/shell.ts";
import { Manual } from "./manual/Manual.tsx";
import { type Around, lookAround } from "./marks/look.ts";
import { Marks } from "./marks/Marks.tsx";
import { at, type PageLink } from "./pages/link.ts";
import { wishOf } from "./keys.ts";

type Shown =
  | { readonly kind: "manual"; readonly at: PageLink }
  | { readonly kind: "marks"; readonly around: Around };

/** Help for everything inside, above whatever is open there: F1, `?`, and whoever asks for it. */
export function WithHelp({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const close = () => {
    setShown(null);
  };
  const help = useMemo<Help>(
    () => ({
      openManual: (link) => {
        setShown({ kind: "manual", at: link ?? at("card") });
      },
      showAround: () => {
        const around = lookAround();
        setShown(
          around.marks.length === 0
            ? { kind: "manual", at: around.page }
            : { kind: "marks", around },
        );
      },
    }),
    [],
  );
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const wish = isComposing(event) ? null : wishOf(event, isTyping(event));
    if (wish === null || (wish === "around" && shown !== null)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (shown === null) {
      help.showAround();
    } else if (shown.kind === "marks") {
      help.openManual(shown.around.page);
    }
  });
  const giveWay = useEffectEvent(close);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      pressed(event);
    };
    // Before whatever is open hears it.
    window.addEventListener("keydown", listen, { capture: true });
    // A question of the program, or a file that comes, is not to wait below the help.
    const stops = [hear("close-asked", giveWay), hear("arrived", giveWay)];
    return () => {
      window.removeEventListener("keydown", listen, { capture: true });
      for (const stop of stops) {
        stop();
      }
    };
  }, []);
  return (
    <HelpContext value={help}>
      {children}
      {shown?.kind === "manual" && (
        <Manual key={`${shown.at.page}/${shown.at.section}`} at={shown.at} onClose={close} />
      )}
      {shown?.kind === "marks" && (
        <Marks
          around={shown.around}
          onManual={() => {
            help.openManual(shown.around.page);
          }}
          onClose={close}
        />
      )}
    </HelpContext>
  );
}
