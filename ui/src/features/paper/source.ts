import type { DocumentView } from "../../bindings/DocumentView.ts";
import type { PaperOrder } from "../../bindings/PaperOrder.ts";
import { ask } from "../../host/shell.ts";

/** What is laid out on paper. */
export type PaperSource =
  /** Confirmation forms; `null`: of everyone whose form is to be printed. */
  | { readonly kind: "forms"; readonly persons: readonly number[] | null }
  /** An earlier batch of forms. */
  | { readonly kind: "batch"; readonly batch: number }
  /** The hand-in sheet of an export. */
  | { readonly kind: "hand-in"; readonly export: number }
  /** The people whose forms are not back. */
  | { readonly kind: "not-back" };

/** How forms are put in order. */
export interface Arrangement {
  readonly order: PaperOrder;
  /** A sheet before the forms of each department. */
  readonly dividers: boolean;
}

/** As it is shown first. */
export const AS_LISTED: Arrangement = { order: "list", dividers: false };

/** Documents that were asked for in the click itself, before anything of the preview is drawn. */
const begun = new WeakMap<PaperSource, Promise<DocumentView>>();

/** Asks for a document that is about to be shown: a frame or two sooner than the preview could. */
export function begin(source: PaperSource, unit: number): PaperSource {
  const document = documentOf(source, unit, AS_LISTED);
  // A failure is told where the document is taken.
  document.catch(() => undefined);
  begun.set(source, document);
  return source;
}

/** The document that was begun, or else one that is asked for now. */
export function documentFor(
  source: PaperSource,
  unit: number,
  arrangement: Arrangement,
): Promise<DocumentView> {
  const document = begun.get(source);
  begun.delete(source);
  return arrangement === AS_LISTED && document !== undefined
    ? document
    : documentOf(source, unit, arrangement);
}

/** Has the document made. */
async function documentOf(
  source: PaperSource,
  unit: number,
  arrangement: Arrangement,
): Promise<DocumentView> {
  switch (source.kind) {
    case "forms":
      return ask("forms_document", {
        unit,
        persons: source.persons === null ? null : [...source.persons],
        ...arrangement,
      });
    case "batch":
      return ask("batch_document", source.batch);
    case "hand-in":
      return ask("hand_in_document", source.export);
    case "not-back":
      return ask("not_back_document", unit);
  }
}
