import { Feature } from "../../../lexicon/inflect.ts";
import { Mark } from "../../../text/token.ts";
import { countOf } from "../../phrases/groups/count-of.ts";
import { ATTACKS } from "../classes.ts";
import { type Draft, isVerb } from "../draft.ts";
import { numberLaunched } from "./launched.ts";
import { PARTING } from "./parting.ts";
import { take } from "./take.ts";

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
  if (isVerb(node)) return true;
  const { features } = node.reading!;
  if (features & Feature.dual) draft.count = { min: 2, max: 2, approx: false };
  const after = scene.nodes[at + 1];
  if (after?.type !== "number" || after.prep !== "" || after.conj) return true;
  if (after.before & (PARTING | Mark.comma) || !(features & Feature.plural)) return true;
  take(draft, countOf(after.number!), "number-after-trigger", after);
  return true;
}
