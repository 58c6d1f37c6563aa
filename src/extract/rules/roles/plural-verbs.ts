import type { Node } from "../../phrases/node.ts";

/** True for a verb in the dual or plural, which has its subject in front of it. */
export const isPluralVerb = (node: Node): boolean => (node.reading!.features & 3) !== 0;
