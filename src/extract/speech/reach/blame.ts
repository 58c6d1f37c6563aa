import { Mark, type Token } from "../../../text/token.ts";
import type { Member, Node } from "../../phrases/node.ts";
import { type SpeakerPhrase, speakerFrom } from "../speaker.ts";
import type { Memory } from "../voice.ts";
import { objectBeside } from "./addressed.ts";

/** How far behind the verb «المسؤولية» stands, in phrases. */
const BLAME_REACH = 5;
/** «حمّل» in the forms that news uses, with and without «و». */
const BLAMING = new Set(
  ["حمل", "حملت", "حملوا", "يحمل", "تحمل", "يحملون"].flatMap((form) => [form, `و${form}`]),
);
/** «ألقى … باللوم», «أنحى … باللائمة». */
const THROWING = new Set(
  ["القي", "القت", "القوا", "يلقي", "تلقي", "انحي", "انحت", "انحوا", "ينحي", "تنحي"].flatMap((form) => [
    form,
    `و${form}`,
  ]),
);
const VERBS = new Set([...BLAMING, ...THROWING]);
const THROWN = new Set([
  "باللوم",
  "باللايمه",
  "اللوم",
  "اللايمه",
  "بالمسووليه",
  "المسووليه",
  "مسووليه",
  "بمسووليه",
]);
const RESPONSIBILITY = new Set(["مسووليه", "المسووليه"]);

/** Who blames whom: the speaker, the party blamed, and where what it is blamed for begins. */
export interface Blame {
  readonly speaker: SpeakerPhrase;
  readonly accused: readonly Member[];
  readonly from: number;
}

/** «حمّل السكان قوات التحالف المسؤولية عن مقتل …», read from its verb at node `i`; null where nobody is blamed. */
export function blameAt(
  nodes: readonly Node[],
  i: number,
  tokens: readonly Token[],
  memory: Memory,
): Blame | null {
  const { folded } = tokens[nodes[i]!.from]!;
  if (!VERBS.has(folded)) return null;
  if (THROWING.has(folded)) return thrownAt(nodes, i, tokens, memory);
  if (nodes[i]!.type !== "word") return null;
  const from = responsibilityBehind(nodes, i, tokens);
  if (from < i + 2) return null;
  const object = nodes[from - 1]!;
  if (object.members.length === 0 || object.prep !== "") return null;
  const beside = objectBeside(object, tokens);
  if (from === i + 2 && beside) {
    const speaker = speakerFrom(nodes.slice(0, from), i + 1, tokens, memory);
    return speaker && { speaker: { ...speaker, end: object.members[0]!.end }, accused: [beside], from };
  }
  // «الرئاسة تحمل الفصيل المسؤولية»: the subject may stand in front.
  const subject = from > i + 2 ? i + 1 : i - 1;
  if (subject < 0) return null;
  const speaker = speakerFrom(nodes.slice(0, subject < i ? i : from - 1), subject, tokens, memory);
  return speaker && { speaker, accused: object.members, from };
}

/** «ألقى البيان باللوم على الفصيل»: only who blames is read here, whom they blame stands behind «على». */
function thrownAt(nodes: readonly Node[], i: number, tokens: readonly Token[], memory: Memory): Blame | null {
  for (let j = i + 2; j < Math.min(nodes.length, i + BLAME_REACH + 2); j++) {
    if (nodes[j]!.type === "trigger") return null;
    if (!THROWN.has(tokens[nodes[j]!.from]!.folded)) continue;
    const speaker = speakerFrom(nodes.slice(0, j), i + 1, tokens, memory);
    return speaker && { speaker, accused: [], from: j };
  }
  return null;
}

/** Where «المسؤولية» stands behind the verb, or -1. */
function responsibilityBehind(nodes: readonly Node[], i: number, tokens: readonly Token[]): number {
  for (let j = i + 1; j < Math.min(nodes.length, i + BLAME_REACH); j++) {
    if (RESPONSIBILITY.has(tokens[nodes[j]!.from]!.folded)) return j;
    if (nodes[j]!.type === "trigger" || nodes[j]!.before & Mark.comma) return -1;
  }
  return -1;
}
