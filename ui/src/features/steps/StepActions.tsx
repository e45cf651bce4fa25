import { useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useOverlay } from "../../app/overlay.tsx";
import { useTell } from "../../app/tell.tsx";
import type { Step } from "../../bindings/Step.ts";
import { useTexts } from "../../i18n/language.tsx";
import { useOverview } from "../overview/useOverview.ts";
import { begin } from "../paper/source.ts";
import { idsOptions } from "../people/rows.ts";
import style from "./Steps.module.css";
import { type Apart, ASIDE, leadsTo, STEPS, waitsAt, type Way } from "./steps.ts";
import { texts } from "./texts.ts";

/** Something that a step offers; its name ends the test id. */
interface Action {
  readonly name: string;
  readonly text: string;
  readonly run: () => void;
}

function does(name: string, text: string, run: () => void): Action {
  return { name, text, run };
}

/** The one highlighted action of a step, and what else there is; where nobody waits at it, the way to the step that comes next. */
export function StepActions({
  unit,
  way,
  step,
  brief,
  onStep,
  onApart,
}: {
  unit: number;
  way: Way;
  step: Step;
  /** Only the highlighted one: there is a thin line of room. */
  brief: boolean;
  onStep: (step: Step) => void;
  onApart: (chip: Apart) => void;
}) {
  const t = useTexts(texts);
  const { next } = way;
  const all = useActions(unit, way, onApart);
  const asides = ASIDE.filter((chip) => way.aside[chip] > 0).map((chip) =>
    does(chip, t.showAside[chip], () => {
      onApart(chip);
    }),
  );
  const own = next === null && step === "hand-in" ? [...asides, ...all.import] : all[step];
  // Packages come again: how they are got and taken in can always be looked up.
  const offers = waitsAt(step, way) || step === "download" || step === "import" || next === null;
  const onward = leadsTo(step, way).map((to, at) => {
    const isEarlier = STEPS.indexOf(to) < STEPS.indexOf(step);
    const say = !isEarlier ? t.go : at === 0 ? t.goBack : t.meanwhile;
    const text = say(t.step[to].name);
    return does(at === 0 ? "next" : "meanwhile", text, () => {
      onStep(to);
    });
  });
  const actions = [...(offers ? own : []), ...onward];
  return (
    <>
      {actions.slice(0, brief ? 1 : actions.length).map((action, at) => (
        // The highlighted one is the same button at every step, so that it keeps the focus when it has led to the next.
        <Act key={at === 0 ? "highlighted" : action.name} action={action} highlighted={at === 0} />
      ))}
      {step === "photos" && !brief && <Mobiles unit={unit} />}
    </>
  );
}

function Act({
  action: { name, text, run },
  highlighted,
}: {
  action: Action;
  highlighted: boolean;
}) {
  return (
    <Button
      size="small"
      type={highlighted ? "primary" : "link"}
      className={style["act"] ?? ""}
      data-testid={`guide-${name}`}
      onClick={run}
    >
      {text}
    </Button>
  );
}

/** What each step offers, the action that takes it on first. */
function useActions(
  unit: number,
  way: Way,
  onApart: (chip: Apart) => void,
): Record<Step, readonly Action[]> {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const confirmAll = useConfirmAll(unit);
  const { batch } = way;
  const changed =
    way.changed > 0
      ? [
          does("changed", t.show, () => {
            onApart("changed-after-export");
          }),
        ]
      : [];
  return {
    download: [
      does("download", way.people.download > 0 ? t.whatToDo : t.howToGet, () => {
        open({ kind: "download" });
      }),
    ],
    import: [
      does("import", t.importPackage, () => {
        open({ kind: "import", file: null });
      }),
    ],
    photos: [
      does("photos", t.importPhotos, () => {
        open({ kind: "photo-batch", dropped: null });
      }),
      does("notice", t.photoNotice, () => {
        open({ kind: "photo-notice", persons: null });
      }),
    ],
    print: [
      does("print", t.print, () => {
        open({ kind: "paper", source: begin({ kind: "forms", persons: null }, unit) });
      }),
    ],
    forms: [
      does("stack", t.stack, () => {
        open({ kind: "stack" });
      }),
    ],
    confirm: [does("confirm", t.confirmAll(way.people.confirm), confirmAll)],
    export: [
      does("export", t.exportAll, () => {
        open({ kind: "export", persons: null });
      }),
    ],
    "hand-in":
      batch === null
        ? changed
        : [
            does("hand-in", t.checklist, () => {
              open({ kind: "hand-in", export: batch.id });
            }),
            does("records", t.records, () => {
              open({ kind: "records" });
            }),
          ],
  };
}

/** How many have no mobile number: nobody needs one, so it is said quietly, with the way to bring them in. */
function Mobiles({ unit }: { unit: number }) {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const { data } = useOverview(unit);
  const missing = data?.toBeAskedMobile ?? 0;
  const run = () => {
    open({ kind: "table-import" });
  };
  return missing === 0 ? null : (
    <span className={style["optional"]} data-testid="guide-mobiles">
      <span>{t.withoutMobile(missing)}</span>
      <Act highlighted={false} action={{ name: "table", text: t.importTable, run }} />
    </span>
  );
}

/** 数据确认 for everyone who is ready. */
function useConfirmAll(unit: number): () => void {
  const client = useQueryClient();
  const { open } = useOverlay();
  const tell = useTell();
  return () => {
    const ready = idsOptions({ unit, chip: "ready", search: "", sort: null });
    client.fetchQuery(ready).then((persons) => {
      open({ kind: "confirm", persons });
    }, tell.failed);
  };
}
