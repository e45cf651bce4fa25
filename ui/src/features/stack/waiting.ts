import type { WaitingPerson } from "../../bindings/WaitingPerson.ts";
import { moment } from "../../components/moment.ts";

/** The list as a table can be pasted: a line a person, with tabs between the columns. */
export function tableOf(people: readonly WaitingPerson[], columns: readonly string[]): string {
  const lines = people.map(({ personalNo, name, department, staffNo, printedAt }) => [
    personalNo,
    name,
    department ?? "",
    staffNo ?? "",
    printedAt === null ? "" : moment(printedAt),
  ]);
  return [columns, ...lines].map((cells) => cells.map(oneLine).join("\t")).join("\n");
}

/** A tab or a line break in a department would be another cell. */
function oneLine(cell: string): string {
  return cell.replaceAll(/\s+/g, " ");
}
