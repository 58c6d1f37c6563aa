import { Feature } from "../../../lexicon/inflect.ts";
import type { Token } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";

/** How far behind a verb its «ب» may stand, in phrases. */
const MATTER_REACH = 8;
/** Verbs that speak only with «ب» or «أن»: «أقر بالقصف», «يعد بالثأر»; else «أقر المجلس الخطة», «يعد الهجوم الأول». */
const NEED_MATTER = new Set(["admitted-aqarra", "promised"]);
/** Verbs of seeing, showing and going on, which inside somebody's statement say nothing new. */
const PERCEIVING = new Set([
  "monitored",
  "recorded",
  "recorded-ahsa",
  "saw-opined",
  "showed",
  "went-on",
  "published",
]);

/** True for a verb that is no verb of saying here, though it is one elsewhere. */
export function isNoSaying(
  nodes: readonly Node[],
  i: number,
  tokens: readonly Token[],
  inStatement: boolean,
): boolean {
  return (
    isReminder(nodes, i) ||
    isCountedAs(nodes, i) ||
    lacksMatter(nodes, i, tokens) ||
    (inStatement && (isPerceiving(nodes, i) || isOwnPast(nodes[i]!, tokens)))
  );
}

/** True for «يذكر أن التحالف كان قد …»: the report reminds its reader and speaks for itself. */
function isReminder(nodes: readonly Node[], i: number): boolean {
  const reading = nodes[i]!.reading!;
  return (
    reading.entry.id === "mentioned" &&
    (reading.features & Feature.present) !== 0 &&
    nodes[i + 1]?.kind === "that"
  );
}

/** True for «يعتبر هذا خامس انفجار»: it is counted as something, nobody thinks so. */
function isCountedAs(nodes: readonly Node[], i: number): boolean {
  const reading = nodes[i]!.reading!;
  return (
    reading.entry.id === "considered" &&
    (reading.features & Feature.present) !== 0 &&
    nodes[i + 1]?.kind === "determiner"
  );
}

/** True for «أقر البرلمان الهدنة», «ويعد الهجوم الأول من نوعه»: a verb that needs «ب» or «أن» and has neither. */
function lacksMatter(nodes: readonly Node[], i: number, tokens: readonly Token[]): boolean {
  if (!NEED_MATTER.has(nodes[i]!.reading!.entry.id)) return false;
  for (let j = i + 1; j < Math.min(nodes.length, i + MATTER_REACH); j++) {
    const { prep, kind, type, from } = nodes[j]!;
    if (prep === "b" || kind === "that") return false;
    if (type === "word" && tokens[from]!.folded.startsWith("ب")) return false;
  }
  return true;
}

/** «إنها تتابع التقارير», «رصدت دفاعاتنا إطلاق صاروخ» inside what someone says, with no «أن» behind. */
function isPerceiving(nodes: readonly Node[], i: number): boolean {
  return PERCEIVING.has(nodes[i]!.reading!.entry.id) && nodes[i + 1]?.kind !== "that" && !nodes[i]!.conj;
}

/** «رأينا», «أعلنا» inside a statement: the speaker tells of himself. */
function isOwnPast(node: Node, tokens: readonly Token[]): boolean {
  return (node.reading!.features & Feature.past) !== 0 && tokens[node.from]!.folded.endsWith("نا");
}
