import type { ExportedPerson } from "../../bindings/ExportedPerson.ts";

/** A person with the place on the paper, counted from 1. */
export interface Placed {
  readonly place: number;
  readonly person: ExportedPerson;
}

/** Those of a batch whose name or 个人编号 holds what was typed, in the order of the paper and with their places in it. */
export function find(people: readonly ExportedPerson[], typed: string): readonly Placed[] {
  const wanted = plain(typed);
  return people
    .map((person, index) => ({ place: index + 1, person }))
    .filter(
      ({ person }) =>
        plain(person.name).includes(wanted) || plain(person.personalNo).includes(wanted),
    );
}

/** Full-width digits, spaces, the dots of names and the case make no difference. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s·•・．.]/gu, "");
}
