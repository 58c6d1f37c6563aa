import type { Draft, Scene } from "../draft.ts";

/** The id of the lexicon line that a draft's trigger was read with. */
export const idOf = ({ scene, at }: Draft): string => scene.nodes[at]!.reading!.entry.id;

/** The folded word at a token of the sentence; empty beyond its ends. */
export const foldedAt = ({ tokens }: Scene, i: number): string => tokens[i]?.folded ?? "";

/** True where one of the words stands among the `reach` tokens from `from` on. */
export function soon(scene: Scene, from: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < from + reach; i++) if (words.has(foldedAt(scene, i))) return true;
  return false;
}
