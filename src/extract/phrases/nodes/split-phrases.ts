import type { Lexicon, Node as Step } from "../../../lexicon/compile.ts";
import type { Entry } from "../../../lexicon/entry.ts";
import { Hint, type Reading } from "../../../lexicon/read.ts";
import { WordTable } from "../../../lexicon/word-table.ts";
import type { Item } from "../items.ts";
import { type Parse, PHRASE_END } from "../parse.ts";
import { type Builder, emit } from "./builder.ts";
import { sendsForces } from "./deployments.ts";
import type { Spot } from "./spot.ts";

/** How many phrases of the subject may stand between the verb and the rest of its phrase. */
const REACH = 6;

/** Letters that are cut off a verb: «وأضرم», «فأضرم», «سيفرض». */
const JOINTS: readonly string[] = ["", "و", "ف", "س", "وس"];

/** The line of a split phrase, and the item that its rest begins with. */
interface Rest {
  readonly entry: Entry;
  readonly at: number;
  /** The token behind its last word. */
  readonly to: number;
}

/** «أضرم محتجون النار»: a verb of several words with its subject in between. Gives the item behind the verb, or -1. */
export function takeSplit(builder: Builder, { i, item }: Spot): number {
  const { parse } = builder;
  const { tokens, context } = parse;
  if (
    !(parse.hints[item.from]! & Hint.beginning) ||
    item.to - item.from > 1 ||
    builder.pending ||
    parse.items.length < i + 3
  )
    return -1;
  for (const { step, prefix, features } of beginnings(tokens[item.from]!.folded, context.lexicon)) {
    const rest = restBehind(parse, i, step, context.lexicon);
    const sent = rest ? null : sendsForces(parse, i, step);
    const entry = rest?.entry ?? sent?.entry;
    if (!entry) continue;
    if (rest) builder.taken.push(...swallowed(parse, rest));
    if (sent && sent.reinforcements >= 0) builder.taken.push(sent.reinforcements);
    const { from, to } = item;
    const reading: Reading = { entry, from, to, prefix, article: false, suffix: "", features };
    emit(builder, "trigger", item, item, { reading, kind: entry.kind });
    return i + 1;
  }
  return -1;
}

/** A verb with which phrases of several words begin. */
interface Beginning {
  readonly step: Step;
  readonly prefix: string;
  readonly features: number;
}

const NONE: readonly Beginning[] = [];
const memories = new WeakMap<Lexicon, WordTable<readonly Beginning[]>>();

/** The verbs that a folded word can be, of those with which phrases of several words begin. Remembered for each word. */
function beginnings(folded: string, lexicon: Lexicon): readonly Beginning[] {
  let memory = memories.get(lexicon);
  if (!memory) {
    memory = new WordTable();
    memories.set(lexicon, memory);
  }
  const known = memory.get(folded);
  if (known) return known;
  const found = beginningsOf(folded, lexicon);
  memory.set(folded, found.length > 0 ? found : NONE);
  return found;
}

function beginningsOf(folded: string, lexicon: Lexicon): Beginning[] {
  const found: Beginning[] = [];
  for (const prefix of JOINTS) {
    if (!folded.startsWith(prefix)) continue;
    for (const { sort, word, features } of lexicon.surfaces.get(folded.slice(prefix.length)) ?? []) {
      const step = sort === "verb" ? lexicon.starts.get(word) : undefined;
      if (step?.next) found.push({ step, prefix, features });
    }
  }
  return found;
}

/** The line of which the rest stands behind the subject of the verb at `i`. */
function restBehind({ items, tokens, hints }: Parse, i: number, step: Step, lexicon: Lexicon): Rest | null {
  for (let j = i + 1; j < Math.min(i + REACH, items.length); j++) {
    const item = items[j]!;
    if (item.before & PHRASE_END) return null;
    // «خاض الجيش معارك»: what tells an event of its own is its own trigger.
    if (tells(item) && !isBomb(item)) return null;
    if (j === i + 1) continue;
    let at: Step | undefined = step;
    for (let k = item.from; at?.next && k < tokens.length && hints[k]! & Hint.inside; k++) {
      at = onward(at, tokens[k]!.folded, lexicon);
      if (k > item.from && items.some((other) => other.from === k && tells(other))) break;
      const entry = at?.ends.find(({ tag, cells }) => tag === "trigger" && cells.voice === "phrase");
      if (entry) return { entry, at: j, to: k + 1 };
    }
  }
  return null;
}

/** The items of the rest: they say nothing of their own, but for a thing that is handled. */
function swallowed({ items }: Parse, { entry, at, to }: Rest): number[] {
  const first = items[at]!;
  // «أطلق الحراس الذخيرة الحية»: what was fired is no target.
  const fired = isBomb(first) || entry.cells.weapon === "small_arms";
  if (names(first) && !fired) return [];
  const out: number[] = [];
  for (let i = at; i < items.length && items[i]!.from < to; i++) out.push(i);
  return out;
}

/** «سلم الفصيل أسلحته»: the rest names what the verb is done to, and stays. */
const names = ({ readings }: Item): boolean =>
  readings.some(({ entry }) => entry.tag === "thing" || entry.tag === "people" || entry.tag === "weapon");

/** «ألقت طائرة قنبلة», «فجر رجل يرتدي سترة ناسفة نفسه»: what is thrown or worn tells an event too, but not here. */
const isBomb = ({ readings }: Item): boolean =>
  readings.some(({ entry }) => entry.tag === "trigger" && BOMBS.some((start) => entry.id.startsWith(start)));

/** Lines of triggers that are the name of a bomb, by the beginning of their ids. */
const BOMBS = ["explosion-qunbula", "suicide-hizam"];

const tells = ({ readings }: Item): boolean =>
  readings.some(({ entry }) => entry.tag === "trigger" || entry.tag === "reporting");

function onward({ next }: Step, folded: string, { surfaces }: Lexicon): Step | undefined {
  for (const { word } of surfaces.get(folded) ?? []) {
    const found = next!.get(word);
    if (found) return found;
  }
  return undefined;
}
