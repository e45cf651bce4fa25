import type { OfficeView } from "../../bindings/OfficeView.ts";

/** What an office is called; `other` where its package does not say. */
export function officeName({ name, city }: OfficeView, other: string): string {
  return name === "" ? `${city}${other}` : name;
}

/** How it is reached: what its package says of it. */
export function reachedBy({ address, phone, hours }: OfficeView): readonly string[] {
  return [address, phone, hours].filter((text) => text !== "");
}
