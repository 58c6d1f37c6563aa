import { Mark } from "../../../text/token.ts";
import { taggedAs } from "../../particles.ts";
import type { Parse } from "../parse.ts";
import { VERBAL } from "./triggers.ts";

/** «بغداد - رويترز: …», «دبي، الإمارات (سي إن إن)»: a city in front of who sent the report is no place of what it tells. */
export function isSentFrom({ items }: Parse, i: number, next: number): boolean {
  if (i > 0) return false;
  const marked = (k: number): boolean => {
    const item = items[k];
    return !!item && taggedAs(item, "outlet") !== null && (item.before & ~Mark.space) !== 0 && !item.conj;
  };
  return marked(next) || ((items[next]?.before ?? 0) & Mark.comma ? marked(next + 1) : false);
}

/** «سوريا: مقتل 27 مدنيا», «سوريا.. غارات على إدلب»: a country before a colon or two stops and an event is where it happened, not who says so. */
export function isDateline(parse: Parse, i: number): boolean {
  const next = parse.items[i + 1];
  // «بغداد - رويترز: …», «دمشق (أ ف ب) …»: a city in front of who sent the report.
  if (i === 0 && next && taggedAs(next, "outlet") && next.before & ~Mark.space && !next.conj) return true;
  if (i > 0 || !next || !(next.before & (Mark.colon | Mark.ellipsis))) return false;
  if (next.kind === "number") return true;
  const trigger = taggedAs(next, "trigger");
  return trigger !== null && (trigger.features & VERBAL) === 0;
}
