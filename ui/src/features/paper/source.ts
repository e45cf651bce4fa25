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
  | { readonly kind: "not-back" }
  /** 一人多号: a page for each person; `null`: of everyone whom it concerns. */
  | { readonly kind: "accounts-notice"; readonly persons: readonly number[] | null }
  /** 索照通知; `persons` as in its dialog, `until` and `to` as typed there. */
  | {
      readonly kind: "photo-notice";
      readonly persons: readonly number[] | null;
      readonly until: string;
      readonly to: string;
    };

/** How the sheets are arranged: the first two of forms, the last of a notice. */
export interface Arrangement {
  readonly order: PaperOrder;
  /** A sheet before the forms of each department. */
  readonly dividers: boolean;
  /** A notice for each department, to hang on its door. */
  readonly byDepartment: boolean;
}

/** As it is shown first. */
export const AS_LISTED: Arrangement = { order: "list", dividers: false, byDepartment: true };

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
  { order, dividers, byDepartment }: Arrangement,
): Promise<DocumentView> {
  switch (source.kind) {
    case "forms":
      return ask("forms_document", {
        unit,
        persons: source.persons === null ? null : [...source.persons],
        order,
        dividers,
      });
    case "batch":
      return ask("batch_document", source.batch);
    case "hand-in":
      return ask("hand_in_document", source.export);
    case "not-back":
      return ask("not_back_document", unit);
    case "accounts-notice":
      return ask("accounts_document", {
        unit,
        persons: source.persons === null ? null : [...source.persons],
      });
    case "photo-notice":
      return ask("photo_notice_document", {
        unit,
        persons: source.persons === null ? null : [...source.persons],
        until: source.until,
        to: source.to,
        byDepartment,
      });
  }
}
