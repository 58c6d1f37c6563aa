import type { Scene } from "../draft.ts";

/** True where what stands at `to` is what `from` only answers: «قصف دوما الأحد رداً على هجوم» says no day of the attack. */
export function acrossAnswer({ outline }: Scene, from: number, to: number): boolean {
  for (const at of outline.answers) if (at > from && at <= to) return true;
  return false;
}

/** True for an event that another one answers: «رداً على إطلاق نار» tells that there was fire. */
export function isAnswered({ nodes, outline }: Scene, at: number): boolean {
  const { prep } = nodes[at]!;
  return (prep === "on" || prep === "l") && outline.answers.includes(at - 1);
}
