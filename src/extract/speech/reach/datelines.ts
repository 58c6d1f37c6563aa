import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";

const PARTING = Mark.dash | Mark.openBracket | Mark.openQuote | Mark.slash;

const isWhere = ({ type }: Node): boolean => type === "place" || type === "group";

/**
 * How many phrases at the head of a sentence are its dateline: «بغداد - رويترز:», «دمشق (أ ف ب) -», «واشنطن – «الحياة»:»,
 * «دبي، الإمارات (سي إن إن) --».
 * They say where the report was written and who sent it, neither who speaks nor where anything happened.
 */
export function datelineEnd(nodes: readonly Node[]): number {
  const [place, sender] = nodes;
  if (!place || !sender || place.prep !== "" || !isWhere(place)) return 0;
  if (isWhere(sender) && sender.before & Mark.comma && sender.prep === "" && !sender.conj) {
    const agency = nodes[2];
    return agency?.type === "outlet" && agency.before & PARTING ? 3 : 0;
  }
  if (!(sender.before & PARTING) || sender.prep !== "" || sender.conj) return 0;
  if (sender.type === "outlet" && sender.kind !== "channel") return 2;
  const after = nodes[2];
  const named = sender.type === "word" && (sender.before & Mark.openQuote) !== 0;
  return named && after && after.before & (Mark.colon | Mark.dash) ? 2 : 0;
}
