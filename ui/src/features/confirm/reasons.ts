import type { ConfirmIssue } from "../../bindings/ConfirmIssue.ts";
import type { ConfirmObstacle } from "../../bindings/ConfirmObstacle.ts";

/** A reason, and how many people have it. */
export interface ReasonCount {
  readonly obstacle: ConfirmObstacle;
  readonly people: number;
}

/** The reasons of these people, the most frequent first; equal ones in the order in which they are met. */
export function reasonsByFrequency(people: readonly ConfirmIssue[]): readonly ReasonCount[] {
  const counts = new Map<ConfirmObstacle, number>();
  for (const { obstacles } of people) {
    for (const obstacle of obstacles) {
      counts.set(obstacle, (counts.get(obstacle) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([obstacle, count]) => ({ obstacle, people: count }))
    .toSorted((a, b) => b.people - a.people);
}
