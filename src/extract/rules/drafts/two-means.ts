import type { Kind } from "../../kinds.ts";
import { because, type Draft } from "../draft.ts";

/** Adjectives that name a second means behind «جوي»: «قصف جوي ومدفعي», with the kind and weapon of the second event. */
const SECOND: readonly (readonly [string, Kind, string])[] = [
  ["ومدفعي", "shelling", "artillery"],
  ["والمدفعي", "shelling", "artillery"],
  ["وصاروخي", "shelling", "rocket"],
  ["والصاروخي", "shelling", "rocket"],
  ["وجوي", "air_strike", "aircraft"],
  ["والجوي", "air_strike", "aircraft"],
];

/** How far behind the noun its second adjective may stand, in words. */
const REACH = 3;

/** «قصف جوي ومدفعي»: one noun, two events; gives the draft, and beside it the second one. */
export function bothMeans(draft: Draft): Draft[] {
  if (draft.kind !== "air_strike" && draft.kind !== "shelling") return [draft];
  const { scene, at } = draft;
  const { from, to } = scene.nodes[at]!;
  for (let i = from + 1; i < Math.min(to + REACH, scene.tokens.length); i++) {
    const { folded } = scene.tokens[i]!;
    const found = SECOND.find(([start]) => folded.startsWith(start) && folded.length <= start.length + 2);
    if (!found || found[1] === draft.kind) continue;
    const second: Draft = { ...draft, kind: found[1], weapon: found[2], because: [...draft.because] };
    because(second, "second-means", scene.nodes[at]!);
    return [draft, second];
  }
  return [draft];
}
