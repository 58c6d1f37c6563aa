import type { Draft } from "../draft.ts";

/** Adverbs of doubt that colour the next words only: «مقاتلين ينتمون على الأرجح إلى التنظيم». */
const ADVERBS = new Set(["علي", "فيما", "ربما"]);
/** How far such an adverb reaches, in phrases. */
const ADVERB_REACH = 2;

/** True where the doubt at node `i` is about the event, not about a person: «شخصا يشتبه بأنه شارك في الهجوم». */
export function doubts({ scene, at }: Draft, i: number): boolean {
  const { nodes, tokens } = scene;
  if (ADVERBS.has(tokens[nodes[i]!.from]!.folded)) return at - i <= ADVERB_REACH;
  const before = nodes[i - 1];
  const person = before?.members.at(-1);
  return !(
    person?.sort === "people" &&
    !person.definite &&
    nodes[i]!.before < 2 &&
    nodes[i + 1]?.type !== "trigger"
  );
}
