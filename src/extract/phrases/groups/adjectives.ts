import { type Parse, PHRASE_END } from "../parse.ts";

/** Plain adjectives behind a body: «وحدات مختصة», «الأجهزة الأمنية». */
export function skipAdjectives(parse: Parse, next: number, end: number, definite: boolean): [number, number] {
  const { items, tokens } = parse;
  let at = next;
  let last = end;
  for (let n = 0; n < 2; n++) {
    const item = items[at];
    if (item?.kind !== "word" || item.before & PHRASE_END || item.conj) break;
    const folded = tokens[item.from]!.folded;
    const head = tokens[item.from - 1]!.folded;
    if (FIRE.has(folded) || (definite ? !folded.startsWith("ال") : !agrees(head, folded))) break;
    last = item.end;
    at++;
  }
  return [at, last];
}

/** «أطلق الجنود النار»: the fire is no adjective of who opens it. */
export const FIRE: ReadonlySet<string> = new Set(["النار", "الرصاص", "النيران"]);

/** An unknown word that can be an adjective of the word in front: «مسلحا مجهولا», but «طفل متأثرا» is no such pair. */
export const agrees = (head: string, folded: string): boolean =>
  looksAdjective(folded) && (!folded.endsWith("ا") || head.endsWith("ا"));

/** An unknown word that can be an indefinite adjective: «مسلحين مجهولين», «قوة كبيرة». */
function looksAdjective(folded: string): boolean {
  if (folded.length < 4 || folded.startsWith("ال") || folded.startsWith("ي") || folded.startsWith("ت"))
    return false;
  return (
    folded.endsWith("ين") ||
    folded.endsWith("ون") ||
    folded.endsWith("ه") ||
    folded.endsWith("ي") ||
    folded.endsWith("ا")
  );
}
