import { Mark } from "../../../text/token.ts";
import { readingOf } from "../../particles.ts";
import type { Parse } from "../parse.ts";
import { VERBAL } from "./triggers.ts";

/** «سوريا: مقتل 27 مدنيا»: a country before a colon and an event is where it happened, not who says so. */
export function isDateline(parse: Parse, i: number): boolean {
  const next = parse.items[i + 1];
  // «بغداد - رويترز: …», «دمشق (أ ف ب) …»: a city in front of who sent the report.
  if (i === 0 && next && readingOf(next.readings, "outlet") && next.before & ~Mark.space && !next.conj)
    return true;
  if (i > 0 || !next || !(next.before & Mark.colon)) return false;
  if (next.kind === "number") return true;
  const trigger = readingOf(next.readings, "trigger");
  return trigger !== null && (trigger.features & VERBAL) === 0;
}
