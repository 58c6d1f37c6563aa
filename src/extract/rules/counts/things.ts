import { OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import type { Draft } from "../draft.ts";

const COUNTS_THINGS: ReadonlySet<string> = new Set([
  "destruction",
  "seizure",
  "movement",
  "territory",
  "aid",
]);

/** How many things were destroyed, taken or sent: «تدمير ثلاث دبابات», «وصول 40 شاحنة». */
export function countOfThings(draft: Draft): boolean {
  const { kind } = draft;
  if (!COUNTS_THINGS.has(kind) || OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind)) return false;
  const counted = kind === "movement" ? (draft.target[0] ?? draft.actor[0]) : draft.target[0];
  if (counted?.count && counted.counted) draft.count = counted.count;
  return true;
}
