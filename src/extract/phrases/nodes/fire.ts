import { type Parse, PHRASE_END } from "../parse.ts";

/** Verbs that are an attack with «النار» behind them: «أطلق», «فتح». */
export const FIRES = new Set(["do-atlaqa", "do-fatah"]);

/** «أطلق مسلحون النار»: the fire stands behind the subject. */
export function opensFire(parse: Parse, i: number): boolean {
  for (let j = i + 1; j < Math.min(i + 7, parse.items.length); j++) {
    const item = parse.items[j]!;
    if (item.before & PHRASE_END) return false;
    const folded = parse.tokens[item.from]!.folded;
    if (
      folded === "النار" ||
      folded === "نيران" ||
      folded === "نيرانهم" ||
      folded === "نيرانها" ||
      folded === "الرصاص"
    )
      return true;
  }
  return false;
}
