import type { Token } from "../../text/token.ts";
import { follows, readingOf } from "./numbers-cardinal.ts";
import type { Draft } from "./numbers-draft.ts";
import type { NumberWords } from "./numbers-words.ts";

/** «الثالث», «الحادي عشر», «الخامس والعشرين» at `at`, or null. */
export function ordinalAt(tokens: readonly Token[], at: number, words: NumberWords): Draft | null {
  const first = readingOf(tokens[at], words, "ordinal");
  if (first === null) return null;
  let value = first.entry.value;
  let to = at + 1;
  const entries = [first.entry.id];
  if (value < 10 && follows(tokens[to])) {
    let index = to;
    let joined = false;
    if (tokens[index]!.folded === "و" && follows(tokens[index + 1])) {
      joined = true;
      index++;
    }
    const next = readingOf(tokens[index], words);
    if (next !== null && next.clitic === "") {
      const isTen = next.entry.kind === "ten" && !joined && !next.joined;
      const isTens = next.entry.kind === "tens" && joined !== next.joined;
      if (isTen || isTens) {
        value += next.entry.value;
        to = index + 1;
        entries.push(next.entry.id);
      }
    }
  }
  if (first.entry.alone === "never" && to === at + 1) return null;
  return {
    from: at,
    to,
    core: { from: at, to },
    value,
    min: value,
    max: value,
    approx: false,
    ordinal: true,
    fraction: false,
    percent: false,
    entries,
    scale: 1,
  };
}
