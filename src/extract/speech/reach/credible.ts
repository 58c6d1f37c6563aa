import { Mark, type Token } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import type { SpeakerPhrase } from "../speaker.ts";
import type { Memory } from "../voice.ts";

/** True where the words can be a speaker: an office, an outlet, a party, people, or a bare name that «إن» or a colon follows. */
export function credible(
  nodes: readonly Node[],
  phrase: SpeakerPhrase,
  tokens: readonly Token[],
  memory: Memory,
  verb: number,
): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const node = nodes[i]!;
    if (node.type === "post" || (node.type === "outlet" && node.kind !== "channel")) return true;
    if (
      node.type === "group" &&
      node.kind !== "adjective" &&
      node.members.some((member) => member.sort !== "thing") &&
      !inGenitive(nodes, phrase, i, tokens)
    )
      return true;
    if (node.type === "word")
      for (let k = node.from; k < node.to; k++) if (memory.names.has(tokens[k]!.folded)) return true;
  }
  const head = nodes[phrase.from]!;
  // «كشف تقرير حقوقي», «وثق المركز»: a report or a house that is named as a whole.
  if (head.type === "outlet" && head.prep === "") return true;
  const house = head.members[0];
  if (
    house?.group === "building" &&
    house.definite &&
    house.singular &&
    head.members.length === 1 &&
    head.prep === ""
  )
    return true;
  if (head.to - head.from > 1 && WEBSITE.has(tokens[head.from + 1]!.folded) && house) return true;
  if (head.type !== "word" || head.prep !== "" || phrase.to - phrase.from > 6) return false;
  const strength = nodes[verb]!.reading?.entry.cells.strength ?? "";
  if (!["said", "affirmed", "announced", "reported", "revealed"].includes(strength)) return false;
  // «وقالت يوروكونترول في بيان»: who speaks through a medium speaks.
  const medium = nodes[phrase.to];
  if (phrase.via.length > 0 || (medium?.type === "report" && medium.kind === "noun" && medium.prep !== ""))
    return true;
  for (let j = phrase.to; j < Math.min(phrase.to + 4, nodes.length); j++) {
    const node = nodes[j]!;
    if (node.kind === "that" || node.before & (Mark.colon | Mark.openQuote)) return true;
    if (node.type === "trigger") return false;
  }
  return false;
}

/** «الموقع الرسمي للجيش», «الموقع الإلكتروني للوزارة»: a site that publishes. */
const WEBSITE = new Set(["الرسمي", "الالكتروني"]);

/** «أن تؤكد نجاح مسلحين»: people behind one bare word in front are its genitive, and the word is what is confirmed. */
function inGenitive(
  nodes: readonly Node[],
  { from }: SpeakerPhrase,
  i: number,
  tokens: readonly Token[],
): boolean {
  const head = nodes[from]!;
  const node = nodes[i]!;
  if (i !== from + 1 || head.type !== "word" || head.to !== node.from || node.prep !== "" || node.conj)
    return false;
  const member = node.members[0]!;
  return member.sort === "people" && !member.singular && !tokens[node.from]!.folded.startsWith("ال");
}
