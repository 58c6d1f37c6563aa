import { Feature } from "../../../lexicon/inflect.ts";
import { OUTCOMES } from "../classes.ts";
import { type Draft, isVerb } from "../draft.ts";
import { take } from "./take.ts";

/** «جثتين مجهولتي الهوية»: a noun of outcome in the dual counts two. */
export function dualNoun(draft: Draft): boolean {
  const node = draft.scene.nodes[draft.at]!;
  // «فقدان» is a word of its own, no dual of «فقد».
  if (node.also.some(({ features }) => !(features & Feature.dual))) return false;
  if (isVerb(node) || !(node.reading!.features & Feature.dual) || !OUTCOMES.has(draft.kind)) return false;
  take(draft, { min: 2, max: 2, approx: false }, "dual-noun", node);
  return true;
}
