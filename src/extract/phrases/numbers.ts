import { Mark, type Token } from "../../text/token.ts";
import { type Cardinal, cardinalAt, follows, readingOf, tidy } from "./numbers-cardinal.ts";
import { standsAlone } from "./numbers-alone.ts";
import { ordinalAt } from "./numbers-ordinal.ts";
import { trailingHedges } from "./numbers-after.ts";
import type { NumberEntry, NumberWords } from "./numbers-words.ts";
import { longAt } from "./word-forms.ts";

export { compileNumbers, type NumberWords } from "./numbers-words.ts";

/**
 * A number as a report writes it, with what softens it: «ما لا يقل عن 20 ألف». Bounds follow the claim model's `count`:
 * exact min = max; «أكثر من» min alone; «لا يتجاوز» max alone; «ما بين X وY» both; «نحو» `approx`.
 */
export interface NumberPhrase {
  /** Token indexes, half open, of the whole phrase with its hedge. A hedge behind the noun («خمسة أشخاص على الأقل») changes the bounds but lies outside. */
  readonly from: number;
  readonly to: number;
  /** The same without the hedge. */
  readonly core: { readonly from: number; readonly to: number };
  /** The number itself; null for a vague word («مئات») and for a range. A percentage is its figure: 20 for «20%». */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly ordinal: boolean;
  readonly fraction: boolean;
  readonly percent: boolean;
  /** Ids of the lexicon lines that were used. */
  readonly entries: readonly string[];
}

/** As `NumberPhrase`, while it is being put together. */
export interface Draft {
  from: number;
  to: number;
  core: { from: number; to: number };
  value: number | null;
  min: number | null;
  max: number | null;
  approx: boolean;
  ordinal: boolean;
  fraction: boolean;
  percent: boolean;
  entries: string[];
  scale: number;
}

/**
 * All numbers of a sentence, first to last, none overlapping. Clock times, dates, ages and telephone numbers are numbers
 * too: others decide what they count. `after` holds the marks behind the last token (`Sentence.after`), for «20%».
 */
export function numbersIn(tokens: readonly Token[], words: NumberWords, after = 0): NumberPhrase[] {
  const found: Draft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === "latin") {
      at++;
      continue;
    }
    if (token.kind === "word" && !words.table.has(token.folded)) {
      at++;
      continue;
    }
    const draft = phraseAt(tokens, at, words, after);
    if (draft === null) at++;
    else {
      found.push(draft);
      at = draft.to;
    }
  }
  trailingHedges(tokens, found, words);
  return found;
}

function phraseAt(tokens: readonly Token[], at: number, words: NumberWords, after: number): Draft | null {
  const hedge = hedgeAt(tokens, at, words);
  if (hedge === null) return rangeAt(tokens, at, words, after);
  const { entry, to } = hedge;
  if (entry.kind === "between") return betweenAt(tokens, at, to, entry, words, after);
  if (!follows(tokens[to])) return null;
  // «ما يقارب الـ 300», «أكثر من نحو 20»: one hedge or one «من» may stand in between.
  const inner = phraseAfterHedge(tokens, to, words, after);
  if (inner === null) return null;
  return hedged(inner, at, entry);
}

function phraseAfterHedge(tokens: readonly Token[], at: number, words: NumberWords, after: number): Draft | null {
  let pos = at;
  const here = tokens[pos]!;
  if ((here.folded === "ال" || here.folded === "من" || here.folded === "ب") && follows(tokens[pos + 1])) pos++;
  const second = hedgeAt(tokens, pos, words);
  if (second !== null && second.entry.kind !== "between" && follows(tokens[second.to])) {
    const inner = rangeAt(tokens, second.to, words, after);
    return inner === null ? null : hedged(inner, pos, second.entry);
  }
  return rangeAt(tokens, pos, words, after);
}

/** The hedge that begins at `at`, with the index behind it. */
function hedgeAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { entry: NumberEntry; to: number } | null {
  const slot = words.table.get(tokens[at]!.folded);
  if (slot === undefined) return null;
  const long = slot.long.length > 0 ? longAt(tokens, at, slot) : null;
  if (long !== null && isHedge(long.reading.entry)) return { entry: long.reading.entry, to: long.to };
  for (const reading of slot.single) if (isHedge(reading.entry)) return { entry: reading.entry, to: at + 1 };
  return null;
}

const isHedge = (entry: NumberEntry): boolean =>
  entry.kind === "over" ||
  entry.kind === "at-least" ||
  entry.kind === "about" ||
  entry.kind === "under" ||
  entry.kind === "between";

function hedged(inner: Draft, from: number, entry: NumberEntry): Draft {
  if (inner.ordinal) return inner;
  inner.from = from;
  bend(inner, entry.kind);
  inner.entries.unshift(entry.id);
  return inner;
}

/** Bends the bounds of a number as its hedge says. */
export function bend(draft: Draft, kind: NumberEntry["kind"]): void {
  if (kind === "over" || kind === "at-least" || kind === "at-least-after") draft.max = null;
  else if (kind === "about" || kind === "about-after") draft.approx = true;
  else if (kind === "under" || kind === "under-after") draft.min = null;
}

/** «ما بين 500 و600 شخص»; «بين» with one number behind it is no hedge. */
function betweenAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  entry: NumberEntry,
  words: NumberWords,
  after: number,
): Draft | null {
  if (!follows(tokens[to])) return null;
  const low = cardinalAt(tokens, to, words);
  if (low === null) return null;
  let pos = low.to;
  if (!follows(tokens[pos])) return null;
  if (tokens[pos]!.folded === "و" || readingOf(tokens[pos], words, "to") !== null) pos++;
  else if (!tokens[pos]!.folded.startsWith("و")) return rangeIfWide(tokens, at, to, entry, words, after);
  const high = pos < tokens.length && (pos === low.to || follows(tokens[pos])) ? cardinalAt(tokens, pos, words) : null;
  if (high === null) return null;
  const range = rangeOf(tokens, to, low, high, words, after);
  if (range === null) return null;
  range.from = at;
  range.entries.unshift(entry.id);
  return range;
}

function rangeIfWide(
  tokens: readonly Token[],
  at: number,
  to: number,
  entry: NumberEntry,
  words: NumberWords,
  after: number,
): Draft | null {
  const range = rangeAt(tokens, to, words, after);
  if (range === null || range.value !== null || range.min === null) return null;
  range.from = at;
  range.entries.unshift(entry.id);
  return range;
}

/** A number, or two with «إلى», «أو» or a dash between them, at `at`. */
function rangeAt(tokens: readonly Token[], at: number, words: NumberWords, after: number): Draft | null {
  const first = coreAt(tokens, at, words, after);
  if (first === null || first.value === null || first.ordinal || first.percent) return first;
  const joint = tokens[first.to];
  if (joint === undefined) return first;
  const spaceless = joint.before & ~Mark.space;
  let pos = -1;
  let or = false;
  if (joint.kind === "number" && spaceless === Mark.dash && tokens[first.to - 1]!.kind === "number") {
    const before = tokens[at]!.before & (Mark.dash | Mark.slash);
    const beyond = tokens[first.to + 1];
    const chained = beyond?.kind === "number" && (beyond.before & (Mark.dash | Mark.slash)) !== 0;
    if ((before === 0 || at === 0) && !chained) pos = first.to;
  } else if (follows(joint)) {
    const word = words.table.get(joint.folded)?.single[0];
    if (word !== undefined && !word.joined && (word.entry.kind === "to" || word.entry.kind === "or")) {
      or = word.entry.kind === "or";
      if (follows(tokens[first.to + 1])) pos = first.to + 1;
    }
  }
  if (pos < 0) return first;
  const high = cardinalAt(tokens, pos, words);
  if (high === null || high.alone !== "") return first;
  if (or && high.value <= first.value) return first;
  const low: Cardinal = {
    to: first.to,
    value: first.value,
    fraction: first.fraction,
    scale: first.scale,
    entries: first.entries,
    alone: "",
  };
  return rangeOf(tokens, at, low, high, words, after) ?? first;
}

/** «3 إلى 4 آلاف» counts both in thousands. Null where the second number is not the greater. */
function rangeOf(
  tokens: readonly Token[],
  from: number,
  low: Cardinal,
  high: Cardinal,
  words: NumberWords,
  after: number,
): Draft | null {
  const shared = low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale;
  const min = shared ? low.value * high.scale : low.value;
  if (min >= high.value) return null;
  const draft: Draft = {
    from,
    to: high.to,
    core: { from, to: high.to },
    value: null,
    min,
    max: high.value,
    approx: false,
    ordinal: false,
    fraction: low.fraction || high.fraction,
    percent: false,
    entries: [...low.entries, ...high.entries],
    scale: high.scale,
  };
  return withPercent(tokens, draft, words, after);
}

/** One number, vague word or ordinal at `at`. */
function coreAt(tokens: readonly Token[], at: number, words: NumberWords, after: number): Draft | null {
  const token = tokens[at]!;
  const slot = token.kind === "word" ? words.table.get(token.folded) : undefined;
  if (token.kind === "word" && slot === undefined) return null;
  const long = slot !== undefined && slot.long.length > 0 ? longAt(tokens, at, slot) : null;
  if (long !== null) {
    const { entry } = long.reading;
    if (entry.kind === "vague" || entry.kind === "few") return vague(at, long.to, entry);
    if (entry.kind === "part") return partOf(tokens, at, long.to, entry, words);
  }
  const entry = slot?.single[0]?.entry;
  if (entry !== undefined) {
    if (entry.kind === "vague") return vague(at, at + 1, entry);
    if (entry.kind === "few") return fewAt(tokens, at, entry, words);
    if (entry.kind === "scale-plural") return entry.min === null ? null : vague(at, at + 1, entry);
    if (entry.kind === "odd") return null;
    if (entry.kind === "ordinal") return ordinalAt(tokens, at, words);
    if (entry.kind === "minus") {
      const inner = follows(tokens[at + 1]) ? coreAt(tokens, at + 1, words, after) : null;
      return inner === null || inner.value === null ? null : minus(inner, at);
    }
  }
  const cardinal = cardinalAt(tokens, at, words);
  if (cardinal === null || !standsAlone(tokens, at, cardinal, words)) return null;
  const draft: Draft = {
    from: at,
    to: cardinal.to,
    core: { from: at, to: cardinal.to },
    value: cardinal.value,
    min: cardinal.value,
    max: cardinal.value,
    approx: false,
    ordinal: false,
    fraction: cardinal.fraction,
    percent: false,
    entries: [...cardinal.entries],
    scale: cardinal.scale,
  };
  decorate(tokens, draft, words);
  if (token.kind === "number" && at === 0 && token.before === Mark.dash) minus(draft, at);
  return withPercent(tokens, draft, words, after);
}

/** What may follow a number and change it: «1 فاصلة 5», «3/4», «1 على 3», «عشرون ونيف». */
function decorate(tokens: readonly Token[], draft: Draft, words: NumberWords): void {
  const next = tokens[draft.to];
  if (next === undefined) return;
  const set = (value: number, to: number): void => {
    draft.value = draft.min = draft.max = tidy(value);
    draft.to = draft.core.to = to;
  };
  const isDigits = tokens[draft.to - 1]!.kind === "number" && draft.to - draft.from === 1;
  if (next.kind === "number") {
    const beyond = tokens[draft.to + 1];
    const chained = beyond?.kind === "number" && (beyond.before & Mark.slash) !== 0;
    const top = draft.value!;
    const bottom = Number(next.folded);
    if (!isDigits || next.before !== Mark.slash || chained || tokens[draft.from]!.before & Mark.slash) return;
    if (!Number.isInteger(top) || !Number.isInteger(bottom) || bottom < 2 || top > 99 || bottom > 99) return;
    set(top / bottom, draft.to + 1);
    draft.fraction = true;
    return;
  }
  if (!follows(next)) return;
  const reading = readingOf(next, words);
  if (reading === null) return;
  const { kind, id } = reading.entry;
  if (kind === "point" && !reading.joined && isDigits) {
    const digits = tokens[draft.to + 1];
    if (digits?.kind !== "number" || !follows(digits) || !Number.isInteger(Number(digits.folded))) return;
    set(draft.value! + Number(digits.folded) / 10 ** digits.folded.length, draft.to + 2);
    draft.entries.push(id);
  } else if (kind === "on" && !reading.joined && draft.value === 1 && follows(tokens[draft.to + 1])) {
    const bottom = cardinalAt(tokens, draft.to + 1, words);
    if (bottom === null || bottom.value < 2 || bottom.alone !== "" || bottom.fraction) return;
    set(draft.value / bottom.value, bottom.to);
    draft.fraction = true;
    draft.entries.push(id, ...bottom.entries);
  } else if (kind === "odd" && reading.joined) {
    draft.to = draft.core.to = draft.to + 1;
    draft.max = null;
    draft.approx = true;
    draft.entries.push(id);
  }
}

function minus(draft: Draft, at: number): Draft {
  const value = draft.value === null ? null : -draft.value;
  draft.value = draft.min = draft.max = value;
  draft.from = draft.core.from = at;
  return draft;
}

/** «20%», «20 في المئة», «%20». */
function withPercent(tokens: readonly Token[], draft: Draft, words: NumberWords, after: number): Draft {
  const behind = draft.to < tokens.length ? tokens[draft.to]!.before : after;
  const ahead = tokens[draft.from]!;
  if (behind & Mark.percent) draft.percent = true;
  else if (ahead.before & Mark.percent && tokens[draft.from - 1]?.kind !== "number") draft.percent = true;
  const next = tokens[draft.to];
  const slot = next !== undefined && follows(next) ? words.table.get(next.folded) : undefined;
  if (slot === undefined) return draft;
  const long = slot.long.length > 0 ? longAt(tokens, draft.to, slot) : null;
  const single = slot.single.find((reading) => reading.entry.kind === "percent");
  if (long?.reading.entry.kind === "percent") {
    draft.percent = true;
    draft.to = draft.core.to = long.to;
    draft.entries.push(long.reading.entry.id);
  } else if (single !== undefined) {
    draft.percent = true;
    draft.to = draft.core.to = draft.to + 1;
    draft.entries.push(single.entry.id);
  }
  return draft;
}

/** «جزء من مئة» is one over the number. */
function partOf(
  tokens: readonly Token[],
  at: number,
  to: number,
  entry: NumberEntry,
  words: NumberWords,
): Draft | null {
  if (!follows(tokens[to])) return null;
  const whole = cardinalAt(tokens, to, words);
  if (whole === null || whole.value < 2 || whole.alone !== "") return null;
  const value = tidy(1 / whole.value);
  const draft = vague(at, whole.to, entry);
  draft.value = draft.min = draft.max = value;
  draft.approx = false;
  draft.fraction = true;
  draft.entries.push(...whole.entries);
  return draft;
}

/** «بضعة», «عدة»; «بضع مئات» and «عدة آلاف» are three or more of the scale. */
function fewAt(tokens: readonly Token[], at: number, entry: NumberEntry, words: NumberWords): Draft {
  const next = follows(tokens[at + 1]) ? readingOf(tokens[at + 1], words) : null;
  if (next !== null && !next.joined && next.entry.kind === "scale-plural" && next.entry.min !== null) {
    const draft = vague(at, at + 2, next.entry);
    draft.min = 3 * next.entry.value;
    draft.entries.unshift(entry.id);
    return draft;
  }
  return vague(at, at + 1, entry);
}

function vague(from: number, to: number, entry: NumberEntry): Draft {
  return {
    from,
    to,
    core: { from, to },
    value: null,
    min: entry.min,
    max: entry.max,
    approx: true,
    ordinal: false,
    fraction: false,
    percent: false,
    entries: [entry.id],
    scale: 1,
  };
}
