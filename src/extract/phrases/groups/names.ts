import { Mark } from "../../../text/token.ts";
import type { Parse } from "../parse.ts";

/** The longest name behind a person, in words. */
const LONGEST_NAME = 4;

/** Unknown words right behind a person: his name. */
export function skipName(parse: Parse, next: number, end: number): [number, number] {
  const { items, tokens } = parse;
  let at = next;
  let last = end;
  for (let n = 0; n < LONGEST_NAME; n++) {
    const item = items[at];
    if (item?.kind !== "word" || item.conj || item.before & ~(Mark.space | Mark.openQuote)) break;
    const { folded, kind } = tokens[item.from]!;
    if (
      kind !== "word" ||
      folded.length < 2 ||
      folded.startsWith("ي") ||
      folded.startsWith("ت") ||
      folded.startsWith("متاثر") ||
      folded.startsWith("بال") ||
      folded.startsWith("لل")
    )
      break;
    last = item.end;
    at++;
  }
  return [at, last];
}
