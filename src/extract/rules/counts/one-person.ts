import { because, type Draft, isVerb } from "../draft.ts";
import { PERSONAL } from "./personal.ts";
import { take } from "./take.ts";

const COLLECTIVE: ReadonlySet<string> = new Set(["families", "forces", "army"]);

/** Words of one man's own in triggers of several words. */
const HIS_OWN: ReadonlySet<string> = new Set([
  "سراحه",
  "مصرعه",
  "حتفه",
  "نفسه",
  "بحياته",
  "روحه",
  "انفاسه",
  "سراحها",
  "مصرعها",
  "حتفها",
  "نفسها",
  "بحياتها",
  "انفاسها",
]);

/** «مقتل الصحفي فلان», «استشهد الطفل»: a definite person in the singular is one. */
export function onePerson(draft: Draft): boolean {
  const [target] = draft.target;
  if (!target || draft.target.length !== 1 || !target.singular || target.sort !== "people") return false;
  if (!PERSONAL.has(draft.kind) || COLLECTIVE.has(target.group)) return false;
  draft.count = { min: 1, max: 1, approx: false };
  because(draft, "one-person", draft.scene.nodes[draft.at]!);
  return true;
}

/** «مقتله», «اعتقله»: the pronoun of one man; «مقتلها», «وفاتها»: of one woman, where the word is of people alone. */
export function oneByPronoun(draft: Draft): boolean {
  const node = draft.scene.nodes[draft.at]!;
  if (!PERSONAL.has(draft.kind) || !(node.reading!.suffix === "ه" || hisOwn(draft) || herDeath(draft)))
    return false;
  if (draft.target.some((member) => member.counted || member.sort === "party")) return false;
  take(draft, { min: 1, max: 1, approx: false }, "one-person", node);
  return true;
}

/** «أدى لمقتلها»: where nobody, or one woman, was named before; «مقتلها» of many is rare. */
const herDeath = ({ scene, at, kind, target }: Draft): boolean => {
  const node = scene.nodes[at]!;
  return kind === "killed" && !isVerb(node) && node.reading!.suffix === "ها" && (target[0]?.singular ?? true);
};

/** «لقي مصرعه», «إطلاق سراحه»: the last word of the trigger carries the pronoun. */
const hisOwn = ({ scene, at }: Draft): boolean => HIS_OWN.has(scene.tokens[scene.nodes[at]!.to - 1]!.folded);

/** A person whom only his name tells: «مقتل فلان بن فلان». */
export function oneUnknown(draft: Draft): boolean {
  const [only] = draft.target;
  if (draft.target.length !== 1 || only!.sort !== "people" || only!.group !== "person") return false;
  draft.count = { min: 1, max: 1, approx: false };
  return true;
}
