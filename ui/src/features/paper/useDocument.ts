import { useEffect, useState } from "react";
import type { DocumentView } from "../../bindings/DocumentView.ts";
import type { PrintDone } from "../../bindings/PrintDone.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { AS_LISTED, type Arrangement, documentFor, type PaperSource } from "./source.ts";

/** The document that is looked at. */
export interface Paper {
  /** `null` until the first one is there. */
  readonly document: DocumentView | null;
  readonly failure: ShellFailure | null;
  readonly arrangement: Arrangement;
  /** Another arrangement is wanted and on its way. */
  readonly arranging: boolean;
  readonly arrange: (change: Partial<Arrangement>) => void;
  readonly again: () => void;
  /** Sheets of it were printed. */
  readonly printed: (done: PrintDone) => void;
}

/** Has a document made for each arrangement, and lets go of it when another takes its place or the preview is closed. */
export function useDocument(source: PaperSource, unit: number): Paper {
  const [arrangement, setArrangement] = useState(AS_LISTED);
  const [shown, setShown] = useState<{ document: DocumentView; arrangement: Arrangement } | null>(
    null,
  );
  const [failure, setFailure] = useState<ShellFailure | null>(null);

  useEffect(() => {
    let wanted = true;
    documentFor(source, unit, arrangement).then(
      (document) => {
        if (wanted) {
          setShown({ document, arrangement });
          setFailure(null);
        } else {
          letGo(document.id);
        }
      },
      (thrown: unknown) => {
        if (wanted) {
          setFailure(ShellFailure.of(thrown));
        }
      },
    );
    return () => {
      wanted = false;
    };
  }, [source, unit, arrangement]);

  const id = shown?.document.id;
  useEffect(
    () => () => {
      if (id !== undefined) {
        letGo(id);
      }
    },
    [id],
  );

  return {
    document: shown?.document ?? null,
    failure,
    arrangement,
    arranging: failure === null && shown?.arrangement !== arrangement,
    arrange: (change) => {
      setFailure(null);
      setArrangement({ ...arrangement, ...change });
    },
    again: () => {
      setFailure(null);
      // The same, asked for anew.
      setArrangement({ ...arrangement });
    },
    printed: ({ batch, next }) => {
      setShown((last) =>
        last === null ? null : { ...last, document: { ...last.document, batch, next } },
      );
    },
  };
}

function letGo(document: number): void {
  // One that is gone already needs no closing.
  void ask("document_close", document).catch(() => undefined);
}
