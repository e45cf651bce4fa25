import type { PersonView } from "../../bindings/PersonView.ts";

/** Where the dialog puts the focus: the first thing that is to be done about a person. */
export type Task = "photo" | "choice" | "mobile" | "close";

type Seen = Pick<PersonView, "editable" | "photo" | "choice" | "settled" | "idNumbers" | "colour">;

export function firstTask(person: Seen): Task {
  if (!person.editable) {
    return "close";
  }
  if (person.photo === null) {
    return "photo";
  }
  if (person.choice === null && !numberIsSettled(person)) {
    return "choice";
  }
  // Of red people the accounts come first, elsewhere: what is said of them at the top is not scrolled away to a field.
  return person.colour === "red" ? "close" : "mobile";
}

/** The office has settled the number: the first holds. A single offered number is settled by itself. */
export function numberIsSettled({ settled, idNumbers }: Pick<Seen, "settled" | "idNumbers">) {
  return settled || idNumbers.length < 2;
}
