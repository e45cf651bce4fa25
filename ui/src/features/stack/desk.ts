/**
 * 收表 without a mouse, as a machine without a clock or a shell: what is typed, scanned and answered leads from one state to the next.
 *
 * A hand scanner types digits like a hand. So a digit while a person is shown is an answer only if it stays alone for a moment; else it is
 * the next form, and the person that was shown stays untaken.
 */

import type { FoundForm } from "../../bindings/FoundForm.ts";
import type { Marked } from "../../bindings/Marked.ts";
import type { NumberChoice } from "../../bindings/NumberChoice.ts";
import type { PersonView } from "../../bindings/PersonView.ts";
import type { ShellFailure } from "../../host/failure.ts";
import { numberIsSettled } from "../person/firstTask.ts";

/** A digit that is followed by none for so many milliseconds is an answer. */
export const ALONE_MS = 150;

/** The form that was taken back last. */
export interface Taken {
  readonly person: PersonView;
  readonly choice: NumberChoice | null;
  readonly undo: number | null;
  readonly undone: boolean;
}

/** What is to be said beside the person. */
export type Remark =
  /** The next form came before this one was answered. */
  | { readonly kind: "untaken"; readonly name: string }
  /** This number is offered and cannot be chosen. */
  | { readonly kind: "not-choosable"; readonly index: number }
  /** Enter alone is no answer here. */
  | { readonly kind: "choose" };

export interface Desk {
  /** In the field: digits of the next form, or an answer that may still become one. */
  readonly typed: string;
  /** The 表号 that is being looked up. */
  readonly asking: { readonly id: number; readonly code: string } | null;
  readonly shown: FoundForm | null;
  /** The answer that is being stored. */
  readonly taking: { readonly id: number; readonly choice: NumberChoice | null } | null;
  /** The 表号 that came while an answer was being stored. */
  readonly queued: string | null;
  /** A digit stands alone, until this moment is over. */
  readonly alone: number | null;
  readonly taken: Taken | null;
  readonly remark: Remark | null;
  readonly failure: ShellFailure | null;
  /** Numbers what is asked for; what was overtaken is not heard. */
  readonly last: number;
}

export type DeskEvent =
  /** The field has this content now. */
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "enter" }
  | { readonly kind: "escape" }
  /** No digit has followed. */
  | { readonly kind: "alone"; readonly id: number }
  /** An answer was clicked. */
  | { readonly kind: "answer"; readonly choice: NumberChoice | null }
  | { readonly kind: "found"; readonly id: number; readonly form: FoundForm }
  | { readonly kind: "took"; readonly id: number; readonly marked: Marked }
  | { readonly kind: "failed"; readonly id: number; readonly failure: ShellFailure }
  | { readonly kind: "undone" };

/** What is to be done outside. */
export type Effect =
  | { readonly kind: "ask"; readonly id: number; readonly code: string }
  | {
      readonly kind: "take";
      readonly id: number;
      readonly person: number;
      readonly code: string;
      readonly choice: NumberChoice | null;
    }
  | { readonly kind: "wait"; readonly id: number }
  | { readonly kind: "close" };

export interface Step {
  readonly desk: Desk;
  readonly effect: Effect | null;
}

export const EMPTY: Desk = {
  typed: "",
  asking: null,
  shown: null,
  taking: null,
  queued: null,
  alone: null,
  taken: null,
  remark: null,
  failure: null,
  last: 0,
};

export function step(desk: Desk, event: DeskEvent): Step {
  switch (event.kind) {
    case "typed":
      return typed(desk, event.text);
    case "enter":
      return enter(desk);
    case "escape":
      return escape(desk);
    case "alone":
      return desk.alone === event.id
        ? (answered(desk) ?? same({ ...desk, alone: null }))
        : same(desk);
    case "answer":
      return take(desk, event.choice);
    case "found":
      return found(desk, event.id, event.form);
    case "took":
      return took(desk, event.id, event.marked);
    case "failed":
      return failed(desk, event.id, event.failure);
    case "undone":
      return same(desk.taken === null ? desk : { ...desk, taken: { ...desk.taken, undone: true } });
  }
}

/** The person whose answer is awaited. */
export function awaited({ shown, taking }: Pick<Desk, "shown" | "taking">): PersonView | null {
  return taking === null && shown?.standing === "current" ? shown.person : null;
}

/** What Enter alone answers: that a settled number holds, or that what was chosen before does. */
export function byEnter(person: PersonView): { readonly choice: NumberChoice | null } | null {
  if (numberIsSettled(person)) {
    return { choice: null };
  }
  return person.choice?.kind === "offered" ? { choice: person.choice } : null;
}

function typed(desk: Desk, text: string): Step {
  const next = { ...desk, typed: text, alone: null, failure: null };
  return desk.typed === "" && isDigit(text) && awaited(desk) !== null
    ? waiting({ ...next, remark: null })
    : same(next);
}

function waiting(desk: Desk): Step {
  const id = desk.last + 1;
  return { desk: { ...desk, alone: id, last: id }, effect: { kind: "wait", id } };
}

function enter(desk: Desk): Step {
  if (desk.typed !== "") {
    return (desk.alone === null ? null : answered(desk)) ?? submit(desk, desk.typed);
  }
  const person = awaited(desk);
  if (person !== null) {
    const answer = byEnter(person);
    return answer === null
      ? same({ ...desk, remark: { kind: "choose" } })
      : take(desk, answer.choice);
  }
  // A notice has been read.
  return same(desk.taking === null ? { ...desk, shown: null, failure: null } : desk);
}

function escape(desk: Desk): Step {
  if (desk.typed !== "") {
    return same({ ...desk, typed: "", alone: null });
  }
  if (desk.shown !== null && desk.taking === null) {
    return same({ ...putAside(desk), failure: null });
  }
  return desk.taking === null ? { desk, effect: { kind: "close" } } : same(desk);
}

/** The digit that stands alone, as an answer; `null` where it is none and so begins a 表号. */
function answered(desk: Desk): Step | null {
  const person = awaited(desk);
  if (person === null || !isDigit(desk.typed)) {
    return null;
  }
  // Also a settled number may be another than that on the card.
  if (desk.typed === "0") {
    return take(desk, { kind: "neither" });
  }
  if (numberIsSettled(person)) {
    return null;
  }
  const index = Number(desk.typed);
  const number = person.idNumbers.find((one) => one.index === index);
  if (number === undefined) {
    return null;
  }
  return number.choosable
    ? take(desk, { kind: "offered", index })
    : same({ ...desk, typed: "", alone: null, remark: { kind: "not-choosable", index } });
}

function take(desk: Desk, choice: NumberChoice | null): Step {
  const person = awaited(desk);
  const code = desk.shown?.code ?? null;
  if (person === null || code === null) {
    return same(desk);
  }
  const id = desk.last + 1;
  return {
    desk: {
      ...desk,
      typed: "",
      alone: null,
      taking: { id, choice },
      remark: null,
      failure: null,
      last: id,
    },
    effect: { kind: "take", id, person: person.id, code, choice },
  };
}

/** Looks up a 表号. */
function submit(desk: Desk, code: string): Step {
  if (desk.taking !== null) {
    return same({ ...desk, typed: "", queued: code });
  }
  const id = desk.last + 1;
  return {
    desk: {
      ...putAside({ ...desk, remark: null }),
      typed: "",
      alone: null,
      asking: { id, code },
      failure: null,
      last: id,
    },
    effect: { kind: "ask", id, code },
  };
}

/** The shown person goes; whoever was to be answered for is named. */
function putAside(desk: Desk): Desk {
  const person = awaited(desk);
  return {
    ...desk,
    shown: null,
    remark: person === null ? desk.remark : { kind: "untaken", name: person.name },
  };
}

function found(desk: Desk, id: number, form: FoundForm): Step {
  if (desk.asking?.id !== id) {
    return same(desk);
  }
  const next = { ...desk, asking: null, shown: form };
  // A fast hand has answered before the person was on the screen.
  return isDigit(next.typed) && awaited(next) !== null ? waiting(next) : same(next);
}

function took(desk: Desk, id: number, { undo }: Marked): Step {
  const person = desk.shown?.person ?? null;
  if (desk.taking?.id !== id || person === null) {
    return same(desk);
  }
  const { choice } = desk.taking;
  return goOn({
    ...desk,
    shown: null,
    taking: null,
    taken: { person, choice, undo, undone: false },
  });
}

function failed(desk: Desk, id: number, failure: ShellFailure): Step {
  if (desk.asking?.id === id) {
    // What was typed is there again, to be tried once more.
    const typedAgain = desk.typed === "" ? desk.asking.code : desk.typed;
    return same({ ...desk, asking: null, typed: typedAgain, failure });
  }
  return desk.taking?.id === id ? goOn({ ...desk, taking: null, failure }) : same(desk);
}

/** Goes on with the 表号 that has come meanwhile. */
function goOn(desk: Desk): Step {
  return desk.queued === null ? same(desk) : submit({ ...desk, queued: null }, desk.queued);
}

function same(desk: Desk): Step {
  return { desk, effect: null };
}

function isDigit(text: string): boolean {
  return /^\d$/.test(text);
}
