import { Mark, type Token } from "../../text/token.ts";
import { cardinalAt, follows, readingOf, tidy } from "./numbers-cardinal.ts";
import type { Draft } from "./numbers-draft.ts";
import type { NumberWords } from "./numbers-words.ts";
import { longAt } from "./word-forms.ts";

/** What may follow a number and change it: «1 فاصلة 5», «3/4», «1 على 3», «عشرون ونيف». */
export function decorate(tokens: readonly Token[], draft: Draft, words: NumberWords): void {
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
    if (isDigits && next.before === Mark.space && beyond?.before === Mark.slash) {
      const over = Number(beyond.folded);
      const part = Number(next.folded);
      const date =
        tokens[draft.to + 2]?.kind === "number" && (tokens[draft.to + 2]!.before & Mark.slash) !== 0;
      if (!date && Number.isInteger(top) && part > 0 && part < over && over < 13) {
        set(top + part / over, draft.to + 2);
        draft.fraction = true;
      }
      return;
    }
    if (!isDigits || next.before !== Mark.slash || chained || tokens[draft.from]!.before & Mark.slash) return;
    if (
      !Number.isInteger(top) ||
      !Number.isInteger(bottom) ||
      bottom < 2 ||
      (top > bottom && tokens.length > 2) ||
      top > 99 ||
      bottom > 99
    )
      return;
    set(top / bottom, draft.to + 1);
    draft.fraction = true;
    // «1/4 2» as a right-to-left page shows «2 1/4».
    const whole = tokens[draft.to];
    const ends = tokens[draft.to + 1] === undefined || !follows(tokens[draft.to + 1]);
    if (whole?.kind !== "number" || !follows(whole) || !ends || top >= bottom) return;
    if (Number.isInteger(Number(whole.folded))) set(Number(whole.folded) + top / bottom, draft.to + 1);
    return;
  }
  if (!follows(next)) return;
  const slot = words.table.get(next.folded);
  const long = slot !== undefined && slot.long.length > 0 ? longAt(tokens, draft.to, slot) : null;
  if (long?.reading.entry.kind === "part" && !long.reading.joined && follows(tokens[long.to])) {
    // «مئتان وثلاثة جزء من مئة»: the part below the hundred is the part of a hundred.
    const whole = cardinalAt(tokens, long.to, words);
    if (whole === null || whole.value < 2 || !Number.isInteger(draft.value) || whole.alone !== "") return;
    const rest = draft.value! % whole.value;
    set(draft.value! - rest + rest / whole.value, whole.to);
    draft.fraction = true;
    draft.entries.push(long.reading.entry.id, ...whole.entries);
    return;
  }
  const reading = readingOf(next, words);
  if (reading === null) return;
  const { kind, id } = reading.entry;
  if (kind === "point" && !reading.joined && isDigits) {
    const digits = tokens[draft.to + 1];
    if (digits?.kind !== "number" || !follows(digits) || !Number.isInteger(Number(digits.folded))) return;
    set(draft.value! + Number(digits.folded) / 10 ** digits.folded.length, draft.to + 2);
    draft.entries.push(id);
  } else if (kind === "on" && !reading.joined && follows(tokens[draft.to + 1])) {
    const bottom = cardinalAt(tokens, draft.to + 1, words);
    if (bottom === null || bottom.value < 2 || bottom.alone !== "" || bottom.fraction) return;
    set(draft.value! / bottom.value, bottom.to);
    draft.fraction = true;
    draft.entries.push(id, ...bottom.entries);
  } else if (kind === "from" && !reading.joined && draft.value === 1 && !isDigits) {
    // «واحد من مليون» is a share; below a million it is one man of a thousand.
    const whole = follows(tokens[draft.to + 1]) ? cardinalAt(tokens, draft.to + 1, words) : null;
    if (whole === null || whole.scale < 1e6 || whole.value !== whole.scale) return;
    set(1 / whole.value, whole.to);
    draft.fraction = true;
    draft.entries.push(id, ...whole.entries);
  } else if (kind === "odd" && reading.joined) {
    draft.to = draft.core.to = draft.to + 1;
    draft.max = null;
    draft.approx = true;
    draft.entries.push(id);
  }
}

/** «20%», «20 في المئة», «%20». */
export function withPercent(
  tokens: readonly Token[],
  draft: Draft,
  words: NumberWords,
  after: number,
): Draft {
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
