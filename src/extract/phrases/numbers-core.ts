import { Mark, type Token } from "../../text/token.ts";
import { fractionBefore, standsAlone } from "./numbers-alone.ts";
import { type Cardinal, cardinalAt, follows, tidy } from "./numbers-cardinal.ts";
import { decorate, withPercent } from "./numbers-decorate.ts";
import { digitsValue } from "./numbers-digits.ts";
import { type Draft, minus, vague } from "./numbers-draft.ts";
import { ordinalAt } from "./numbers-ordinal.ts";
import type { NumberEntry, NumberWords } from "./numbers-words.ts";
import { longAt } from "./word-forms.ts";

/** One number, vague word or ordinal at `at`. */
export function coreAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
  after: number,
): Draft | null {
  const token = tokens[at]!;
  const slot = token.kind === "word" ? words.table.get(token.folded) : undefined;
  if (token.kind === "word" && slot === undefined) return null;
  const long = slot !== undefined && slot.long.length > 0 ? longAt(tokens, at, slot) : null;
  if (long !== null) {
    const { entry } = long.reading;
    if (entry.kind === "vague" || entry.kind === "few") return vague(at, long.to, entry);
    if (entry.kind === "part") return partOf(tokens, at, long.to, entry, words);
  }
  if (token.kind === "number" && isMeasure(tokens, at, words)) return null;
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
  const cardinal = scientificAt(tokens, at) ?? cardinalAt(tokens, at, words);
  if (cardinal === null) return null;
  const part = fractionBefore(tokens, at, cardinal);
  if (part !== null) return { ...vague(at, cardinal.to, entry!), ...part, approx: false, fraction: true };
  if (!standsAlone(tokens, at, cardinal, words)) return null;
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

/** «120ملم», «5كغ»: a measure stuck to its digits. */
function isMeasure(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || next.before !== 0) return false;
  return words.table.get(next.folded)?.single.some(({ entry }) => entry.kind === "measure") === true;
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

/** «بضعة», «عدة»; «بضع مئات», «عدة آلاف» and «بضع عشرات» are three or more of them. */
function fewAt(tokens: readonly Token[], at: number, entry: NumberEntry, words: NumberWords): Draft | null {
  const next = tokens[at + 1];
  if (!follows(next)) return isAfterHim(tokens[at]!) ? null : vague(at, at + 1, entry);
  const slot = words.table.get(next!.folded);
  const long = slot !== undefined && slot.long.length > 0 ? longAt(tokens, at + 1, slot) : null;
  const reading = long?.reading ?? slot?.single[0];
  const many = reading?.entry;
  if (many !== undefined && many.min !== null && !reading!.joined && reading!.clitic === "") {
    if (many.kind === "vague" || many.kind === "scale-plural") {
      const draft = vague(at, long?.to ?? at + 2, many);
      // The plural alone begins at two.
      draft.min = (many.min / 2) * 3;
      draft.entries.unshift(entry.id);
      return draft;
    }
  }
  if (isAfterHim(tokens[at]!) && (next!.folded.startsWith("ال") || next!.folded.length < 4)) return null;
  return vague(at, at + 1, entry);
}

/** «بعده» folds to the letters of «بعدة»: only a counted noun behind it tells. */
const isAfterHim = (token: Token): boolean => token.folded.endsWith("بعده");

/** «12e-1»: digits, a Latin e and an exponent, all stuck together. */
function scientificAt(tokens: readonly Token[], at: number): Cardinal | null {
  const sign = tokens[at + 1];
  const power = tokens[at + 2];
  if (tokens[at]!.kind !== "number" || sign?.folded !== "e" || power?.kind !== "number") return null;
  if (sign.start !== tokens[at]!.end || (power.before !== 0 && power.before !== Mark.dash)) return null;
  const top = digitsValue(tokens[at]!.folded);
  const exponent = digitsValue(power.folded);
  if (top === null || exponent === null || exponent > 20 || !Number.isInteger(exponent)) return null;
  const value = tidy(power.before === 0 ? top * 10 ** exponent : top / 10 ** exponent);
  return { to: at + 3, value, fraction: false, scale: 1, entries: [], alone: "" };
}
