/** What the clerk may change in the dialog: what is stored, and what was typed over it. */

import type { NumberChoice } from "../../bindings/NumberChoice.ts";
import type { PersonView } from "../../bindings/PersonView.ts";
import type { SavePerson } from "../../bindings/SavePerson.ts";
import { plainMobile } from "./mobile.ts";

/** The fields as they are shown. */
export interface Draft {
  readonly mobile: string;
  readonly choice: NumberChoice | null;
  readonly formBack: boolean;
  readonly department: string;
  readonly staffNo: string;
  readonly remark: string;
}

/** What the clerk has changed and not saved. */
export type Edits = Partial<Draft>;

type Stored = Pick<
  PersonView,
  "mobile" | "choice" | "formBackAt" | "department" | "staffNo" | "remark" | "editable"
>;

/**
 * The stored data with the clerk's changes over them. Choosing a number is done with the form in hand, so it ticks 已收表 as long as the
 * clerk has not said otherwise (decision 0002). Whoever cannot be changed is shown as stored.
 */
export function draftOf(stored: Stored, edits: Edits): Draft {
  const { mobile, choice, formBack, department, staffNo, remark } = stored.editable ? edits : {};
  const chosen = choice === undefined ? stored.choice : choice;
  const newlyChosen = chosen?.kind === "offered" && !sameChoice(chosen, stored.choice);
  return {
    mobile: mobile ?? stored.mobile ?? "",
    choice: chosen,
    formBack: formBack ?? (newlyChosen || stored.formBackAt !== null),
    department: department ?? stored.department ?? "",
    staffNo: staffNo ?? stored.staffNo ?? "",
    remark: remark ?? stored.remark ?? "",
  };
}

/** Whether saving would change anything. */
export function isDirty(stored: Stored, edits: Edits): boolean {
  const draft = draftOf(stored, edits);
  return (
    plainMobile(draft.mobile) !== plainMobile(stored.mobile) ||
    !sameChoice(draft.choice, stored.choice) ||
    draft.formBack !== (stored.formBackAt !== null) ||
    filled(draft.department) !== stored.department ||
    filled(draft.staffNo) !== stored.staffNo ||
    filled(draft.remark) !== stored.remark
  );
}

/** What is to be saved of it. */
export function requestOf(person: number, draft: Draft): SavePerson {
  return {
    person,
    mobile: filled(draft.mobile),
    choice: draft.choice,
    formBack: draft.formBack,
    department: filled(draft.department),
    staffNo: filled(draft.staffNo),
    remark: filled(draft.remark),
  };
}

/** What was typed where this was to be saved: the fields that would not be so by themselves. */
export function editsOf(stored: Stored, request: SavePerson): Edits {
  const chosen = sameChoice(request.choice, stored.choice) ? {} : { choice: request.choice };
  const untouched = draftOf(stored, chosen);
  const typed: Draft = {
    mobile: request.mobile ?? "",
    choice: request.choice,
    formBack: request.formBack,
    department: request.department ?? "",
    staffNo: request.staffNo ?? "",
    remark: request.remark ?? "",
  };
  const text = (field: "mobile" | "department" | "staffNo" | "remark") =>
    typed[field] === untouched[field] ? {} : { [field]: typed[field] };
  return {
    ...chosen,
    ...(typed.formBack === untouched.formBack ? {} : { formBack: typed.formBack }),
    ...text("mobile"),
    ...text("department"),
    ...text("staffNo"),
    ...text("remark"),
  };
}

/** Without blanks around it; `null` where nothing is left. */
function filled(typed: string): string | null {
  return typed.trim() === "" ? null : typed.trim();
}

export function sameChoice(one: NumberChoice | null, other: NumberChoice | null): boolean {
  return placeOf(one) === placeOf(other);
}

/** 1-based; 0 for 都与证件不符; none yet. */
function placeOf(choice: NumberChoice | null): number | null {
  if (choice === null) {
    return null;
  }
  return choice.kind === "offered" ? choice.index : 0;
}
