import type { Kind } from "../../kinds.ts";
import type { Draft } from "../draft.ts";

/** Kinds that are told even where nothing else is said of them. */
export const ALWAYS: ReadonlySet<Kind> = new Set<Kind>(["execution", "suicide_attack"]);

/** True where a party, a figure, a place or a time is said with it: «قصف على البلدة». */
export function hasContent(draft: Draft): boolean {
  return namesSomeone(draft) || draft.place !== null || draft.time !== null;
}

/** True where a party or a figure is said with it: «ثلاث غارات». */
export function namesSomeone(draft: Draft): boolean {
  return draft.actor.length + draft.target.length > 0 || draft.count !== null;
}
