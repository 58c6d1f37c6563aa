import type { Scene } from "../draft.ts";

/** States that are masculine in Arabic; all others, and words in ة, ات or ا, take the feminine. */
const MASCULINE: ReadonlySet<string> = new Set(["العراق", "لبنان", "اليمن", "السودان", "الاردن", "المغرب"]);

/** True where the word at a raw offset takes a feminine verb: «القوات», «الميليشيا», «إسرائيل», «طائرة». */
export function feminineWord(scene: Scene, start: number): boolean {
  const token = scene.tokens.find((word) => word.start <= start && word.end > start);
  if (!token) return false;
  const { folded } = token;
  if (MASCULINE.has(folded)) return false;
  if (folded.endsWith("ه") || folded.endsWith("ات") || folded.endsWith("ا")) return true;
  const node = scene.nodes.find((near) => near.start <= start && near.end > start);
  const entry = node?.members[0]?.entries[0];
  return BROKEN.has(folded) || entry?.kind === "state";
}

/** Plurals of things and bodies that have no feminine ending and take the feminine all the same. */
const BROKEN: ReadonlySet<string> = new Set(["الفصايل", "فصايل", "حماس", "اسراييل", "الجيوش"]);
