import { Mark } from "../../../text/token.ts";
import { taggedAs } from "../../particles.ts";
import { type Parse, PHRASE_END } from "../parse.ts";
import { FIRE } from "./adjectives.ts";

/** Words that go with a party's name and change nothing: «الإرهابي», «المسلحة», «(قسد)». */
export function skipEpithet(parse: Parse, next: number, end: number): [number, number] {
  const { items, tokens } = parse;
  let at = next;
  let last = end;
  for (let n = 0; n < 2; n++) {
    const item = items[at];
    if (!item || item.before & PHRASE_END || item.conj) break;
    if (item.before & Mark.openBracket && item.kind === "entry" && taggedAs(item, "actor")) {
      last = item.end;
      at++;
      continue;
    }
    const { folded } = tokens[item.from]!;
    if (item.kind !== "word" || !folded.startsWith("ال") || FIRE.has(folded)) break;
    last = item.end;
    at++;
  }
  return [at, last];
}
