import { Mark, type Token } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { isIssued, issuerOf, mediumOfIssued } from "../issuers.ts";
import { type SpeakerPhrase, speakerFrom, withoutPrep } from "../speaker.ts";
import type { Memory } from "../voice.ts";

/** «اتهم الجيش الفصائل بشن هجوم»: only the first party speaks, the next is accused. */
export function firstParty(
  nodes: readonly Node[],
  phrase: SpeakerPhrase,
  tokens: readonly Token[],
  memory: Memory,
): SpeakerPhrase {
  for (let i = phrase.from; i < phrase.to; i++) {
    const next = i + 1 < phrase.to ? nodes[i + 1]! : undefined;
    // «اتهم ناشطون النظام»: people speak too, and the party right behind them is accused.
    const people = nodes[i]!.members.some((member) => member.sort === "people");
    const accused = next?.prep === "" && !next.conj && next.members.some((member) => member.sort === "party");
    if (nodes[i]!.members.some((member) => member.sort === "party") || (people && accused))
      return speakerFrom(nodes.slice(0, i + 1), phrase.from, tokens, memory) ?? phrase;
  }
  return phrase;
}

/** «واصلت القوات معاركها …، وأعلنت استسلام …»: the subject of the sentence goes on speaking. */
export function subjectOfSentence(
  nodes: readonly Node[],
  i: number,
  tokens: readonly Token[],
  memory: Memory,
  spoken: readonly boolean[],
): SpeakerPhrase | null {
  for (let j = 0; j < i; j++) {
    const node = nodes[j]!;
    if (spoken[j] || node.prep !== "" || node.kind === "adjective") continue;
    if (node.type === "outlet" && node.kind !== "channel")
      return speakerFrom(nodes.slice(0, j + 1), j, tokens, memory);
    if (
      node.type === "post" ||
      (node.type === "group" && node.members.some((member) => member.sort === "party" && !member.counted))
    ) {
      return speakerFrom(nodes.slice(0, j + 1), j, tokens, memory);
    }
  }
  return null;
}

/** A subject behind a participle: «مشيراً المصدر إلى» is rare; only an office right behind it counts. */
export function ownSpeakerAfter(
  nodes: readonly Node[],
  i: number,
  tokens: readonly Token[],
  memory: Memory,
): SpeakerPhrase | null {
  const next = nodes[i + 1];
  return next && next.type === "post" && next.prep === "" ? speakerFrom(nodes, i + 1, tokens, memory) : null;
}

/** The subject behind a verb of saying: «قال الناطق», «جاء في بيان للجيش»; a bare word behind a comma is none. */
export function subjectBehind(
  nodes: readonly Node[],
  i: number,
  tokens: readonly Token[],
  memory: Memory,
): SpeakerPhrase | null {
  const next = nodes[i + 1];
  if (next?.type === "word" && next.before & Mark.comma) return null;
  const found = speakerFrom(nodes, i + 1, tokens, memory);
  if (found || !isIssued(nodes[i]!, tokens)) return found;
  const issuer = issuerOf(nodes, i, tokens);
  if (issuer < 0) return null;
  const speaker = speakerFrom(withoutPrep(nodes, issuer), issuer, tokens, memory);
  return speaker && { ...speaker, via: [mediumOfIssued(nodes[i]!, tokens), ...speaker.via] };
}
