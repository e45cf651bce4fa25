import { useState } from "react";
import type { DocumentView } from "../../bindings/DocumentView.ts";
import type { Printer } from "../../bindings/Printer.ts";
import type { SheetRange } from "../../bindings/SheetRange.ts";
import { usePrinters } from "./printers.ts";
import { type RangeKind, rangeOf } from "./range.ts";
import { type Printing, standingOf } from "./usePrinting.ts";

/** How the clerk wants to print. */
export interface PrintChoice {
  /** `undefined` until they are known, or where the computer cannot say. */
  readonly printers: readonly Printer[] | undefined;
  readonly looking: boolean;
  readonly lookAgain: () => void;
  readonly printer: Printer | undefined;
  readonly choosePrinter: (name: string) => void;
  readonly copies: number;
  readonly setCopies: (copies: number) => void;
  readonly rangeKind: RangeKind;
  readonly chooseRange: (kind: RangeKind) => void;
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** The sheets that are meant; `null` where none are. */
  readonly range: SheetRange | null;
  readonly inParts: boolean;
  readonly setInParts: (inParts: boolean) => void;
  readonly mayPrint: boolean;
  /** The main action. */
  readonly go: () => void;
  /** Goes on with a plan from a sheet. */
  readonly goFrom: (plan: SheetRange, from: number) => void;
}

export function usePrintChoice({
  document,
  current,
  printing,
  shown,
}: {
  document: DocumentView | null;
  current: number;
  printing: Printing;
  /** The choice is on the screen. */
  shown: boolean;
}): PrintChoice {
  const { data, isFetching, isError, refetch } = usePrinters(shown);
  const printers = isError ? [] : data;
  const [name, choosePrinter] = useState<string | null>(null);
  const [copies, setCopies] = useState(1);
  const [rangeKind, chooseRange] = useState<RangeKind>("all");
  const [typed, type] = useState("");
  const [inParts, setInParts] = useState(true);
  const printer = printers?.find((one) => one.name === name) ?? printers?.[0];
  const sheets = document?.sheets ?? 0;
  const range = rangeOf(rangeKind, { typed, current, sheets });
  const idle = !printing.busy && printing.running === null;
  const mayPrint = idle && range !== null && printer !== undefined && !printer.stopped;
  const goFrom = (plan: SheetRange, from: number) => {
    if (idle && printer !== undefined) {
      printing.print(plan, from, printer.name, copies);
    }
  };
  return {
    printers,
    looking: isFetching,
    lookAgain: () => void refetch(),
    printer,
    choosePrinter,
    copies,
    setCopies,
    rangeKind,
    chooseRange,
    typed,
    type,
    range,
    inParts,
    setInParts,
    mayPrint,
    go: () => {
      // Once a part is printed, the panel offers how to go on; it has no key, as paper would be wasted by a mistake.
      const stands = document !== null && standingOf(document, printing.work) !== null;
      if (mayPrint && !stands && printing.outcome === null) {
        printing.print(range, range.from, printer.name, copies);
      }
    },
    goFrom,
  };
}
