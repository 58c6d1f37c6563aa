import { Feature } from "../../lexicon/inflect.ts";
import { Mark, type Token } from "../../text/token.ts";
import type { Node } from "../phrases/node.ts";
import { canSpeak } from "./can-speak.ts";
import { isIssued, isObjectOfIssuing, issuerOf, mediumOfIssued } from "./issuers.ts";
import { isTie } from "./ties.ts";
import type { Memory } from "./voice.ts";

/** A speaker's words in a sentence: nodes `from` to `to` (half open), with the body spoken for and the media named on the way. */
export interface SpeakerPhrase {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly org: string | null;
  readonly via: readonly string[];
  /** True where the words are themselves an outlet. */
  readonly outlet: string | null;
}

const HARD_END = Mark.colon | Mark.semicolon | Mark.newline | Mark.question | Mark.ellipsis | Mark.stop;
/** Relations inside a title: «مسؤولة العلاقات العامة في المكتب». */
const WITHIN = new Set(["in", "b"]);
/** The longest speaker with titles, in nodes. */
const LONGEST = 16;

/** The body that a node's words belong to. */
function orgOf(node: Node, tokens: readonly Token[], memory: Memory): string | null {
  if (node.kind === "adjective") return null;
  for (const member of node.members) if (member.sort === "party" && member.id) return member.id;
  const post = node.reading?.entry;
  if (post?.tag === "post") {
    if (post.cells.of) return post.cells.of;
    const known = memory.names.get(`post:${post.id}`);
    if (known) return known;
  }
  if (node.type === "outlet" && node.reading) return node.reading.entry.cells.of || node.reading.entry.id;
  if (node.type === "word") {
    for (let i = node.from; i < node.to; i++) {
      const known = memory.names.get(tokens[i]!.folded);
      if (known) return known;
    }
  }
  return null;
}

/** «مسؤول عسكري روسي», «مسؤول أميركي»: an office and a nationality give the force or the government. */
function nationalOrg(
  nodes: readonly Node[],
  first: number,
  last: number,
  tokens: readonly Token[],
): string | null {
  let official = false;
  let military = false;
  for (let i = first; i <= last; i++) {
    const node = nodes[i]!;
    for (let k = node.from; k < node.to; k++) {
      const folded = tokens[k]!.folded;
      if (MILITARY_WORDS.has(folded)) military = true;
      if (OFFICIAL_WORDS.has(folded)) official = true;
    }
    if (node.kind !== "adjective" || !(official || military)) continue;
    const cells = node.members[0]!.entries[0]?.cells;
    if (!cells) continue;
    return (military ? cells.forces : cells.government) || cells.actor || null;
  }
  return null;
}
const MILITARY_WORDS = new Set([
  "عسكري",
  "عسكريه",
  "عسكريون",
  "دفاعي",
  "الجيش",
  "جنرال",
  "ضابط",
  "العسكري",
  "العسكريه",
]);
const OFFICIAL_WORDS = new Set([
  "مسوول",
  "مسوولون",
  "مسوولين",
  "مسووله",
  "السلطات",
  "سلطات",
  "حكومي",
  "حكوميه",
  "رسمي",
  "رسميه",
  "ديبلوماسي",
  "دبلوماسي",
  "الرييس",
  "رييس",
  "وزير",
  "المسوول",
]);

const isChannel = (node: Node): boolean => node.type === "outlet" && node.kind === "channel";

/** The id of a medium that a node names as the way it came («لوكالة رويترز», «في بيان», «على تويتر»), or null. */
export function mediumOf(node: Node): string | null {
  if (node.type === "outlet" && node.reading) {
    if (isChannel(node)) return node.reading.entry.id;
    if (["l", "with", "to", "in", "on", "across", "b"].includes(node.prep)) return node.reading.entry.id;
  }
  return null;
}

/** The nodes with the preposition of node `i` taken away: «بيان للجيش» speaks as «الجيش». */
export function withoutPrep(nodes: readonly Node[], i: number): readonly Node[] {
  const node = nodes[i]!;
  return node.prep === "" ? nodes : [...nodes.slice(0, i), { ...node, prep: "" }, ...nodes.slice(i + 1)];
}

/** Reads a speaker from node `i` on: «المتحدث باسم الجيش العميد فلان، في بيان». Null where nobody is named there. */
export function speakerFrom(
  nodes: readonly Node[],
  i: number,
  tokens: readonly Token[],
  memory: Memory,
): SpeakerPhrase | null {
  let at = i;
  const via: string[] = [];
  let first = -1;
  let last = -1;
  let org: string | null = null;
  let outlet: string | null = null;
  for (let n = 0; n < LONGEST && at < nodes.length; n++) {
    const node = nodes[at]!;
    if (at > i && node.before & HARD_END) break;
    if (
      first >= 0 &&
      node.before & Mark.openQuote &&
      node.type !== "group" &&
      node.type !== "outlet" &&
      node.type !== "word"
    )
      break;
    const medium = mediumOf(node);
    const repeated = via.length > 0 && node.type === "outlet" && (node.before & Mark.openBracket) !== 0;
    if ((medium !== null && (first >= 0 || node.prep !== "")) || repeated) {
      // «لوكالة الأنباء الألمانية (د.ب.أ)»: the same medium, named twice.
      via.push(medium ?? node.reading!.entry.id);
      at++;
      continue;
    }
    if (node.type === "time") {
      at++;
      continue;
    }
    // «قال بيان لقوة المهام», «ذكر تقرير للمرصد»: the statement is the way, who issued it speaks.
    if (
      first < 0 &&
      node.type === "report" &&
      node.kind === "noun" &&
      node.prep === "" &&
      isIssued(node, tokens)
    ) {
      const issuer = issuerOf(nodes, at, tokens);
      if (issuer < 0) break;
      via.push(mediumOfIssued(node, tokens));
      const found = speakerFrom(withoutPrep(nodes, issuer), issuer, tokens, memory);
      return found ? { ...found, via: [...via, ...found.via] } : null;
    }
    // «كشف تقرير حقوقي عن»: a report that is the subject of the verb speaks itself.
    if (
      !canSpeak(node) &&
      !(first >= 0 && isFirstName(node, tokens)) &&
      !(first < 0 && at === i && isChannel(node) && node.prep === "")
    )
      break;
    if (first >= 0 && (node.prep === "about" || isObjectOfIssuing(node, tokens) || isMatter(node, tokens)))
      break;
    // «وأصيب، وفقا للشرطة، ثلاثة أشخاص»: who is counted is what is told, no part of the speaker.
    if (first >= 0 && node.prep === "" && !node.conj && node.members[0]?.counted) break;
    if (first < 0) {
      if (node.type === "place" && node.prep !== "") break;
      if (node.prep !== "") break;
      if (node.conj && node.type === "word" && at > i) break;
      first = at;
    } else if (node.before & Mark.comma) {
      // «قال فلان، رئيس المركز، إن»: an apposition goes on, a new clause does not.
      if (node.conj) break;
      if (node.type === "place" || (node.prep !== "" && node.type !== "post")) break;
      if (node.type === "word" && !apposition(nodes, at)) break;
    } else if (
      node.prep !== "" &&
      node.type === "word" &&
      node.prep !== "l" &&
      !(WITHIN.has(node.prep) && apposition(nodes, at))
    )
      break;
    const found = orgOf(node, tokens, memory);
    if (found && (org === null || (node.type === "group" && outlet === null))) org = org ?? found;
    if (node.type === "outlet" && node.reading && outlet === null && first === at)
      outlet = node.reading.entry.id;
    last = at;
    at++;
  }
  if (first < 0) return null;
  org = org ?? nationalOrg(nodes, first, last, tokens);
  for (let n = first; n <= last; n++) {
    const node = nodes[n]!;
    if (node.type === "post" && org && node.reading) memory.names.set(`post:${node.reading.entry.id}`, org);
    if (node.type !== "word" || !org) continue;
    for (let k = node.from; k < node.to; k++)
      if (tokens[k]!.folded.length > 2) memory.names.set(tokens[k]!.folded, org);
  }
  return { from: first, to: last + 1, start: nodes[first]!.start, end: nodes[last]!.end, org, via, outlet };
}

/** True where an unknown word after a comma is still part of the speaker: «إن» or a colon follows soon. */
function apposition(nodes: readonly Node[], at: number): boolean {
  for (let j = at + 1; j < Math.min(at + 8, nodes.length); j++) {
    const node = nodes[j]!;
    if (node.kind === "that" || node.before & Mark.colon) return true;
    // «رجل الدين، فلان، قوله», «المتحدثة، فلانة، في حديث مع القناة»
    if (node.type === "report" && node.kind === "noun" && node.before & Mark.comma) return true;
    if (node.type === "trigger" || node.type === "report") return false;
  }
  return false;
}

/** «توعد الزعيم بالثأر»: what is vowed or denied is no part of the name. */
const isMatter = (node: Node, tokens: readonly Token[]): boolean =>
  node.type === "word" && tokens[node.from]!.folded.startsWith("ب") && isTie(tokens[node.from]!.folded);

/** True for a name that is also a verb, behind a title: «المدير نجيب فلان» is not «نجيب» (we answer). */
function isFirstName(node: Node, tokens: readonly Token[]): boolean {
  const { reading, from, before, conj } = node;
  if (node.type !== "report" || node.kind !== "verb" || conj || before > Mark.space) return false;
  return (reading!.features & Feature.present) !== 0 && tokens[from]!.folded.startsWith("ن");
}

/** Reads a speaker that ends just before node `i`: «المتحدث باسم الجيش قال». Null where the words before are none. */
export function speakerBefore(
  nodes: readonly Node[],
  i: number,
  tokens: readonly Token[],
  memory: Memory,
): SpeakerPhrase | null {
  let first = i;
  while (first > 0 && i - first < LONGEST) {
    const node = nodes[first - 1]!;
    if (
      nodes[first]!.before & (HARD_END | Mark.comma) &&
      !(first === i && !(nodes[first]!.before & HARD_END) && node.type !== "time")
    )
      break;
    if (node.type === "time") {
      first--;
      continue;
    }
    if (
      !canSpeak(node) ||
      node.prep === "against" ||
      node.prep === "after" ||
      node.prep === "to" ||
      node.kind === "adjective"
    )
      break;
    first--;
    if (node.conj) break;
  }
  while (first < i && nodes[first]!.type === "time") first++;
  if (first === i) return null;
  const head = nodes[first]!;
  if (head.prep !== "" || (head.type === "word" && head.kind === "nontrigger")) return null;
  return speakerFrom(nodes.slice(0, i), first, tokens, memory);
}
