import { Mark, type Token } from "../../text/token.ts";
import { type Cardinal, cardinalAt, follows } from "./numbers-cardinal.ts";
import { coreAt } from "./numbers-core.ts";
import { withPercent } from "./numbers-decorate.ts";
import type { Draft } from "./numbers-draft.ts";
import type { NumberWords } from "./numbers-words.ts";

/** A number, or two with «إلى», «أو» or a dash between them, at `at`. */
export function rangeAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
  after: number,
): Draft | null {
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
export function rangeOf(
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
