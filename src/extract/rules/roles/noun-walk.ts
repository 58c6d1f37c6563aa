import type { Node } from "../../phrases/node.ts";
import { OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import { because, type Draft } from "../draft.ts";

/** What is known on the way from a noun trigger to the right, phrase by phrase. */
export interface NounWalk {
  readonly draft: Draft;
  /** True for a noun of what happens to people: its genitive is whom it happened to. */
  readonly people: boolean;
  /** How many phrases without a preposition stood behind the noun. */
  bare: number;
  /** True as long as a phrase can be the noun's own genitive. */
  adjacent: boolean;
  /** True behind «استهدف»: what comes is the target. */
  afterAim: boolean;
  /** True behind «نفذه»: what comes is the actor. */
  afterDo: boolean;
}

/** A walk that begins at the draft's trigger. */
export function walkFrom(draft: Draft): NounWalk {
  const people = OUTCOMES.has(draft.kind) || PEOPLE_MOVES.has(draft.kind);
  return { draft, people, bare: 0, adjacent: true, afterAim: false, afterDo: false };
}

/** Fills a slot that is still empty. */
export function addRole(draft: Draft, slot: "actor" | "target", found: Node, rule: string): void {
  if (draft[slot].length > 0) return;
  draft[slot] = [...found.members];
  because(draft, rule, found);
}
