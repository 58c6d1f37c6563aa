import type { Member } from "../../phrases/node.ts";
import { isGroup } from "../around.ts";
import { ATTACKS, OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import { because, type Draft, isVerb } from "../draft.ts";
import { takesObject } from "./object-nouns.ts";

/** «مقتلهم», «نقلهم», «قتلوه»: the pronoun stands for the nearest people named before. */
export function pronounTarget(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  if (draft.target.length > 0 || node.reading!.suffix === "") return;
  // «صاروخا أطلقوه»: what is fired is no target.
  if (node.reading!.entry.id === "shelling-atlaqa-sawarikh") return;
  const people = OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind);
  if (!people && !(isVerb(node) && ATTACKS.has(kind)) && !takesObject(node)) return;
  for (let i = at - 1; i >= 0; i--) {
    const before = scene.nodes[i]!;
    if (!isGroup(before) || before.kind === "adjective" || scene.spoken[i]) continue;
    if (people && before.members[0]!.sort === "thing") continue;
    // «سبعة أشخاص بينهم طفلان مصرعهم»: the pronoun is of all of them, not of the share.
    if (scene.nodes[i - 1]?.kind === "share") continue;
    if (before.members.every((member) => draft.actor.some((actor) => actor.start === member.start))) continue;
    if (people && !agreesInNumber(node.reading!.suffix, before.members)) continue;
    draft.target = [...before.members];
    because(draft, "pronoun", before);
    return;
  }
}

/** «قتل ثلاثة قبل أن تقتله الشرطة»: «ـه» is one man, «ـهما» are two, «ـهم» are many. */
function agreesInNumber(suffix: string, members: readonly Member[]): boolean {
  const [first] = members;
  const many = members.length > 1 || (first!.count?.min ?? 1) > 1;
  if (suffix === "ه") return !many;
  if (suffix !== "هما") return true;
  return members.length === 2 || !first!.counted || first!.count!.min === 2;
}
