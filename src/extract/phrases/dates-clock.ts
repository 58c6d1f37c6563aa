import { Mark } from "../../text/token.ts";
import { near, type Scan, wordAt } from "./dates-scan.ts";

/** The longest clock expression, in tokens: «الساعة الخامسة وست وعشرين دقيقة (17:26) بالتوقيت المحلي من». */
const LONGEST = 14;
const INSIDE = Mark.colon | Mark.openBracket | Mark.closeBracket;
const ZONES = new Set(
  "بتوقيت بالتوقيت توقيت المحلي محلي غرينتش جرينتش غرينيتش القاهره دمشق بيروت بغداد القدس".split(" "),
);
const PIECES = new Set(
  "و الا نحو حوالي تمام تماما النصف والنصف الربع والربع الثلث والثلث ونصف وربع وثلث في من".split(" "),
);

/** Where a clock time that begins at `at` ends («الساعة الواحدة والنصف من بعد ظهر»), or `at` where none does. */
export function clockEnd(scan: Scan, at: number): number {
  const clock = wordAt(scan, at, "clock", "unit");
  if (clock === null || !clock.definite || (!clock.entry.id.endsWith("hour") && clock.entry.kind !== "clock"))
    return at;
  let pos = clock.to;
  let told = false;
  while (pos < scan.tokens.length && pos - at < LONGEST) {
    if (!near(scan, pos, INSIDE)) break;
    const number = scan.numbers.get(pos);
    if (number !== undefined && number.value !== null && number.value < 100) {
      pos = number.core.to;
      told = true;
      continue;
    }
    const token = scan.tokens[pos]!;
    const minute = wordAt(scan, pos, "unit", "unit-plural", "unit-dual");
    const isPiece = PIECES.has(token.folded) || ZONES.has(token.folded) || minute?.entry.value === "minute";
    if (!isPiece) break;
    pos++;
  }
  if (!told) return at;
  // A preposition at the end belongs to what follows.
  while (pos > clock.to && (scan.tokens[pos - 1]!.folded === "من" || scan.tokens[pos - 1]!.folded === "في"))
    pos--;
  return pos;
}
