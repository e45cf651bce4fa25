import { useState } from "react";
import { note } from "../../app/notices.ts";
import { useChanging } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import type { FolderHandle } from "../../bindings/FolderHandle.ts";
import type { DocumentView } from "../../bindings/DocumentView.ts";
import type { ErrorCode } from "../../bindings/ErrorCode.ts";
import type { PrintDone } from "../../bindings/PrintDone.ts";
import type { SheetRange } from "../../bindings/SheetRange.ts";
import { type Running, useJob } from "../../components/job.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { grouped } from "../../i18n/count.ts";
import { useTexts } from "../../i18n/language.tsx";
import { sheetsIn } from "./range.ts";
import { texts } from "./texts.ts";

/** Sheets that are being printed, part by part. */
export interface Work {
  /** All that was asked for. */
  readonly plan: SheetRange;
  /** The first sheet of it that the printer has not accepted; `null`: it has accepted all. */
  readonly next: number | null;
  /** Why it did not accept a part. */
  readonly refused: ErrorCode | null;
  /** People whose forms are among what it has accepted. */
  readonly people: number;
}

/** What came of the other ways to paper. */
export type Outcome =
  | { readonly kind: "opened"; readonly range: SheetRange }
  | {
      readonly kind: "saved";
      readonly range: SheetRange;
      readonly files: readonly string[];
      readonly folder: FolderHandle;
    }
  | {
      readonly kind: "marked";
      readonly people: number;
      /** The step by which that can be taken back. */
      readonly undo: number | null;
      /** What had come before the mark, and comes again when that is taken back. */
      readonly before: Outcome | null;
    };

export interface Printing {
  readonly running: (Running & { readonly what: "print" | "save" | "open" }) | null;
  /** The clerk has chosen a folder for, or is choosing one, or asks for a mark. */
  readonly busy: boolean;
  readonly work: Work | null;
  readonly outcome: Outcome | null;
  readonly failure: ShellFailure | null;
  /** Prints a part of a plan. */
  readonly print: (plan: SheetRange, from: number, printer: string, copies: number) => void;
  readonly save: (range: SheetRange, oneFile: boolean) => void;
  readonly view: (range: SheetRange) => void;
  readonly mark: (range: SheetRange) => void;
  /** Takes the mark back; `null` where there is none to take back. */
  readonly takeBack: (() => void) | null;
  /** Puts what has come of it away. */
  readonly forget: () => void;
}

/** Nothing was marked, so there is no mark to take back. */
const UNMARKED = { undo: null, before: null };

/** The ways of a document to paper, one at a time. */
export function usePrinting(
  document: DocumentView | null,
  onPrinted: (done: PrintDone) => void,
): Printing {
  const { running, run } = useJob();
  const changing = useChanging();
  const tell = useTell();
  const t = useTexts(texts);
  const [what, setWhat] = useState<"print" | "save" | "open">("print");
  const [busy, setBusy] = useState(false);
  const [of, setOf] = useState(document?.id);
  const [work, setWork] = useState<Work | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  if (of !== document?.id) {
    setOf(document?.id);
    setWork(null);
    setOutcome(null);
    setFailure(null);
  }

  const doing = (job: (of: DocumentView) => Promise<void>) => {
    if (document === null || busy || running !== null) {
      return;
    }
    setBusy(true);
    setFailure(null);
    setOutcome(null);
    job(document)
      .catch((thrown: unknown) => {
        setFailure(ShellFailure.of(thrown));
      })
      .finally(() => {
        setBusy(false);
      });
  };

  const { undo, before } = outcome?.kind === "marked" ? outcome : UNMARKED;
  return {
    running: running === null ? null : { ...running, what },
    busy,
    work,
    outcome,
    failure,
    print: (plan, from, printer, copies) => {
      doing(async ({ id }) => {
        setWhat("print");
        const request = { document: id, range: { from, to: plan.to }, printer, copies };
        const done = await changing(() => run("document_print", request));
        onPrinted(done);
        const goesOn = work?.plan.from === plan.from && work.plan.to === plan.to;
        setWork({
          plan,
          next: done.next,
          refused: done.refused,
          people: done.people + (goesOn && from === work.next ? work.people : 0),
        });
      });
    },
    save: (range, oneFile) => {
      doing(async ({ id }) => {
        const folder = await ask("folder_pick");
        if (folder !== null) {
          setWhat("save");
          const request = { document: id, range, folder: folder.id, oneFile };
          const saved = await run("document_save", request);
          setOutcome({ kind: "saved", range, files: saved.files, folder: saved.folder });
        }
      });
    },
    view: (range) => {
      doing(async ({ id }) => {
        setWhat("open");
        await run("document_open", { document: id, range });
        setOutcome({ kind: "opened", range });
      });
    },
    mark: (range) => {
      doing(async ({ id }) => {
        const done = await changing(() => ask("document_printed", { document: id, range }));
        const { people } = done;
        onPrinted(done);
        if (done.undo !== null) {
          // The preview may be closed by the time it is noticed.
          note({ kind: "done", text: t.done(grouped(people)), undo: done.undo });
        }
        setOutcome({ kind: "marked", people, undo: done.undo, before: outcome });
      });
    },
    takeBack:
      undo === null
        ? null
        : () => {
            setOutcome(before);
            tell.goBack(undo);
          },
    forget: () => {
      setWork(null);
      setOutcome(null);
      setFailure(null);
    },
  };
}

/**
 * Where printing stands, also that of an earlier batch; `null` where nothing of the document was printed. `handed`: sheets of the plan that the
 * printer has.
 */
export function standingOf(
  document: DocumentView,
  work: Work | null,
): { readonly plan: SheetRange; readonly next: number | null; readonly handed: number } | null {
  const plan = work?.plan ?? { from: 0, to: document.sheets };
  const next = work === null ? document.next : work.next;
  if (work === null && (document.batch === null || next === null)) {
    return null;
  }
  return { plan, next, handed: next === null ? sheetsIn(plan) : Math.max(0, next - plan.from) };
}
