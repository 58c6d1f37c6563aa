import type { Node } from "../../phrases/node.ts";
import type { Draft } from "../draft.ts";

/** Adverbs of doubt that colour the next words only: «مقاتلين ينتمون على الأرجح إلى التنظيم». */
const ADVERBS = new Set(["علي", "فيما", "ربما"]);
/** How far such an adverb reaches, in phrases. */
const ADVERB_REACH = 2;

/** True for the first word of «على الأرجح», «فيما يبدو», «ربما». */
export const isDoubtAdverb = (folded: string): boolean => ADVERBS.has(folded);

/** True where the doubt at node `i` is about the event, not about a person: «شخصا يشتبه بأنه شارك في الهجوم». */
export function doubts({ scene, at }: Draft, i: number): boolean {
  const { nodes, tokens } = scene;
  if (isDoubtAdverb(tokens[nodes[i]!.from]!.folded)) return at - i <= ADVERB_REACH;
  const before = nodes[i - 1];
  const person = before?.members.at(-1);
  return !(
    person?.sort === "people" &&
    !person.definite &&
    nodes[i]!.before < 2 &&
    nodes[i + 1]?.type !== "trigger"
  );
}

/** How far in front of an event its «ما إذا» stands, in phrases. */
const QUESTION_REACH = 6;

/** «لم يعرف ما إذا كانت القذائف سقطت»: the node of «ما إذا» that leaves an event open; null where nothing does. */
export function questionAbout({ scene, at }: Draft): Node | null {
  for (let i = at - 1; i >= 0 && at - i <= QUESTION_REACH; i--) {
    const node = scene.nodes[i]!;
    if (node.reading?.entry.id === "clause-whether") return node;
    if (node.kind === "clause" || node.kind === "that" || scene.clause[i] !== scene.clause[at]) return null;
  }
  return null;
}
