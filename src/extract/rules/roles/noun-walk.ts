import type { Node } from "../../phrases/node.ts";
import { OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import { because, type Draft, isVerb } from "../draft.ts";

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
  return { draft, people, bare: 0, adjacent: true, afterAim: aimsFirst(draft), afterDo: false };
}

/** «استهدفت العملية عناصر الجماعة»: the verb of aiming stands in front of the event. */
export function aimsFirst({ scene, at }: Draft): boolean {
  const before = scene.nodes[at - 1];
  const { prep } = scene.nodes[at]!;
  if (!before?.reading || !isVerb(before) || (prep !== "" && prep !== "b")) return false;
  return before.kind === "aim" || before.reading.entry.id === "attack-istahdafa";
}

/** Fills a slot that is still empty. */
export function addRole(draft: Draft, slot: "actor" | "target", found: Node, rule: string): void {
  if (draft[slot].length > 0) return;
  draft[slot] = [...found.members];
  because(draft, rule, found);
}
