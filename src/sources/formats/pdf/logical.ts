import { withLatinBrackets } from "./latin-brackets.ts";
import { mirrored } from "./mirror.ts";
import { BESIDE_EUROPEAN, numberStart } from "./number-run.ts";
import type { Unit } from "./units.ts";

/** How a line is to be read. */
export interface Reading {
  /** Whether brackets show their shape and not their meaning. */
  readonly shapes: boolean;
  /** Whether Arabic letters stand before this line in its paragraph: they change how a number behind them is drawn. */
  readonly afterArabic: boolean;
}

/**
 * The text of a line from its units from left to right: the inverse of the Unicode bidirectional algorithm for lines as
 * news have them. Right-to-left runs are turned around, Latin words and numbers kept, brackets mirrored.
 */
export function logicalText(line: readonly Unit[], reading: Reading): string {
  const text = readsFromRight(line) ? fromRight(line, reading) : fromLeft(line, reading);
  return text.replace(/ {2,}/g, " ").trim();
}

/** A line reads from the right where Arabic is in it, unless Latin is three times as much. */
function readsFromRight(line: readonly Unit[]): boolean {
  const count = (kind: string): number => line.filter((unit) => unit.kind === kind).length;
  const right = count("right");
  if (right > 0) return count("left") < 3 * right;
  // A Latin line of an Arabic paragraph shows the paragraph's full stop at its left.
  return /^[.،؛؟,:]$/u.test(line[0]?.text ?? "");
}

function fromRight(line: readonly Unit[], reading: Reading): string {
  const units = withLatinBrackets(line);
  const latin = latinStarts(units);
  const out: string[] = [];
  let arabic = reading.afterArabic;
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at]!;
    // «25%» that no Arabic precedes is drawn with its sign on the right, as part of the number.
    const signed = !arabic && BESIDE_EUROPEAN.test(unit.text) && units[at - 1]?.kind === "digit";
    if (unit.kind === "right" || (unit.kind === "neutral" && !signed)) {
      out.push(unit.kind === "right" || !reading.shapes ? unit.text : mirrored(unit.text));
      if (unit.kind === "right") arabic = true;
      continue;
    }
    const from = latin[at] ?? numberStart(units, signed ? at - 1 : at, !arabic);
    for (let part = from; part <= at; part++) out.push(line[part]!.text);
    at = from;
  }
  return out.join("");
}

/** For each unit, where a run of Latin words that ends with it begins: at the first Latin letter since the last Arabic one. */
function latinStarts(units: readonly Unit[]): readonly (number | null)[] {
  let start: number | null = null;
  return units.map((unit, at) => {
    if (unit.kind === "right") start = null;
    else if (unit.kind === "left") start ??= at;
    return start;
  });
}

/** A Latin line: Arabic words in it are turned around where they stand. */
function fromLeft(line: readonly Unit[], reading: Reading): string {
  const out: string[] = [];
  for (let at = 0; at < line.length; at++) {
    if (line[at]!.kind !== "right") {
      out.push(line[at]!.text);
      continue;
    }
    let end = at;
    for (let next = at; next < line.length && line[next]!.kind !== "left"; next++)
      if (line[next]!.kind === "right") end = next;
    out.push(fromRight(line.slice(at, end + 1), reading));
    at = end;
  }
  return out.join("");
}
