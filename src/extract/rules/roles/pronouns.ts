import type { Member } from "../../phrases/node.ts";
import { isGroup } from "../around.ts";
import { ATTACKS, OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import { because, type Draft, isVerb } from "../draft.ts";
import { takesObject } from "./object-nouns.ts";

/** «مقتلهم», «نقلهم», «قتلوه»: the pronoun stands for the nearest people named before. */
export function pronounTarget(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  const suffix = node.reading!.suffix || lastPronoun(draft);
  if (draft.target.length > 0 || suffix === "") return;
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
    if (people && !agreesInNumber(suffix, before.members)) continue;
    // «أطلقت سراحه»: one person, no body of many.
    if (node.reading!.suffix === "" && (suffix === "ه" || suffix === "ها")) {
      const [one] = before.members;
      const woman = scene.tokens[before.from]!.folded.endsWith("ه");
      if (one!.sort !== "people" || !one!.singular || woman !== (suffix === "ها")) continue;
    }
    draft.target = [...before.members];
    because(draft, "pronoun", before);
    return;
  }
}

/** «أطلق سراحه», «أفرجت عنها», «لقي حتفه»: the last word of a trigger of several words carries the pronoun. */
function lastPronoun({ scene, at }: Draft): string {
  const { from, to } = scene.nodes[at]!;
  const { folded } = scene.tokens[to - 1]!;
  if (to - from < 2 || !OWNED.some((word) => folded.startsWith(word))) return "";
  return PRONOUNS.find((pronoun) => folded.endsWith(pronoun)) ?? "";
}
const OWNED: readonly string[] = ["سراح", "مصرع", "حتف"];
const PRONOUNS: readonly string[] = ["هما", "هم", "هن", "ها", "ه"];

/** «قتل ثلاثة قبل أن تقتله الشرطة»: «ـه» is one man, «ـهما» are two, «ـهم» are many. */
function agreesInNumber(suffix: string, members: readonly Member[]): boolean {
  const [first] = members;
  const many = members.length > 1 || (first!.count?.min ?? 1) > 1;
  if (suffix === "ه") return !many;
  if (suffix === "ها" && first!.sort === "people") return !many && first!.singular === true;
  if (suffix !== "هما") return true;
  return members.length === 2 || !first!.counted || first!.count!.min === 2;
}
