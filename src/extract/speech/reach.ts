import { Feature } from "../../lexicon/inflect.ts";
import { Mark, type Token } from "../../text/token.ts";
import type { Member, Node } from "../phrases/node.ts";
import { mediumOf, type SpeakerPhrase, speakerBefore, speakerFrom } from "./speaker.ts";
import type { Memory, Voice } from "./voice.ts";

export interface Reach {
  /** The voice over each node; null is the report's own voice. */
  readonly voices: readonly (Voice | null)[];
  /** True for nodes that belong to the attribution itself: no argument of any claim. */
  readonly spoken: readonly boolean[];
}

const CLAUSE_MARKS = Mark.comma | Mark.semicolon | Mark.ellipsis;

/** True where a new clause in the report's own voice may begin at a node. */
function opensClause(node: Node): boolean {
  if (node.type === "particle" && node.kind === "clause") {
    const id = node.reading?.entry.id ?? "";
    return id === "clause-while" || id === "clause-also" || id === "clause-meanwhile";
  }
  return false;
}

const THAT_WINDOW = 14;

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
    if (sentenceVoice && nodes[i - 1]?.kind === "relative") continue;
    if (nodes[i - 1]?.kind === "negation" && nodes[i - 1]?.reading?.entry.id === "negation-without") continue;
    const relative = i > 0 && nodes[i - 1]!.kind === "relative";
    let speaker = speakerFrom(nodes, i + 1, tokens, memory);
    if (speaker && (complementFirst(nodes, i, speaker) || !credible(nodes, speaker, tokens, memory, i)))
      speaker = null;
    // Inside what someone says, a verb of saying without a speaker of its own opens nothing new.
    if (!speaker && voices[i] && !node.conj && !opensAt(nodes, i)) continue;
    let accused: readonly Member[] | null = null;
    if (speaker && strength === "accused") speaker = firstParty(nodes, speaker, tokens, memory);
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
      (node.kind === "continue" || that === i + 1 || voices[i] || impersonal(nodes, i))
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
      scope >= nodes.length &&
      i > 0 &&
      (node.before & (Mark.comma | Mark.closeQuote)) !== 0
    ) {
      // «…»، قال القائد: what was said stands in front.
      const said = voiceOf(speaker, strength, "said-behind", via);
      for (let n = i - 1; n >= 0 && voices[n] === null; n--) voices[n] = said;
      memory.last = said;
      continue;
    }
    if (strength === "accused") {
      const party = nodes
        .slice(scope, scope + 4)
        .find((next) => next.members[0]?.sort === "party" && next.prep === "");
      accused = party?.members ?? null;
    }
    if (accused) voice = { ...voice, accused };
    const begin = that >= 0 ? that + 1 : scope;
    if (that >= 0) mark(scope, begin);
    else markMedia(nodes, scope, spoken);
    const end =
      that >= 0 || (nodes[begin]?.before ?? 0) & Mark.colon ? nodes.length : masdarEnd(nodes, begin);
    // What stood before a verb in the middle of the sentence and had no voice stays the report's own.
    say(voice, begin, end);
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

function voiceOf(speaker: SpeakerPhrase, strength: string, rule: string, via: readonly string[]): Voice {
  return {
    speaker: { start: speaker.start, end: speaker.end },
    org: speaker.org,
    via: [...new Set([...speaker.via, ...via])],
    strength,
    rule,
  };
}

/** «اتهم الجيش الفصائل بشن هجوم»: only the first party speaks, the next is accused. */
function firstParty(
  nodes: readonly Node[],
  phrase: SpeakerPhrase,
  tokens: readonly Token[],
  memory: Memory,
): SpeakerPhrase {
  for (let i = phrase.from; i < phrase.to; i++) {
    if (nodes[i]!.members.some((member) => member.sort === "party"))
      return speakerFrom(nodes.slice(0, i + 1), phrase.from, tokens, memory) ?? phrase;
  }
  return phrase;
}

/** True where a verb of saying can open a statement: at a clause's head. */
function opensAt(nodes: readonly Node[], i: number): boolean {
  const node = nodes[i]!;
  const before = nodes[i - 1];
  return (
    i === 0 ||
    (node.before & (Mark.comma | CLAUSE_MARKS | Mark.closeQuote)) !== 0 ||
    before?.kind === "clause" ||
    before?.kind === "that" ||
    before?.kind === "relative"
  );
}

/** True where the words can be a speaker: an office, an outlet, a party, people, or a bare name that «إن» or a colon follows. */
function credible(
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
      node.members.some((member) => member.sort !== "thing")
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
  if (head.type !== "word" || head.prep !== "" || phrase.to - phrase.from > 6) return false;
  const strength = nodes[verb]!.reading?.entry.cells.strength ?? "";
  if (!["said", "affirmed", "announced", "reported", "revealed"].includes(strength)) return false;
  for (let j = phrase.to; j < Math.min(phrase.to + 4, nodes.length); j++) {
    const node = nodes[j]!;
    if (node.kind === "that" || node.before & (Mark.colon | Mark.openQuote)) return true;
    if (node.type === "trigger") return false;
  }
  return false;
}

/** «واصلت القوات معاركها …، وأعلنت استسلام …»: the subject of the sentence goes on speaking. */
function subjectOfSentence(
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

/** «أعلن مقتل …»: what follows the verb is what is said, not who says it. */
function complementFirst(nodes: readonly Node[], i: number, speaker: SpeakerPhrase): boolean {
  const first = nodes[speaker.from]!;
  if (first.before & (Mark.openQuote | Mark.colon) && first.type === "word") return true;
  return (
    first.type === "word" &&
    first.kind === "" &&
    speaker.to - speaker.from === 1 &&
    nodes[i + 1]?.kind === "that"
  );
}

/** A subject behind a participle: «مشيراً المصدر إلى» is rare; only an office right behind it counts. */
function ownSpeakerAfter(
  nodes: readonly Node[],
  i: number,
  tokens: readonly Token[],
  memory: Memory,
): SpeakerPhrase | null {
  const next = nodes[i + 1];
  return next && next.type === "post" && next.prep === "" ? speakerFrom(nodes, i + 1, tokens, memory) : null;
}

/** «ونقلت الوكالة عن فلان قوله»: the innermost origin behind «عن». */
function relayed(
  nodes: readonly Node[],
  from: number,
  to: number,
  tokens: readonly Token[],
  memory: Memory,
): SpeakerPhrase | null {
  for (let j = from; j < Math.min(to, nodes.length); j++) {
    const node = nodes[j]!;
    if (node.type === "trigger") return null;
    const quoting =
      node.type === "report" &&
      node.kind === "preposition" &&
      (node.reading?.entry.id ?? "").includes("naql");
    if (quoting) return speakerFrom(nodes, j + 1, tokens, memory);
    if (
      node.prep === "about" &&
      (node.type === "post" || node.type === "group" || node.type === "outlet" || node.type === "word")
    ) {
      const said = nodes.slice(j, j + LOOK).some((next) => next.type === "report" && next.kind === "noun");
      const that = nodes.slice(j, j + LOOK).some((next) => next.kind === "that");
      if (!said && !that) continue;
      return speakerFrom(
        [...nodes.slice(0, j), { ...node, prep: "" }, ...nodes.slice(j + 1)],
        j,
        tokens,
        memory,
      );
    }
  }
  return null;
}
const LOOK = 12;

/** «وفق فلان», «حسبما أفاد فلان», in front of what is said or behind it. Returns the last node that it took. */
function according(
  nodes: readonly Node[],
  tokens: readonly Token[],
  memory: Memory,
  i: number,
  voices: (Voice | null)[],
  spoken: boolean[],
  scopeStart: number,
  found: (voice: Voice) => void,
): number {
  let at = i + 1;
  while (
    at < nodes.length &&
    (nodes[at]!.type === "report" || nodes[at]!.type === "time" || nodes[at]!.kind === "relative") &&
    at < i + 4
  )
    at++;
  const strip = (node: Node): Node => (node.prep === "" ? node : { ...node, prep: "" });
  const head = nodes[at];
  if (!head) return i;
  const list = [...nodes.slice(0, at), strip(head), ...nodes.slice(at + 1)];
  let speaker = speakerFrom(list, at, tokens, memory);
  let rule = "according-to";
  if (!speaker) {
    if (!memory.last?.speaker) return i;
    speaker = null;
    rule = "according-to-same";
  }
  const end = speaker ? speaker.to : at;
  for (let n = i; n < end; n++) spoken[n] = true;
  const voice: Voice = speaker ? voiceOf(speaker, "said", rule, []) : { ...memory.last!, rule };
  const fronted = i <= 2 && !nodes.slice(0, i).some((node) => node.type === "trigger");
  const outlet = speaker?.outlet ?? null;
  if (fronted) {
    if (!voices.some((known) => known !== null && known.rule !== "quotation-goes-on"))
      for (let n = 0; n < nodes.length; n++) voices[n] = voice;
  } else {
    for (let n = i - 1; n >= 0; n--) {
      const goesOn = voices[n]?.rule === "quotation-goes-on";
      const known = goesOn ? null : (voices[n] ?? null);
      if (known && outlet && known.speaker && known.org !== outlet) {
        if (!known.via.includes(outlet)) voices[n] = { ...known, via: [...known.via, outlet] };
      } else if (known === null) {
        if (n < scopeStart && voices.slice(n + 1, i).some((later) => later !== null)) break;
        voices[n] = voice;
      } else break;
    }
  }
  if (!voices.slice(0, i).some((known) => known && known !== voice && known.rule !== rule) || fronted)
    memory.last = voice;
  found(voice);
  return Math.max(i, end - 1);
}

/** «ترددت تقارير عن»، «أنباء عن»: nobody is named but the rumour itself. */
function rumour(
  nodes: readonly Node[],
  i: number,
  _tokens: readonly Token[],
  _memory: Memory,
  strength: string,
): { voice: Voice; next: number } | null {
  if (strength !== "rumoured") return null;
  const node = nodes[i]!;
  return {
    voice: { speaker: { start: node.start, end: node.end }, org: null, via: [], strength, rule: "rumour" },
    next: i + 1,
  };
}

/** True for a verb without a subject that the last speaker goes on with: «وأن», «كما أشار إلى». */
function impersonal(nodes: readonly Node[], i: number): boolean {
  const node = nodes[i]!;
  return i <= 2 && (node.conj || i > 0) && nodes[i + 1] !== undefined;
}

/** Where words said without «إن» end: at the next clause of the report itself. */
function masdarEnd(nodes: readonly Node[], from: number): number {
  for (let j = from + 1; j < nodes.length; j++) {
    const node = nodes[j]!;
    if (opensClause(node)) return j;
    if (node.before & (Mark.semicolon | Mark.ellipsis)) return j;
    if (node.before & CLAUSE_MARKS && node.conj && (node.kind === "do" || node.kind === "happen")) return j;
  }
  return nodes.length;
}

/** Media named right behind a speaker, without «إن». */
function markMedia(nodes: readonly Node[], from: number, spoken: boolean[]): void {
  for (let j = from; j < Math.min(nodes.length, from + 4); j++) {
    if (mediumOf(nodes[j]!) === null) break;
    spoken[j] = true;
  }
}

/** «قسد: استسلام مئات»: a colon behind a name at the head of a headline or after «..». */
function isColonHeadline(nodes: readonly Node[], i: number, headline: boolean): boolean {
  const node = nodes[i]!;
  if (!(node.before & Mark.colon) || i === 0 || i > 6) {
    if (!(node.before & Mark.colon) || !headline) return false;
  }
  let first = i;
  while (first > 0 && !(nodes[first]!.before & (Mark.ellipsis | Mark.stop))) first--;
  if (i - first > 6) return false;
  for (let j = first; j < i; j++) {
    const part = nodes[j]!;
    if (part.type === "trigger" || part.type === "report" || part.kind === "that") return false;
  }
  const head = nodes[first]!;
  if (head.type === "place") return false;
  if (head.type === "word") return headline && i - first <= 3;
  return head.type === "post" || head.type === "outlet" || head.type === "group";
}

function ellipsisAfter(nodes: readonly Node[], i: number): number {
  for (let j = i + 1; j < nodes.length; j++) if (nodes[j]!.before & Mark.ellipsis) return j;
  return nodes.length;
}

function quoteEnd(nodes: readonly Node[]): number {
  for (let i = 0; i < nodes.length; i++) if (nodes[i]!.before & Mark.closeQuote) return i;
  return nodes.length;
}

/** True where a quotation is still open at the end of the sentence. */
function quoteOpen(
  nodes: readonly Node[],
  voices: readonly (Voice | null)[],
  after: number,
  was: boolean,
): boolean {
  let open = was;
  for (let i = 0; i < nodes.length; i++) {
    const { before } = nodes[i]!;
    if (before & Mark.closeQuote) open = false;
    // Only what opens a statement is a quotation that can go on: behind a colon, or where the speech begins.
    if (before & Mark.openQuote && voices[i] && (before & Mark.colon || voices[i - 1] !== voices[i]))
      open = true;
  }
  if (after & (Mark.closeQuote | Mark.newline)) open = false;
  return open;
}
