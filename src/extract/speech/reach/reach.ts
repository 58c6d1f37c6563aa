import { Feature } from "../../../lexicon/inflect.ts";
import { Mark, type Token } from "../../../text/token.ts";
import type { Member, Node } from "../../phrases/node.ts";
import { mediumOf, speakerBefore, speakerFrom } from "../speaker.ts";
import type { Memory, Voice } from "../voice.ts";
import { according } from "./according.ts";
import { isAddressed, objectBeside } from "./addressed.ts";
import { blameAt } from "./blame.ts";
import { isColonHeadline } from "./colon-headlines.ts";
import { credible } from "./credible.ts";
import { datelineEnd } from "./datelines.ts";
import { markMedia, THAT_WINDOW } from "./media.ts";
import { isNoSaying } from "./not-saying.ts";
import { nothingMore } from "./nothing-more.ts";
import { complementFirst, impersonal, opensAt } from "./openings.ts";
import { quoteEnd, quoteOpen } from "./quotations.ts";
import { relayed } from "./relayed.ts";
import { rumour } from "./rumours.ts";
import { ellipsisAfter, masdarEnd, statementEnd } from "./scope-ends.ts";
import { settingOfSaying } from "./setting-of-saying.ts";
import { firstParty, ownSpeakerAfter, subjectBehind, subjectOfSentence } from "./speakers.ts";
import { voiceOf } from "./voice-of.ts";

export interface Reach {
  /** The voice over each node; null is the report's own voice. */
  readonly voices: readonly (Voice | null)[];
  /** True for nodes that belong to the attribution itself: no argument of any claim. */
  readonly spoken: readonly boolean[];
}

/** Who says each part of a sentence. `memory` is read and written: what is said goes on in «وأضاف» and open quotations. */
export function reachOf(
  nodes: readonly Node[],
  tokens: readonly Token[],
  memory: Memory,
  headline: boolean,
  after: number,
): Reach {
  const voices: (Voice | null)[] = new Array(nodes.length).fill(null);
  const spoken: boolean[] = new Array(nodes.length).fill(false);
  const say = (voice: Voice, from: number, to: number): void => {
    for (let i = from; i < to; i++) voices[i] = voice;
  };
  const mark = (from: number, to: number): void => {
    for (let i = from; i < to; i++) spoken[i] = true;
  };
  if (memory.quoting && memory.last) say({ ...memory.last, rule: "quotation-goes-on" }, 0, quoteEnd(nodes));

  mark(0, datelineEnd(nodes));
  let scopeStart = 0;
  let sentenceVoice: Voice | null = null;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (isColonHeadline(nodes, i, headline)) {
      let first = i;
      while (first > 0 && !(nodes[first]!.before & (Mark.ellipsis | Mark.stop))) first--;
      const speaker = speakerFrom(nodes.slice(0, i), first, tokens, memory);
      if (speaker && speaker.to >= i - 1 && speaker.from === first) {
        const voice = voiceOf(speaker, "said", "colon-headline", []);
        mark(first, i);
        const end = headline ? ellipsisAfter(nodes, i) : nodes.length;
        say(voice, i, end);
        memory.last = voice;
        sentenceVoice = voice;
        scopeStart = i;
        continue;
      }
    }
    const blame = blameAt(nodes, i, tokens, memory);
    if (blame) {
      const blames = voiceOf(blame.speaker, "accused", "blame", []);
      sentenceVoice = blame.accused.length > 0 ? { ...blames, accused: blame.accused } : blames;
      mark(blame.speaker.from, blame.speaker.to);
      say(sentenceVoice, blame.from, masdarEnd(nodes, blame.from));
      memory.last = voiceOf(blame.speaker, "said", "blame", []);
      i = scopeStart = blame.from;
      continue;
    }
    if (node.type !== "report" || !node.reading) continue;
    const strength = node.reading.entry.cells.strength ?? "said";
    if (node.kind === "participle") {
      const voice: Voice | null = sentenceVoice ?? voices[i] ?? memory.last;
      mark(i, i + 1);
      if (voice && (sentenceVoice || voices[i] || i <= 1)) {
        const next: Voice = { ...voice, strength, rule: "participle-goes-on" };
        say(next, i, nodes.length);
        sentenceVoice = next;
        const own = ownSpeakerAfter(nodes, i, tokens, memory);
        if (own) mark(own.from, own.to);
        scopeStart = i;
      }
      continue;
    }
    if (node.kind === "preposition") {
      i = according(nodes, tokens, memory, i, voices, spoken, scopeStart, (voice) => {
        sentenceVoice = sentenceVoice ?? voice;
      });
      continue;
    }
    if (node.kind === "noun") {
      const announcer = nodes[i + 1];
      const stated = nodes[i + 2];
      if (
        announcer &&
        announcer.prep === "" &&
        (strength !== "reacted" || stated?.kind === "that") &&
        !(announcer.before & Mark.comma) &&
        (announcer.type === "post" || announcer.members[0]?.sort === "party") &&
        (stated?.type === "trigger" || stated?.kind === "that" || stated?.type === "number") &&
        !voices[i]
      ) {
        // «بعد إعلان الجيش مقتل 71»: the verbal noun of saying, its speaker and what he said.
        const speaker = speakerFrom(nodes.slice(0, i + 2), i + 1, tokens, memory);
        if (speaker) {
          const announced = voiceOf(speaker, strength, "announcement", []);
          mark(i, i + 2);
          say(announced, i + 2, masdarEnd(nodes, i + 2));
          sentenceVoice = announced;
          memory.last = announced;
          continue;
        }
      }
      const voice = rumour(nodes, i, tokens, memory, strength);
      if (voice) {
        mark(i, voice.next);
        say(voice.voice, i, nodes.length);
        sentenceVoice = voice.voice;
        scopeStart = i;
      }
      continue;
    }
    // A reporting verb.
    if (node.prep !== "" && node.prep !== "l") continue;
    if (node.reading.suffix !== "" && node.kind === "verb") continue;
    // «ندعو», «نؤكد»: the speaker speaks of himself.
    if (
      node.reading.features & Feature.present &&
      tokens[node.from]!.folded.startsWith("ن") &&
      !(node.reading.entry.cells.present ?? "").startsWith("ن")
    )
      continue;
    if (isNoSaying(nodes, i, tokens, voices[i] !== null)) continue;
    if (sentenceVoice && nodes[i - 1]?.kind === "relative") {
      // «بحسب المرصد الذي أعلن مقتل …»: who was just named speaks on.
      if (nodes[i - 2] && sentenceVoice.speaker?.end === nodes[i - 2]!.end && voices[i] === null) {
        mark(i, i + 1);
        say({ ...sentenceVoice, strength, rule: "who-also-said" }, i + 1, masdarEnd(nodes, i + 1));
      }
      continue;
    }
    if (nodes[i - 1]?.kind === "negation" && nodes[i - 1]?.reading?.entry.id === "negation-without") continue;
    const relative = i > 0 && nodes[i - 1]!.kind === "relative";
    let speaker = subjectBehind(nodes, i, tokens, memory);
    if (
      speaker &&
      (complementFirst(nodes, i, speaker) ||
        !credible(nodes, speaker, tokens, memory, i) ||
        isAddressed(nodes, i, speaker, tokens, voices[i] !== null))
    )
      speaker = null;
    // Inside what someone says, a verb of saying without a speaker of its own opens nothing new.
    if (!speaker && voices[i] && !node.conj && !opensAt(nodes, i)) continue;
    let accused: readonly Member[] | null = null;
    const object = speaker && strength === "accused" ? objectBeside(nodes[speaker.from]!, tokens) : null;
    if (speaker && object) {
      speaker = { ...speaker, to: speaker.from + 1, end: nodes[speaker.from]!.members[0]!.end };
      accused = [object];
    } else if (speaker && strength === "accused") speaker = firstParty(nodes, speaker, tokens, memory);
    let scope = speaker ? speaker.to : i + 1;
    if (!speaker) {
      speaker = relative || node.conj ? null : speakerBefore(nodes, i, tokens, memory);
      if (speaker && !credible(nodes, speaker, tokens, memory, i)) speaker = null;
      if (speaker) mark(speaker.from, i);
      else if (node.conj && !voices[i] && node.kind !== "continue")
        speaker = subjectOfSentence(nodes, i, tokens, memory, spoken);
    } else mark(i, speaker.to);
    mark(i, i + 1);
    const via = speaker ? [...speaker.via] : [];
    // Media, places and times between the speaker and «إن» belong to the announcing.
    let that = -1;
    for (let j = scope; j < Math.min(nodes.length, scope + THAT_WINDOW); j++) {
      const next = nodes[j]!;
      if (next.kind === "that") {
        that = j;
        break;
      }
      if (next.before & Mark.colon) {
        that = j - 1;
        break;
      }
      if (
        next.type === "trigger" ||
        (next.type === "report" && next.kind !== "preposition" && next.kind !== "noun") ||
        next.kind === "do"
      )
        break;
      if (next.before & Mark.openQuote && next.type !== "outlet" && next.prep === "") break;
      const medium = mediumOf(next);
      if (medium) via.push(medium);
    }
    const relay = relayed(nodes, scope, that >= 0 ? that : Math.min(nodes.length, scope + 8), tokens, memory);
    let voice: Voice;
    if (relay) {
      const carrier = speaker?.outlet ?? (speaker && !speaker.outlet ? speaker.org : null);
      voice = voiceOf(relay, strength, "relayed-from", [...relay.via, ...via, ...(carrier ? [carrier] : [])]);
      mark(i, relay.to);
      scope = Math.max(scope, relay.to);
    } else if (speaker)
      voice = voiceOf(
        speaker,
        strength,
        "said-that",
        via.filter((id) => !speaker.via.includes(id)),
      );
    else if (
      memory.last &&
      (node.kind === "continue" || that === i + 1 || that === i || voices[i] || impersonal(nodes, i))
    ) {
      voice = {
        ...memory.last,
        strength,
        rule: "goes-on",
        via: via.length > 0 ? [...new Set([...via, ...memory.last.via])] : memory.last.via,
      };
    } else continue;
    // «أفاد مراسلنا، الجمعة، بمقتل»: a time in front of what is said is the time of the saying.
    if (that < 0 && speaker && speaker.from > i) {
      while (scope < nodes.length - 1 && nodes[scope]!.type === "time") {
        spoken[scope] = true;
        scope++;
      }
    }
    if (
      that < 0 &&
      speaker &&
      speaker.from > i &&
      !relay &&
      nothingMore(nodes, scope) &&
      i > 0 &&
      (node.before & (Mark.comma | Mark.closeQuote)) !== 0
    ) {
      // «…»، قال القائد: what was said stands in front.
      const said = voiceOf(speaker, strength, "said-behind", via);
      for (let n = i - 1; n >= 0 && voices[n] === null; n--) voices[n] = said;
      memory.last = said;
      continue;
    }
    if (strength === "accused" && !accused) {
      const party = nodes
        .slice(scope, scope + 4)
        .find((next) => next.members[0]?.sort === "party" && next.prep === "");
      accused = party?.members ?? null;
    }
    if (accused) voice = { ...voice, accused };
    const begin = that >= 0 ? that + 1 : scope;
    if (that >= 0) mark(scope, begin);
    else markMedia(nodes, scope, spoken);
    const opening = nodes[begin]?.before ?? 0;
    const stated = that >= 0 || (opening & Mark.colon) !== 0;
    // «نفى أن …، وقال لوكالة قبل ساعات من الهجوم إن»: who denied goes on, and denies no more.
    const goesOn = !speaker && node.conj && voices[i] !== null && laterThat(nodes, begin);
    const end =
      stated || goesOn
        ? statementEnd(nodes, begin)
        : settingOfSaying(nodes, begin, masdarEnd(nodes, begin), strength, tokens);
    // What stood before a verb in the middle of the sentence and had no voice stays the report's own.
    // «ندد الرئيس بالقصف»: what one reacts to is the report's own knowledge, unless it is put as a statement.
    if (strength !== "reacted" || stated || opening & Mark.openQuote) say(voice, begin, end);
    if (that >= 0 && speaker && speaker.from > i) say(voice, i, begin);
    memory.last = {
      speaker: voice.speaker,
      org: voice.org,
      via: voice.via,
      rule: voice.rule,
      strength: "said",
    };
    sentenceVoice = voice;
    scopeStart = begin;
    i = Math.max(i, Math.min(begin, nodes.length) - 1);
    if (nodes[i + 1]?.type === "report" && i + 1 === begin) continue;
  }
  memory.quoting = quoteOpen(nodes, voices, after, memory.quoting);
  return { voices, spoken };
}

/** True where «إن» still comes, behind the setting of what is said. */
function laterThat(nodes: readonly Node[], from: number): boolean {
  for (let i = from; i < nodes.length && i - from < THAT_WINDOW; i++) {
    if (nodes[i]!.kind === "that") return true;
    if (nodes[i]!.type === "report" || nodes[i]!.before & (Mark.comma | Mark.semicolon)) return false;
  }
  return false;
}
