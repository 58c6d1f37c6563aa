import type { Token } from "../../../text/token.ts";
import type { Scene } from "../draft.ts";

/** States that are masculine in Arabic; all others, and words in ة, ات or ا, take the feminine. */
const MASCULINE: ReadonlySet<string> = new Set(["العراق", "لبنان", "اليمن", "السودان", "الاردن", "المغرب"]);

/** True where the word at a raw offset takes a feminine verb: «القوات», «الميليشيا», «إسرائيل», «طائرة». */
export function feminineWord(scene: Scene, start: number): boolean {
  const token = tokenAt(scene.tokens, start);
  if (!token) return false;
  const { folded } = token;
  if (MASCULINE.has(folded)) return false;
  if (folded.endsWith("ه") || folded.endsWith("ات") || folded.endsWith("ا")) return true;
  const node = scene.nodes.find((near) => near.start <= start && near.end > start);
  const entry = node?.members[0]?.entries[0];
  return BROKEN.has(folded) || entry?.kind === "state";
}

/** The token that covers a raw offset, if any does. */
function tokenAt(tokens: readonly Token[], offset: number): Token | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low];
  return token !== undefined && token.start <= offset ? token : undefined;
}

/** Plurals of things and bodies that have no feminine ending and take the feminine all the same. */
const BROKEN: ReadonlySet<string> = new Set(["الفصايل", "فصايل", "حماس", "اسراييل", "الجيوش"]);
