import { Feature } from "../../../lexicon/inflect.ts";
import { Mark } from "../../../text/token.ts";
import { countOf } from "../../phrases/groups/count-of.ts";
import { ATTACKS } from "../classes.ts";
import { type Draft, isVerb } from "../draft.ts";
import { numberLaunched } from "./launched.ts";
import { PARTING } from "./parting.ts";
import { take } from "./take.ts";

/** «اقتحم 59 منزلا», «تفجير 19 بيتا»: one attack after the other, as many as what was attacked. */
function countsTargets({ target, scene, at }: Draft): boolean {
  const [first] = target;
  if (first?.counted !== true || first.sort !== "thing" || first.count!.min === 1) return false;
  const node = scene.nodes[at]!;
  return isVerb(node) || !(node.reading!.article || node.reading!.features & Feature.plural);
}

/** «انفجرت عبوتان», «سقطت ثلاث قذائف»: the noun that is one event with its verb counts it. */
function countOfMerged(draft: Draft): boolean {
  const { scene, at, end } = draft;
  for (let i = at + 1; i <= at + 2 && i < scene.nodes.length; i++) {
    const noun = scene.nodes[i]!;
    if (noun.type !== "trigger" || noun.end !== end) continue;
    const before = scene.nodes[i - 1]!;
    if (before.type === "number") take(draft, countOf(before.number!), "number-before-trigger", before);
    else if (noun.reading!.features & Feature.dual)
      take(draft, { min: 2, max: 2, approx: false }, "dual-noun", noun);
    return draft.count !== null;
  }
  return false;
}

/** «سقطت قذيفتان», «انفجرت سيارتان»: the verb and its dual are one entry. */
function dualInside(draft: Draft): boolean {
  const { scene, at } = draft;
  const { from, to } = scene.nodes[at]!;
  const noun = scene.tokens[from + 1]?.folded ?? "";
  if (to - from < 2 || !(noun.endsWith("تان") || noun.endsWith("تين"))) return false;
  take(draft, { min: 2, max: 2, approx: false }, "dual-noun", scene.nodes[at]!);
  return true;
}

/** How many attacks, clashes or protests: «غارتان», «الهجمات الثلاث»; a protest with its people («تظاهر المئات»). */
export function countOfEvent(draft: Draft): boolean {
  const { scene, at, kind } = draft;
  if (kind === "protest" && draft.actor[0]?.counted) {
    draft.count = draft.actor[0].count;
    return true;
  }
  if (!ATTACKS.has(kind) && kind !== "clash" && kind !== "protest") return false;
  if (kind === "shelling") numberLaunched(draft);
  const node = scene.nodes[at]!;
  if (isVerb(node) && (countOfMerged(draft) || dualInside(draft))) return true;
  if (draft.count === null && countsTargets(draft)) draft.count = draft.target[0]!.count;
  if (isVerb(node)) return true;
  const { features } = node.reading!;
  if (features & Feature.dual) draft.count = { min: 2, max: 2, approx: false };
  const after = scene.nodes[at + 1];
  if (after?.type !== "number" || after.prep !== "" || after.conj) return true;
  if (after.before & (PARTING | Mark.comma) || !(features & Feature.plural)) return true;
  take(draft, countOf(after.number!), "number-after-trigger", after);
  return true;
}
