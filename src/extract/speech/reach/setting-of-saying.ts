import { Mark, type Token } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { isTie } from "../ties.ts";

/** Relations that tell when or why somebody spoke. */
const SETTING = new Set(["after", "before", "during", "because", "around"]);
/** Ways of speaking whose matter is still to come: what has already happened stands beside it. */
const STILL_TO_COME = new Set(["demanded", "threatened", "expected", "warned", "denied"]);
/**
 * Where the words said without «إن» end because the setting of the saying begins: «أعلن الحاكم الخطة بعد هجوم …»,
 * «دعا الرئيس إلى الهدوء إثر مقتل …». What happened there is told by the report itself.
 */
export function settingOfSaying(
  nodes: readonly Node[],
  begin: number,
  end: number,
  strength: string,
  tokens: readonly Token[],
): number {
  for (let j = begin; j < end; j++) {
    const node = nodes[j]!;
    if (node.type !== "trigger" && STILL_TO_COME.has(strength) && isTie(tokens[node.from]!.folded)) return j;
    const sinceThen = node.prep === "from" && nodes[j - 1]!.type === "time";
    if (SETTING.has(node.prep) || sinceThen || node.reading?.entry.id === "clause-when")
      return quotedBehind(nodes, j, end) ? end : j;
    if (node.type === "trigger" && !STILL_TO_COME.has(strength)) return end;
    if (node.kind === "that" || node.kind === "clause") return end;
  }
  return end;
}

/** True where a quotation or a colon behind the setting opens what is said. */
function quotedBehind(nodes: readonly Node[], from: number, end: number): boolean {
  for (let j = from + 1; j < end; j++) if (nodes[j]!.before & (Mark.colon | Mark.openQuote)) return true;
  return false;
}
