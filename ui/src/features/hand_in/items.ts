/** What is checked before an export is handed in. */

import type { HandInItem } from "../../bindings/HandInItem.ts";
import type { OfficeView } from "../../bindings/OfficeView.ts";

/** In the order in which they are looked at. */
export const ITEMS = [
  "file",
  "forms",
  "copies",
  "numbers",
  "place",
  "deadline",
] as const satisfies readonly HandInItem[];

/** The lines of a unit's checklist: what the office has not said is left out. */
export function itemsFor(office: OfficeView, lastDay: string | null): HandInItem[] {
  const place = [office.name, office.address, office.hours, office.phone].some(
    (said) => said !== "",
  );
  const deadline = (lastDay ?? "").trim() !== "";
  return ITEMS.filter((item) => (item !== "place" || place) && (item !== "deadline" || deadline));
}

/** What is ticked, with one line more, or with its tick taken back. */
export function withTick(
  ticked: readonly HandInItem[],
  item: HandInItem,
  isTicked: boolean,
): HandInItem[] {
  const others = ticked.filter((one) => one !== item);
  return isTicked ? [...others, item] : others;
}
