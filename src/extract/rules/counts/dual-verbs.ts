import { Feature } from "../../../lexicon/inflect.ts";
import { fold } from "../../../text/fold.ts";
import { OUTCOMES } from "../classes.ts";
import { type Draft, isVerb } from "../draft.ts";
import { take } from "./take.ts";

/** «فلسطينيين قتلا بقصف»: a verb in the dual counts two. */
export function dualVerb(draft: Draft): boolean {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  const { entry, features } = node.reading!;
  if (!isVerb(node) || !OUTCOMES.has(kind) || entry.cells.voice === "phrase") return false;
  const past = fold(entry.name);
  const last = scene.tokens[node.to - 1]!.folded;
  if (!(features & Feature.past) || (last !== `${past}ا` && last !== `${past}تا`)) return false;
  take(draft, { min: 2, max: 2, approx: false }, "dual-verb", node);
  return true;
}
