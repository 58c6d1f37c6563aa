import type { Scene } from "../draft.ts";

/** Words that make a phrase the answer to another event: «رداً على هجوم», «انتقاماً لمقتل». */
const ANSWERS: ReadonlySet<string> = new Set(["ردا", "انتقاما", "ثارا", "كرد", "احتجاجا", "تنديدا"]);

const opensAnswer = ({ tokens, nodes }: Scene, i: number): boolean =>
  nodes[i] !== undefined && ANSWERS.has(tokens[nodes[i].from]!.folded);

/** True where what stands at `to` is what `from` only answers: «قصف دوما الأحد رداً على هجوم» says no day of the attack. */
export function acrossAnswer(scene: Scene, from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) if (opensAnswer(scene, k)) return true;
  return false;
}

/** True for an event that another one answers: «رداً على إطلاق نار» tells that there was fire. */
export function isAnswered(scene: Scene, at: number): boolean {
  return opensAnswer(scene, at - 1) && ["on", "l"].includes(scene.nodes[at]!.prep);
}
